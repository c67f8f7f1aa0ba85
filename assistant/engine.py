"""The engine: owns the data folder and composes all stages. Nothing else knows them all."""

import logging
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from importlib import metadata

from filelock import FileLock, Timeout
from msgspec.structs import replace

from . import (
    __version__,
    compaction,
    database,
    embedding,
    machine,
    parsing,
    repair,
    schema,
    settings,
    text_language,
)
from .answering import Answerer
from .asking import AS_IT_IS, Asker, Wish
from .errors import (
    FileMissing,
    FileStopped,
    HomeUnwritable,
    LibraryLocked,
    StoreError,
)
from .explaining import Explainer
from .filters import EVERYTHING, Filter
from .index_match import IndexMatch
from .indexing import Indexer
from .language_models import LanguageModels
from .messages import (
    AnyEvent,
    Compacted,
    Done,
    FileChanged,
    FileRemoved,
    PageRead,
    TextFound,
    Warned,
)
from .onnx_reader import OnnxReader
from .pacing import Gate
from .page_search import PageSearch
from .parsing.isolation import Parser
from .parsing.pictures.recognition import Recogniser
from .paths import Home
from .phrasing import StopFlag
from .preparing import Preparer
from .processes import running
from .reading import Reranker
from .records import (
    Collection,
    Explanation,
    FileRow,
    Hit,
    LibraryStatus,
    Machine,
    ModelRow,
)
from .retrieval import Retriever
from .sentence_reader import SentenceReader
from .sources import is_under, look_at
from .spelling import as_on_disk
from .vectors import VectorIndex
from .whole import WholeReader

log = logging.getLogger(__name__)

_LARGEST = 2**31 - 1

_STOPPED = FileStopped("indexing was stopped before it was read")

_FEW_CHANGES = 200
"""Beyond this, walking everything is quicker than comparing path by path."""


class Engine:
    """One library. Indexing calls belong to one thread, `ask` and `search` to another."""

    def __init__(self, home: Home) -> None:
        """Take possession of the data folder. Raises StoreError."""
        home.create()
        self.home = home
        self._lock = FileLock(home.lock, blocking=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise LibraryLocked(f"another Carrel is using {home.root}") from None
        except OSError as error:
            raise HomeUnwritable(f"cannot lock {home.lock}: {error.strerror}") from error
        try:
            self.settings = settings.load(home.settings)
            embedder = embedding.choose(self.settings.embedding)
            opened = repair.open_catalogue(home)
        except BaseException:
            self._lock.release()
            raise
        self.catalogue = opened.catalogue
        self._repairs, self._checked = opened.repairs, opened.checked
        # Stages load their libraries and models when first used, so that opening is quick.
        self.gate = Gate()
        self.embedder = embedder
        self.vectors = VectorIndex(home.vectors, self.catalogue)
        self.models = LanguageModels(home.models, self.settings)
        self._page_search = PageSearch(self.catalogue.contents)
        self._preparer = Preparer(
            self.catalogue.staging,
            Parser(self.settings),
            Recogniser(self.settings),
            self.embedder,
            self.gate,
            self.settings,
        )
        self._indexer = Indexer(
            self.catalogue, self.vectors, self._preparer, self.gate, self.settings
        )
        self._reranker = Reranker(OnnxReader())
        self._retriever = Retriever(self.catalogue, self.vectors, self.embedder, self._reranker)
        self._explainer = Explainer(self.catalogue, self._retriever, self.embedder)
        fallback = SentenceReader(self.embedder)
        self._asker = Asker(
            self.catalogue.conversations,
            Answerer(self.catalogue, self._retriever, fallback),
            WholeReader(self.catalogue, self.embedder, self._reranker),
        )
        self._match = IndexMatch(self.catalogue, self.embedder)

    def close(self) -> None:
        """End the processes, close the stores, give the folder back."""
        try:
            self.models.close()
            self._preparer.close()
            self.vectors.close()
        except StoreError as error:  # it is not the end of the catalogue
            log.warning("%s: %s", error.kind, error)
        finally:
            self.catalogue.close()
            if self._checked:
                repair.seal(self.home)
            self._lock.release()

    # --- the library ----------------------------------------------------------------------------

    def repairs(self) -> list[str]:
        """Return, once, what was repaired when the library was opened."""
        lines, self._repairs = list(self._repairs), ()
        return lines

    def prepare(self) -> Iterator[AnyEvent]:
        """Bring catalogue and vector index into step, saying what was repaired.

        Quick when nothing is amiss. Raises CatalogueCorrupt.
        """
        yield from map(Warned, self.repairs())
        if not self._checked:
            database.check(self.home.catalogue, thoroughly=True)
            self._checked = True
        if self.vectors.open():
            return
        if self.vectors.worn:
            compaction.freshen(self.catalogue, self.vectors, self.gate.wait)
            return
        anew = self.vectors.begun
        filled = self.vectors.fill(self.gate.wait)
        if filled and anew and self.catalogue.counts()["passages"]:
            yield Warned("The vector index was made anew from the catalogue.")
        elif self.vectors.failed:
            yield Warned("The vector index cannot be written; searches compare all vectors.")

    def compact(self) -> Iterator[AnyEvent]:
        """Give back unused disk space and every trace of what was forgotten.

        Raises DiskFull and HomeUnwritable, with nothing lost.
        """
        before = self.catalogue.size() + self.vectors.size()
        compaction.compact(self.home, self.catalogue, self.vectors, self.gate.may_go_on)
        yield Compacted(before, self.catalogue.size() + self.vectors.size())

    def index(self, paths: Sequence[str]) -> Iterator[AnyEvent]:
        """Add files and folders to the library, and bring them up to date."""
        self.add(paths)
        yield from self.update(paths)

    def add(self, paths: Sequence[str]) -> None:
        """Remember files and folders as part of the library."""
        for path in map(as_on_disk, paths):
            if os.path.exists(path):
                self.catalogue.add_root(path, "folder" if os.path.isdir(path) else "file")
                self.catalogue.requeue(_STOPPED.kind, [path])

    def update(self, paths: Sequence[str]) -> Iterator[AnyEvent]:
        """Bring paths that were added up to date, unless they have been taken out since."""
        self._match.require()
        roots = self._roots()
        wanted = [
            path
            for path in map(as_on_disk, paths)
            if any(is_under(path, root) for root in roots) or not os.path.exists(path)
        ]
        yield from self._indexer.run(wanted)

    def sync(self, changed: Sequence[str] = (), retry: bool = False) -> Iterator[AnyEvent]:
        """Bring changed paths, or all that the user added, up to date.

        Of changed paths, files that are still being written are left to `unsettled`.
        `retry` takes up files that failed before; so does the first time after the parsers have
        learned something new.
        """
        self._match.require()
        roots = self._roots()
        if changed and len(changed) <= _FEW_CHANGES:
            # What was forgotten since the change was noticed stays out.
            still = [path for path in changed if any(is_under(path, root) for root in roots)]
            yield from self._indexer.run(still, retry, quiet=True, settle=not retry)
            return
        learned = self.catalogue.meta("parsers") != parsing.VERSION
        live = bool(changed) and not retry
        for event in self._indexer.run(roots, retry or learned, quiet=True, settle=live):
            if learned:  # all that is to be tried again is queued by now
                self.catalogue.set_meta("parsers", parsing.VERSION)
                learned = False
            yield event

    def unsettled(self) -> list[str]:
        """Return, once, the files that were still being written and are due by now."""
        return self._indexer.settling.due()

    def stop(self) -> Iterator[AnyEvent]:
        """Leave unread what is still waiting, until it is added again or retried."""
        self.gate.release("person")
        waiting = self.catalogue.waiting()
        seen = [found for path in waiting if (found := look_at(path)) is not None]
        looks = [(found.path, found.size, found.mtime_ns) for found in seen]
        self.catalogue.give_up(looks, _STOPPED.kind, str(_STOPPED))
        for path in waiting:
            row = self.catalogue.file(path)
            if row is not None:
                yield FileChanged(row)
        yield Done()

    def forget(self, paths: Sequence[str]) -> Iterator[AnyEvent]:
        """Take files or folders out of the library, and the answers made from them.

        The files themselves stay on disk.
        """
        wanted = [as_on_disk(path) for path in paths]
        roots = self._roots()
        conversations = self.catalogue.conversations
        for path in wanted:
            known = path in roots or self.catalogue.known_files([path])
            if not known and not conversations.hold(path):
                raise FileMissing(f"not in the library: {path}", "`carrel status` lists folders.")
        if lost := conversations.forget(wanted):  # first, or a cut would leave them behind
            yield Warned(f"Answers taken out, as they were made from what was forgotten: {lost}.")
        for path in wanted:
            removed = list(self.catalogue.known_files([path]))
            self.catalogue.remove(removed)
            self.catalogue.remove_roots(path)
            if any(is_under(path, folder) for folder in self.folders()):
                self.catalogue.add_root(path, "excluded")
            yield from map(FileRemoved, removed)
        self.vectors.drain()
        yield Done()

    @property
    def matches(self) -> bool:
        """Whether the index was built with today's embedding model and passages."""
        return self._match.is_whole

    def rebuild(self) -> Iterator[AnyEvent]:
        """Make passages and vectors anew from the stored pages, without reading the files."""
        yield from self._match.rebuild(self._preparer, self.vectors, self.gate.wait)

    def files(self) -> tuple[FileRow, ...]:
        """Return all file rows."""
        return tuple(self.catalogue.files())

    def files_at(self, path: str) -> list[FileRow]:
        """Return the rows of the files at or under a path. Raises FileMissing."""
        rows = self.catalogue.files([as_on_disk(path)])
        if not rows:
            raise FileMissing(f"not in the library: {as_on_disk(path)}", "`carrel index` adds it.")
        return rows

    def collections(self) -> tuple[Collection, ...]:
        """Return the user's named sets of files and folders."""
        return self.catalogue.collections.all()

    def save_collection(self, name: str, paths: Sequence[str], instead_of: str = "") -> None:
        """Keep a set under a name; see `NamedSets.save`. Raises UsageError."""
        self.catalogue.collections.save(name, tuple(map(as_on_disk, paths)), instead_of)

    def _roots(self) -> list[str]:
        return [*self.catalogue.roots("folder"), *self.catalogue.roots("file")]

    def folders(self) -> tuple[str, ...]:
        """Return the folders that the user added."""
        return tuple(self.catalogue.roots("folder"))

    def page(self, path: str, number: int) -> PageRead:
        """Return one stored page. Raises FileMissing."""
        path = as_on_disk(path)
        row, page = self.catalogue.file(path), self.catalogue.page(path, min(number, _LARGEST))
        if row is None or not row.pages:
            raise FileMissing(f"not indexed: {path}", "`carrel index PATH` adds it.")
        if page is None:
            raise FileMissing(f"{path} has {row.pages} pages, no page {number}", "")
        return PageRead(path, row.kind, row.title, row.pages, page)

    def find_text(self, path: str, text: str) -> TextFound:
        """Return where words stand on a file's pages; one thread may call. Raises UsageError."""
        path = as_on_disk(path)
        return TextFound(path, *self._page_search.find(path, text))

    # --- questions ------------------------------------------------------------------------------

    def search(self, question: str, limit: int, scope: Filter = EVERYTHING) -> list[Hit]:
        """Return the best passages for a question."""
        self._match.require()
        return self._retriever.search(question, limit, _on_disk(scope))

    def notes(self, question: str, scope: Filter = EVERYTHING) -> tuple[str, ...]:
        """Return what was searched for in place of what was typed, in sentences."""
        return self._retriever.notes(question, _on_disk(scope))

    def warm_up(self) -> None:
        """Load what the first question would wait for."""
        (nothing,) = self.embedder.embed([""])
        self._reranker.warm_up()
        if self._match.of_vectors:
            self.vectors.search(nothing, 1)

    def handicap(self) -> str:
        """Return what questions have to do without, in a sentence, or an empty one."""
        failure = self._reranker.failure
        return f"Searching without the reader, so less surely: {failure}." if failure else ""

    def explain(
        self, question: str, path: str, limit: int = 10, scope: Filter = EVERYTHING
    ) -> Explanation:
        """Say why a file is not among the first `limit` results of a question; see `explaining`.

        Raises UsageError, FileMissing.
        """
        self._match.require()
        return self._explainer.explain(question, as_on_disk(path), limit, _on_disk(scope))

    def covers(self, scope: Filter) -> bool:
        """Say whether any text in the library is in scope."""
        return not scope or len(self.catalogue.documents_in(_on_disk(scope))) > 0

    def ask(
        self,
        identity: str | int | None,
        question: str,
        scope: Filter = EVERYTHING,
        model: str | None = None,
        stop: StopFlag | None = None,
        wish: Wish = AS_IT_IS,
    ) -> Iterator[AnyEvent]:
        """Yield the events of an answer; see `asking`.

        Raises ModelError, StoreError, and UsageError for a conversation that is not there.
        """
        self._match.require()
        stop = stop or threading.Event()
        chosen = self.models.choose(model)
        self.gate.hold("answering")
        try:
            scope = _on_disk(scope)
            yield from self._asker.ask(identity, question, scope, chosen, wish, stop)
        finally:
            self.gate.release("answering")

    def abort_parsing(self) -> None:
        """End the file being read; any thread may call, once the gate is closed."""
        self._preparer.abort()

    def silence(self) -> None:
        """Make the model stop writing within 200 ms; any thread may call."""
        self.models.silence()

    def measure(self, name: str, stop: StopFlag) -> ModelRow:
        """Measure a model while nothing is indexed; see `LanguageModels.measure`."""
        self.gate.hold("answering")
        try:
            return self.models.measure(name, stop)
        finally:
            self.gate.release("answering")

    # --- what there is ----------------------------------------------------------------------------

    def status(self) -> LibraryStatus:
        """Return counts, sizes and versions."""
        counts = self.catalogue.counts()
        return LibraryStatus(
            home=str(self.home.root),
            version=__version__,
            schema=schema.VERSION,
            files=counts["files"],
            indexed=counts["indexed"],
            pending=counts["waiting"],
            failed=counts["failed"],
            pages=counts["pages"],
            passages=counts["passages"],
            vectors_pending=counts["outbox"],
            catalogue_bytes=self.catalogue.size(),
            vectors_bytes=self.vectors.size(),
            embedding=self.catalogue.meta("embedding") or "",
            model=self.models.default,
            folders=self.folders(),
            versions={
                "python": sys.version.split()[0],
                **{name: metadata.version(name) for name in ("chromadb", "llama-cpp-python")},
            },
            advice=self._advice(),
        )

    def machine(self) -> Machine:
        """Return what this computer has, and what of it Carrel takes."""
        return machine.look([os.getpid(), *running()], self.models.loaded)

    def _advice(self) -> str:
        if self.settings.embedding:
            return ""
        return text_language.advice(self.catalogue.languages()) or ""


def _on_disk(scope: Filter) -> Filter:
    """Return the filter with its paths as the catalogue spells them."""
    return replace(scope, paths=tuple(map(as_on_disk, scope.paths)))

"""Carrel's own methods on a test collection: a document is a file of an indexed library."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from assistant import parsing, passages
from assistant.embedding import OnnxEmbedder
from assistant.engine import Engine
from assistant.paths import Home
from assistant.query import understand
from assistant.records import Hit, Passage
from assistant.retrieval import Retriever

from .collection import Collection
from .fusions import FUSIONS, Ranked
from .runs import DEPTH, Found, Run
from .table import CARREL

_VERSION = "-".join((OnnxEmbedder.name, passages.VERSION, parsing.VERSION)).replace("/", ".")
"""What makes an index; of a catalogue's older schemas the engine itself makes today's."""


class Library:
    """A collection in the product: indexed, open, and able to tell documents from passages."""

    def __init__(self, collection: Collection, engine: Engine, files: dict[str, list[str]]) -> None:
        """Take an engine that has indexed `files`: the ids of the documents at each path."""
        self.engine = engine
        self._collection = collection
        self._files = files
        self._starts: dict[str, list[int]] = {}

    def searches(self) -> dict[str, Run]:
        """Return the runs of Carrel itself and of Carrel without its reader."""
        engine = self.engine
        retrievers = {
            f"{CARREL} without reader": Retriever(
                engine.catalogue, engine.vectors, engine.embedder
            ),
            CARREL: engine._retriever,
        }
        runs = {name: Run() for name in retrievers}
        for question, text in self._collection.questions.items():
            for name, retriever in retrievers.items():
                hits = retriever.search(text, DEPTH)
                runs[name].add(self._collection, question, list(self._shown(hits)))
        return runs

    def rankings(self, fusions: bool) -> dict[str, Run]:
        """Return the runs of BM25 alone, dense alone, and their fusions."""
        retriever = self.engine._retriever
        methods: dict[str, Callable[[Ranked, Ranked], Ranked]] = {
            "BM25": lambda dense, keyword: keyword,
            "dense": lambda dense, keyword: dense,
            **(FUSIONS if fusions else {"RRF": FUSIONS["RRF"]}),
        }
        runs = {name: Run() for name in methods}
        for question, text in self._collection.questions.items():
            query = understand(text)
            dense, keyword = retriever.dense(query), retriever.keyword(query)
            stored = self.engine.catalogue.passages(list({i for i, _ in [*dense, *keyword]}))
            for name, method in methods.items():
                found = self._found(stored[i] for i, _ in method(dense, keyword) if i in stored)
                runs[name].add(self._collection, question, list(found))
        return runs

    def _shown(self, hits: Sequence[Hit]) -> Iterator[Found]:
        for hit in hits:
            yield from self._found([hit.passage])
            # Near duplicates are named beside the hit, but not where they stand.
            if not (self._collection.references or self._collection.by_page):
                for document in (d for path in hit.alike for d in self._files[path]):
                    yield Found(document, hit.passage.page)

    def _found(self, ranked: Iterable[Passage]) -> Iterator[Found]:
        for passage in ranked:
            start = self._page_start(passage) if self._collection.references else 0
            for document in self._files[passage.path]:
                yield Found(document, passage.page, start + passage.start, start + passage.end)

    def _page_start(self, passage: Passage) -> int:
        """Return where a passage's page begins in its file's text."""
        if passage.path not in self._starts:
            text = Path(passage.path).read_text(encoding="utf-8")
            starts, end = [], 0
            for page in self._pages(passage.path):
                starts.append(text.index(page, end))
                end = starts[-1] + len(page)
            self._starts[passage.path] = starts
        return self._starts[passage.path][passage.page - 1]

    def _pages(self, path: str) -> Iterator[str]:
        number = 1
        while (page := self.engine.catalogue.page(path, number)) is not None:
            yield page.text
            number += 1


@contextmanager
def opened(collection: Collection, cache: Path) -> Iterator[Library]:
    """Index a collection in the cache, unless it is there, and yield it open.

    The folder's name holds the documents' hash and the versions of what makes an index.
    """
    folder = cache / "libraries" / f"{collection.key}-{_VERSION}"
    written = folder / "documents"
    files = _write(collection, written)
    own = [str(d.path.resolve()) for d in collection.documents if d.path is not None]
    wanted = [str(written.resolve()), *own]
    engine = Engine(Home(folder / "home"))
    try:
        started = time.perf_counter()
        known = {*engine.catalogue.roots("folder"), *engine.catalogue.roots("file")}
        for _ in engine.index(wanted):
            pass
        for _ in engine.forget(sorted(known.difference(wanted))):  # the cache or the data moved
            pass
        seconds, status = time.perf_counter() - started, engine.status()
        print(
            f"{collection.name}: {status.indexed} files, {status.passages} passages in"
            f" {seconds:.0f} s, {status.failed} failed",
            file=sys.stderr,
            flush=True,
        )
        yield Library(collection, engine, files)
    finally:
        engine.close()


def _write(collection: Collection, folder: Path) -> dict[str, list[str]]:
    """Return the ids of the documents by file. Texts are written; equal ones share one file,
    since Carrel shows a content once, and the file counts for all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, list[str]] = {}
    by_text: dict[str, str] = {}
    for number, document in enumerate(collection.documents):
        if document.path is not None:
            files[str(document.path.resolve())] = [document.id]
        elif document.text in by_text:
            files[by_text[document.text]].append(document.id)
        elif document.text.strip():
            # A name that no question mentions.
            path = folder / f"d{number:06}.txt"
            if not path.exists() or path.read_bytes() != document.text.encode():
                path.write_bytes(document.text.encode())
            by_text[document.text] = str(path.resolve())
            files[by_text[document.text]] = [document.id]
    return files

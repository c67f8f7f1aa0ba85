"""Models on their way into the models folder: downloaded, or copied from a file of the user's own.

What is not complete lies in a folder beside them, and what is gets to its place with its hash.
"""

import errno
import shutil
import threading
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from . import downloading
from .errors import DiskFull, DownloadFailed, ModelCorrupt, ModelError, ModelRejected
from .fingerprints import Fingerprints
from .messages import InstallProgress
from .model_files import ADD_AGAIN, copied, hashed, put, refuse_without_room, remove_stale

PARTIAL = ".partial"
PASSAGES = 2


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """A model of the catalogue; `size` in bytes, `context` in tokens."""

    name: str
    title: str
    licence: str
    size: int
    sha256: str
    context: int
    memory_gb: float
    sources: tuple[downloading.Source, ...]
    passages: int = PASSAGES
    note: str = ""


class Arrivals:
    """Brings models, each once at a time. Methods may be called from any thread."""

    def __init__(
        self, folder: Path, entries: Mapping[str, Entry], fingerprints: Fingerprints
    ) -> None:
        self._folder = folder
        self._entries = entries
        self._fingerprints = fingerprints
        self._lock = threading.Lock()
        self._installing: set[str] = set()

    def under_way(self, name: str) -> bool:
        """Say whether a model is being brought."""
        with self._lock:
            return name in self._installing

    def arrived(self, name: str) -> int:
        """Return how many bytes of an unfinished download are here."""
        return downloading.arrived(self._partial(name))

    def begun(self, name: str) -> bool:
        """Say whether an unfinished download has left anything."""
        return self._partial(name).exists()

    def discard(self, name: str) -> None:
        """Delete what an unfinished download left."""
        shutil.rmtree(self._partial(name), ignore_errors=True)

    def install(
        self, entry: Entry, cancelled: threading.Event
    ) -> Generator[InstallProgress, None, None]:
        """Download a model, see `ModelShelf.install`."""
        with self._claimed(entry.name, downloading.INSTALL_AGAIN):
            yield from self._bring(entry, cancelled)

    def add(
        self, source: Path, size: int, cancelled: threading.Event
    ) -> Generator[InstallProgress, None, None]:
        """Copy a file of so many bytes, see `ModelShelf.add`."""
        refuse_without_room(size, self._folder)
        remove_stale(self._folder / PARTIAL, set(self._entries))
        with self._claimed(source.stem, ADD_AGAIN):
            try:
                yield from self._copy(source, size, cancelled)
            finally:
                self.discard(source.stem)

    @contextmanager
    def _claimed(self, name: str, more_room: str) -> Iterator[None]:
        """Let nobody else bring this model, and name the errors of the disk in ours."""
        with self._lock:
            if name in self._installing:
                raise DownloadFailed(f"{name} is already being installed", "Let it finish.")
            self._installing.add(name)
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull(f"the disk is full; {name} is not complete", more_room) from error
            raise DownloadFailed(f"cannot write {self._folder}: {error.strerror}", "") from error
        finally:
            with self._lock:
                self._installing.discard(name)

    def _copy(
        self, source: Path, size: int, cancelled: threading.Event
    ) -> Generator[InstallProgress, None, None]:
        name = source.stem
        data = self._partial(name) / downloading.DATA
        data.parent.mkdir(parents=True, exist_ok=True)
        sha256 = yield from told(copied(source, data, cancelled), name, size, "copy")
        arrived = yield from told(hashed(data, cancelled), name, size, "check")
        if arrived != sha256 or data.stat().st_size != size:
            raise ModelRejected(
                f"{source.name} changed while it was copied", "Add it when it is complete."
            )
        put(data, self._path(name))
        self._fingerprints.remember(self._path(name), sha256)

    def _bring(self, entry: Entry, cancelled: threading.Event) -> Iterator[InstallProgress]:
        partial = self._partial(entry.name)
        failures: list[ModelError] = []
        sources = sorted(entry.sources, key=lambda s: not downloading.begun(s, partial))
        for source in sources:
            try:
                for done in downloading.fetch(source, entry.size, partial, cancelled):
                    yield InstallProgress(entry.name, done, entry.size)
                yield from self._accept(entry, partial, cancelled)
                return
            except (DownloadFailed, ModelCorrupt) as error:
                failures.append(error)
        corrupt = [error for error in failures if isinstance(error, ModelCorrupt)]
        if corrupt:
            raise corrupt[0]
        raise DownloadFailed(f"{entry.name}: {'; '.join(map(str, failures))}")

    def _accept(
        self, entry: Entry, partial: Path, cancelled: threading.Event
    ) -> Iterator[InstallProgress]:
        """Put the file in its place if its hash is right; delete it if not."""
        data = partial / downloading.DATA
        sha256 = yield from told(hashed(data, cancelled), entry.name, entry.size, "check")
        if sha256 != entry.sha256:
            shutil.rmtree(partial, ignore_errors=True)
            raise ModelCorrupt(
                f"{entry.name}: what arrived has not the published SHA-256; it was deleted",
                "Try again later; the source may be damaged or altered.",
            )
        put(data, self._path(entry.name))
        self._fingerprints.remember(self._path(entry.name), entry.sha256)
        shutil.rmtree(partial, ignore_errors=True)

    def _partial(self, name: str) -> Path:
        return self._folder / PARTIAL / name

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.gguf"


def told(
    work: Generator[int, None, str], name: str, total: int, stage: str
) -> Generator[InstallProgress, None, str]:
    """Yield the bytes that are done as progress; return what the work returns."""
    try:
        while True:
            yield InstallProgress(name, next(work), total, stage)
    except StopIteration as end:
        return str(end.value)

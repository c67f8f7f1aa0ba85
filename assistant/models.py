"""Which language models there are, and which of them may be used.

A model is one GGUF file in the models folder, named after it. The catalogue pins size and SHA-256
of those it offers; any other `*.gguf` is the user's own, and its first hash is remembered. A file
is hashed whole when it arrives and again whenever it looks different from the last time, so that
altered bytes never reach llama.cpp.
"""

import errno
import hashlib
import os
import shutil
import threading
import time
import tomllib
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct

from . import downloading
from .errors import (
    DiskFull,
    DownloadFailed,
    ModelCorrupt,
    ModelError,
    ModelMissing,
    ModelUnknown,
)
from .fingerprints import Fingerprints, hash_into
from .machine import total_memory
from .messages import InstallProgress
from .paths import RESOURCES
from .records import ModelRow

CATALOGUE = RESOURCES / "models.toml"
OWN_CONTEXT = 4096
PASSAGES = 2
NO_MODEL = "none"
"""The name that means: quotes only."""

PARTIAL = ".partial"
SETTLED_S = 3.0


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


class _Catalogue(Struct, frozen=True, forbid_unknown_fields=True):
    model: tuple[Entry, ...]


@dataclass(frozen=True)
class UsableModel:
    """A model file whose bytes are the ones promised.

    `context` in tokens; `passages` is how many of them an answer is written from.
    """

    name: str
    path: Path
    context: int
    passages: int


def load_catalogue(path: Path = CATALOGUE) -> tuple[Entry, ...]:
    """Read the catalogue, from the smallest model to the best. Raises msgspec.ValidationError."""
    return msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Catalogue).model


class ModelShelf:
    """The models folder. Methods may be called from any thread."""

    def __init__(
        self, folder: Path, catalogue: tuple[Entry, ...] | None = None, memory: int | None = None
    ) -> None:
        self._folder = folder
        entries = load_catalogue() if catalogue is None else catalogue
        self._entries = {entry.name: entry for entry in entries}
        self._memory = total_memory() if memory is None else memory
        self._lock = threading.Lock()
        self._installing: set[str] = set()
        self._fingerprints = Fingerprints(folder)

    def rows(self) -> tuple[ModelRow, ...]:
        """Return every model: the catalogue's, then the user's own by name."""
        self._fingerprints.forget_absent()
        own = sorted(path.stem for path in self._folder.glob("*.gguf") if self._is_own(path))
        return tuple(self._row(name) for name in (*self._entries, *own))

    def verify(self) -> tuple[ModelRow, ...]:
        """Hash all installed files anew and return the rows. Takes about a second per gigabyte."""
        for path in map(self._path, [row.name for row in self.rows() if row.path]):
            with suppress(OSError):  # rows() says that it cannot be read
                self._fingerprints.matches(path, None, anew=True)
        return self.rows()

    def default(self, preferred: str | None = None) -> str | None:
        """Return the name a question uses: `preferred` if it is here, else the best installed.

        "none" gives None. A preferred model that is damaged is named all the same, so that
        `resolve` can say so.
        """
        if preferred == NO_MODEL:
            return None
        rows = {row.name: row for row in self.rows()}
        if preferred in rows and rows[preferred].state in ("installed", "damaged"):
            return preferred
        installed = [row for row in rows.values() if row.state == "installed"]
        installed.sort(key=lambda row: (row.recommended, row.size))
        return installed[-1].name if installed else None

    def resolve(self, name: str | None, preferred: str | None = None) -> UsableModel | None:
        """Return the model to load for `name` (None: the default), or None for quotes only.

        Raises ModelUnknown, ModelMissing, ModelCorrupt.
        """
        name = self.default(preferred) if name is None else name
        if name is None or name == NO_MODEL:
            return None
        row = self._known(name)
        if row.state == "damaged":
            raise ModelCorrupt(f"{name}: {row.note}")
        if row.state != "installed":
            raise ModelMissing(f"{name} is not installed")
        entry = self._entries.get(name)
        context, passages = (entry.context, entry.passages) if entry else (OWN_CONTEXT, PASSAGES)
        return UsableModel(name, self._path(name), context, passages)

    def remove(self, name: str) -> None:
        """Delete a model's file and what an unfinished download left.

        Raises ModelUnknown, ModelMissing, ModelError.
        """
        row = self._known(name)
        if row.state == "installing":
            raise ModelError(f"{name} is being installed", "Stop the installation first.")
        partial = self._partial(name)
        if row.state == "available" and not partial.exists():
            raise ModelMissing(f"{name} is not installed", "")
        shutil.rmtree(partial, ignore_errors=True)
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise ModelError(
                f"cannot remove {name}: {error.strerror}", "Close the program that uses it."
            ) from error
        self._fingerprints.forget_absent()

    def install(
        self, name: str, cancelled: threading.Event | None = None
    ) -> Generator[InstallProgress, None, ModelRow]:
        """Bring a catalogue model here, yielding progress; return its row once it is verified.

        Setting `cancelled` from another thread, or closing the generator, ends the download at
        once; what has arrived is kept for the next time. Raises ModelUnknown, DownloadFailed,
        DownloadCancelled, ModelCorrupt, DiskFull.
        """
        entry = self._entries.get(name)
        if entry is None:
            raise ModelUnknown(f"no model called {name} can be installed")
        if self._known(name).state == "installed":
            return self._row(name)
        self._claim(name)
        try:
            yield from self._bring(entry, cancelled or threading.Event())
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise DiskFull(f"the disk is full; {name} is not complete") from error
            raise DownloadFailed(f"cannot write {self._folder}: {error.strerror}", "") from error
        finally:
            with self._lock:
                self._installing.discard(name)
        return self._row(name)

    # --- installing

    def _claim(self, name: str) -> None:
        with self._lock:
            if name in self._installing:
                raise DownloadFailed(f"{name} is already being installed", "Let it finish.")
            self._installing.add(name)

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
        digest = hashlib.sha256()
        for done in hash_into(digest, data):
            downloading.raise_if(cancelled)
            yield InstallProgress(entry.name, done, entry.size, "check")
        if digest.hexdigest() != entry.sha256:
            shutil.rmtree(partial, ignore_errors=True)
            raise ModelCorrupt(
                f"{entry.name}: what arrived has not the published SHA-256; it was deleted",
                "Try again later; the source may be damaged or altered.",
            )
        path = self._path(entry.name)
        _sync(data)
        data.replace(path)
        _sync(self._folder)
        self._fingerprints.remember(path, entry.sha256)
        shutil.rmtree(partial, ignore_errors=True)

    # --- checking

    def _row(self, name: str) -> ModelRow:
        path, entry = self._path(name), self._entries.get(name)
        state, note = self._state(name)
        return ModelRow(
            name=name,
            title=entry.title if entry else name,
            licence=entry.licence if entry else "",
            size=entry.size if entry else path.stat().st_size,
            sha256=entry.sha256 if entry else self._fingerprints.first(path),
            state=state,
            recommended=name == self._recommended(),
            path=str(path) if path.exists() else "",
            note=note or (entry.note if entry else "Your own file."),
        )

    def _state(self, name: str) -> tuple[str, str]:
        """Return the state and, where there is something to say, a note."""
        path, entry = self._path(name), self._entries.get(name)
        with self._lock:
            if name in self._installing:
                return "installing", ""
        try:
            if not path.exists():
                return "available", self._arrival_note(name)
            if entry and path.stat().st_size != entry.size:
                return "damaged", "the file has not the published size"
            if self._fingerprints.matches(path, entry.sha256 if entry else None):
                return "installed", ""
        except OSError as error:
            return "damaged", f"the file cannot be read: {error.strerror}"
        return "damaged", (
            "the file has not the published SHA-256"
            if entry
            else "the file was altered since Carrel first saw it"
        )

    def _arrival_note(self, name: str) -> str:
        megabytes = downloading.arrived(self._partial(name)) / 1e6
        return f"{megabytes:,.0f} MB are here; installing goes on from there." if megabytes else ""

    def _is_own(self, path: Path) -> bool:
        """Whether this is a file of the user's own that has been copied here completely."""
        if path.stem in self._entries or not path.is_file():
            return False
        # The first hash is the one that counts, so it must not be taken of half a copy.
        settled = abs(time.time() - path.stat().st_mtime) > SETTLED_S
        return settled or bool(self._fingerprints.first(path))

    # --- names

    def _known(self, name: str) -> ModelRow:
        for row in self.rows():
            if row.name == name:
                return row
        raise ModelUnknown(f"no model is called {name}")

    def _recommended(self) -> str | None:
        fitting = [e.name for e in self._entries.values() if e.memory_gb * 1e9 <= self._memory]
        return fitting[-1] if fitting else None

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.gguf"

    def _partial(self, name: str) -> Path:
        return self._folder / PARTIAL / name


def _sync(path: Path) -> None:
    """Have a file's bytes, or a folder's names, on the disk before going on."""
    if path.is_dir() and os.name != "posix":
        return  # a folder cannot be opened there
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Which language models there are, and which of them may be used.

A model is one GGUF file in the models folder, named after it. The catalogue pins size and SHA-256
of those it offers; any other `*.gguf` is the user's own, and its first hash is remembered. A file
is hashed whole when it arrives and again whenever it looks different from the last time, so that
altered bytes never reach llama.cpp.
"""

import threading
import time
import tomllib
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from . import gguf
from .errors import (
    ModelCorrupt,
    ModelError,
    ModelMissing,
    ModelUnknown,
    UsageError,
)
from .fingerprints import Fingerprints, stamp
from .machine import total_memory
from .messages import InstallProgress
from .model_arrivals import PASSAGES, Arrivals, Entry, told
from .model_files import hashed, refuse_unusable
from .paths import RESOURCES
from .records import ModelRow, Speed
from .speeds import Speeds

CATALOGUE = RESOURCES / "models.toml"
OWN_CONTEXT = 4096
NO_MODEL = "none"
"""The name that means: quotes only."""

SETTLED_S = 3.0

_MEMORY_OF_EACH_BYTE = 1.7
_MEMORY_BESIDES = 150_000_000
"""What a loaded model takes: llama.cpp lays most of the weights out a second time, for speed, and
keeps what was read. Measured of files of 0.1 and 1.1 GB."""


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
        self,
        folder: Path,
        catalogue: tuple[Entry, ...] | None = None,
        memory: int | None = None,
        threads: int = 0,
    ) -> None:
        """Take the models of a folder; `memory` is this computer's, in bytes, and `threads` those
        a model runs on (0: all physical cores)."""
        self._folder = folder
        entries = load_catalogue() if catalogue is None else catalogue
        self._entries = {entry.name: entry for entry in entries}
        self._memory = total_memory() if memory is None else memory
        self._fingerprints = Fingerprints(folder)
        self._speeds = Speeds(folder, threads)
        self._arrivals = Arrivals(folder, self._entries, self._fingerprints)

    def rows(self) -> tuple[ModelRow, ...]:
        """Return every model: the catalogue's, then the user's own by name."""
        self._fingerprints.forget_absent()
        own = sorted(path.stem for path in self._folder.glob("*.gguf") if self._is_own(path))
        return tuple(self._row(name) for name in (*self._entries, *own))

    def row(self, name: str) -> ModelRow:
        """Return one model. Raises ModelUnknown."""
        for row in self.rows():
            if row.name == name:
                return row
        raise ModelUnknown(f"no model is called {name}")

    def note_speed(self, name: str, speed: Speed) -> None:
        """Remember how fast a model was measured to be on this computer."""
        if sha256 := self._fingerprints.first(self._path(name)):
            self._speeds.keep(sha256, speed)

    def verify(
        self, cancelled: threading.Event | None = None
    ) -> Generator[InstallProgress, None, tuple[ModelRow, ...]]:
        """Hash all installed files anew, yielding progress, and return the rows.

        Takes about a second per gigabyte. Raises DownloadCancelled.
        """
        for row in [row for row in self.rows() if row.path]:
            with suppress(OSError):  # rows() says that it cannot be read
                yield from self._hash_anew(row, cancelled or threading.Event())
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
        row = self.row(name)
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
        row = self.row(name)
        if row.state == "installing":
            raise ModelError(f"{name} is being installed", "Stop the installation first.")
        if row.state == "available" and not self._arrivals.begun(name):
            raise ModelMissing(f"{name} is not installed", "")
        self._arrivals.discard(name)
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
        if self.row(name).state != "installed":
            yield from self._arrivals.install(entry, cancelled or threading.Event())
        return self._row(name)

    def add(
        self, source: Path, cancelled: threading.Event | None = None
    ) -> Generator[InstallProgress, None, ModelRow]:
        """Copy a GGUF file of the user's own here, yielding progress; return its row.

        Setting `cancelled` from another thread, or closing the generator, leaves nothing of it.
        Raises UsageError for a name that is taken, FileMissing, FileUnreadable, ModelRejected,
        DownloadFailed, DownloadCancelled, DiskFull.
        """
        size = refuse_unusable(source)
        name = source.stem
        if name in self._entries or name.casefold() == NO_MODEL or self._path(name).exists():
            raise UsageError(f"there is a model called {name} already", "Rename the file first.")
        yield from self._arrivals.add(source, size, cancelled or threading.Event())
        return self._row(name)

    # --- checking

    def _hash_anew(
        self, row: ModelRow, cancelled: threading.Event
    ) -> Generator[InstallProgress, None, None]:
        path = self._path(row.name)
        looks = stamp(path)
        sha256 = yield from told(hashed(path, cancelled), row.name, row.size, "check")
        self._fingerprints.remember(path, sha256, looks)

    def _row(self, name: str) -> ModelRow:
        path, entry = self._path(name), self._entries.get(name)
        state, note = self._state(name)  # first: it hashes a file that is new
        row = self._row_of_catalogue(entry) if entry else self._row_of_own(path)
        return replace(
            row,
            state=state,
            path=str(path) if path.exists() else "",
            note=note or row.note,
            fits=row.memory <= self._memory,
            speed=self._speeds.of(row.sha256),
        )

    def _row_of_catalogue(self, entry: Entry) -> ModelRow:
        return ModelRow(
            name=entry.name,
            title=entry.title,
            licence=entry.licence,
            size=entry.size,
            sha256=entry.sha256,
            state="",
            recommended=entry.name == self._recommended(),
            note=entry.note,
            arrived=self._arrivals.arrived(entry.name),
            memory=int(entry.memory_gb * 1e9) or _memory_of(entry.size),
        )

    def _row_of_own(self, path: Path) -> ModelRow:
        size, facts = path.stat().st_size, _facts(path)
        return ModelRow(
            name=path.stem,
            title=facts.title or path.stem,
            licence=facts.licence,
            size=size,
            sha256=self._fingerprints.first(path),
            state="",
            note="Your own file.",
            own=True,
            memory=_memory_of(size),
        )

    def _state(self, name: str) -> tuple[str, str]:
        """Return the state and, where there is something to say, a note."""
        path, entry = self._path(name), self._entries.get(name)
        if self._arrivals.under_way(name):
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
        megabytes = self._arrivals.arrived(name) / 1e6
        return f"{megabytes:,.0f} MB are here; installing goes on from there." if megabytes else ""

    def _is_own(self, path: Path) -> bool:
        """Whether this is a file of the user's own that has been copied here completely."""
        if path.stem in self._entries or not path.is_file():
            return False
        # The first hash is the one that counts, so it must not be taken of half a copy.
        settled = abs(time.time() - path.stat().st_mtime) > SETTLED_S
        return settled or bool(self._fingerprints.first(path))

    # --- names

    def _recommended(self) -> str | None:
        fitting = [e.name for e in self._entries.values() if e.memory_gb * 1e9 <= self._memory]
        return fitting[-1] if fitting else None

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.gguf"


def _facts(path: Path) -> gguf.Facts:
    try:
        return gguf.facts_of(path)
    except OSError:
        return gguf.Facts()


def _memory_of(size: int) -> int:
    return int(size * _MEMORY_OF_EACH_BYTE) + _MEMORY_BESIDES

"""How fast the models are on this computer, as far as it was measured."""

import threading
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from .machine import physical_cores
from .records import Speed

SIDECAR = "speeds.json"


class _Sidecar(Struct, frozen=True):
    version: int = 1
    speeds: dict[str, Speed] = {}


class Speeds:
    """The remembered speeds, beside the models. Methods may be called from any thread.

    They belong to the bytes of a file and a number of threads.
    """

    def __init__(self, folder: Path, threads: int = 0) -> None:
        """Read what is known for so many threads (0: all physical cores)."""
        self._path = folder / SIDECAR
        self._threads = threads or physical_cores()
        self._lock = threading.Lock()

    def of(self, sha256: str) -> Speed | None:
        """Return the speed of a file, if it was measured."""
        return self._read().get(self._key(sha256))

    def keep(self, sha256: str, speed: Speed) -> None:
        """Remember a speed; one that cannot be written is measured again some day."""
        with self._lock, suppress(OSError):
            known = {**self._read(), self._key(sha256): speed}
            fresh = self._path.with_suffix(".new")
            fresh.write_bytes(msgspec.json.encode(_Sidecar(speeds=known)))
            fresh.replace(self._path)

    def _key(self, sha256: str) -> str:
        return f"{sha256} {self._threads}"

    def _read(self) -> dict[str, Speed]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Sidecar).speeds
        except (OSError, msgspec.MsgspecError):
            return {}

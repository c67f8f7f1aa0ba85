"""Files that are still being written: looked at again until size and time stand still."""

import threading
import time
from collections.abc import Iterable

from msgspec import Struct

from .sources import FoundFile

_FRESH_S = 1.0
_PATIENCE_S = 600.0


class _Look(Struct, frozen=True):
    """How a file stood when it was looked at; times are monotonic."""

    file: FoundFile
    at: float
    since: float


class Settling:
    """Holds back files that were written to within the last second. Any thread may call.

    A file that never stands still, such as a log, is read as it is after ten minutes. When the
    clock of a network drive is off, a file is held for one look or none, so none is ever lost.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[str, _Look] = {}
        self._due: dict[str, _Look] = {}
        self._perhaps_renamed: set[str] = set()

    def holds(self, file: FoundFile) -> bool:
        """Say whether to leave a file for later."""
        now = time.monotonic()
        with self._lock:
            before = self._due.pop(file.path, None) or self._held.pop(file.path, None)
            if before is None:
                if abs(time.time() - file.mtime_ns / 1e9) >= _FRESH_S:
                    return False
                before = _Look(file, now, now)
            elif now - before.since > _PATIENCE_S:
                return False
            elif before.file == file:
                if now - before.at >= _FRESH_S:
                    return False
            else:
                before = _Look(file, now, before.since)
            self._held[file.path] = before
            return True

    def wait_with(self, gone: Iterable[str]) -> None:
        """Have files that are gone, perhaps renamed, looked at with those that are held back."""
        with self._lock:
            self._perhaps_renamed.update(gone)

    def due(self) -> list[str]:
        """Return the files to look at again by now; what is not looked at then is let go."""
        until = time.monotonic() - _FRESH_S
        with self._lock:
            self._due = {path: look for path, look in self._held.items() if look.at <= until}
            for path in self._due:
                del self._held[path]
            if not self._due:
                return []
            waited, self._perhaps_renamed = self._perhaps_renamed, set()
            return [*self._due, *waited]

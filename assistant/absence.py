"""Files that are out of reach, told apart from files that were deleted.

A drive that is not connected leaves nothing behind, or an empty folder on another file system.
What lay on it stays in the library.
"""

import errno
import os
from collections import Counter
from collections.abc import Mapping

from .catalogue import KnownFile
from .sources import FoundFile, device_of

_NOT_THERE = {errno.ENOENT, errno.ENOTDIR}


class Absence:
    """Judges files that were not found, by the file system they were last seen on."""

    def __init__(self, known: Mapping[str, KnownFile], found: Mapping[str, FoundFile]) -> None:
        # Some systems number their drives anew at each start: files that were met show it.
        self._renumbered = {
            (before.device, now.device)
            for path, now in found.items()
            if (before := known.get(path)) is not None and before.mtime_ns == now.mtime_ns
        }
        self._places: dict[str, tuple[str, int]] = {}
        self.files: Counter[str] = Counter()

    def is_gone(self, file: KnownFile) -> bool:
        """Say whether a file was deleted; what is only out of reach is counted by place."""
        place, device = self._place(os.path.dirname(file.path))
        reached = device != 0 and (
            file.device in (0, device) or (file.device, device) in self._renumbered
        )
        if not reached:
            self.files[place] += 1
        return reached

    def _place(self, folder: str) -> tuple[str, int]:
        """Return the nearest folder that exists, and its device, 0 if that is out of reach."""
        missing = []
        while folder not in self._places:
            missing.append(folder)
            try:
                os.stat(folder)
            except OSError as error:
                above = os.path.dirname(folder)
                if error.errno in _NOT_THERE and above != folder:
                    folder = above
                    continue
            self._places[folder] = folder, device_of(folder)
        place = self._places[folder]
        self._places.update(dict.fromkeys(missing, place))
        return place

"""How the disk spells a path: where A.txt is also found as a.txt, there is one true name."""

import os
import unicodedata

from .paths import absolute


def as_on_disk(path: str) -> str:
    """Return a path made absolute, and as the disk spells it."""
    return Spelling().of(absolute(path))


class Spelling:
    """Looks up true names; each folder is listed once, so it serves for one moment."""

    def __init__(self) -> None:
        self._listed: dict[str, frozenset[str]] = {}

    def of(self, path: str) -> str:
        """Return an absolute path as the disk spells it; what is not there stays as it is."""
        parent, name = os.path.split(path)
        if not name:
            return path.upper() if path[1:2] == ":" else path  # a drive's letter
        parent = self.of(parent)
        path = os.path.join(parent, name)
        names = self._names(parent)
        if name in names:
            return path
        return next(
            (found for other in names if (found := _same(path, parent, other))),
            path,
        )

    def _names(self, folder: str) -> frozenset[str]:
        if folder not in self._listed:
            try:
                self._listed[folder] = frozenset(os.listdir(folder))
            except (OSError, ValueError):
                self._listed[folder] = frozenset()
        return self._listed[folder]


def _same(path: str, parent: str, name: str) -> str | None:
    """Return the path under its other name, if both lead to one file."""
    if _folded(name) != _folded(os.path.basename(path)):
        return None
    found = os.path.join(parent, name)
    try:
        return found if os.path.samestat(os.lstat(path), os.lstat(found)) else None
    except OSError:
        return None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())

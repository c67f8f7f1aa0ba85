"""What the disk holds at some paths, as far as it belongs to the library."""

import os
from collections.abc import Iterable, Iterator, Sequence

from .absence import Absence
from .catalogue import Catalogue, KnownFile
from .errors import FileError, FileInCloud, FileMissing, FileUnsupported
from .ignoring import rules_above
from .records import FileState
from .sources import FoundFile, Unusable, find_files, is_under
from .spelling import Spelling


class Survey:
    """The files `found` at the paths, those that are `unusable`, and what was `known` there.

    `evicted` were read before and have only a placeholder on this computer now.
    """

    def __init__(self, catalogue: Catalogue, paths: Sequence[str], quiet: bool) -> None:
        self._borders = _Borders(catalogue)
        self._quiet = quiet
        spelling = Spelling()
        walked = self._borders.with_roots_below({spelling.of(path) for path in paths})
        # No scope would mean everything.
        self.known = catalogue.known_files(sorted({*paths, *walked})) if paths else {}
        self.found: dict[str, FoundFile] = {}
        self.unusable: dict[str, Unusable] = {}
        self.evicted: set[str] = set()
        for path in walked:
            for item in self._find(path):
                if not self._borders.is_taken_out(item.path):
                    self._sort(item)

    def is_kept(self, path: str) -> bool:
        """Say whether a file that was not found is out of sight rather than gone."""
        while path not in self.unusable and path not in self._borders.absent:
            above = os.path.dirname(path)
            if above == path:
                return False
            path = above
        return True

    def _find(self, path: str) -> Iterator[FoundFile | Unusable]:
        root = self._borders.root_of(path)
        if path in self._borders.absent:
            yield Unusable(path, self._absent(path))
            return
        try:
            rules = rules_above(root, path)
        except FileError as error:
            yield Unusable(path, error)
            return
        if rules is not None:
            yield from find_files(path, rules, self._borders.stops - {path})

    def _sort(self, item: FoundFile | Unusable) -> None:
        path = item.path
        if isinstance(item, FoundFile):
            self.found[path] = item
        elif isinstance(item.error, FileInCloud) and self._is_indexed(path):
            self.evicted.add(path)
        elif isinstance(item.error, FileMissing) and path not in self._borders.absent:
            if not (self._quiet or any(is_under(file, path) for file in self.known)):
                self.unusable[path] = item
        elif not (self._quiet and isinstance(item.error, FileUnsupported)):
            self.unusable[path] = item

    def _is_indexed(self, path: str) -> bool:
        return path in self.known and self.known[path].state == FileState.INDEXED

    def _absent(self, root: str) -> FileMissing:
        files = sum(is_under(path, root) for path in self.known)
        return out_of_reach(files) if files else FileMissing("nothing is there")


def was_deleted(catalogue: Catalogue, file: KnownFile) -> bool:
    """Say whether a file that has just vanished was deleted; its drive may have gone with it."""
    absent = _Borders(catalogue).absent
    reached = not any(is_under(file.path, root) for root in absent)
    return reached and Absence({file.path: file}, {}).is_gone(file)


def is_taken_out(catalogue: Catalogue, path: str) -> bool:
    """Say whether the nearest thing said of a path is that it was taken out."""
    return _Borders(catalogue).is_taken_out(path)


def out_of_reach(files: int) -> FileMissing:
    """Return the error for a place whose drive or network folder is not connected."""
    stay = "1 file stays" if files == 1 else f"{files} files stay"
    return FileMissing(f"the drive or network folder is not connected; its {stay} searchable")


class _Borders:
    """What belongs to the library, and which part of it is on a drive that is not there."""

    def __init__(self, catalogue: Catalogue) -> None:
        folders, files = catalogue.roots("folder"), catalogue.roots("file")
        self.roots = frozenset([*folders, *files])
        self._own = {catalogue.folder, os.path.realpath(catalogue.folder)}
        self.stops = self.roots | self._own
        self._excluded = catalogue.roots("excluded")
        self.absent = {path for path in folders if not os.path.isdir(path)}
        self.absent |= {path for path in files if not os.path.isdir(os.path.dirname(path))}

    def with_roots_below(self, paths: set[str]) -> list[str]:
        """Return the paths and the roots that lie under them, sorted."""
        below = {root for root in self.roots if any(is_under(root, path) for path in paths)}
        return sorted(paths | below)

    def root_of(self, path: str) -> str:
        """Return the nearest root that a path lies in, or else the path itself."""
        return max((root for root in self.roots if is_under(path, root)), key=len, default=path)

    def is_taken_out(self, path: str) -> bool:
        """Say whether the nearest thing said of a path is that it was taken out."""
        if any(is_under(path, own) for own in self._own):
            return True
        return _nearest(path, self._excluded) > _nearest(path, self.roots)


def _nearest(path: str, parents: Iterable[str]) -> int:
    return max((len(parent) for parent in parents if is_under(path, parent)), default=0)

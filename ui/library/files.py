"""The files of the library by path, with what is counted and compared about them. No Qt."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from assistant import messages as m
from assistant.records import FileRow, FileState

from ..words.wording import is_stopped

Key = tuple[str, str]
"""What files are sorted by."""

DIGITS = re.compile(r"\d+")


class Files:
    """All rows, kept up to date by events; counts and copies cost no walk through all of them."""

    def __init__(self, rows: Iterable[FileRow] = (), before: "Files | None" = None) -> None:
        """Take all rows at once; those `before` need not be thought about again."""
        self.rows: dict[str, FileRow] = {row.path: row for row in rows}
        self.reading: set[str] = before.reading & self.rows.keys() if before else set()
        self._counts = Counter(row.state for row in self.rows.values())
        self.stopped = sum(map(is_stopped, self._failed()))
        known = before._keys if before else {}
        self._keys: dict[str, Key] = {path: known.get(path) or _key(path) for path in self.rows}
        self._same: dict[int, set[str]] = {}
        for row in self.rows.values():
            if row.content:
                self._same.setdefault(row.content, set()).add(row.path)

    def apply(self, events: Iterable[m.Event]) -> set[str]:
        """Take file events over; returns the paths that are new, gone or different."""
        touched: set[str] = set()
        for event in events:
            match event:
                case m.FileStarted(path=path):
                    self.reading.add(path)
                    touched.add(path)
                case m.FileRemoved(path=path):
                    touched.add(self._drop(path))
                case m.FileRenamed(old=old, file=row):
                    touched |= {self._drop(old), self._put(row)}
                case m.FileChanged(file=row):
                    touched.add(self._put(row))
        return touched

    def counts(self) -> dict[FileState, int]:
        """Return how many files are in each state."""
        return {state: self._counts[state] for state in FileState}

    def key(self, path: str) -> Key:
        """Return what a path is sorted by: its name, in which 9 comes before 10."""
        return self._keys.get(path) or _key(path)

    def copies_of(self, row: FileRow) -> tuple[str, ...]:
        """Return the paths of the other files with the same content."""
        return tuple(sorted(self._same.get(row.content, set()) - {row.path}))

    def number_of_copies(self, row: FileRow) -> int:
        """Return how many other files have the same content."""
        return max(0, len(self._same.get(row.content, ())) - 1)

    def _failed(self) -> Iterator[FileRow]:
        return (row for row in self.rows.values() if row.state is FileState.FAILED)

    def _put(self, row: FileRow) -> str:
        key = self._keys.get(row.path) or _key(row.path)
        self._drop(row.path)
        self.rows[row.path] = row
        self._keys[row.path] = key
        self._counts[row.state] += 1
        self.stopped += is_stopped(row)
        if row.content:
            self._same.setdefault(row.content, set()).add(row.path)
        return row.path

    def _drop(self, path: str) -> str:
        self.reading.discard(path)
        row = self.rows.pop(path, None)
        if row is not None:
            self._counts[row.state] -= 1
            self.stopped -= is_stopped(row)
            self._same.get(row.content, set()).discard(path)
            del self._keys[path]
        return path


def _key(path: str) -> Key:
    name = path.rpartition(os.sep)[2].casefold()
    return DIGITS.sub(lambda number: number[0].zfill(12), name), path

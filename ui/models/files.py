"""The files of the library by path, with what is counted and compared about them. No Qt."""

from collections import Counter
from collections.abc import Iterable

from assistant import messages as m
from assistant.records import FileRow, FileState

from ..wording import is_stopped


class Files:
    """All rows, kept up to date by events; counts and copies cost no walk through all of them."""

    def __init__(self, rows: Iterable[FileRow] = ()) -> None:
        self.rows: dict[str, FileRow] = {}
        self.reading: set[str] = set()
        self.stopped = 0
        self._counts: Counter[FileState] = Counter()
        self._same: dict[int, set[str]] = {}
        for row in rows:
            self._put(row)

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

    def copies_of(self, row: FileRow) -> tuple[str, ...]:
        """Return the paths of the other files with the same content."""
        return tuple(sorted(self._same.get(row.content, set()) - {row.path}))

    def number_of_copies(self, row: FileRow) -> int:
        """Return how many other files have the same content."""
        return max(0, len(self._same.get(row.content, ())) - 1)

    def _put(self, row: FileRow) -> str:
        self._drop(row.path)
        self.rows[row.path] = row
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
        return path

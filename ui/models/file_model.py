"""The library's files as a Qt list model: sorted by name, narrowed, kept up to date in batches."""

import os
from bisect import bisect_left
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from assistant import messages as m
from assistant.records import FileRow, FileState

from ..widgets import plain_tip
from ..wording import file_name, file_state
from .files import Files
from .section import ALL, Section

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

FEW = 50
"""More rows than this coming and going at once are told as a new list, which is quicker."""


class Role(IntEnum):
    """What a view may ask of a file beyond its name."""

    ROW = Qt.ItemDataRole.UserRole + 1
    READING = Qt.ItemDataRole.UserRole + 2
    COPY = Qt.ItemDataRole.UserRole + 3


# A QSortFilterProxyModel over a model in Python asks it for every comparison: two seconds for
# 20,000 files. Sorting and narrowing a list of our own takes some hundredths.
class FileModel(QAbstractListModel):
    """The files of a section whose path holds every word typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = Files()
        self._shown: list[tuple[str, str]] = []
        self._words: list[str] = []
        self._section = ALL
        self._answers: dict[int, Callable[[FileRow], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: file_name(row.path),
            Qt.ItemDataRole.ToolTipRole: lambda row: plain_tip(f"{row.path}\n{self._state(row)}"),
            Qt.ItemDataRole.AccessibleTextRole: lambda row: (
                f"{file_name(row.path)}, {self._state(row)}"
            ),
            Role.ROW: lambda row: row,
            Role.READING: lambda row: row.path in self._all.reading,
            Role.COPY: self._is_copy,
        }

    @property
    def files(self) -> tuple[FileRow, ...]:
        """Return all rows, shown or not."""
        return tuple(self._all.rows.values())

    @property
    def stopped(self) -> int:
        """Return how many of the failed files were not read because the run was stopped."""
        return self._all.stopped

    def find(self, path: str) -> FileRow | None:
        """Return the row of a path, or None."""
        return self._all.rows.get(path)

    def counts(self) -> dict[FileState, int]:
        """Return how many files are in each state."""
        return self._all.counts()

    def copies_of(self, row: FileRow) -> tuple[str, ...]:
        """Return the paths of the other files with the same content."""
        return self._all.copies_of(row)

    def paths_in(self, section: Section) -> tuple[str, ...]:
        """Return the paths of all files that a section holds."""
        return tuple(row.path for row in self._all.rows.values() if section.holds(row))

    def index_of(self, path: str) -> QModelIndex:
        """Return where a file is shown; an invalid index if it is not."""
        at = self._find(path)
        return NOWHERE if at is None else self.index(at)

    def replace(self, files: Iterable[FileRow]) -> None:
        """Start anew with these rows."""
        fresh = Files(files)
        if fresh.rows != self._all.rows:
            fresh.reading = self._all.reading & fresh.rows.keys()
            self._all = fresh
            self._rebuild()

    def narrow(self, *, text: str | None = None, section: Section | None = None) -> None:
        """Show only files of `section` whose path holds every word of `text`."""
        if text is not None:
            self._words = text.casefold().split()
        if section is not None:
            self._section = section
        self._rebuild()

    def apply(self, events: Iterable[m.Event]) -> None:
        """Apply a batch of file events."""
        come: list[str] = []
        gone: list[int] = []
        stay: list[int] = []
        for path in self._all.apply(events):
            at, row = self._find(path), self._all.rows.get(path)
            wanted = row is not None and self._accepts(row)
            if at is None:
                come += [path] if wanted else []
            else:
                (stay if wanted else gone).append(at)
        if len(come) + len(gone) > FEW:
            self._rebuild()
            return
        if stay:
            self.dataChanged.emit(self.index(min(stay)), self.index(max(stay)))
        for at in sorted(gone, reverse=True):
            self.beginRemoveRows(NOWHERE, at, at)
            del self._shown[at]
            self.endRemoveRows()
        for path in come:
            at = bisect_left(self._shown, _key(path))
            self.beginInsertRows(NOWHERE, at, at)
            self._shown.insert(at, _key(path))
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of files that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view shows, says or asks of a file."""
        path = self._shown[index.row()][1]
        row = self._all.rows.get(path)
        if row is None:  # it is gone, and the views are just being told
            return None
        ask = self._answers.get(role)
        return ask(row) if ask else None

    def _state(self, row: FileRow) -> str:
        return file_state(row, row.path in self._all.reading, copy=self._is_copy(row))

    def _is_copy(self, row: FileRow) -> bool:
        return self._all.is_copy(row)

    def _find(self, path: str) -> int | None:
        key = _key(path)
        at = bisect_left(self._shown, key)
        return at if at < len(self._shown) and self._shown[at] == key else None

    def _accepts(self, row: FileRow) -> bool:
        if not self._section.holds(row):
            return False
        folded = row.path.casefold() if self._words else ""
        return all(word in folded for word in self._words)

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._shown = sorted(
            _key(row.path) for row in self._all.rows.values() if self._accepts(row)
        )
        self.endResetModel()


def _key(path: str) -> tuple[str, str]:
    return path.rpartition(os.sep)[2].casefold(), path

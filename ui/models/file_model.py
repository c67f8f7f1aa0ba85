"""The library's files as a Qt list model, kept up to date by batches of events."""

import os
from collections.abc import Iterable
from enum import IntEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from assistant import messages as m
from assistant.records import FileRow, FileState

from ..widgets import plain_tip
from ..wording import file_state

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a view may ask of a file beyond its name."""

    ROW = Qt.ItemDataRole.UserRole + 1
    READING = Qt.ItemDataRole.UserRole + 2


class FileModel(QAbstractListModel):
    """All files in the order they came; `FileFilter` sorts and narrows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FileRow] = []
        self._at: dict[str, int] = {}
        self._reading: set[str] = set()

    @property
    def files(self) -> tuple[FileRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def row_at(self, at: int) -> FileRow:
        """Return the row at a position."""
        return self._rows[at]

    def find(self, path: str) -> FileRow | None:
        """Return the row of a path, or None."""
        at = self._at.get(path)
        return None if at is None else self._rows[at]

    def counts(self) -> dict[FileState, int]:
        """Return how many files are in each state."""
        found = dict.fromkeys(FileState, 0)
        for row in self._rows:
            found[row.state] += 1
        return found

    def replace(self, files: Iterable[FileRow]) -> None:
        """Start anew with these rows."""
        fresh = list({row.path: row for row in files}.values())
        if fresh == self._rows:
            return
        self.beginResetModel()
        self._rows = fresh
        self._reading.clear()
        self._number()
        self.endResetModel()

    def apply(self, events: Iterable[m.Event]) -> None:
        """Apply a batch of file events; new rows are inserted together, removals too."""
        fresh: dict[str, FileRow] = {}
        gone: set[str] = set()
        for event in events:
            if isinstance(event, m.FileStarted):
                self._reading.add(event.path)
                self._touch(event.path)
            elif isinstance(event, m.FileRemoved):
                fresh.pop(event.path, None)
                gone.add(event.path)
            elif isinstance(event, m.FileRenamed):
                self._rename(event, fresh)
            elif isinstance(event, m.FileChanged):
                gone.discard(event.file.path)
                self._update(event.file, fresh)
        self._insert(list(fresh.values()))
        self._remove(gone)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view shows, says or asks of a file."""
        row = self._rows[index.row()]
        reading = row.path in self._reading
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return PurePath(row.path).name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{row.path}\n{file_state(row, reading)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{PurePath(row.path).name}, {file_state(row, reading)}"
            case Role.ROW:
                return row
            case Role.READING:
                return reading
        return None

    def _number(self) -> None:
        self._at = {row.path: at for at, row in enumerate(self._rows)}

    def _touch(self, path: str) -> None:
        at = self._at.get(path)
        if at is not None:
            self.dataChanged.emit(self.index(at), self.index(at))

    def _update(self, row: FileRow, fresh: dict[str, FileRow]) -> None:
        self._reading.discard(row.path)
        at = self._at.get(row.path)
        if at is None:
            fresh[row.path] = row
        else:
            self._rows[at] = row
            self._touch(row.path)

    def _rename(self, event: m.FileRenamed, fresh: dict[str, FileRow]) -> None:
        # The new path was announced as waiting before it was known for a rename.
        fresh.pop(event.file.path, None)
        self._reading.discard(event.file.path)
        at = self._at.pop(event.old, None)
        if at is None or event.file.path in self._at:
            self._remove({event.old})
            self._update(event.file, fresh)
            return
        self._at[event.file.path] = at
        self._rows[at] = event.file
        self._touch(event.file.path)

    def _insert(self, rows: list[FileRow]) -> None:
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(NOWHERE, first, first + len(rows) - 1)
        self._rows += rows
        self._at.update({row.path: first + offset for offset, row in enumerate(rows)})
        self.endInsertRows()

    def _remove(self, paths: set[str]) -> None:
        self._reading -= paths
        if not any(row.path in paths for row in self._rows):
            return
        self.beginResetModel()
        self._rows = [row for row in self._rows if row.path not in paths]
        self._number()
        self.endResetModel()


class FileFilter(QSortFilterProxyModel):
    """Files by name, narrowed to a folder and to names that hold the words typed."""

    def __init__(self, source: FileModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = source
        self._words: list[str] = []
        self._folder = ""
        self.setSourceModel(source)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.sort(0)

    def narrow(self, *, text: str | None = None, folder: str | None = None) -> None:
        """Show only files under `folder` whose path holds every word of `text`."""
        self.beginFilterChange()
        if text is not None:
            self._words = text.casefold().split()
        if folder is not None:
            self._folder = folder.rstrip(os.sep) + os.sep if folder else ""
        self.endFilterChange(self.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Say whether a file is shown."""
        path = self._files.row_at(source_row).path
        if not path.startswith(self._folder):
            return False
        folded = path.casefold()
        return all(word in folded for word in self._words)

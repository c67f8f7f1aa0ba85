"""The library's files as a Qt list model: sorted by name, narrowed, kept up to date in batches."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from assistant import messages as m
from assistant.records import FileRow, FileState

from ..parts.widgets import plain_tip
from ..words.translating import tr
from ..words.wording import file_name, file_state
from .files import Files
from .scope_finder import folded
from .section import ALL, Section
from .ticks import Tick, Ticks

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

FEW = 50
"""More rows than this coming and going at once are told as a new list, which is quicker."""


class Role(IntEnum):
    """What a view may ask of a file beyond its name."""

    ROW = Qt.ItemDataRole.UserRole + 1
    READING = Qt.ItemDataRole.UserRole + 2
    COPIES = Qt.ItemDataRole.UserRole + 3
    TICK = Qt.ItemDataRole.UserRole + 4
    TICKING = Qt.ItemDataRole.UserRole + 5


# Qt asks a model written in Python for every comparison of a sort (two seconds for 20,000 files)
# and for the number of rows at every row it lays out. So the order is ours, and the rows are those
# of a model in C++, which is asked instead; only what is shown of a row comes from here.
class FileModel(QStringListModel):
    """The files of a section whose path holds every word typed."""

    renewing = Signal()

    def __init__(self, parent: QObject | None = None, ticks: Ticks | None = None) -> None:
        super().__init__(parent)
        self._ticks = Ticks(self) if ticks is None else ticks
        self._all = Files()
        self._shown: list[tuple[str, str]] = []
        self._words: list[str] = []
        self._section = ALL
        self._answers: dict[int, Callable[[FileRow], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: file_name(row.path),
            Qt.ItemDataRole.ToolTipRole: lambda row: plain_tip(f"{row.path}\n{self._state(row)}"),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.TICK: lambda row: self._ticks.of_file(row.path),
            Role.TICKING: lambda _: len(self._ticks) > 0,
            Role.ROW: lambda row: row,
            Role.READING: lambda row: row.path in self._all.reading,
            Role.COPIES: self._copies,
        }

    @property
    def files(self) -> tuple[FileRow, ...]:
        """Return all rows, shown or not."""
        return tuple(self._all.rows.values())

    @property
    def number(self) -> int:
        """Return how many files there are, shown or not."""
        return len(self._all.rows)

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

    def in_order(self, paths: Iterable[str]) -> list[str]:
        """Return paths as they are sorted here."""
        return sorted(paths, key=self._all.key)

    def index_of(self, path: str) -> QModelIndex:
        """Return where a file is shown; an invalid index if it is not."""
        at = self._find(path)
        return NOWHERE if at is None else self.index(at)

    def replace(self, files: Iterable[FileRow]) -> None:
        """Start anew with these rows."""
        fresh = Files(files, before=self._all)
        if fresh.rows != self._all.rows:
            self._all = fresh
            self._rebuild()

    def narrow(self, *, text: str | None = None, section: Section | None = None) -> None:
        """Show only files of `section` whose path holds every word of `text`."""
        if text is not None:
            self._words = folded(text).split()
        if section is not None:
            self._section = section
        self._rebuild()

    def apply(self, events: Iterable[m.Event]) -> None:
        """Apply a batch of file events."""
        come: list[str] = []
        gone: list[int] = []
        for path in self._all.apply(events):
            at, row = self._find(path), self._all.rows.get(path)
            wanted = row is not None and self._accepts(row)
            if at is None and wanted:
                come.append(path)
            elif at is not None and not wanted:
                gone.append(at)
        if len(come) + len(gone) > FEW:
            lost = {self._shown[at] for at in gone}
            left = [key for key in self._shown if key not in lost]
            self._show(sorted([*left, *map(self._all.key, come)]))
            return
        for at in sorted(gone, reverse=True):
            self.removeRows(at, 1)
            del self._shown[at]  # afterwards: who is told looks at the rows as they were
        for path in come:
            at = bisect_left(self._shown, self._all.key(path))
            self._shown.insert(at, self._all.key(path))
            self.insertRows(at, 1)
        # All of them: a file that comes or goes may change what is said of its copies.
        self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a file can be selected, and not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view shows, says or asks of a file."""
        at = index.row()
        row = self._all.rows.get(self._shown[at][1]) if 0 <= at < len(self._shown) else None
        if row is None:  # it is gone, and the views are just being told
            return None
        ask = self._answers.get(role)
        return ask(row) if ask else None

    def _spoken(self, row: FileRow) -> str:
        said = tr("{name}, {state}").format(name=file_name(row.path), state=self._state(row))
        ticked = self._ticks.of_file(row.path) is not Tick.NONE
        return tr("{row}, ticked").format(row=said) if ticked else said

    def _state(self, row: FileRow) -> str:
        return file_state(row, row.path in self._all.reading, copies=self._copies(row))

    def _copies(self, row: FileRow) -> int:
        return self._all.number_of_copies(row)

    def _find(self, path: str) -> int | None:
        key = self._all.key(path)
        at = bisect_left(self._shown, key)
        return at if at < len(self._shown) and self._shown[at] == key else None

    def _accepts(self, row: FileRow) -> bool:
        if not self._section.holds(row):
            return False
        path = folded(row.path)
        return all(word in path for word in self._words)

    def _rebuild(self) -> None:
        rows: Iterable[FileRow] = self._all.rows.values()
        if self._section != ALL or self._words:
            rows = filter(self._accepts, rows)
        self._show(sorted([self._all.key(row.path) for row in rows]))

    def _show(self, keys: list[tuple[str, str]]) -> None:
        self.renewing.emit()
        self._shown = keys
        self.setStringList([""] * len(keys))

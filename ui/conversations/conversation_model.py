"""The kept conversations, and those an answer is being written in, as a list model."""

from collections.abc import Sequence, Set
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from assistant.answers import ConversationRow

from ..parts.moments import moment
from ..words.translating import tr
from ..words.wording import sentences

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1
"""What stands beneath the title."""


class ConversationModel(QAbstractListModel):
    """Rows in the order the engine gives them: the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ConversationRow, ...] = ()
        self._writing: frozenset[int] = frozenset()

    def show_rows(self, rows: Sequence[ConversationRow], writing: Set[int] = frozenset()) -> None:
        """Show these in place of what was there; answers are being written in some of them."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._writing = frozenset(writing)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of conversations."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a conversation's title, its record, or both lines for a screen reader."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentences(row.title, self._second_line(row))
            case _ if role == SECOND:
                return self._second_line(row)
            case _:
                return row if role == ROW else None

    def _second_line(self, row: ConversationRow) -> str:
        """Return what happens in it, where a search hit it, or its length and when it was."""
        if row.id in self._writing:
            return tr("An answer is being written…")
        if row.found:
            return row.found
        line = tr("%Ln question(s) · {when}", "", row.turns)
        return line.format(when=moment(row.changed))

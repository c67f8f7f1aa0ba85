"""The kept conversations as a list model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from assistant.answers import ConversationRow

from ..moments import moment
from ..wording import count

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class ConversationModel(QAbstractListModel):
    """Rows in the order the engine gives them: the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ConversationRow, ...] = ()

    def show_rows(self, rows: Sequence[ConversationRow]) -> None:
        """Show these in place of what was there."""
        self.beginResetModel()
        self.rows = tuple(rows)
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
                return f"{row.title}. {second_line(row)}"
            case _:
                return row if role == ROW else None


def second_line(row: ConversationRow) -> str:
    """Return where a search hit it, or its questions and when it was last gone on with."""
    return row.found or f"{count(row.turns, 'question')} · {moment(row.changed)}"

"""How a conversation looks in the list: its title, and beneath it when it was."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from assistant.answers import ConversationRow

from .models.conversation_model import ROW, second_line
from .row_painting import paint_ground, write_line
from .theme import SPACE, TYPE, colours

ROW_HEIGHT = 48


class ConversationDelegate(QStyledItemDelegate):
    """Paints one conversation on two lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; all rows are equal."""
        return QSize(120, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        row: ConversationRow = index.data(ROW)
        area: QRect = option.rect.adjusted(SPACE[1], 1, -SPACE[1], -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, area, option.state)
        inside = area.adjusted(SPACE[2], 0, -SPACE[2], 0)
        title = QRect(inside.left(), inside.top() + 4, inside.width(), 20)
        below = QRect(inside.left(), inside.top() + 24, inside.width(), 17)
        c = colours()
        write_line(painter, title, row.title, TYPE["body"] - 1, c.ink, QFont.Weight.Medium)
        write_line(
            painter, below, second_line(row), TYPE["small"] - 1, c.muted, QFont.Weight.Normal
        )
        painter.restore()

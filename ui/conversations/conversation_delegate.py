"""How a conversation looks in the list: its title, and beneath it when it was."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ..parts.row_painting import paint_ground, write_line
from ..parts.theme import SPACE, TYPE, colours
from .conversation_model import SECOND

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
        area: QRect = option.rect.adjusted(SPACE[1], 1, -SPACE[1], -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, area, option.state)
        inside = area.adjusted(SPACE[2], 0, -SPACE[2], 0)
        title = QRect(inside.left(), inside.top() + 4, inside.width(), 20)
        below = QRect(inside.left(), inside.top() + 24, inside.width(), 17)
        c, words = colours(), index.data(Qt.ItemDataRole.DisplayRole)
        for line, text, size, ink, weight in (
            (title, words, TYPE["list"], c.ink, QFont.Weight.Medium),
            (below, index.data(SECOND), TYPE["note"], c.muted, QFont.Weight.Normal),
        ):
            write_line(painter, line, text, size, ink, weight)
        painter.restore()

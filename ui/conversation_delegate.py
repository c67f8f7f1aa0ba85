"""How a conversation looks in the list: its title, and beneath it when it was."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.answers import ConversationRow

from .models.conversation_model import ROW, second_line
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
        _ground(painter, area, option.state)
        inside = area.adjusted(SPACE[2], 0, -SPACE[2], 0)
        title = QRect(inside.left(), inside.top() + 4, inside.width(), 20)
        below = QRect(inside.left(), inside.top() + 24, inside.width(), 17)
        c = colours()
        _write(painter, title, row.title, TYPE["body"] - 1, c.ink, QFont.Weight.Medium)
        _write(painter, below, second_line(row), TYPE["small"] - 1, c.muted, QFont.Weight.Normal)
        painter.restore()


def _ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    c = colours()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = selected and state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(QColor(c.accent), 1.2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.accent_soft if selected else c.hover))
    painter.drawRoundedRect(area, 8, 8)


def _write(
    painter: QPainter, line: QRect, text: str, size: int, colour: str, weight: QFont.Weight
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(weight)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fitting)

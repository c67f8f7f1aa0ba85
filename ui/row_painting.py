"""What the rows of all lists have in common: their ground, and a line of text."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle

from .theme import colours


def paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    """Paint the ground of a row that is selected, focused, or under the pointer."""
    c = colours()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = selected and state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(QColor(c.accent), 1.2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.accent_soft if selected else c.hover))
    painter.drawRoundedRect(area, 8, 8)


def write_line(
    painter: QPainter, line: QRect, text: str, size: int, colour: str, weight: QFont.Weight
) -> None:
    """Write as much of a text as fits; `size` in pixels."""
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setWeight(weight)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fitting)

"""What the rows of all lists have in common: their ground, a line of text, a check box."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from .icons import draw
from .theme import colours

FIRST_STRONG, END = "\u2068", "\u2069"
TICK = 16
"""Pixels: a check box of a row."""


def paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    """Paint the ground of a row that is selected, focused, or under the pointer."""
    c = colours()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if not (selected or hovered or focused):
        return
    ground = c.accent_soft if selected else c.hover
    painter.setPen(QPen(QColor(c.accent), 1.2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground) if selected or hovered else Qt.BrushStyle.NoBrush)
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
    # In its own direction, or a full stop of an English title stands before it among Arabic words.
    isolated = f"{FIRST_STRONG}{fitting}{END}"
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, isolated)


def paint_tick(painter: QPainter, box: QRect, ticked: bool, *, implied: bool = False) -> None:
    """Paint a check box; an implied tick is that of the folder or collection around it."""
    c = colours()
    ink = c.muted if implied else c.accent
    painter.setPen(QPen(QColor(ink if ticked or implied else c.muted), 1))
    filled = ticked and not implied
    painter.setBrush(QColor(ink if filled else c.surface))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked or implied:
        drawn = QRectF(box).adjusted(1, 1, -1, -1)
        draw(painter, "check", c.on_accent if filled else c.muted, drawn)


def paint_target(painter: QPainter, area: QRect) -> None:
    """Paint a frame around what a drop would go into."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours().accent), 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
    painter.restore()


def mirrored(option: QStyleOptionViewItem, part: QRect) -> QRect:
    """Return where a part of a row stands in the direction that the row is read."""
    return QStyle.visualRect(option.direction, option.rect, part)

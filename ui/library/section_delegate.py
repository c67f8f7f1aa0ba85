"""How a section looks: its drawing and its name, and a check box where it can be ticked."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..parts.row_painting import TICK, mirrored, paint_target, paint_tick
from ..parts.theme import SPACE
from .section import Section
from .ticks import Tick, Ticks

ROOM = TICK + SPACE[2]
"""Pixels at a row's end that are kept for its check box."""

Index = QModelIndex | QPersistentModelIndex


class SectionDelegate(QStyledItemDelegate):
    """Lets the style sheet paint the row, and adds the check box at its end."""

    def __init__(self, ticks: Ticks, parent: QObject) -> None:
        super().__init__(parent)
        self._ticks = ticks

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Shorten the name so that the check box has room."""
        super().initStyleOption(option, index)
        if self._shows(option, index):
            room = option.rect.width() - option.decorationSize.width() - 3 * SPACE[1] - ROOM
            metrics = QFontMetrics(option.font)
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        super().paint(painter, option, index)
        if option.widget.property("over") == index.row():
            paint_target(painter, option.rect)
        if not self._shows(option, index):
            return
        section: Section = index.data(Qt.ItemDataRole.UserRole)
        tick = self._ticks.of(section.scope)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = mirrored(option, tick_place(option.rect.adjusted(0, 0, -SPACE[1], 0)))
        paint_tick(painter, box, tick is Tick.OWN, implied=tick is Tick.IMPLIED)
        painter.restore()

    def _shows(self, option: QStyleOptionViewItem, index: Index) -> bool:
        section = index.data(Qt.ItemDataRole.UserRole)
        if section is None or not section.can_be_ticked:
            return False
        near = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        return bool(option.state & near) or len(self._ticks) > 0


def tick_place(area: QRect) -> QRect:
    """Return where the check box of a row stands: at its end, in its middle."""
    return QRect(area.right() - TICK + 1, area.center().y() - TICK // 2 + 1, TICK, TICK)

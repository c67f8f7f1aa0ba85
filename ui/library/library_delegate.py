"""How a file looks in the library: a badge, its name, and its state in words."""

from pathlib import PurePath

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.records import FileRow, FileState

from ..parts.icons import draw
from ..parts.row_painting import TICK, mirrored, paint_ground, paint_tick, write_line
from ..parts.theme import SPACE, TYPE, colours
from ..words.wording import file_name, file_state, is_stopped
from .file_model import Role
from .section_delegate import tick_place
from .ticks import Tick

ROW_HEIGHT = 50
BADGE = QSize(34, 34)

STATE_ICONS = {FileState.WAITING: "clock", FileState.INDEXED: "check", FileState.FAILED: "alert"}


class FileDelegate(QStyledItemDelegate):
    """Paints one file on two lines; the second tells the error of a failed one."""

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
        row: FileRow = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area: QRect = option.rect.adjusted(SPACE[1], 2, -SPACE[1], -2)
        paint_ground(painter, area, option.state)
        inside = area.adjusted(SPACE[1], 0, -SPACE[1], 0)
        if _ticking(option.state, index):
            tick = index.data(Role.TICK)
            box = mirrored(option, tick_place(inside))
            paint_tick(painter, box, tick is Tick.OWN, implied=tick is Tick.IMPLIED)
            inside.setRight(inside.right() - TICK - SPACE[1])
        badge = QRect(inside.left(), inside.center().y() - 16, BADGE.width(), BADGE.height() - 1)
        self._badge(painter, QRectF(mirrored(option, badge)), row)
        inside.setLeft(inside.left() + BADGE.width() + SPACE[2])
        self._name(painter, mirrored(option, inside), row)
        self._state(painter, option, inside, index)
        painter.restore()

    def _badge(self, painter: QPainter, place: QRectF, row: FileRow) -> None:
        c = colours()
        failed = _is_bad(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.bad_soft if failed else c.surface))
        painter.drawRoundedRect(place, 7, 7)
        font = QFont(painter.font())
        font.setPixelSize(10)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(c.bad if failed else c.accent))
        suffix = PurePath(row.path).suffix.lstrip(".").upper()[:4] or "–"
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, suffix)

    def _name(self, painter: QPainter, area: QRect, row: FileRow) -> None:
        line = QRect(area.left(), area.top() + 5, area.width(), 19)
        ink, weight = colours().ink, QFont.Weight.Medium
        write_line(painter, line, file_name(row.path), TYPE["list"], ink, weight)

    def _state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        c = colours()
        row: FileRow = index.data(Role.ROW)
        reading: bool = index.data(Role.READING)
        ink = c.bad if _is_bad(row) and not reading else c.muted
        drawing = "retry" if reading else "stop" if is_stopped(row) else STATE_ICONS[row.state]
        tint = c.good if row.state is FileState.INDEXED and not reading else ink
        top = area.top() + 25
        place = mirrored(option, QRect(area.left(), top + 2, 13, 13))
        draw(painter, drawing, tint, QRectF(place))
        line = QRect(area.left() + 17, top, area.width() - 17, 17)
        words = file_state(row, reading, copies=index.data(Role.COPIES))
        write_line(painter, mirrored(option, line), words, TYPE["note"], ink, QFont.Weight.Normal)


def is_on_tick(view: QListView, spot: QPoint) -> bool:
    """Say whether a point of the viewport is where rows have their check boxes."""
    room = 2 * SPACE[1] + TICK + SPACE[0]
    if view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return spot.x() < room
    return spot.x() > view.viewport().width() - room


def _ticking(state: QStyle.StateFlag, index: QModelIndex | QPersistentModelIndex) -> bool:
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    return hovered or focused or bool(index.data(Role.TICKING))


def _is_bad(row: FileRow) -> bool:
    return row.state is FileState.FAILED and not is_stopped(row)

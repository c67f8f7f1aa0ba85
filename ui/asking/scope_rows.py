"""The list of collections, folders and files to choose from, and how its rows look."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..library.scope import Scope, ScopeKind
from ..parts.icons import draw
from ..parts.row_painting import TICK, mirrored, paint_ground, paint_tick, write_line
from ..parts.theme import SPACE, TYPE, colours
from ..words.translating import tr
from .scope_model import Role, ScopeModel

ROW_HEIGHT = 34
ICON = 16

ICONS = {
    ScopeKind.FILE: "file",
    ScopeKind.FOLDER: "folder",
    ScopeKind.COLLECTION: "collection",
    ScopeKind.SEVERAL: "library",
}

Index = QModelIndex | QPersistentModelIndex


class ScopeDelegate(QStyledItemDelegate):
    """Paints one line: a drawing of the kind, the name, and the place in a quieter colour."""

    def __init__(self, parent: QObject, *, tickable: bool) -> None:
        super().__init__(parent)
        self._tickable = tickable

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; all rows are equal."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        scope: Scope = index.data(Role.SCOPE)
        if scope is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area: QRect = option.rect.adjusted(SPACE[0], 1, -SPACE[0], -1)
        paint_ground(painter, area, option.state)
        inside = area.adjusted(SPACE[1], 0, -SPACE[1], 0)
        if self._tickable:
            if ticking(option.state, index):
                box, ticked = mirrored(option, tick_box(inside)), bool(index.data(Role.TICKED))
                paint_tick(painter, box, ticked)
            inside.setLeft(inside.left() + TICK + SPACE[1])
        icon = QRect(inside.left(), inside.center().y() - ICON // 2 + 1, ICON, ICON)
        draw(painter, ICONS[scope.kind], colours().muted, QRectF(mirrored(option, icon)))
        inside.setLeft(inside.left() + ICON + SPACE[1])
        self._words(painter, option, inside, scope.name, index.data(Role.PLACE))
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, title: str, place: str
    ) -> None:
        font = QFont(painter.font())
        font.setPixelSize(TYPE["list"])
        font.setWeight(QFont.Weight.Medium)
        wanted = QFontMetrics(font).horizontalAdvance(title) + 2
        name = QRect(area)
        name.setWidth(min(wanted, max(area.width() * 3 // 5, area.width() - 120)))
        c = colours()
        where = mirrored(option, name)
        write_line(painter, where, title, TYPE["list"], c.ink, QFont.Weight.Medium)
        rest = QRect(area)
        rest.setLeft(name.right() + SPACE[2])
        if rest.width() > 40:
            where = mirrored(option, rest)
            write_line(painter, where, place, TYPE["note"], c.muted, QFont.Weight.Normal)


class ScopeRows(QListView):
    """Rows of a `ScopeModel`; one of them is always current while there are any."""

    def __init__(self, model: ScopeModel, *, tickable: bool = True) -> None:
        super().__init__()
        self._scopes = model
        self.setModel(model)
        self.setItemDelegate(ScopeDelegate(self, tickable=tickable))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setProperty("role", "plain")
        self.setAccessibleName(tr("Collections, folders and files"))
        model.modelReset.connect(lambda: self.step(0))

    def scope(self) -> Scope | None:
        """Return what the current row stands for."""
        scope: Scope | None = self.currentIndex().data(Role.SCOPE)
        return scope

    def step(self, by: int) -> None:
        """Move the current row by so many, to the first where there was none."""
        number = self._scopes.rowCount()
        current = self.currentIndex()
        at = current.row() + by if current.isValid() else 0
        self.setCurrentIndex(self._scopes.index(max(0, min(at, number - 1))))

    def page(self) -> int:
        """Return how many rows are in view."""
        return max(1, self.viewport().height() // ROW_HEIGHT - 1)

    def is_on_tick(self, index: Index, at: QPoint) -> bool:
        """Say whether a point of the viewport lies on a row's check box."""
        x = at.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - x
        return index.isValid() and x < SPACE[0] + SPACE[1] + TICK + SPACE[0]


def ticking(state: QStyle.StateFlag, index: Index) -> bool:
    """Say whether a row shows its check box: under the pointer, current, or when any is ticked."""
    near = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
    return bool(state & near) or bool(index.data(Role.TICKING))


def tick_box(area: QRect) -> QRect:
    """Return where the check box of a row stands within it, in its middle at the start."""
    return QRect(area.left(), area.center().y() - TICK // 2 + 1, TICK, TICK)

"""A small window to choose collections, folders and files by typing a few letters of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ..library.scope import Scope, joined
from ..parts.margins import set_margins
from ..parts.spoken import add_clear_button
from ..parts.theme import SPACE
from ..parts.widgets import text_button, text_label
from ..words.translating import tr
from .scope_model import ScopeModel
from .scope_rows import ROW_HEIGHT, ScopeRows

WIDTH = 460
ROWS = 9
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilePicker(QFrame):
    """Typing narrows, Down goes into the list, Space ticks there, Enter chooses, Esc closes."""

    chosen = Signal(object)
    """A `Scope`: the current row, or all that are ticked."""

    def __init__(self, items: Callable[[], Sequence[Scope]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._items = items
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Choose files"))
        self.model = ScopeModel(self)
        self.filter = QLineEdit(placeholderText=tr("Name of a file, folder or collection"))
        self.filter.setAccessibleName(tr("Name of a file, folder or collection"))
        self.rows = ScopeRows(self.model)
        self.nothing = text_label(tr("Nothing in your library is called that."), "muted", wrap=True)
        self.hint = text_label("", "muted", wrap=True)
        self.use = text_button(tr("Choose"), self._choose, "link")
        self._stack = QStackedWidget()
        self._lay_out()
        self.filter.textChanged.connect(self._narrow)
        self.model.dataChanged.connect(lambda *_: self._refresh())
        self.filter.installEventFilter(self)
        self.rows.installEventFilter(self)
        self.rows.viewport().installEventFilter(self)
        self._refresh()

    def open_at(self, anchor: QWidget) -> None:
        """Open beneath a widget, or above it where the screen ends."""
        self.model.take(self._items())
        self.filter.clear()
        self._refresh()
        self.adjustSize()
        self.move(_place(anchor, self.size()))
        self.show()
        self.filter.setFocus()

    def sizeHint(self) -> QSize:
        """Return a width to read paths in."""
        return QSize(WIDTH, super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose, and clicks on rows and their check boxes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event, in_list=watched is self.rows)
        if isinstance(event, QMouseEvent) and watched is self.rows.viewport():
            return self._mouse(event)
        return False

    def _key(self, event: QKeyEvent, in_list: bool) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose()
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self._move(Qt.Key(event.key()))
            case Qt.Key.Key_Space if in_list:
                self.model.toggle(self.rows.currentIndex())
            case _ if in_list and (event.text().isprintable() and event.text()):
                self.filter.setFocus()
                self.filter.insert(event.text())
            case _ if in_list and event.key() == Qt.Key.Key_Backspace:
                self.filter.setFocus()
                self.filter.backspace()
            case _:
                return False
        return True

    def _move(self, key: Qt.Key) -> None:
        far = self.rows.page() if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
        down = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
        if not down and self.rows.currentIndex().row() <= 0:
            self.filter.setFocus()
            return
        self.rows.setFocus()
        self.rows.step(far if down else -far)

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonRelease:
            return False
        at = event.position().toPoint()
        index: QModelIndex = self.rows.indexAt(at)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if self.rows.is_on_tick(index, at):
            self.model.toggle(index)
        else:
            self.rows.setCurrentIndex(index)
            self._choose()
        return True

    def _narrow(self, text: str) -> None:
        self.model.narrow(text)
        self._refresh()

    def _choose(self) -> None:
        current = self.rows.scope()
        scopes = list(self.model.ticked) or ([current] if current else [])
        if scopes:
            self.close()
            self.chosen.emit(joined(scopes))

    def _refresh(self) -> None:
        self._stack.setCurrentWidget(self.rows if self.model.rowCount() else self.nothing)
        ticked = len(self.model.ticked)
        keys = tr("Arrow keys move, Space ticks several, Enter chooses.")
        self.hint.setText(tr("%Ln ticked", "files in a list", ticked) if ticked else keys)
        self.use.setVisible(ticked > 0)

    def _lay_out(self) -> None:
        add_clear_button(self.filter)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.rows, self.nothing):
            self._stack.addWidget(widget)
        self._stack.setFixedHeight(ROWS * ROW_HEIGHT)
        foot = QHBoxLayout()
        set_margins(foot, SPACE[1], 0, 0, 0)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[1], SPACE[1], SPACE[1], SPACE[1])
        column.setSpacing(SPACE[1])
        column.addWidget(self.filter)
        column.addWidget(self._stack)
        column.addLayout(foot)


def _place(anchor: QWidget, size: QSize) -> QPoint:
    screen = anchor.screen() or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    at = anchor.mapToGlobal(QPoint(0, anchor.height() + SPACE[0]))
    if at.y() + size.height() > room.bottom():
        at.setY(max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - size.height() - SPACE[0]))
    if anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        at.setX(anchor.mapToGlobal(QPoint(anchor.width(), 0)).x() - size.width())
    at.setX(max(room.left(), min(at.x(), room.right() - size.width())))
    return at

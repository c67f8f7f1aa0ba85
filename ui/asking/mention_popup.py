"""The list that opens where @ is typed; the typing stays in the question box."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..library.scope import Scope
from ..parts.theme import SPACE
from .scope_model import ScopeModel
from .scope_rows import ROW_HEIGHT, ScopeRows

WIDTH = 440
MOST_ROWS = 7


class MentionPopup(QFrame):
    """A part of the window rather than a window of its own, so that it never takes the focus."""

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = ScopeModel(self)
        self.rows = ScopeRows(self.model, tickable=False)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[0], SPACE[0], SPACE[0], SPACE[0])
        column.addWidget(self.rows)
        self.hide()

    def show_matches(self, text: str, caret: QRect) -> bool:
        """Show what holds the words typed, at a caret of the window; False for nothing."""
        self.model.narrow(text)
        number = self.model.rowCount()
        if not number:
            self.hide()
            return False
        self.setGeometry(self._place(caret, min(number, MOST_ROWS)))
        self.show()
        self.raise_()
        return True

    def take(self) -> None:
        """Take the current row."""
        scope: Scope | None = self.rows.scope()
        if scope is not None:
            self.taken.emit(scope)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the row that is clicked."""
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        index = self.rows.indexAt(event.position().toPoint())
        if index.isValid():
            self.rows.setCurrentIndex(index)
            self.take()
        return True

    def _place(self, caret: QRect, rows: int) -> QRect:
        room = self._window.rect().adjusted(SPACE[1], SPACE[1], -SPACE[1], -SPACE[1])
        over, under = caret.top() - room.top(), room.bottom() - caret.bottom()
        fitting = (max(over, under) - 3 * SPACE[0]) // ROW_HEIGHT
        rows = max(1, min(rows, fitting))
        width, height = min(WIDTH, room.width()), rows * ROW_HEIGHT + 2 * SPACE[0] + 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = caret.right() - width if mirrored else caret.left()
        left = max(room.left(), min(left, room.right() - width))
        above = height + SPACE[0] <= over or over >= under
        top = caret.top() - height - SPACE[0] if above else caret.bottom() + SPACE[0]
        return QRect(QPoint(left, top), QPoint(left + width, top + height))

"""Where in the file one stands, in words; with the focus, the field to go somewhere else."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ..parts.theme import SPACE
from ..parts.widgets import takes_escape
from ..words.translating import tr

LEAST_WIDTH: Final = 56
ROOM: Final = 2 * SPACE[1] + SPACE[0]
"""Pixels of width around the words."""


class PageField(QLineEdit):
    """Reads "p. 7 of 193"; a click turns it into "7", and what is typed there is gone to."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._page = ""
        self._editable = False
        self.setProperty("role", "page")
        self.setAccessibleName(tr("Page"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.returnPressed.connect(self._go)

    def show_place(self, words: str, page: str = "") -> None:
        """Show where one stands; with a `page`, another can be gone to from here."""
        self._words, self._page, self._editable = words, page, bool(page)
        self.setReadOnly(not page)
        self.setToolTip(tr("Go to a page: its number or its name") if page else words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if page else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(words)
        if not self.hasFocus() or not page:
            self._restore()
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Claim Esc, which would stop the answer."""
        return takes_escape(event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the page alone, ready to be typed over."""
        super().focusInEvent(event)
        if self._editable:
            self.setText(self._page)
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say again where one stands."""
        super().focusOutEvent(event)
        self._restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the place as it is on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the room that the words take."""
        hint = super().sizeHint()
        words = QFontMetrics(self.font()).horizontalAdvance(self._words) + 1  # it rounds down
        return QSize(max(LEAST_WIDTH, words + ROOM), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as fits now."""
        super().resizeEvent(event)
        if not self.hasFocus():
            self._restore()

    def _restore(self) -> None:
        # In the middle: what is counted stands at the end.
        room, middle = self.width() - ROOM, Qt.TextElideMode.ElideMiddle
        self.setText(QFontMetrics(self.font()).elidedText(self._words, middle, room))
        self.setCursorPosition(0)

    def _go(self) -> None:
        if self._editable and self.text().strip():
            self.page_wanted.emit(self.text().strip())
            self.selectAll()

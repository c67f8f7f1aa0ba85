"""A quote with where it stands: shown at once, and offered where nothing was found."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from assistant.answers import Quote
from assistant.records import readable

from ..parts.spoken import speak_as
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, plain_tip, text_label
from ..words.translating import tr
from ..words.wording import RECOGNISED_NOTE, origin, sentence, without_mark
from .source_handle import SourceHandle
from .source_row import OPEN_NOW

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class QuoteBlock(QFrame):
    """The best supporting sentence with its source; a click opens it."""

    clicked = Signal(object)

    def __init__(self, quote: Quote) -> None:
        super().__init__()
        self.quote = quote
        self.handle = SourceHandle(self, quote)
        self.handle.opened.connect(self.clicked)
        self._open = False
        self.setProperty("role", "quote")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, QAccessible.Role.Button)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        note = f"\n\n{sentence(tr(RECOGNISED_NOTE))}" if quote.ocr else ""
        self.setToolTip(plain_tip(quote.path + note))
        name = tr("Quote from {place}: {quote}")
        self.setAccessibleName(name.format(place=origin(quote), quote=readable(quote.text)))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        column.setSpacing(SPACE[0])
        said = tr("“{quote}”").format(quote=without_mark(readable(quote.text)))
        column.addWidget(text_label(said, "quoted", wrap=True))
        column.addWidget(ElidedLabel(origin(quote), "origin"))

    def show_open(self, is_open: bool) -> None:
        """Show whether this is what stands open beside the conversation."""
        self._open = is_open
        self.setAccessibleDescription(tr(OPEN_NOW) if is_open else "")
        self._tint(is_open)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click: who does not take the press gets no release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the source."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit(self.quote)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the source with Enter or Space."""
        if event.key() in KEYS:
            self.clicked.emit(self.quote)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._tint(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self._tint(self._open)
        super().leaveEvent(event)

    def _tint(self, tinted: bool) -> None:
        self.setProperty("hovered", tinted)
        self.style().unpolish(self)
        self.style().polish(self)

"""What can be clicked to open a source: chips beneath an answer, and the quote itself."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from assistant.answers import (
    Citation,
    Quote,
)
from assistant.records import (
    readable,
)

from .theme import SPACE
from .widgets import ElidedLabel, plain_tip, text_label
from .wording import RECOGNISED_NOTE, origin, sentence, without_mark

LONGEST = 60
PADDING = 26
"""Pixels that the style sheet puts around a chip's words."""

HEIGHT = 30
"""Pixels of a chip."""

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PlaceButton(QPushButton):
    """Says where something stands, shortened in the middle where there is no room."""

    def __init__(self, words: str, role: str, padding: int) -> None:
        """Show the words; the style sheet puts `padding` pixels around those of this role."""
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self._padding = padding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room that all the words take."""
        width = self.fontMetrics().horizontalAdvance(self._words) + self._padding
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that any pane has room for."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words in the middle where there is no room for them."""
        super().resizeEvent(event)
        room = self.width() - self._padding
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room + 1)
        self.setText(shown.replace("&", "&&"))


class SourceChip(PlaceButton):
    """ "1 handbook.pdf, p. 7": opens the source at the cited passage."""

    def __init__(self, citation: Citation, why: str = "") -> None:
        where = origin(citation)
        if len(where) > LONGEST:
            where = where[:24] + "…" + where[-(LONGEST - 25) :]
        super().__init__(f"{citation.marker}  {where}", "chip", PADDING)
        self.citation = citation
        self.setAccessibleName(f"Source {citation.marker}: {origin(citation)}")
        self.setAccessibleDescription(why)
        note = f"\n\n{sentence(RECOGNISED_NOTE)}" if citation.ocr else ""
        reason = f"\n\n{sentence(why)}" if why else ""
        quote = f"“{readable(citation.quote)[:300]}”"
        self.setToolTip(plain_tip(f"{citation.path}\n\n{quote}{note}{reason}"))

    def sizeHint(self) -> QSize:
        """Return the room that all the words take."""
        return QSize(super().sizeHint().width(), HEIGHT)


class QuoteBlock(QFrame):
    """The best supporting sentence with its source; a click opens it."""

    clicked = Signal(object)

    def __init__(self, quote: Quote, lead: str = "") -> None:
        super().__init__()
        self.quote = quote
        self.setProperty("role", "quote")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        note = f"\n\n{sentence(RECOGNISED_NOTE)}" if quote.ocr else ""
        self.setToolTip(plain_tip(quote.path + note))
        self.setAccessibleName(f"Quote from {origin(quote)}: {readable(quote.text)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        column.setSpacing(SPACE[0])
        self.lead = text_label(lead, "overline")
        self.lead.setVisible(bool(lead))
        column.addWidget(self.lead)
        said = without_mark(readable(quote.text))
        column.addWidget(text_label(f"“{said}”", "quoted", wrap=True))
        column.addWidget(ElidedLabel(origin(quote), "origin"))

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
        self._hover(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self._hover(False)
        super().leaveEvent(event)

    def _hover(self, hovered: bool) -> None:
        self.setProperty("hovered", hovered)
        self.style().unpolish(self)
        self.style().polish(self)

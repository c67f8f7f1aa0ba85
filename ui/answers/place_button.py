"""A button that says where a source stands, on one line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from .source_handle import Source, SourceHandle


class PlaceButton(QPushButton):
    """Shortened in the middle where there is no room."""

    def __init__(self, words: str, source: Source, padding: int) -> None:
        """Show the words; the style sheet puts `padding` pixels around them."""
        super().__init__(words.replace("&", "&&"))
        self.handle = SourceHandle(self, source)
        self._words = words
        self._padding = padding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "place")
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

"""An answer in JSON: as it is written, in letters of one width, with a way to copy it."""

import math

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout

from ..parts.announcing import announce
from ..parts.theme import SPACE
from ..parts.widgets import text_button
from ..words.translating import tr
from .copy_buttons import COPIED
from .markdown_view import RENDER_MS


class JsonText(QPlainTextEdit):
    """Read-only text that is as high as its lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Answer in JSON"))
        self.setProperty("role", "json")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(SPACE[1])
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # For a plain text edit the document's size counts lines, not pixels.
        lines = max(1, int(self.document().size().height()))
        margins = 2 * self.document().documentMargin() + 2
        self.setFixedHeight(math.ceil(lines * self.fontMetrics().lineSpacing() + margins))


class JsonBlock(QFrame):
    """The text and its button; nothing in it is taken for anything but text."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "json")
        self.text = JsonText()
        self._coming = ""
        self._timer = QTimer(self, interval=RENDER_MS, singleShot=True)
        self._timer.timeout.connect(self._show_coming)
        self.copy = text_button(tr("Copy JSON"), self._copy, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[0], SPACE[0], SPACE[0], SPACE[0])
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)

    def append(self, piece: str) -> None:
        """Add a streamed piece; it shows with those of the next moment."""
        self._coming += piece
        if not self._timer.isActive():
            self._timer.start()

    def show_whole(self, text: str) -> None:
        """Show what was written, indented; as it is where it is no JSON after all."""
        try:
            indented = msgspec.json.format(text, indent=2)
        except msgspec.DecodeError:
            indented = text
        self._timer.stop()
        self._coming = ""
        if indented != self.text.toPlainText():
            self.text.setPlainText(indented)

    def _show_coming(self) -> None:
        # At the end, so that what is selected above stays selected.
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._coming)
        self._coming = ""

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        announce(self.copy, tr(COPIED))

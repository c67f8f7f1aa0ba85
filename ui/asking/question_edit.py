"""The text of a question: grows with it, keeps to plain text, and recalls what was asked before."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from ..parts.pasting import has_files
from ..words.translating import marked, tr
from .question_history import QuestionHistory

MOST_LINES = 7
MOST_CHARACTERS = 8000
"""More than anybody asks; a longer text belongs into a file."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
HINT = marked("Ask your files anything")
FULL = marked("A question has room for %Ln character(s). Put longer texts into a file.")


class QuestionEdit(QPlainTextEdit):
    """A text box as high as its text, up to a few lines."""

    entered = Signal()
    files_pasted = Signal(object)
    """The `QMimeData` of files on the clipboard."""
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.history = QuestionHistory()
        self._composing = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_hint(tr(HINT))
        self.setToolTip(tr("Type @ to ask of one file, folder or collection."))
        self.setAccessibleName(tr("Question"))
        self.setAccessibleDescription(tr("Type @ to ask of one file, folder or collection."))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(52)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_hint(self, hint: str) -> None:
        """Say what is to be typed here, while nothing is."""
        self._hint = hint
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint on one line."""
        super().resizeEvent(event)
        self._fit_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send on Enter; on the first and the last line, Up and Down recall what was asked."""
        key, held = event.key(), event.modifiers()
        shifted = held & Qt.KeyboardModifier.ShiftModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in ENTER and not shifted:
            if not self._composing:
                self.entered.emit()
        elif key == Qt.Key.Key_Up and plain and self._is_on_edge(QTextCursor.MoveOperation.Up):
            self._recall(self.history.older(self.toPlainText()))
        elif key == Qt.Key.Key_Down and plain and self._is_on_edge(QTextCursor.MoveOperation.Down):
            self._recall(self.history.newer())
        elif self._is_full() and event.text().isprintable() and event.text():
            self._say_full()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether a word is being composed: then Enter ends it, and sends nothing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take files as well as text."""
        return source.hasUrls() or source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only; files on the clipboard are files, not text."""
        if has_files(source):
            self.files_pasted.emit(source)
            return
        html = "" if source.hasText() else source.html()
        text = QTextDocumentFragment.fromHtml(html).toPlainText() if html else source.text()
        selected = len(self.textCursor().selectedText())
        room = MOST_CHARACTERS - len(self.toPlainText()) + selected
        if len(text) > room:
            self._say_full()
        self.insertPlainText(text[: max(0, room)])

    def show_text(self, text: str) -> None:
        """Put a text in, with the cursor behind it; it can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def _recall(self, text: str | None) -> None:
        if text is not None:
            self.show_text(text)

    def _is_on_edge(self, way: QTextCursor.MoveOperation) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(way)

    def _is_full(self) -> bool:
        return self.document().characterCount() > MOST_CHARACTERS

    def _say_full(self) -> None:
        self.told.emit(tr(FULL, "", MOST_CHARACTERS))

    def _fit_hint(self) -> None:
        right, width = Qt.TextElideMode.ElideRight, self.viewport().width() - 2
        self.setPlaceholderText(self.fontMetrics().elidedText(self._hint, right, width))

    def _fit(self) -> None:
        # For a plain text edit the document's size counts lines, not pixels.
        lines = min(max(1, int(self.document().size().height())), MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 4)

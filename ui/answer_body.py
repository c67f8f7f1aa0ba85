"""The text of an answer, in the shape that was asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.answers import Answer, Form, Shape

from .answer_text import final_markdown
from .answer_words import support_line
from .json_block import JsonBlock
from .markdown_view import MarkdownView
from .theme import SPACE
from .widgets import text_label


class AnswerBody(QWidget):
    """Markdown with citations, or a block of JSON; beneath it, how far it is borne out."""

    citation_clicked = Signal(int)

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.text = MarkdownView()
        self.json = JsonBlock() if form.shape is Shape.JSON else None
        self.support = text_label("", "muted", wrap=True)
        self.text.citation_clicked.connect(self.citation_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(self.json or self.text)
        column.addWidget(self.support)
        self.support.hide()

    def append(self, piece: str) -> None:
        """Add a streamed piece."""
        (self.json or self.text).append(piece)

    def show_answer(self, answer: Answer) -> None:
        """Show what was written, with its citations and its support in words."""
        if self.json is not None:
            self.json.show_whole(answer.answer)
        else:
            self.text.show_markdown(final_markdown(answer))
        self.support.setText(support_line(answer))
        self.support.setVisible(bool(self.support.text()))

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.json.text, self.json.copy] if self.json is not None else [self.text]

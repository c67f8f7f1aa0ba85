"""The text of an answer, in the shape that was asked for."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from assistant.answers import Answer, Citation, Form, Shape
from assistant.records import readable

from ..parts.column_layout import ColumnLayout
from ..parts.theme import SPACE
from ..parts.widgets import text_label
from ..words.translating import tr
from ..words.wording import origin
from .answer_text import final_markdown
from .answer_words import support_description, support_line
from .json_block import JsonBlock
from .markdown_view import MarkdownView
from .source_handle import Source, SourceHandle

TIP = 300
"""Characters of the cited words that a chip tells."""


class AnswerBody(QWidget):
    """Markdown with citations, or a block of JSON; beneath it, how far it is borne out."""

    citation_clicked = Signal(object)
    told = Signal(str)

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.setProperty("role", "answertext")
        self.text = MarkdownView()
        self.json = JsonBlock() if form.shape is Shape.JSON else None
        self.support = text_label("", "muted", wrap=True)
        self._cited: dict[int, Citation] = {}
        self.text.citation_clicked.connect(self._open)
        self.text.menu_wanted.connect(self._show_menu)
        column = ColumnLayout(SPACE[1])
        column.setContentsMargins(SPACE[1], SPACE[0], SPACE[1], SPACE[0])
        self.setLayout(column)
        column.addWidget(self.json or self.text)
        column.addWidget(self.support)
        self.support.hide()

    def append(self, piece: str) -> None:
        """Add a streamed piece."""
        (self.json or self.text).append(piece)

    def settle(self) -> None:
        """Show all that was written, where no more will come."""
        self.text.settle()

    def show_answer(self, answer: Answer) -> None:
        """Show what was written, with its citations and its support in words."""
        self._cited = {citation.marker: citation for citation in answer.citations}
        if self.json is not None:
            self.json.show_whole(answer.answer)
        else:
            tips = {marker: _tip(citation) for marker, citation in self._cited.items()}
            self.text.show_markdown(final_markdown(answer), tips)
        (self.json or self.text).setAccessibleDescription(support_description(answer))
        self.support.setText(support_line(answer))
        self.support.setVisible(bool(self.support.text()))

    def show_open(self, source: Source | None) -> None:
        """Show which citation stands open beside the conversation."""
        self.text.show_open(source.marker if isinstance(source, Citation) else None)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.json.text, self.json.copy] if self.json is not None else [self.text]

    def _show_menu(self, marker: int, at: QPoint) -> None:
        if (citation := self._cited.get(marker)) is None:
            return
        handle = SourceHandle(self.text, citation)
        handle.opened.connect(self.citation_clicked)
        handle.told.connect(self.told)
        menu = handle.menu()
        menu.destroyed.connect(handle.deleteLater)
        menu.popup(at)

    def _open(self, marker: int) -> None:
        if (citation := self._cited.get(marker)) is not None:
            self.citation_clicked.emit(citation)


def _tip(citation: Citation) -> str:
    quote = tr("“{quote}”").format(quote=readable(citation.quote)[:TIP])
    return f"{origin(citation)}\n\n{quote}"

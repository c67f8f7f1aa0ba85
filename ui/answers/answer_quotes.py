"""The quotes at the head of an answer: the best one, or the nearest where nothing was found."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.answers import Quote

from ..parts.theme import SPACE
from ..parts.widgets import text_label
from ..words.translating import marked, tr
from .quote_block import QuoteBlock
from .source_handle import Source

NEAREST = (marked("Nearest passage"), marked("Nearest passages"))


class AnswerQuotes(QWidget):
    """Blocks beneath each other, with a heading where they do not answer the question."""

    source_wanted = Signal(object)
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[QuoteBlock] = []
        self.heading = text_label("", "overline")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[1])
        self._column.addWidget(self.heading)
        self.hide()

    def show_best(self, quote: Quote) -> None:
        """Show the quote that answers best."""
        self._show((quote,))
        self.heading.hide()

    def show_nearest(self, quotes: Sequence[Quote]) -> None:
        """Show what there is, under a heading that says it is not claimed to answer."""
        self._show(quotes)
        self.heading.setText(tr(NEAREST[len(quotes) > 1]))
        self.heading.show()

    def show_open(self, source: Source | None) -> None:
        """Show which of them stands open beside the conversation."""
        for block in self.blocks:
            block.show_open(block.quote == source)

    def _show(self, quotes: Sequence[Quote]) -> None:
        if [block.quote for block in self.blocks] == list(quotes):
            return  # the same again: nothing moves, and nothing loses the focus
        for block in self.blocks:
            block.hide()
            block.deleteLater()
        self.blocks = [QuoteBlock(quote) for quote in quotes]
        for block in self.blocks:
            block.clicked.connect(self.source_wanted)
            block.handle.told.connect(self.told)
            self._column.addWidget(block)
        self.setVisible(bool(quotes))

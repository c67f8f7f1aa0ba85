"""The sources of an answer as rows of chips: the first ones, and all when they are wanted."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.answers import Citation
from assistant.records import Hit

from .chips import SourceChip
from .found_list import hit_of
from .theme import SPACE
from .widgets import FlowLayout, text_button
from .wording import count, why_line

AT_FIRST = 12
"""A list made of everything that was read cites hundreds of places."""


class ChipRow(QWidget):
    """One chip a citation, on as many lines as they need; hidden while nothing is cited."""

    source_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chips: list[SourceChip] = []
        self.more = text_button("Show more sources", self._show_rest, "link")
        self.more.setParent(self)
        self.more.hide()
        self._rest: Sequence[Citation] = ()
        self._hits: Sequence[Hit] = ()
        self._flow = FlowLayout(SPACE[1])
        self.setLayout(self._flow)

    def show_citations(self, citations: Sequence[Citation], hits: Sequence[Hit]) -> None:
        """Show these, each with what made its passage a hit, where that is known."""
        self._hits = hits
        few = len(citations) <= AT_FIRST + 1
        self._rest = () if few else citations[AT_FIRST:]
        self._add(citations if few else citations[:AT_FIRST])
        if not few:
            self.more.setText(f"Show {count(len(self._rest), 'more source')}")
            self.more.setAccessibleName(self.more.text())
            self._flow.addWidget(self.more)
            self.more.show()
        self.setVisible(bool(citations))

    def _show_rest(self) -> None:
        held = self.more.hasFocus()
        self._flow.removeWidget(self.more)
        self.more.hide()
        before = len(self.chips)
        self._add(self._rest)
        for first, second in pairwise(self.chips[before - 1 :]):
            QWidget.setTabOrder(first, second)
        if held:
            self.chips[before].setFocus()

    def _add(self, citations: Sequence[Citation]) -> None:
        for citation in citations:
            hit = hit_of(citation, self._hits)
            chip = SourceChip(citation, why_line(hit.why) if hit else "")
            chip.clicked.connect(lambda _=False, c=citation: self.source_wanted.emit(c))
            self.chips.append(chip)
            self._flow.addWidget(chip)

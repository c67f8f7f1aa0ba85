"""The sources of an answer as a row of chips."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.answers import Citation
from assistant.records import Hit

from .chips import SourceChip
from .found_list import hit_of
from .theme import SPACE
from .widgets import FlowLayout
from .wording import why_line


class ChipRow(QWidget):
    """One chip a citation, on as many lines as they need; hidden while nothing is cited."""

    source_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chips: list[SourceChip] = []
        self._flow = FlowLayout(SPACE[1])
        self.setLayout(self._flow)

    def show_citations(self, citations: Sequence[Citation], hits: Sequence[Hit]) -> None:
        """Show these, each with what made its passage a hit, where that is known."""
        for citation in citations:
            hit = hit_of(citation, hits)
            chip = SourceChip(citation, why_line(hit.why) if hit else "")
            chip.clicked.connect(lambda _=False, c=citation: self.source_wanted.emit(c))
            self.chips.append(chip)
            self._flow.addWidget(chip)
        self.setVisible(bool(citations))

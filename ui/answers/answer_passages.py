"""The passages behind an answer: unfolded when they are wanted, found again where need be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.answers import Citation
from assistant.records import Hit

from .found_list import FoundList


class AnswerPassages(QWidget):
    """Empty, and hidden, until it is unfolded for the first time."""

    source_wanted = Signal(object)
    why_not_wanted = Signal()
    wanted = Signal()
    """The passages are to be found again: what was found for the answer is not known."""
    unfolded = Signal()
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] | None = None
        """What was found for the answer, if that is known."""
        self.found: FoundList | None = None
        self._cited: Sequence[Citation] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.hide()

    def take(self, citations: Sequence[Citation]) -> None:
        """Take what the answer cites, which is told with the passages."""
        self._cited = citations

    def unfold(self, shown: bool) -> None:
        """Show the passages, or fold them away."""
        if self.found is None and shown:
            if self.hits is None:
                self.wanted.emit()
                return
            self._make(self.hits)
        self.setVisible(shown)
        if shown:
            self.unfolded.emit()

    def show_anew(self, hits: Sequence[Hit], shown: bool) -> None:
        """Take what is found for the question now, and show it if that is still wanted."""
        self._make(hits, anew=True)
        if shown:
            self.unfold(True)

    def _make(self, hits: Sequence[Hit], *, anew: bool = False) -> None:
        self.found = FoundList()
        self.found.show_hits(hits, self._cited, anew=anew)
        self.found.source_wanted.connect(self.source_wanted)
        self.found.told.connect(self.told)
        self.found.why_not_wanted.connect(self.why_not_wanted)
        self._column.addWidget(self.found)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return self.found.stops() if self.found is not None else []

"""The sources of an answer: the first few, and all of them when they are wanted."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.answers import Citation
from assistant.records import Hit

from ..parts.theme import SPACE
from ..parts.widgets import text_button, text_label
from ..words.translating import marked, tr
from ..words.wording import why_line
from .found_list import hit_of
from .source_handle import Source
from .source_row import SourceRow

AT_FIRST = 4
"""A list made of everything that was read cites hundreds of places."""
AT_ONCE = 24
"""Rows that are made in one round of the event loop, which shall not take long."""

HEADING = marked("Sources")
INDENT = 23
"""Pixels before a link whose words begin where those of the rows do."""


class SourceList(QWidget):
    """One row a citation; hidden while nothing is cited."""

    source_wanted = Signal(object)
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SourceRow] = []
        self.more = text_button(tr("Show more sources"), self._show_rest, "link")
        self.more.hide()
        self._round = QTimer(self, interval=0, singleShot=True)
        self._round.timeout.connect(self._show_some)
        self._rest: Sequence[Citation] = ()
        self._hits: Sequence[Hit] = ()
        self._open: Source | None = None
        self.setAccessibleName(tr(HEADING))
        self._more = QHBoxLayout()
        self._more.setContentsMargins(0, 0, 0, 0)
        self._more.addSpacing(INDENT)
        self._more.addWidget(self.more)
        self._more.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        heading = QHBoxLayout()
        heading.addSpacing(SPACE[0])
        heading.addWidget(text_label(tr(HEADING), "overline"))
        self._column.addLayout(heading)
        self._column.addSpacing(SPACE[0])
        self._column.addLayout(self._more)

    def show_citations(self, citations: Sequence[Citation], hits: Sequence[Hit]) -> None:
        """Show these, each with what made its passage a hit, where that is known."""
        self._hits = hits
        few = len(citations) <= AT_FIRST + 1
        self._rest = () if few else citations[AT_FIRST:]
        self._add(citations if few else citations[:AT_FIRST])
        if not few:
            self.more.setText(tr("Show %Ln more source(s)", "", len(self._rest)))
            self.more.setAccessibleName(self.more.text())
            self.more.show()
        self.setVisible(bool(citations))

    def show_open(self, source: Source | None) -> None:
        """Show which of them stands open beside the conversation."""
        self._open = source
        for row in self.rows:
            row.show_open(row.citation == source)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [*self.rows, self.more]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows have the lines that they need at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for row in self.rows:
                row.fit(event.size().width())

    def _show_rest(self) -> None:
        held = self.more.hasFocus()
        before = len(self.rows)
        self.more.hide()
        self._show_some()
        if held:
            self.rows[before].setFocus()

    def _show_some(self) -> None:
        """Show the next of the rest, and those after them in the next round of the event loop."""
        before = len(self.rows)
        some, self._rest = self._rest[:AT_ONCE], self._rest[AT_ONCE:]
        self._add(some)
        self.show_open(self._open)
        for first, second in pairwise(self.rows[before - 1 :]):
            QWidget.setTabOrder(first, second)
        if self._rest:
            self._round.start()

    def _add(self, citations: Sequence[Citation]) -> None:
        # Shown all at once: each by itself would have the whole conversation laid out anew.
        batch = QWidget()
        column = QVBoxLayout(batch)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for citation in citations:
            hit = hit_of(citation, self._hits)
            row = SourceRow(citation, why_line(hit.why) if hit else "")
            row.fit(self.width())
            row.handle.opened.connect(self.source_wanted)
            row.handle.told.connect(self.told)
            row.clicked.connect(lambda _=False, c=citation: self.source_wanted.emit(c))
            self.rows.append(row)
            column.addWidget(row)
        self._column.insertWidget(self._column.count() - 1, batch)

"""One answer: the quote at once, the text as it comes, then its sources and its standing."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant import messages as m
from assistant.answers import (
    Answer,
    Citation,
    Quote,
)
from assistant.records import (
    Hit,
)

from .answer_text import final_markdown, is_unsupported
from .chips import QuoteBlock, SourceChip
from .found_list import FoundList, hit_of
from .markdown_view import MarkdownView
from .theme import SPACE
from .widgets import ElidedLabel, FlowLayout, IconButton, breakable, set_role, text_label
from .wording import failure_line, footnoted, why_line

UNSUPPORTED = "Unsupported: no passage in your files bears this out."
STOPPED = "Stopped. What is written so far may be incomplete."
STOPPED_EARLY = "Stopped before anything was written."
NEAREST = "Nearest passage"
WHY = "Why these passages were found"


class CardState(StrEnum):
    """Where an answer stands."""

    SEARCHING = "searching"
    WRITING = "writing"
    ANSWERED = "answered"
    UNSUPPORTED = "unsupported"
    REFUSED = "refused"
    STOPPED = "stopped"
    FAILED = "failed"


class AnswerCard(QFrame):
    """Shows the events of one question; a click on a chip or the quote asks for its source."""

    source_wanted = Signal(object)
    why_not_wanted = Signal()
    unfolded = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = CardState.SEARCHING
        self.answer: Answer | None = None
        self.hits: tuple[Hit, ...] = ()
        self.found: FoundList | None = None
        self.quote: QuoteBlock | None = None
        self.chips: list[SourceChip] = []
        self.setProperty("role", "card")
        self.setAccessibleName("Answer")
        self.status = text_label("Looking through your files…", "status", wrap=True)
        self.notes = text_label("", "muted", wrap=True)
        self.banner = text_label("", "banner", wrap=True)
        self.text = MarkdownView()
        self.model = ElidedLabel("", "muted")
        self.why = IconButton("why", WHY, text="Why?")
        self.why.setCheckable(True)
        self.copy = IconButton("copy", "Copy the answer with its sources", text="Copy")
        self._chip_row = QWidget()
        self._foot = QWidget()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.text.citation_clicked.connect(self._open_marker)
        self.why.toggled.connect(self._show_found)
        self.copy.clicked.connect(self._copy)

    def show_event(self, event: m.AnyEvent) -> None:
        """Show what happens between question and answer."""
        if isinstance(event, m.QuoteFound):
            self._show_quote(event.quote)
        elif isinstance(event, m.Token):
            self._write(event.text)
        elif isinstance(event, m.Retrieved):
            self.hits = event.hits
            if event.notes:
                self.notes.setText(breakable("\n".join(event.notes)))
                self.notes.show()
            if not event.hits:
                self.status.setText("Nothing similar was found…")

    def finish(self, answer: Answer) -> None:
        """Show the finished answer with its verified citations."""
        self.answer = answer
        if answer.quote is not None and self.quote is None:
            self._show_quote(answer.quote)
        if not answer.answered and not answer.interrupted:
            self._refuse(answer)
        else:
            self._conclude(answer)

    def fail(self, failure: m.Failed) -> None:
        """Say in one line what went wrong and what can be done; what is written stays."""
        self.state = CardState.FAILED
        self.status.hide()
        self._say(failure_line(failure), "banner-bad")

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in the order it is read."""
        quote = [self.quote] if self.quote is not None else []
        found = self.found.stops() if self.found is not None else []
        return [*quote, self.text, *self.chips, self.why, *found, self.copy]

    def stopping(self) -> None:
        """Show that the stop was heard."""
        if self.answer is None and self.state is not CardState.FAILED:
            self.status.setText("Stopping…")
            self.status.show()

    def _show_quote(self, quote: Quote) -> None:
        if self.quote is not None:
            self.quote.deleteLater()
        self.quote = QuoteBlock(quote)
        self.quote.clicked.connect(self.source_wanted)
        self._column.insertWidget(0, self.quote)
        self.status.setText("Writing an answer…")

    def _write(self, piece: str) -> None:
        if self.state is CardState.SEARCHING:
            self.state = CardState.WRITING
            self.status.hide()
            self.text.show()
        self.text.append(piece)

    def _refuse(self, answer: Answer) -> None:
        self.state = CardState.REFUSED
        self.text.hide()
        self.status.setText(answer.answer)
        set_role(self.status, "refusal")
        self.status.show()
        if self.quote is not None:
            self.quote.lead.setText(NEAREST)
            self.quote.lead.show()
            self._column.insertWidget(1, self.quote)
        self._show_foot(answer)

    def _conclude(self, answer: Answer) -> None:
        self.status.hide()
        # Without a model the quote is the answer: it stands above already.
        quotes_only = answer.model is None and self.quote is not None
        written = bool(answer.sentences) and not quotes_only
        self.text.setVisible(written)
        if written:
            self.text.show_markdown(final_markdown(answer))
        if answer.interrupted:
            self.state = CardState.STOPPED
            self._say(STOPPED if written else STOPPED_EARLY, "banner-calm")
        elif is_unsupported(answer) and not quotes_only:
            self.state = CardState.UNSUPPORTED
            self._say(UNSUPPORTED, "banner")
        else:
            self.state = CardState.ANSWERED
        self._show_chips(() if quotes_only else answer.citations)
        self._show_foot(answer)

    def _say(self, line: str, role: str) -> None:
        self.banner.setText(breakable(line))
        set_role(self.banner, role)
        self.banner.show()

    def _show_chips(self, citations: tuple[Citation, ...]) -> None:
        for citation in citations:
            hit = hit_of(citation, self.hits)
            chip = SourceChip(citation, why_line(hit.why) if hit else "")
            chip.clicked.connect(lambda _=False, c=citation: self.source_wanted.emit(c))
            self.chips.append(chip)
            self._chip_row.layout().addWidget(chip)  # type: ignore[union-attr]
        self._chip_row.setVisible(bool(citations))

    def _show_foot(self, answer: Answer) -> None:
        seconds = answer.timings.total_ms / 1000
        writer = answer.model or ("Quotes only" if answer.answered else "")
        self.model.setText(" · ".join(filter(None, (writer, f"{seconds:.1f} s"))))
        self._foot.show()

    def _show_found(self, shown: bool) -> None:
        if self.found is None:
            self.found = FoundList()
            self.found.show_hits(self.hits, self.answer.citations if self.answer else ())
            self.found.source_wanted.connect(self.source_wanted)
            self.found.why_not_wanted.connect(self.why_not_wanted)
            self._column.addWidget(self.found)
            for first, second in pairwise([self.why, *self.found.stops(), self.copy]):
                QWidget.setTabOrder(first, second)
        self.found.setVisible(shown)
        if shown:
            self.unfolded.emit(self.why, self.found)

    def _open_marker(self, marker: int) -> None:
        citations = self.answer.citations if self.answer else ()
        for citation in citations:
            if citation.marker == marker:
                self.source_wanted.emit(citation)

    def _copy(self) -> None:
        if self.answer is not None:
            QGuiApplication.clipboard().setText(footnoted(self.answer))

    def _lay_out(self) -> None:
        self._chip_row.setLayout(FlowLayout(SPACE[1]))
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)  # the narrowest pane has no room to spare
        foot.addWidget(self.model, 1)
        foot.addWidget(self.why)
        foot.addWidget(self.copy)
        self._column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[2])
        self._column.setSpacing(SPACE[2])
        hidden = (self.notes, self.text, self.banner, self._chip_row, self._foot)
        for widget in (self.status, *hidden):
            self._column.addWidget(widget)
        for widget in hidden:
            widget.hide()

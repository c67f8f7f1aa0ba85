"""One answer: the quote at once, the text as it comes, then its sources and its standing."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant import messages as m
from assistant.answers import Answer, Form, Quote, Reading, Task, Turn
from assistant.records import Hit

from .answer_body import AnswerBody
from .answer_foot import AnswerFoot
from .answer_text import is_unsupported
from .changed_line import ChangedLine
from .chip_row import ChipRow
from .chips import QuoteBlock
from .found_list import FoundList
from .reading_strip import ReadingStrip
from .theme import SPACE
from .understood_line import UnderstoodLine
from .widgets import breakable, set_role, text_label
from .wording import failure_line, footnoted

UNSUPPORTED = "Unsupported: no passage in your files bears this out."
STOPPED = "Stopped. What is written so far may be incomplete."
STOPPED_EARLY = "Stopped before anything was written."
PROSE = Form()
NEAREST = ("Nearest passage", "Nearest passages")


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
    stop_wanted = Signal()
    again_wanted = Signal(str, object)
    """A whole question, and the reading wanted for it."""

    def __init__(self, question: str = "", form: Form = PROSE) -> None:
        super().__init__()
        self.state = CardState.SEARCHING
        self.answer: Answer | None = None
        self.hits: tuple[Hit, ...] | None = None
        self.found: FoundList | None = None
        self.quote: QuoteBlock | None = None
        self.nearest: list[QuoteBlock] = []
        self._typed = self._question = question
        self.setProperty("role", "card")
        self.setAccessibleName("Answer")
        self.understood = UnderstoodLine()
        self.reading = ReadingStrip()
        self.status = text_label("Looking through your files…", "status", wrap=True)
        self.notes = text_label("", "muted", wrap=True)
        self.banner = text_label("", "banner", wrap=True)
        self.body = AnswerBody(form)
        self.text = self.body.text
        self.changed = ChangedLine()
        self.foot = AnswerFoot()
        self.why, self.copy = self.foot.why, self.foot.copy
        self._sources = ChipRow()
        self.chips = self._sources.chips
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()

    def show_event(self, event: m.AnyEvent) -> None:
        """Show what happens between question and answer."""
        match event:
            case m.Understood():
                self._understand(event.question, event.task)
            case m.Covered():
                self.reading.show_covered(event)
            case m.QuoteFound():
                self._show_quote(event.quote)
            case m.Token():
                self._write(event.text)
            case m.Retrieved():
                self._show_hits(event)

    def finish(self, answer: Answer) -> None:
        """Show the finished answer with its verified citations."""
        self.answer = answer
        if answer.asked:
            self._typed = answer.asked
            self._understand(answer.question, answer.task)
        self.reading.finish(answer.coverage)
        self._note("" if answer.interrupted else answer.note)
        if answer.quote is not None and self.quote is None:
            self._show_quote(answer.quote)
        if not answer.answered and not answer.interrupted:
            self._refuse(answer)
        else:
            self._conclude(answer)
        self.foot.show_answer(answer, searched=self.hits is not None)

    def show_turn(self, turn: Turn) -> None:
        """Show an answer that was kept, and which of its files are not what they were."""
        self.finish(turn.answer)
        self.changed.show_changed(turn.changed)

    def fail(self, failure: m.Failed) -> None:
        """Say in one line what went wrong and what can be done; what is written stays."""
        self.state = CardState.FAILED
        self.status.hide()
        self.reading.finish(None)
        self._say(failure_line(failure), "banner-bad")

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in the order it is read."""
        quote = [self.quote] if self.quote is not None else []
        found = self.found.stops() if self.found is not None else []
        above = [*self.understood.stops(), *self.reading.stops()]
        sources = [*self.chips, self._sources.more]
        below = [*sources, self.changed.again, self.why, *found, self.foot.again, self.copy]
        return [*above, *(self.nearest or quote), *self.body.stops(), *below]

    def stopping(self) -> None:
        """Show that the stop was heard."""
        if self.answer is None and self.state is not CardState.FAILED:
            self.status.setText("Stopping…")
            self.status.show()

    def _understand(self, question: str, task: Task) -> None:
        self._question = question
        self.understood.show_question(self._typed, question, task)
        self.reading.begin(task)
        self.status.setVisible(task is Task.FIND)

    def _show_hits(self, event: m.Retrieved) -> None:
        self.hits = event.hits
        self._note(*event.notes)
        if not event.hits:
            self.status.setText("Nothing similar was found…")

    def _note(self, *lines: str) -> None:
        said = [*filter(None, (self.notes.text(), *map(breakable, lines)))]
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))

    def _show_quote(self, quote: Quote) -> None:
        if self.quote is not None:
            self.quote.deleteLater()
        self.quote = self._quote_block(quote)
        self._column.insertWidget(self._column.indexOf(self.status), self.quote)
        self.status.setText("Writing an answer…")

    def _quote_block(self, quote: Quote, lead: str = "") -> QuoteBlock:
        block = QuoteBlock(quote, lead)
        block.clicked.connect(self.source_wanted)
        return block

    def _write(self, piece: str) -> None:
        if self.state is CardState.SEARCHING:
            self.state = CardState.WRITING
            self.status.hide()
            self.body.show()
        self.body.append(piece)

    def _refuse(self, answer: Answer) -> None:
        self.state = CardState.REFUSED
        self.body.hide()
        self.status.setText(answer.answer)
        set_role(self.status, "refusal")
        self.status.show()
        self._offer_nearest(answer)

    def _offer_nearest(self, answer: Answer) -> None:
        if self.quote is not None:
            self.quote.deleteLater()
        quotes = answer.nearest or ((answer.quote,) if answer.quote else ())
        for number, quote in enumerate(quotes):
            lead = "" if number else NEAREST[len(quotes) > 1]
            self.nearest.append(self._quote_block(quote, lead))
            place = self._column.indexOf(self.status) + 1 + number
            self._column.insertWidget(place, self.nearest[-1])
        self.quote = self.nearest[0] if self.nearest else None

    def _conclude(self, answer: Answer) -> None:
        self.status.hide()
        # Without a model the quote is the answer: it stands above already.
        quotes_only = answer.model is None and self.quote is not None
        written = bool(answer.sentences) and not quotes_only
        self.body.setVisible(written)
        if written:
            self.body.show_answer(answer)
        if answer.interrupted:
            self.state = CardState.STOPPED
            self._say(answer.note or (STOPPED if written else STOPPED_EARLY), "banner-calm")
        elif is_unsupported(answer) and not quotes_only:
            self.state = CardState.UNSUPPORTED
            self._say(UNSUPPORTED, "banner")
        else:
            self.state = CardState.ANSWERED
        cited = () if quotes_only else answer.citations
        self._sources.show_citations(cited, self.hits or ())

    def _say(self, line: str, role: str) -> None:
        self.banner.setText(breakable(line))
        set_role(self.banner, role)
        self.banner.show()

    def _show_found(self, shown: bool) -> None:
        if self.found is None:
            self.found = FoundList()
            self.found.show_hits(self.hits or (), self.answer.citations if self.answer else ())
            self.found.source_wanted.connect(self.source_wanted)
            self.found.why_not_wanted.connect(self.why_not_wanted)
            self._column.addWidget(self.found)
            for first, second in pairwise([self.why, *self.found.stops(), self.foot.again]):
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

    def _again(self, reading: Reading) -> None:
        self.again_wanted.emit(self._question, reading)

    def _connect(self) -> None:
        self.understood.again_wanted.connect(lambda q: self.again_wanted.emit(q, Reading.AUTO))
        self.reading.stop_wanted.connect(self.stop_wanted)
        self.reading.search_wanted.connect(lambda: self._again(Reading.SEARCH))
        self._sources.source_wanted.connect(self.source_wanted)
        self.body.citation_clicked.connect(self._open_marker)
        self.changed.again_wanted.connect(lambda: self._again(Reading.AUTO))
        self.why.toggled.connect(self._show_found)
        self.foot.again_wanted.connect(self._again)
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[2])
        self._column.setSpacing(SPACE[2])
        for shown in (self.understood, self.reading, self.status):
            self._column.addWidget(shown)
        hidden = (self.notes, self.body, self.banner, self._sources, self.changed, self.foot)
        for widget in hidden:
            self._column.addWidget(widget)
            widget.hide()

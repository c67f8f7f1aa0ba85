"""One answer: the quote at once, the text as it comes, then its sources and its standing."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from assistant import messages as m
from assistant.answers import Answer, Form, Quote, Rating, Reading, Task, Turn
from assistant.records import Hit, readable

from ..parts.announcing import announce
from ..parts.column_layout import ColumnLayout
from ..parts.theme import SPACE
from ..parts.widgets import breakable, set_role, text_label
from ..words.engine_words import told
from ..words.translating import marked, tr
from ..words.wording import failure_line
from .answer_body import AnswerBody
from .answer_foot import AnswerFoot
from .answer_passages import AnswerPassages
from .answer_quotes import AnswerQuotes
from .answer_text import is_unsupported
from .answer_words import finished_line
from .changed_line import ChangedLine
from .quote_block import QuoteBlock
from .reading_strip import ReadingStrip
from .source_handle import Source
from .source_list import SourceList
from .source_row import SourceRow
from .understood_line import UnderstoodLine

UNSUPPORTED = marked("Unsupported: no passage in your files bears this out.")
STOPPED = marked("Stopped. What is written so far may be incomplete.")
STOPPED_EARLY = marked("Stopped before anything was written.")
PROSE = Form()


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
    """Shows the events of one question; a click on a source or the quote asks to see it."""

    source_wanted = Signal(object)
    why_not_wanted = Signal()
    passages_wanted = Signal(str)
    """The passages of this question are to be found again: what was found then is not known."""
    unfolded = Signal(object, object)
    stop_wanted = Signal()
    again_wanted = Signal(str, object)
    """A whole question, and the reading wanted for it."""
    elsewhere_wanted = Signal(str)
    """A whole question that is to be asked of other files."""
    rating_wanted = Signal(object, object)
    """What the person thinks now, and thought before."""
    told = Signal(str)
    grew = Signal()

    def __init__(self, question: str = "", form: Form = PROSE) -> None:
        super().__init__()
        self.state = CardState.SEARCHING
        self.answer: Answer | None = None
        self._turn: Turn | None = None
        self._typed = self._question = question
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Answer to: {question}").format(question=question))
        self.understood = UnderstoodLine()
        self.reading = ReadingStrip()
        self.quotes = AnswerQuotes()
        self.status = text_label(tr("Looking through your files…"), "status", wrap=True)
        self.notes = text_label("", "muted", wrap=True)
        self.banner = text_label("", "banner", wrap=True)
        self.body = AnswerBody(form)
        self.text = self.body.text
        self.changed = ChangedLine()
        self.foot = AnswerFoot()
        self.passages = AnswerPassages()
        self.why, self.copy = self.foot.why, self.foot.copying.copy
        self._sources = SourceList()
        self._column = ColumnLayout(SPACE[2])
        self._lay_out()
        self._connect()

    @property
    def quote(self) -> QuoteBlock | None:
        """The quote that was found first, or the first of the nearest."""
        return self.quotes.blocks[0] if self.quotes.blocks else None

    @property
    def turn(self) -> Turn | None:
        """This answer as it is kept, with what is thought of it now; None where it is not kept."""
        return self._turn and replace(self._turn, rating=self.foot.rating.rating)

    @property
    def sources(self) -> list[SourceRow]:
        """The sources beneath the text, as far as they are shown."""
        return self._sources.rows

    def show_event(self, event: m.AnyEvent) -> None:
        """Show what happens between question and answer."""
        match event:
            case m.Understood():
                self._understand(event.question, event.task)
            case m.Covered():
                self.reading.show_covered(event)
            case m.QuoteFound():
                self._show_quote(event.quote)
                said = tr("Quote found: {quote}").format(quote=readable(event.quote.text))
                announce(self, said)
            case m.Token():
                self._write(event.text)
            case m.Retrieved():
                self._show_hits(event)
        self.grew.emit()

    def finish(self, answer: Answer) -> None:
        """Show the finished answer with its verified citations, and say that it is there."""
        self._take(answer)
        if self.state is CardState.REFUSED:
            announce(self, self.status.text())
        elif self.state is CardState.STOPPED:
            announce(self, self.banner.text())
        elif answer.model is not None:  # else the quote is the answer, and was told
            announce(self, finished_line(answer))
        self.grew.emit()

    def show_turn(self, turn: Turn) -> None:
        """Show an answer that was kept, and which of its files are not what they were."""
        self._take(turn.answer)
        self.changed.show_changed(turn.changed)
        self.keep(turn)

    def keep(self, turn: Turn) -> None:
        """Note where the answer is kept, from now on: it can be rated."""
        self._turn = turn
        self.show_rating(turn.rating)

    def show_rating(self, rating: Rating | None) -> None:
        """Show what the person thinks of an answer that is kept."""
        self.foot.rating.show_rating(rating)
        self.foot.rating.show()

    def show_passages(self, hits: Sequence[Hit]) -> None:
        """Show the passages that are found for the question now."""
        self.passages.show_anew(hits, shown=self.why.isChecked())

    def show_open(self, source: Source | None) -> None:
        """Show which of its sources stands open beside the conversation."""
        for part in (self.quotes, self.body, self._sources):
            part.show_open(source)

    def all_sources(self) -> tuple[Source, ...]:
        """Return what the answer rests on: its citations, or its quotes where it has none."""
        if self.answer is not None and self.answer.citations:
            return self.answer.citations
        return tuple(block.quote for block in self.quotes.blocks)

    def fail(self, failure: m.Failed) -> None:
        """Say in one line what went wrong and what can be done; what is written stays."""
        self.state = CardState.FAILED
        self.status.hide()
        self.reading.finish(None)
        self.body.settle()
        self._say(failure_line(failure), "banner-bad")
        announce(self, self.banner.text(), assertive=True)
        self.grew.emit()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in the order it is read."""
        found = self.passages.stops()
        above = [*self.understood.stops(), *self.reading.stops(), *self.quotes.blocks]
        below = [*self._sources.stops(), *self.changed.stops()]
        return [*above, *self.body.stops(), *below, self.why, *found, *self.foot.stops()]

    def stopping(self) -> None:
        """Show that the stop was heard."""
        if self.answer is None and self.state is not CardState.FAILED:
            self.status.setText(tr("Stopping…"))
            self.status.show()

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        if answer.asked:
            self._typed = answer.asked
            self._understand(answer.question, answer.task)
        self.reading.finish(answer.coverage)
        self._note("" if answer.interrupted else told(answer.note))
        if not answer.answered and not answer.interrupted:
            self._refuse(answer)
        else:
            self._conclude(answer)
        self.passages.take(answer.citations)
        self.foot.show_answer(answer)

    def _understand(self, question: str, task: Task) -> None:
        self._question = question
        self.understood.show_question(self._typed, question, task)
        self.reading.begin(task)
        self.status.setVisible(task is Task.FIND)

    def _show_hits(self, event: m.Retrieved) -> None:
        self.passages.hits = event.hits
        self._note(*map(told, event.notes))
        if not event.hits:
            self.status.setText(tr("Nothing similar was found…"))

    def _note(self, *lines: str) -> None:
        said = [*filter(None, (self.notes.text(), *map(breakable, lines)))]
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))

    def _show_quote(self, quote: Quote) -> None:
        self.quotes.show_best(quote)
        self.status.setText(tr("Writing an answer…"))

    def _write(self, piece: str) -> None:
        if self.state is CardState.SEARCHING:
            self.state = CardState.WRITING
            self.status.hide()
            self.body.show()
        self.body.append(piece)

    def _refuse(self, answer: Answer) -> None:
        self.state = CardState.REFUSED
        self.body.hide()
        self.status.setText(told(answer.answer))
        set_role(self.status, "refusal")
        self.status.show()
        # The refusal comes first, what is offered beside it after that.
        self._column.removeWidget(self.quotes)
        self._column.insert(self._column.indexOf(self.status) + 1, self.quotes)
        self.quotes.show_nearest(answer.nearest or ((answer.quote,) if answer.quote else ()))

    def _conclude(self, answer: Answer) -> None:
        self.status.hide()
        if answer.quote is not None and not self.quotes.blocks:
            self._show_quote(answer.quote)
        # Without a model the quote is the answer: it stands above already.
        quotes_only = answer.model is None and self.quote is not None
        written = bool(answer.sentences) and not quotes_only
        self.body.setVisible(written)
        if written:
            self.body.show_answer(answer)
        if answer.interrupted:
            self.state = CardState.STOPPED
            stopped = tr(STOPPED if written else STOPPED_EARLY)
            self._say(told(answer.note) or stopped, "banner-calm")
        elif is_unsupported(answer) and not quotes_only:
            self.state = CardState.UNSUPPORTED
            self._say(tr(UNSUPPORTED), "banner")
        else:
            self.state = CardState.ANSWERED
        cited = () if quotes_only else answer.citations
        self._sources.show_citations(cited, self.passages.hits or ())

    def _say(self, line: str, role: str) -> None:
        self.banner.setText(breakable(line))
        set_role(self.banner, role)
        self.banner.show()

    def _show_unfolded(self) -> None:
        for first, second in pairwise([self.why, *self.passages.stops(), *self.foot.stops()]):
            QWidget.setTabOrder(first, second)
        self.unfolded.emit(self.why, self.passages)

    def _again(self, reading: Reading) -> None:
        self.again_wanted.emit(self._question, reading)

    def _connect(self) -> None:
        self.understood.again_wanted.connect(lambda q: self.again_wanted.emit(q, Reading.AUTO))
        self.reading.stop_wanted.connect(self.stop_wanted)
        self.reading.search_wanted.connect(lambda: self._again(Reading.SEARCH))
        for part in (self.quotes, self._sources, self.passages):
            part.source_wanted.connect(self.source_wanted)
            part.told.connect(self.told)
        self.body.citation_clicked.connect(self.source_wanted)
        self.body.told.connect(self.told)
        self.changed.again_wanted.connect(lambda: self._again(Reading.AUTO))
        self.why.toggled.connect(self.passages.unfold)
        self.passages.unfolded.connect(self._show_unfolded)
        self.passages.wanted.connect(lambda: self.passages_wanted.emit(self._question))
        self.passages.why_not_wanted.connect(self.why_not_wanted)
        self.foot.again_wanted.connect(self._again)
        self.foot.elsewhere_wanted.connect(lambda: self.elsewhere_wanted.emit(self._question))
        self.foot.rating.wanted.connect(self.rating_wanted)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[2])
        self.setLayout(self._column)
        for shown in (self.understood, self.reading, self.quotes, self.status):
            self._column.addWidget(shown)
        hidden = (self.notes, self.body, self.banner, self._sources, self.changed, self.foot)
        for widget in (self.quotes, *hidden):
            widget.hide()
        for widget in hidden:
            self._column.addWidget(widget)
        self._column.addWidget(self.passages)
        # Their words begin where those of the others do; what lies around these reaches further.
        self._column.bleed(self.body, SPACE[1])
        self._column.bleed(self._sources, SPACE[0])

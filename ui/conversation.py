"""Asking: the question box, the chat, and the engine, brought together."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from assistant import messages as m
from assistant.answers import Reading, Turn

from .answer_card import AnswerCard
from .chat_view import ChatView
from .exchange import NEW, Exchange
from .file_picker import FilePicker
from .kept_answers import KeptAnswers
from .preferences import Preferences
from .question_box import QuestionBox
from .scope import EVERYTHING, Scope, limits_line
from .source_handle import Source
from .source_place import Place, place_of
from .translating import marked, tr

FILL_IT = marked("Add files to it from their menu, or ask everywhere.")
EMPTY = marked("“{name}” is empty")
LATER = marked("Another answer is being written. Wait for it, or stop it with Esc.")


class Conversation(QObject):
    """One question at a time; its events go to the card beneath it."""

    source_wanted = Signal(object)
    why_not_wanted = Signal(object)
    kept = Signal(int)
    """An answer stands in the conversation of this id."""
    told = Signal(str)
    ended = Signal()

    def __init__(
        self,
        client: Exchange,
        preferences: Preferences,
        chat: ChatView,
        box: QuestionBox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._preferences = preferences
        self._chat = chat
        self._box = box
        self.asked: m.Ask | None = None
        """The question asked last."""
        self.number = 0
        """The id of the conversation at hand; 0 before its first answer."""
        self.choices: Callable[[], Sequence[Scope]] = tuple
        """What a question can be limited to, for who wants to ask again of other files."""
        self._asking = 0
        self._card: AnswerCard | None = None
        self._opened: tuple[AnswerCard, Source] | None = None
        """The card whose source was opened last, and that source."""
        self._next: Callable[[], None] | None = None
        self._scope = EVERYTHING
        self._answers = KeptAnswers(client, self)
        self._answers.told.connect(self.told)
        self._answers.why_not_wanted.connect(self.why_not_wanted)
        box.limits.changed.connect(lambda _: self._show_scope())
        box.asked.connect(lambda question, scope: self.ask(question, scope=scope))
        box.stop_wanted.connect(self.stop)
        chat.card_added.connect(self._adopt)
        chat.take_pages_of(box.edit)

    @property
    def busy(self) -> bool:
        """Whether an answer is being looked for or written."""
        return self._card is not None

    def limit_to(self, scope: Scope) -> None:
        """Let questions go to these files and folders only."""
        self._scope = scope
        self._show_scope()

    def begin(self) -> None:
        """Begin a new conversation; not while an answer is being written."""
        self.number = 0
        self._opened = None
        self._chat.clear()
        self._box.edit.setFocus()

    def show(self, number: int, turns: Sequence[Turn]) -> None:
        """Go on with a kept conversation; not while an answer is being written."""
        self.number = number
        self._opened = None
        self._chat.show_turns(turns)
        self._box.edit.setFocus()

    def ask(
        self,
        question: str,
        *,
        whole: bool = False,
        reading: Reading = Reading.AUTO,
        scope: Scope | None = None,
    ) -> None:
        """Show the question and ask the engine; a `whole` one does not lean on those before.

        A `scope` counts for this question alone, in place of the one in force.
        """
        scope = self._scope if scope is None else scope
        limits, form = self._box.limits.limits, self._box.form.form
        card = self._card = self._chat.add_question(question, limits_line(scope, limits), form)
        if scope.is_empty:  # no paths at all would mean everything
            self._failed(m.Failed("empty_scope", tr(EMPTY).format(name=scope.name), tr(FILL_IT)))
            return
        self._box.show_busy(True)
        since, until = limits.days(date.today())
        asked = self.asked = m.Ask(
            id=NEW,
            question=question,
            scope=scope.paths if scope.name else (),
            model=self._preferences.current.model,
            conversation=self.number,
            whole=whole,
            reading=reading,
            form=form,
            types=limits.types,
            since=since,
            until=until,
        )
        card.why_not_wanted.connect(lambda: self.why_not_wanted.emit(asked))
        self._asking = self._client.request(
            asked,
            on_event=card.show_event,
            on_success=self._finished,
            on_failure=self._failed,
        )

    def stop(self) -> None:
        """Stop the answer that is being written."""
        if self._card is not None:
            self._card.stopping()
            self._client.request(m.Stop(id=NEW, target=self._asking))

    def sources_beside(self, source: Source) -> tuple[Source, ...]:
        """Return all that the answer which shows this source rests on; nothing for another."""
        if self._opened is not None and self._opened[1] is source:
            return self._opened[0].all_sources()
        card = self._card_with(place_of(source))
        return card.all_sources() if card is not None else ()

    def show_open(self, place: Place | None) -> None:
        """Show in the answer which of its sources stands open beside it; None is for none."""
        shown = self._card_with(place) if place is not None else None
        for card in self._chat.cards:
            card.show_open(_source_at(card, place) if place and card is shown else None)

    def _card_with(self, place: Place) -> AnswerCard | None:
        """Return the card that shows a place: the one it was opened from, or the newest."""
        first = [self._opened[0]] if self._opened is not None else []
        cards = [*first, *reversed(self._chat.cards)]
        return next((card for card in cards if _source_at(card, place) is not None), None)

    def _adopt(self, card: AnswerCard, turn: Turn | None) -> None:
        card.source_wanted.connect(partial(self._open, card))
        card.stop_wanted.connect(self.stop)
        card.again_wanted.connect(partial(self._again, card))
        card.elsewhere_wanted.connect(partial(self._choose_files, card))
        card.passages_wanted.connect(partial(self._answers.find_again, card))
        card.told.connect(self.told)
        if turn is not None:
            self._answers.let_rate(card, self.number, turn.number)

    def _open(self, card: AnswerCard, source: Source) -> None:
        self._opened = card, source
        self.source_wanted.emit(source)

    def _again(
        self, card: AnswerCard, question: str, reading: Reading, scope: Scope | None = None
    ) -> None:
        """Ask a question anew; one that is just being answered is stopped first."""
        ask = partial(self.ask, question, whole=True, reading=reading, scope=scope)
        if not self.busy:
            ask()
        elif card is self._card:
            self._next = ask
            self.stop()
        else:
            self.told.emit(tr(LATER))

    def _choose_files(self, card: AnswerCard, question: str) -> None:
        picker = FilePicker(self.choices, card)
        picker.chosen.connect(lambda scope: self._again(card, question, Reading.AUTO, scope))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.open_at(card.foot.again)

    def _show_scope(self) -> None:
        self._box.scope.show_scope(self._scope, self._box.limits.limits)

    def _finished(self, event: m.Finished) -> None:
        if self._card is not None:
            self._card.finish(event.answer)
            if event.conversation is not None and event.turn is not None:
                self._card.show_rating(None)
                self._answers.let_rate(self._card, event.conversation, event.turn)
        if event.conversation is not None:
            self.number = event.conversation
            self.kept.emit(event.conversation)
        self._end()

    def _failed(self, event: m.Failed) -> None:
        if self._card is not None:
            self._card.fail(event)
        self._end()

    def _end(self) -> None:
        if self._card is not None:
            # Tab goes from the question's box to the newest answer, then to the older ones.
            for first, second in pairwise([self._box.limits, *self._card.stops()]):
                QWidget.setTabOrder(first, second)
        self._card = None
        self._box.show_busy(False)
        self._box.edit.setFocus()
        self.ended.emit()
        following, self._next = self._next, None
        if following is not None:
            following()


def _source_at(card: AnswerCard, place: Place) -> Source | None:
    """Return the source of an answer that stands at a place, if it has one there."""
    at = (place.path, place.page, place.start, place.end)
    sources = card.all_sources()
    return next((one for one in sources if (one.path, one.page, one.start, one.end) == at), None)

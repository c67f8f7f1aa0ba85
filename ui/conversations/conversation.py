"""Asking: the question box, the chat, and the engine, brought together."""

import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from assistant import messages as m
from assistant.answers import Reading, Turn

from ..answers.answer_card import AnswerCard
from ..answers.kept_answers import KeptAnswers
from ..answers.source_handle import Source
from ..asking.file_picker import FilePicker
from ..asking.question_box import QuestionBox
from ..library.limits import Limits
from ..library.scope import EVERYTHING, Scope, joined, limits_line, scope_of
from ..link.exchange import NEW, Exchange
from ..models.preferences import Preferences
from ..source.source_place import Place
from ..words.translating import marked, tr
from ..words.wording import failure_line
from .asked import Asked, look_whether_kept
from .chat_view import ChatView
from .open_sources import OpenSources

FILL_IT = marked("Add files to it from their menu, or ask everywhere.")
EMPTY = marked("“{name}” is empty")
LATER = marked("Another answer is being written. Wait for it, or stop it with Esc.")
ANSWERED = marked("Answered in its own conversation: “{question}”")
UNKEPT = marked("The answer to “{question}” could not be kept.")
NOT_ANSWERED = marked("There is no answer to “{question}”: {reason}")
GONE = marked("The conversation was deleted elsewhere. The question began a new one.")


class Conversation(QObject):
    """One question at a time; its events go to the card beneath it.

    A conversation that is left while an answer is written is finished all the same, and kept.
    """

    source_wanted = Signal(object)
    why_not_wanted = Signal(object)
    kept = Signal(int)
    """An answer stands in the conversation of this id."""
    told = Signal(str)
    ended = Signal()
    writing_changed = Signal()
    """An answer was begun or ended, here or in a conversation that was left."""

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
        self._title_of: Callable[[str], str] = str
        self._asked: Asked | None = None
        """The question of the conversation at hand that has no answer yet."""
        self._elsewhere: list[Asked] = []
        """Those of the conversations that were left."""
        self._open_sources = OpenSources(chat)
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
        """Whether an answer is being looked for or written, wherever it belongs."""
        return self._asked is not None or bool(self._elsewhere)

    @property
    def is_writing_here(self) -> bool:
        """Whether an answer is being written in the conversation at hand."""
        return self._asked is not None

    @property
    def writing(self) -> tuple[Asked, ...]:
        """The questions that have no answer yet, the one of the conversation at hand first."""
        return (*([self._asked] if self._asked else []), *self._elsewhere)

    def limit_to(self, scope: Scope) -> None:
        """Let questions go to these files and folders only."""
        self._scope = scope
        self._show_scope()

    def begin(self) -> None:
        """Begin a new conversation; an answer that is being written goes on."""
        self._leave()
        self.number = 0
        self._chat.clear()
        self._box.edit.setFocus()

    def show(self, number: int, turns: Sequence[Turn]) -> None:
        """Go on with a kept conversation, and with the answer that is being written in it."""
        self._leave()
        self.number = number
        self._chat.show_turns(turns)
        self._box.edit.history.take(turn.answer.question for turn in turns)
        self._box.edit.setFocus()
        waiting = next((a for a in self._elsewhere if a.conversation == number), None)
        if waiting is not None:
            self._take_up(waiting)

    def resume(self, request: int) -> None:
        """Go back to a new conversation whose first answer is still being written."""
        waiting = next((a for a in self._elsewhere if a.number == request), None)
        if waiting is not None:
            self.begin()
            self._take_up(waiting)

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
        line = limits_line(scope, limits)
        since, until = limits.days(date.today())
        request = m.Ask(
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
        asked = self._show(request, line)
        if scope.is_empty:  # no paths at all would mean everything
            empty = tr(EMPTY).format(name=scope.name)
            self._failed(asked, m.Failed("empty_scope", empty, tr(FILL_IT)))
        else:
            self._put(asked)

    def ask_again(self, cut_off: m.Ask) -> None:
        """Ask what got no answer once more, of the same files and in the same form."""
        files = joined([scope_of(path) for path in cut_off.scope])
        line = limits_line(files, Limits(cut_off.types, "", cut_off.since, cut_off.until))
        moved = (cut_off.conversation or 0) != self.number
        request = replace(cut_off, conversation=self.number, whole=cut_off.whole or moved)
        self._put(self._show(request, line))

    def stop(self) -> None:
        """Stop the answer that is being written."""
        if self._asked is not None:
            if self._asked.card is not None:
                self._asked.card.stopping()
            self._client.request(m.Stop(id=NEW, target=self._asked.number))

    def call_models(self, title_of: Callable[[str], str]) -> None:
        """Call the models that wrote the answers so from now on."""
        self._title_of = title_of
        for card in self._chat.cards:
            card.foot.call_models(title_of)

    def sources_beside(self, source: Source) -> tuple[Source, ...]:
        """Return all that the answer which shows this source rests on; nothing for another."""
        return self._open_sources.beside(source)

    def show_open(self, place: Place | None) -> None:
        """Show in the answer which of its sources stands open beside it; None is for none."""
        self._open_sources.show(place)

    def _adopt(self, card: AnswerCard, turn: Turn | None) -> None:
        card.source_wanted.connect(partial(self._open, card))
        card.stop_wanted.connect(self.stop)
        card.again_wanted.connect(partial(self._again, card))
        card.elsewhere_wanted.connect(partial(self._choose_files, card))
        card.passages_wanted.connect(partial(self._answers.find_again, card))
        card.told.connect(self.told)
        card.foot.call_models(self._title_of)
        if turn is not None:
            self._answers.let_rate(card, self.number, turn.number)

    def _open(self, card: AnswerCard, source: Source) -> None:
        self._open_sources.note(card, source)
        self.source_wanted.emit(source)

    def _again(
        self, card: AnswerCard, question: str, reading: Reading, scope: Scope | None = None
    ) -> None:
        """Ask a question anew; one that is just being answered is stopped first."""
        ask = partial(self.ask, question, whole=True, reading=reading, scope=scope)
        if self._asked is None:
            ask()
        elif card is self._asked.card:
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

    def _show(self, request: m.Ask, line: str) -> Asked:
        card = self._chat.add_question(request.question, line, request.form)
        asked = self._asked = Asked(request, line, card)
        return asked

    def _put(self, asked: Asked) -> None:
        self.asked = request = asked.request
        if asked.card is not None:
            asked.card.why_not_wanted.connect(lambda: self.why_not_wanted.emit(request))
        self._send(asked)

    def _send(self, asked: Asked) -> None:
        if asked is self._asked:
            self._box.show_busy(True)
        asked.number = self._client.request(
            asked.request,
            on_event=asked.take,
            on_success=partial(self._finished, asked),
            on_failure=partial(self._failed, asked),
        )
        self.writing_changed.emit()

    def _leave(self) -> None:
        """Let go of the conversation at hand; an answer that is being written in it goes on."""
        self._open_sources.forget()
        if self._asked is not None:
            self._asked.card = None
            self._elsewhere.append(self._asked)
            self._asked, self._next = None, None
            self._box.show_busy(False)

    def _take_up(self, asked: Asked) -> None:
        """Show a question that was left, with what has come for it since."""
        self._elsewhere.remove(asked)
        self._asked = asked
        self.asked = request = asked.request
        card = self._chat.add_question(request.question, asked.limits, request.form)
        card.why_not_wanted.connect(lambda: self.why_not_wanted.emit(request))
        asked.show_in(card)
        self._box.show_busy(True)

    def _finished(self, asked: Asked, event: m.Finished) -> None:
        if asked.card is not None:
            asked.card.finish(event.answer)
            if event.conversation is not None and event.turn is not None:
                asked.card.keep(Turn(event.turn, event.answer, time.time()))
                self._answers.let_rate(asked.card, event.conversation, event.turn)
        else:
            line = UNKEPT if event.conversation is None else ANSWERED
            self.told.emit(tr(line).format(question=asked.request.question))
        if event.conversation is not None:
            if asked is self._asked:
                self.number = event.conversation
            self.kept.emit(event.conversation)
        self._end(asked)

    def _failed(self, asked: Asked, event: m.Failed) -> None:
        if event.kind == "usage_error" and asked.conversation:
            look_whether_kept(
                self._client,
                asked.conversation,
                gone=lambda: self._ask_anew(asked),
                kept=lambda: self._tell(asked, event),
            )
        else:
            self._tell(asked, event)

    def _tell(self, asked: Asked, event: m.Failed) -> None:
        if asked.card is not None:
            asked.card.fail(event)
        else:
            told, question = tr(NOT_ANSWERED), asked.request.question
            self.told.emit(told.format(question=question, reason=failure_line(event)))
        self._end(asked)

    def _ask_anew(self, asked: Asked) -> None:
        """Ask in a new conversation what was asked in one that is no longer kept."""
        if self.number == asked.conversation:
            self.number = 0
            self._open_sources.forget()
            self._chat.keep_newest()
        asked.request = replace(asked.request, conversation=0)
        self.told.emit(tr(GONE))
        self._send(asked)

    def _end(self, asked: Asked) -> None:
        following: Callable[[], None] | None = None
        if asked is self._asked:
            if asked.card is not None:
                # Tab goes from the question's box to the newest answer, then to the older ones.
                for first, second in pairwise([self._box.limits, *asked.card.stops()]):
                    QWidget.setTabOrder(first, second)
            self._asked = None
            self._box.show_busy(False)
            self._take_focus_back()
            following, self._next = self._next, None
        else:
            self._elsewhere.remove(asked)
        self.ended.emit()
        self.writing_changed.emit()
        if following is not None:
            following()

    def _take_focus_back(self) -> None:
        """Be ready for the next question, unless the person has gone on to something else."""
        now = self._box.window().focusWidget()
        if now is None or self._box.isAncestorOf(now) or self._chat.isAncestorOf(now):
            self._box.edit.setFocus()

"""Asking: the question box, the chat, and the engine, brought together."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from assistant import messages as m

from .answer_card import AnswerCard
from .chat_view import ChatView
from .exchange import NEW, Exchange
from .preferences import Preferences
from .question_box import QuestionBox
from .scope import EVERYTHING, Scope, limits_line

FILL_IT = "Add files to it from their menu, or ask everywhere."


class Conversation(QObject):
    """One question at a time; its events go to the card beneath it."""

    source_wanted = Signal(object)
    why_not_wanted = Signal(object)
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
        self._asking = 0
        self._card: AnswerCard | None = None
        self._scope = EVERYTHING
        box.limits.changed.connect(lambda _: self._show_scope())
        box.asked.connect(self.ask)
        box.stop_wanted.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether an answer is being looked for or written."""
        return self._card is not None

    def limit_to(self, scope: Scope) -> None:
        """Let questions go to these files and folders only."""
        self._scope = scope
        self._show_scope()

    def ask(self, question: str) -> None:
        """Show the question and ask the engine."""
        scope, limits = self._scope, self._box.limits.limits
        card = self._card = self._chat.add_question(question, limits_line(scope, limits))
        card.source_wanted.connect(self.source_wanted)
        if scope.is_empty:  # no paths at all would mean everything
            self._failed(m.Failed("empty_scope", f"“{scope.name}” is empty", FILL_IT))
            return
        self._box.show_busy(True)
        since, until = limits.days(date.today())
        asked = self.asked = m.Ask(
            id=NEW,
            question=question,
            scope=scope.paths if scope.name else (),
            model=self._preferences.current.model,
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

    def _show_scope(self) -> None:
        self._box.scope.show_scope(self._scope, self._box.limits.limits)

    def stop(self) -> None:
        """Stop the answer that is being written."""
        if self._card is not None:
            self._card.stopping()
            self._client.request(m.Stop(id=NEW, target=self._asking))

    def _finished(self, event: m.Finished) -> None:
        if self._card is not None:
            self._card.finish(event.answer)
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

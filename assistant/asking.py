"""A question on its way through a conversation: made whole, understood, answered, kept."""

import logging
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from . import forms, prompts
from .answering import Answerer
from .answers import Answer, Form, Reading, Task, Turn
from .conversations import Conversations
from .drafts import Clock, Draft
from .errors import ModelError, StoreError, UsageError
from .events import AnyEvent, Finished, Understood
from .filters import Filter
from .followups import make_whole
from .intents import task_of
from .phrasing import Model, StopFlag
from .whole import WholeReader

log = logging.getLogger(__name__)

_LONGEST_QUESTION = 80
"""Tokens of a question that the model makes whole."""


class Wish(Struct, frozen=True):
    """How a question is to be taken and answered; see `requests.Ask`."""

    conversation: int | None = None
    whole: bool = False
    reading: Reading = Reading.AUTO
    form: Form = Form()


AS_IT_IS = Wish()
"""No conversation, and as the question seems to want."""


class Asker:
    """Leads each question to whom can answer it."""

    def __init__(
        self, conversations: Conversations, answerer: Answerer, whole_reader: WholeReader
    ) -> None:
        self._conversations = conversations
        self._answerer = answerer
        self._whole_reader = whole_reader

    def ask(
        self,
        identity: str | int | None,
        question: str,
        scope: Filter,
        model: Model | None,
        wish: Wish,
        stop: StopFlag,
    ) -> Iterator[AnyEvent]:
        """Yield `Understood`, what the answer causes, and `Finished`.

        Raises ModelError, and UsageError where there is no such conversation or schema.
        """
        forms.check(wish.form)
        turns = self._conversations.turns(wish.conversation) if wish.conversation else ()
        whole = question if wish.whole else _made_whole(question, turns, model)
        task = _task(whole, wish.reading)
        yield Understood(whole, task)
        if task is not Task.FIND:
            events = self._whole_reader.ask(identity, whole, task, scope, model, wish.form, stop)
        elif wish.reading is Reading.WHOLE:
            draft = Draft(identity, whole, wish.form, Clock())
            events = self._looked_up_in_all(draft, scope, model, stop)
        else:
            events = self._answerer.ask(identity, whole, scope, model, wish.form, stop)
        for event in events:
            if isinstance(event, Finished):
                asked = question if whole != question else ""
                yield self._kept(replace(event.answer, asked=asked), wish.conversation)
            else:
                yield event

    def _looked_up_in_all(
        self, draft: Draft, scope: Filter, model: Model | None, stop: StopFlag
    ) -> Iterator[AnyEvent]:
        name = model.name if model else ""
        found = yield from self._whole_reader.look_up(draft.question, scope, name, stop)
        draft.coverage, draft.remark = found.coverage, found.note
        yield from self._answerer.answer(draft, found.hits, model, stop)

    def _kept(self, answer: Answer, conversation: int | None) -> Finished:
        """Keep the answer if it belongs to a conversation; it is shown even if that fails."""
        if conversation is None:
            return Finished(answer)
        try:
            return Finished(answer, *self._conversations.keep(conversation, answer))
        except (StoreError, UsageError) as error:  # the conversation may have been deleted
            log.warning("%s: %s", error.kind, error)
            lost = f"This answer could not be kept: {error}."
            noted = replace(answer, note=f"{answer.note} {lost}".strip())
            return Finished(noted, unkept=error.kind)


def _made_whole(question: str, turns: Sequence[Turn], model: Model | None) -> str:
    def rephrase(messages: Sequence[prompts.Message]) -> str:
        assert model is not None
        try:
            return "".join(model.writer.write(messages, _LONGEST_QUESTION))
        except ModelError as error:  # the rules are left; the answer will tell of it if it matters
            log.info("%s: %s", error.kind, error)
            return ""

    return make_whole(question, turns, rephrase if model else None)


def _task(question: str, reading: Reading) -> Task:
    return Task.FIND if reading is Reading.SEARCH else task_of(question)

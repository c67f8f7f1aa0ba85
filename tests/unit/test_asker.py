"""A question's way: made whole, led to whom can answer it, kept; the answer is never lost."""

import threading
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from libraries import Library

from assistant.answers import REFUSAL, Answer, Coverage, Form, Reading, Shape, Task, Timings
from assistant.asking import AS_IT_IS, Asker, Wish
from assistant.drafts import Draft
from assistant.errors import DiskFull, UsageError
from assistant.events import AnyEvent, Finished, Understood
from assistant.filters import EVERYTHING
from assistant.whole.finding import Found


class Recorder:
    """Stands where the answerer and the whole reader do, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def ask(self, identity: Any, question: str, *others: Any) -> Iterator[AnyEvent]:
        self.asked.append((question, *others))
        yield Finished(Answer(identity, question, False, REFUSAL, None, (), (), None, Timings()))

    def look_up(self, *_: Any) -> Generator[AnyEvent, None, Found]:
        yield from ()
        return Found((), Coverage(3, 3, 1, 1))

    def answer(self, draft: Draft, *_: Any) -> Iterator[AnyEvent]:
        self.asked.append(("found in all",))
        yield Finished(draft.refused())


@pytest.fixture
def searched() -> Recorder:
    return Recorder()


@pytest.fixture
def read() -> Recorder:
    return Recorder()


@pytest.fixture
def asker(library: Library, searched: Recorder, read: Recorder) -> Asker:
    return Asker(library.catalogue.conversations, searched, read)  # type: ignore[arg-type]


def ask(asker: Asker, question: str, wish: Wish = AS_IT_IS) -> tuple[Understood, Finished]:
    stop = threading.Event()
    first, last = asker.ask("1", question, EVERYTHING, None, wish, stop)
    assert isinstance(first, Understood) and isinstance(last, Finished)
    return first, last


def test_a_question_is_looked_up_and_nothing_is_kept(asker: Asker, searched: Recorder) -> None:
    understood, finished = ask(asker, "Who founded the harbour museum?")
    assert understood == Understood("Who founded the harbour museum?", Task.FIND)
    assert (finished.conversation, finished.turn) == (None, None)
    assert finished.answer.asked == ""
    assert len(searched.asked) == 1


def test_an_order_that_needs_everything_goes_to_the_whole_reader(
    asker: Asker, searched: Recorder, read: Recorder
) -> None:
    understood, _ = ask(asker, "Summarise all documents.")
    assert understood.task is Task.SUMMARISE
    assert (searched.asked, read.asked[0][1]) == ([], Task.SUMMARISE)


def test_an_order_can_be_searched_for(asker: Asker, searched: Recorder, read: Recorder) -> None:
    ask(asker, "Summarise all documents.", Wish(reading=Reading.SEARCH))
    assert (len(searched.asked), len(read.asked)) == (1, 0)


def test_a_question_can_be_looked_up_in_everything(asker: Asker, searched: Recorder) -> None:
    _, finished = ask(asker, "Who founded the harbour museum?", Wish(reading=Reading.WHOLE))
    assert searched.asked == [("found in all",)]
    assert finished.answer.coverage == Coverage(3, 3, 1, 1)


def test_a_conversation_begins_and_goes_on(asker: Asker, library: Library) -> None:
    _, first = ask(asker, "Who founded the harbour museum?", Wish(conversation=0))
    assert first.conversation is not None and first.turn == 1
    _, second = ask(asker, "And when?", Wish(conversation=first.conversation))
    assert (second.conversation, second.turn) == (first.conversation, 2)
    kept = library.catalogue.conversations.turns(first.conversation)
    assert [turn.answer.asked or turn.answer.question for turn in kept] == [
        "Who founded the harbour museum?",
        "And when?",
    ]


def test_a_question_that_leans_on_the_conversation_is_looked_for_in_its_whole_form(
    asker: Asker, searched: Recorder
) -> None:
    _, first = ask(asker, "Who founded the harbour museum?", Wish(conversation=0))
    understood, second = ask(asker, "And when?", Wish(conversation=first.conversation))
    assert "harbour" in understood.question and "museum" in understood.question
    assert searched.asked[1][0] == understood.question == second.answer.question
    assert second.answer.asked == "And when?"


def test_a_question_said_to_be_whole_is_not_changed(asker: Asker) -> None:
    _, first = ask(asker, "Who founded the harbour museum?", Wish(conversation=0))
    wish = Wish(conversation=first.conversation, whole=True)
    assert ask(asker, "And when?", wish)[0].question == "And when?"


def test_the_form_goes_with_the_question(asker: Asker, searched: Recorder) -> None:
    form = Form(shape=Shape.BULLETS)
    ask(asker, "Who founded the harbour museum?", Wish(form=form))
    assert form in searched.asked[0]


def test_an_answer_that_cannot_be_kept_is_shown_all_the_same(
    asker: Asker, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> tuple[int, int]:
        raise DiskFull("no space is left")

    monkeypatch.setattr(library.catalogue.conversations, "keep", full)
    _, finished = ask(asker, "Who founded the harbour museum?", Wish(conversation=0))
    assert (finished.conversation, finished.turn) == (None, None)
    assert "could not be kept: no space is left" in finished.answer.note


def test_a_conversation_that_is_not_there_is_named(asker: Asker) -> None:
    with pytest.raises(UsageError):
        ask(asker, "And when?", Wish(conversation=4711))


def test_a_schema_that_cannot_be_kept_to_is_refused_before_anything_is_read(
    asker: Asker, searched: Recorder
) -> None:
    form = Form(Shape.JSON, schema={"type": "integer", "minimum": 1})
    with pytest.raises(UsageError, match="'minimum'"):
        ask(asker, "How many?", Wish(form=form))
    assert searched.asked == []

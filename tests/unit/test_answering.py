import threading
from collections.abc import Iterator
from typing import Any

import pytest
from fakes import FakeEmbedder, FakeModel
from libraries import Library

from assistant.answering import Answerer
from assistant.answers import (
    PLAIN_PROSE,
    REFUSAL,
    Answer,
    Form,
    Quote,
    Shape,
    Support,
)
from assistant.drafts import Clock, Draft
from assistant.errors import ModelCrashed, PromptTooLong
from assistant.filters import EVERYTHING
from assistant.messages import Finished, QuoteFound, Retrieved, Token
from assistant.phrasing import Model
from assistant.profiles import Profile
from assistant.retrieval import Retriever
from assistant.sentence_reader import SentenceReader
from assistant.vectors import VectorIndex

TEXT = "The boats are kept in the long shed by the lake. The shed was painted red in 1987."


@pytest.fixture
def answerer(library: Library, vectors: VectorIndex) -> Answerer:
    library.write("boats.txt", TEXT)
    library.index()
    embedder = FakeEmbedder()
    retriever = Retriever(library.catalogue, vectors, embedder)
    return Answerer(library.catalogue, retriever, SentenceReader(embedder))


def ask(answerer: Answerer, question: str, model: FakeModel | None = None) -> Answer:
    named = Model("fake", model, 4) if model else None
    *_, last = answerer.ask("7", question, EVERYTHING, named, PLAIN_PROSE, threading.Event())
    assert isinstance(last, Finished)
    return last.answer


def test_events_come_in_order(answerer: Answerer) -> None:
    model = FakeModel("The shed was painted red in 1987 [1].")
    events = list(
        answerer.ask(
            "7",
            "When was the shed painted?",
            EVERYTHING,
            Model("fake", model, 4),
            PLAIN_PROSE,
            threading.Event(),
        )
    )
    kinds = [type(event) for event in events]
    assert kinds[:2] == [Retrieved, QuoteFound]
    assert set(kinds[2:-1]) == {Token}
    assert kinds[-1] is Finished


def test_an_answer_carries_its_verified_citation(answerer: Answerer) -> None:
    answer = ask(
        answerer, "When was the shed painted?", FakeModel("It was painted red in 1987 [1].")
    )
    assert answer.answered
    assert answer.answer == "It was painted red in 1987."
    (citation,) = answer.citations
    assert TEXT[citation.start : citation.end] == citation.quote
    assert citation.quote == "The shed was painted red in 1987."
    assert answer.sentences[0].markers == (1,)
    assert answer.timings.first_token_ms is not None


def test_a_denial_counts_where_the_reader_is_not_sure(answerer: Answerer) -> None:
    answer = ask(answerer, "Who painted the shed red?", FakeModel(f"{REFUSAL} But see [1]."))
    assert not answer.answered
    assert (answer.answer, answer.citations, answer.sentences) == (REFUSAL, (), ())
    assert answer.nearest == (answer.quote,), "the nearest passage is offered"


def test_what_the_model_judges_to_be_missing_is_refused_before_it_writes(
    answerer: Answerer,
) -> None:
    model = FakeModel(weights=(-3.0, -0.1))
    answer = ask(answerer, "Who painted the shed red?", model)
    assert not answer.answered
    assert model.asked == []


def test_where_the_model_writes_nothing_the_quote_stands(answerer: Answerer) -> None:
    answer = ask(answerer, "Who painted the shed red?", FakeModel(" "))
    assert answer.answer == "The shed was painted red in 1987."
    assert answer.note


def test_what_was_written_before_the_model_died_is_kept(answerer: Answerer) -> None:
    class Dying(FakeModel):
        def write(self, *asked: Any, **named: Any) -> Iterator[str]:
            yield from super().write(*asked, **named)
            raise ModelCrashed("the model process ended while at work")

    answer = ask(answerer, "When was the shed painted?", Dying("The shed was painted red in"))
    assert answer.interrupted
    assert answer.answer == "The shed was painted red in"
    assert answer.note
    answer = ask(answerer, "When was the shed painted?", Dying(""))
    assert answer.interrupted
    assert answer.answer == "The shed was painted red in 1987.", "the quote is left"


def test_a_model_that_copies_answers_in_no_other_form(answerer: Answerer) -> None:
    for shape in (Shape.TABLE, Shape.JSON):
        writer = FakeModel("The shed was painted red in 1987.")
        model = Model("fake", writer, 4, Profile(copies=True, judges=False))
        question, form = "When was the shed painted red?", Form(shape)
        *_, last = answerer.ask("7", question, EVERYTHING, model, form, threading.Event())
        assert isinstance(last, Finished)
        assert last.answer.answer == "The shed was painted red in 1987."
        assert last.answer.citations
        assert (
            last.answer.note == "So small a model only copies what stands there, in no other form."
        )


def test_where_no_row_of_a_table_was_finished_the_quote_stands(answerer: Answerer) -> None:
    model = Model("fake", FakeModel("| What | Wh"), 4)
    question, form = "When was the shed painted red?", Form(Shape.TABLE)
    *_, last = answerer.ask("7", question, EVERYTHING, model, form, threading.Event())
    assert isinstance(last, Finished)
    assert last.answer.answer == "The shed was painted red in 1987."
    assert last.answer.note == "The table was cut off."


def test_a_model_with_little_room_reads_fewer_passages(
    library: Library, answerer: Answerer
) -> None:
    class Narrow(FakeModel):
        def weigh(self, messages: Any, *others: Any) -> tuple[float, ...]:
            if "[2]" in messages[1]["content"]:
                raise PromptTooLong("the prompt has 900 tokens; this model takes 512")
            return super().weigh(messages, *others)

    library.write("more.txt", "Another shed by the lake was painted green.")
    library.index()
    model = Narrow("The shed was painted red in 1987.")
    assert ask(answerer, "When was the shed painted red?", model).answered
    assert "[2]" not in model.asked[0][1]["content"]


def test_a_question_too_long_for_the_model_gets_the_quote(answerer: Answerer) -> None:
    class Tiny(FakeModel):
        def weigh(self, messages: Any, *others: Any) -> tuple[float, ...]:
            raise PromptTooLong("the prompt has 900 tokens; this model takes 256")

    answer = ask(answerer, "When was the shed painted red?", Tiny())
    assert answer.answer == "The shed was painted red in 1987."
    assert not answer.interrupted
    assert "more than this model can read" in answer.note


def test_an_answer_that_is_all_invented_is_refused(answerer: Answerer) -> None:
    answer = ask(answerer, "Who owns the shed?", FakeModel("Count Dracula bought everything."))
    assert not answer.answered
    assert answer.nearest


def test_an_invented_sentence_is_shown_as_unsupported(answerer: Answerer) -> None:
    text = "The shed was painted red in 1987. Count Dracula bought everything."
    answer = ask(answerer, "When was the shed painted?", FakeModel(text))
    assert [s.support for s in answer.sentences] == [Support.SUPPORTED, Support.UNSUPPORTED]
    assert answer.answer == text


def test_without_a_model_the_quote_is_the_answer(answerer: Answerer) -> None:
    answer = ask(answerer, "When was the shed painted red?")
    assert answer.answer == "The shed was painted red in 1987."
    assert answer.model is None
    (citation,) = answer.citations
    assert citation.quote == answer.answer


def test_without_a_model_a_list_stays_one_and_another_form_is_not_promised(
    library: Library, answerer: Answerer
) -> None:
    clock = Clock()
    draft = Draft("7", "What must be brought?", Form(Shape.JSON), clock)
    quote = "- a rope\n- a lamp for\nthe night\n2. oars"
    draft.quote = Quote("/a.txt", 1, "", 0, len(quote), quote, 1.0)
    assert draft.quoted().answer == "- a rope\n- a lamp for the night\n2. oars"
    stop = threading.Event()
    form = Form(Shape.JSON)
    *_, last = answerer.ask("7", "When was the shed painted red?", EVERYTHING, None, form, stop)
    assert isinstance(last, Finished)
    assert (
        last.answer.note
        == "Without a model the answer is the quote as it stands, in no other form."
    )


def test_without_a_passage_no_model_is_asked(library: Library, vectors: VectorIndex) -> None:
    embedder = FakeEmbedder()
    retriever = Retriever(library.catalogue, vectors, embedder)
    model = FakeModel()
    answer = ask(Answerer(library.catalogue, retriever, SentenceReader(embedder)), "Why?", model)
    assert not answer.answered
    assert answer.quote is None
    assert model.asked == []


def test_what_is_far_from_everything_is_refused_without_asking_the_model(
    answerer: Answerer,
) -> None:
    for model in (FakeModel(), None):
        answer = ask(answerer, "Which mountain is the highest of Mongolia?", model)
        assert not answer.answered
        assert answer.quote is not None, "the nearest passage is offered"
        assert model is None or model.asked == []


def test_the_model_reads_passages_and_question(answerer: Answerer) -> None:
    model = FakeModel("The long shed.")
    ask(answerer, "Where are the boats?", model)
    system, user = model.asked[0]
    assert f"[1] {TEXT}" in user["content"]
    assert "Question: Where are the boats?" in user["content"]
    checked_system, checked = model.weighed[0]
    assert checked_system == system
    head, _, _ = user["content"].partition("boats?")
    assert checked["content"].startswith(f"{head}boats?\n\n"), "read once for both"


def test_the_model_reads_on_where_a_sentence_crosses_the_page(
    library: Library, vectors: VectorIndex
) -> None:
    page = "The boats are kept by the lake in a shed that was painted red by"
    library.write("boats.txt", f"{page}\fthe carpenter Otto Meier. Nothing else is known of him.")
    library.write("other.txt", "A lake is a body of water. The colour red is seen in sheds.")
    library.index()
    embedder = FakeEmbedder()
    retriever = Retriever(library.catalogue, vectors, embedder)
    answerer = Answerer(library.catalogue, retriever, SentenceReader(embedder))
    for question in (
        "Where are the boats kept, and by whom was the shed painted red?",
        "What is known of the carpenter Otto Meier?",
    ):
        model = FakeModel("Otto Meier was the carpenter [2].")
        answer = ask(answerer, question, model)
        shown = str(model.asked[0])
        assert "painted red by" in shown and "Otto Meier" in shown
        assert shown.index("colour red") > max(shown.index("red by"), shown.index("Otto"))
        assert [citation.page for citation in answer.citations] == [2]

"""The refusal is decided by the reader, the likeness and the model's verdict together."""

import pytest

from assistant.answers import REFUSAL, Quote
from assistant.records import Hit, Passage, Span, Why
from assistant.refusing import Doubt, denies

PASSAGE = Passage(1, "/a.txt", 1, 0, 20, "The fee is 40 euros.")


def doubt(
    question: str, relevance: float | None, likeness: float = 0.6, quoted: bool = True
) -> Doubt:
    span = Span(1, 0, 20) if relevance is not None else None
    hit = Hit(PASSAGE, 1.0, Why(relevance=relevance), span)
    score = likeness if relevance is None else relevance
    quote = Quote("/a.txt", 1, "", 0, 20, PASSAGE.text, score) if quoted else None
    return Doubt(question, [hit], quote, lambda *_: likeness)


def judged(question: str, relevance: float, verdict: float) -> Doubt:
    made = doubt(question, relevance)
    made.verdict = verdict
    return made


def test_without_a_quote_there_is_nothing_to_answer_with() -> None:
    nothing = doubt("What is the fee?", None, quoted=False)
    assert nothing.is_elsewhere()


@pytest.mark.parametrize(
    ("relevance", "verdict", "refused"),
    [
        (0.9, 1.5, False),
        (0.7, -0.4, True),
        (0.2, 0.5, True),
        (0.3, 1.9, False),
        (0.5, 0.3, True),
        (0.5, 1.2, False),
    ],
)
def test_reader_and_model_decide_together(relevance: float, verdict: float, refused: bool) -> None:
    assert judged("What is the fee?", relevance, verdict).is_refused() is refused


def test_no_verdict_outweighs_a_sure_reader() -> None:
    assert not judged("What is the fee?", 0.85, -30.0).is_refused()
    assert judged("What is the fee?", 0.1, 30.0).is_refused()


@pytest.mark.parametrize(("relevance", "refused"), [(0.3, True), (0.4, False), (0.9, False)])
def test_without_a_model_the_reader_decides(relevance: float, refused: bool) -> None:
    assert doubt("What is the fee?", relevance).is_refused() is refused


@pytest.mark.parametrize("question", ["Was kostet die Aufnahme in den Verein?", "fee membership"])
def test_the_reader_has_no_say_in_what_it_was_not_trained_on(question: str) -> None:
    unknown = doubt(question, 0.05)
    assert not unknown.is_elsewhere()
    assert not unknown.is_refused()
    assert not judged(question, 0.05, 0.0).is_refused()
    assert judged(question, 0.05, -2.0).is_refused()


def test_what_is_unlike_the_question_is_about_something_else() -> None:
    assert doubt("What is the fee?", 0.1, likeness=0.4).is_elsewhere()
    assert not doubt("What is the fee?", 0.1, likeness=0.5).is_elsewhere()
    assert not doubt("What is the fee?", 0.4, likeness=0.1).is_elsewhere()
    assert not doubt("Was kostet die Aufnahme in den Verein?", 0.1, likeness=0.4).is_elsewhere()


@pytest.mark.parametrize(
    "text",
    [
        REFUSAL,
        "The fee is not found in your documents.",
        "The passages do not state who paid.",
        "Based on the provided passages, there is no information about the fee.",
        "I'm sorry, but the text doesn't mention any fee.",
        "None of the documents says anything about it; they do not mention it.",
        "",
    ],
)
def test_a_model_denies_in_its_own_words(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fee is 40 euros.",
        "The document must not be signed by minors.",
        "Members need not provide a passport.",
        "The information desk is on the first floor. It does not sell tickets.",
        "No fee is charged.",
    ],
)
def test_an_answer_with_a_negation_is_no_denial(text: str) -> None:
    assert not denies(text)


def test_a_sure_answer_stands_against_a_denial() -> None:
    assert judged("What is the fee?", 0.9, 1.5).is_sure()
    assert not judged("What is the fee?", 0.5, 1.0).is_sure()

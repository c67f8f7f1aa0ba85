"""Results of questions, as an evaluation has them."""

from typing import Any

from assistant.answers import Answer, Citation, Quote, Sentence, Support, Timings
from assistant.evaluation.judging import Scores
from assistant.evaluation.questions import Question
from assistant.evaluation.runs import Result

PAGE = "The buoys lie 150 metres above the weir. The club was founded in 1911."


def quote(score: float = 0.9) -> Quote:
    return Quote("/library/handbook.pdf", 4, "4", 0, 40, PAGE[:40], score)


def answer_of(*said: tuple[str, Support, tuple[int, ...]], score: float = 0.9) -> Answer:
    """Return an answer of sentences, citing the page's two sentences as 1 and 2."""
    spans = {1: (0, 40), 2: (41, len(PAGE))}
    used = sorted({marker for _, _, markers in said for marker in markers})
    citations = tuple(
        Citation(n, "/library/handbook.pdf", 4, "4", *spans[n], PAGE[slice(*spans[n])])
        for n in used
    )
    sentences = tuple(Sentence(*each) for each in said)
    text = "".join(sentence.text for sentence in sentences)
    times = Timings(10.0, 12.0, 100.0, 400.0)
    return Answer("q", "?", True, text, quote(score), sentences, citations, None, times)


def refusal(score: float = 0.1) -> Answer:
    text = "Not found in your documents."
    times = Timings(10.0, 12.0, None, 20.0)
    return Answer("q", "?", False, text, quote(score), (), (), None, times)


def result(identity: str, answer: Answer | None, answerable: bool = True, **scores: Any) -> Result:
    question = Question(identity, f"Question {identity}?", (), (), answerable)
    return Result(question, "none", (), answer, Scores(**scores), error="" if answer else "died")

"""What came of one question, in a word."""

from enum import StrEnum

from .runs import Result


class Outcome(StrEnum):
    """From the best to the worst; the values are what a person reads."""

    RIGHT = "answered rightly"
    REFUSED_RIGHTLY = "refused rightly"
    ANSWERED = "answered, not to be checked word for word"
    WRONG = "answered wrongly"
    REFUSED_WRONGLY = "refused, though there is an answer"
    MADE_UP = "answered, though there is no answer"
    FAILED = "failed"


GOOD = frozenset((Outcome.RIGHT, Outcome.REFUSED_RIGHTLY))


def outcome(result: Result) -> Outcome:
    """Return what came of a question.

    Right is an answer with a short gold answer in it; where there is none, one that cites a right
    place.
    """
    if result.error:
        return Outcome.FAILED
    if not result.question.answerable:
        return Outcome.REFUSED_RIGHTLY if result.refused else Outcome.MADE_UP
    if result.refused:
        return Outcome.REFUSED_WRONGLY
    scores = result.scores
    if scores.contained is not None:
        return Outcome.RIGHT if scores.contained else Outcome.WRONG
    if scores.right is None:
        return Outcome.ANSWERED
    return Outcome.RIGHT if scores.right else Outcome.WRONG

"""What another threshold would refuse, of what can be answered and what cannot."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from msgspec import Struct

from .runs import Result


class Curve(Struct, frozen=True):
    """Points (share of answerable questions refused, share of unanswerable ones refused), from
    (0, 0) to (1, 1) as the threshold rises; `area` under it, .5 is chance; `here` is the run."""

    points: tuple[tuple[float, float], ...]
    area: float
    here: tuple[float, float]


def curve(results: Sequence[Result]) -> Curve | None:
    """Return the trade-off of a run; None unless it has questions of both kinds."""
    scored = sorted((_score(result), result.question.answerable) for result in results)
    answerable = sum(can for _, can in scored)
    unanswerable = len(scored) - answerable
    if not answerable or not unanswerable:
        return None
    points, lost, caught = [(0.0, 0.0)], 0, 0
    for _, tied in groupby(scored, lambda pair: pair[0]):
        kinds = [can for _, can in tied]
        lost, caught = lost + sum(kinds), caught + len(kinds) - sum(kinds)
        points.append((lost / answerable, caught / unanswerable))
    area = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in pairwise(points))
    refused = [result.question.answerable for result in results if result.refused]
    here = (sum(refused) / answerable, (len(refused) - sum(refused)) / unanswerable)
    return Curve(tuple(points), round(area, 4), here)


def _score(result: Result) -> float:
    """Return the chance by which an answer was refused or not, or the score of its quote."""
    answer = result.answer
    if answer is None or answer.quote is None:
        return 0.0
    return answer.quote.score if answer.chance is None else answer.chance

"""Two runs of the same questions: the differences, with intervals, and what changed."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from ..errors import UsageError
from .bootstrap import Estimate, Numbers, draws, estimate, ratios
from .measures import BALANCED, MEASURES, TIMES, Measure, share, sums, times
from .outcomes import GOOD, Outcome, outcome
from .runs import Result


class Change(Struct, frozen=True):
    """A question whose outcome is not what it was."""

    id: str
    question: str
    before: Outcome
    after: Outcome


class Comparison(Struct, frozen=True):
    """Run B less run A, over the questions of both, by the names of the measures.

    `left_out` are the questions of one run alone. Times are medians of the paired differences, ms.
    """

    questions: int
    left_out: int
    before: dict[str, float | None]
    after: dict[str, float | None]
    differences: dict[str, Estimate]
    times: dict[str, Estimate]
    lost: tuple[Change, ...]
    won: tuple[Change, ...]


def compare(a: Sequence[Result], b: Sequence[Result]) -> Comparison:
    """Compare two runs by the paired bootstrap: a resample draws the same questions from both.

    Efron and Tibshirani 1993; for systems on the same test set see Koehn 2004. Raises UsageError.
    """
    pairs = _paired(a, b)
    if not pairs:
        raise UsageError("the two runs have no question in common")
    before, after = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    drawn = draws(len(pairs))
    values: tuple[dict[str, float | None], ...] = ({}, {})
    differences, resampled = {}, {}
    for measure in MEASURES:
        one, other = _sides(measure, before, after)
        values[0][measure.name], values[1][measure.name] = share(*one), share(*other)
        resampled[measure.name] = ratios(*other, drawn) - ratios(*one, drawn)
        n = int(min(one[1].sum(), other[1].sum()))
        differences[measure.name] = _difference(values, measure.name, resampled[measure.name], n)
    _add_balanced(values, differences, resampled)
    changes = _changes(pairs)
    return Comparison(
        len(pairs),
        len(a) + len(b) - 2 * len(pairs),
        {name: _rounded(value) for name, value in values[0].items()},
        {name: _rounded(value) for name, value in values[1].items()},
        differences,
        {name: _slower(before, after, name) for name in TIMES},
        tuple(change for change in changes if change.before in GOOD),
        tuple(change for change in changes if change.after in GOOD),
    )


def _paired(a: Sequence[Result], b: Sequence[Result]) -> list[tuple[Result, Result]]:
    others = {(r.question.id, r.question.question): r for r in b}
    keys = [(r.question.id, r.question.question) for r in a]
    return [(r, others[key]) for r, key in zip(a, keys, strict=True) if key in others]


def _sides(
    measure: Measure, before: Sequence[Result], after: Sequence[Result]
) -> tuple[tuple[Numbers, Numbers], tuple[Numbers, Numbers]]:
    return sums(measure, before), sums(measure, after)


def _difference(
    values: Sequence[dict[str, float | None]], name: str, resampled: Numbers, n: int
) -> Estimate:
    one, other = values[0][name], values[1][name]
    difference = None if one is None or other is None else other - one
    return estimate(difference, resampled, n)


def _add_balanced(
    values: Sequence[dict[str, float | None]],
    differences: dict[str, Estimate],
    resampled: dict[str, Numbers],
) -> None:
    for side in values:
        halves = (side["contained"], side["refusal_recall"])
        known = [half for half in halves if half is not None]
        side[BALANCED.name] = sum(known) / 2 if len(known) == 2 else None
    both = (resampled["contained"] + resampled["refusal_recall"]) / 2
    n = differences["contained"].n + differences["refusal_recall"].n
    differences[BALANCED.name] = _difference(values, BALANCED.name, both, n)


def _slower(before: Sequence[Result], after: Sequence[Result], name: str) -> Estimate:
    """Return the median of how many ms longer a step took, where both runs came to it."""
    each = [(times([a], name), times([b], name)) for a, b in zip(before, after, strict=True)]
    longer = np.array([b[0] - a[0] for a, b in each if a and b], np.float64)
    if not len(longer):
        return Estimate(None, None, None, 0)
    picked = np.random.default_rng(0).integers(0, len(longer), (1000, len(longer)))
    return estimate(float(np.median(longer)), np.median(longer[picked], axis=1), len(longer))


def _changes(pairs: Sequence[tuple[Result, Result]]) -> list[Change]:
    """Return the questions that went from good to bad, or back."""
    told = [(a.question, outcome(a), outcome(b)) for a, b in pairs]
    return [
        Change(question.id, question.question, before, after)
        for question, before, after in told
        if (before in GOOD) != (after in GOOD)
    ]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)

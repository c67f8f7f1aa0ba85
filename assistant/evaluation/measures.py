"""From what became of each question to the figures of a run.

Every measure is a ratio of two sums over the questions; a question adds its two numbers to it, or
nothing where it has no say. Definitions:

recall@k    a right passage is among the first k (one is enough; Voorhees and Tice 2000, success)
mrr         1 / rank of the first right passage, 0 where none was found (Voorhees 1999)
exact, f1   of the words, as SQuAD (Rajpurkar et al. 2016), over answerable questions; a refusal: 0
recall      of the gold answer's words (Adlakha et al. 2023); for long reference answers
contained   a short gold answer stands in the answer word for word
citation precision  right citations / citations, over answerable questions that were answered
citation recall     sentences with a right citation / sentences (after Gao et al. 2023, ALCE)
verbatim    citations whose quote is the stored text of that page at that place / citations
refusal precision   refused and unanswerable / refused; recall: / unanswerable
false refusals      refused and answerable / answerable
balanced    the mean of `contained` and refusal recall
faithfulness        supported statements / statements, mean of answers (RAGAS, Es et al. 2023); a
            statement is a sentence, the judge is Carrel's own
relevance   see `relevance`
"""

from collections.abc import Callable, Sequence

import numpy as np
from msgspec import Struct

from .bootstrap import Estimate, Numbers, draws, estimate, percentile, ratios
from .runs import Result

Pair = tuple[float, float] | None
"""What a question adds to the upper and the lower sum."""


class Measure(Struct, frozen=True):
    """A figure: `of` gives a question's share."""

    name: str
    title: str
    of: Callable[[Result], Pair]


def _counted(part: float | bool | None, of: float = 1) -> Pair:
    return None if part is None or not of else (float(part), of)


def _within(k: int) -> Callable[[Result], Pair]:
    return lambda r: _counted(None if r.scores.rank is None else 0 < r.scores.rank <= k)


def _reciprocal(r: Result) -> Pair:
    rank = r.scores.rank
    return _counted(None if rank is None else 1 / rank if rank else 0.0)


def _cited(name: str, of: str) -> Callable[[Result], Pair]:
    """Return the share of `of` that `name` counts, where the right place is known."""
    return lambda r: (
        None if r.refused or r.error else _counted(getattr(r.scores, name), getattr(r.scores, of))
    )


def _sentences(name: str) -> Callable[[Result], Pair]:
    return lambda r: _counted(getattr(r.scores, name), r.scores.sentences)


def _faithful(r: Result) -> Pair:
    return _counted(r.scores.supported / r.scores.sentences) if r.scores.sentences else None


def _refused_rightly(r: Result) -> Pair:
    return None if r.question.answerable else (float(r.refused), 1)


MEASURES = (
    Measure("recall@1", "Right passage first", _within(1)),
    Measure("recall@4", "Right passage in the first 4", _within(4)),
    Measure("recall@10", "Right passage in the first 10", _within(10)),
    Measure("mrr", "Mean reciprocal rank", _reciprocal),
    Measure("exact", "Exact match", lambda r: _counted(r.scores.exact)),
    Measure("f1", "F1 of the words", lambda r: _counted(r.scores.f1)),
    Measure("recall", "Recall of the gold words", lambda r: _counted(r.scores.recall)),
    Measure("contained", "Gold answer contained", lambda r: _counted(r.scores.contained)),
    Measure("citation_precision", "Citations at a right place", _cited("right", "citations")),
    Measure("citation_recall", "Sentences with a right citation", _cited("borne", "sentences")),
    Measure("verbatim", "Citations verbatim",
            lambda r: _counted(r.scores.verbatim, r.scores.citations)),
    Measure("refusal_precision", "Refusals that are right",
            lambda r: (float(not r.question.answerable), 1) if r.refused else None),
    Measure("refusal_recall", "Unanswerable, refused", _refused_rightly),
    Measure("false_refusals", "Answerable, refused",
            lambda r: (float(r.refused), 1) if r.question.answerable else None),
    Measure("faithfulness", "Faithfulness", _faithful),
    Measure("relevance", "Answer relevance", lambda r: _counted(r.scores.relevance)),
    Measure("supported", "Sentences supported", _sentences("supported")),
    Measure("partial", "Sentences partly supported", _sentences("partial")),
    Measure("unsupported", "Sentences unsupported", _sentences("unsupported")),
    Measure("unbacked", "Supported, but no citation bears it",
            lambda r: _counted(r.scores.unbacked, r.scores.supported)),
)  # fmt: skip

BALANCED = Measure("balanced", "Mean of contained and refused", lambda _: None)
_HALVES = ("contained", "refusal_recall")
TIMES = ("retrieval_ms", "quote_ms", "first_token_ms", "total_ms")


class Summary(Struct, frozen=True):
    """The figures of a run by the names of the measures; times in ms by step, then p50 and p95."""

    questions: int
    answerable: int
    errors: int
    models: tuple[str, ...]
    measures: dict[str, Estimate]
    times: dict[str, dict[str, Estimate]]


def summary(results: Sequence[Result]) -> Summary:
    """Return the figures of a run with their intervals."""
    drawn = draws(max(1, len(results)))
    resampled: dict[str, Numbers] = {}
    measures = {}
    for measure in MEASURES:
        tops, bottoms = sums(measure, results)
        resampled[measure.name] = ratios(tops, bottoms, drawn)
        measures[measure.name] = estimate(
            share(tops, bottoms), resampled[measure.name], int(bottoms.sum())
        )
    measures[BALANCED.name] = _balanced(measures, resampled)
    return Summary(
        len(results),
        sum(result.question.answerable for result in results),
        sum(bool(result.error) for result in results),
        tuple(sorted({result.model for result in results})),
        measures,
        {name: _times(results, name) for name in TIMES},
    )


def groups(results: Sequence[Result]) -> dict[str, list[Result]]:
    """Return the results by the group of their question; empty where there are none."""
    named = sorted({result.question.group for result in results} - {""})
    return {name: [r for r in results if r.question.group == name] for name in named}


def sums(measure: Measure, results: Sequence[Result]) -> tuple[Numbers, Numbers]:
    """Return what each question adds to the upper and the lower sum (n,), (n,)."""
    pairs = [measure.of(result) or (0.0, 0.0) for result in results] or [(0.0, 0.0)]
    both = np.array(pairs, np.float64)
    return both[:, 0], both[:, 1]


def share(tops: Numbers, bottoms: Numbers) -> float | None:
    """Return the ratio of the sums, None where there is nothing to count."""
    return float(tops.sum() / bottoms.sum()) if bottoms.sum() else None


def _balanced(measures: dict[str, Estimate], resampled: dict[str, Numbers]) -> Estimate:
    halves = [measures[name] for name in _HALVES]
    values = [half.value for half in halves if half.value is not None]
    mean = sum(values) / 2 if len(values) == 2 else None
    both = (resampled[_HALVES[0]] + resampled[_HALVES[1]]) / 2
    return estimate(mean, both, sum(half.n for half in halves))


def _times(results: Sequence[Result], name: str) -> dict[str, Estimate]:
    values = times(results, name)
    return {"p50": percentile(values, 50), "p95": percentile(values, 95)}


def times(results: Sequence[Result], name: str) -> list[float]:
    """Return the milliseconds of a step, of the answers that came to it."""
    marks = [getattr(r.answer.timings, name) for r in results if r.answer is not None]
    return [mark for mark in marks if mark is not None]

"""Intervals by resampling the questions: percentile bootstrap (Efron and Tibshirani 1993, ch. 13).

Every measure is a ratio of sums over questions, so a resample is a product with a matrix of how
often each question was drawn. Sentences and citations of one question are drawn together.
"""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

RESAMPLES = 2000
_SEED = 20
_LEVEL = (2.5, 97.5)

Numbers = NDArray[np.float64]


class Estimate(Struct, frozen=True):
    """A value with its 95 % interval; `n` is what it was counted over. None: there was nothing."""

    value: float | None
    low: float | None
    high: float | None
    n: int


def draws(questions: int) -> Numbers:
    """Return how often each question (columns) is in each resample (rows); always the same."""
    generator = np.random.default_rng(_SEED)
    shares = np.full(questions, 1 / questions)
    return generator.multinomial(questions, shares, RESAMPLES).astype(np.float64)


def ratios(tops: Numbers, bottoms: Numbers, drawn: Numbers) -> Numbers:
    """Return sum(tops) / sum(bottoms) in each resample, NaN where the bottom is empty."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray((drawn @ tops) / (drawn @ bottoms), np.float64)


def estimate(value: float | None, resampled: Numbers, n: int) -> Estimate:
    """Return a value with the interval of its resamples."""
    known = resampled[np.isfinite(resampled)]
    if value is None or not len(known):
        return Estimate(None, None, None, n)
    low, high = np.percentile(known, _LEVEL)
    return Estimate(round(value, 4), round(float(low), 4), round(float(high), 4), n)


def percentile(values: Sequence[float], share: float) -> Estimate:
    """Return a percentile (`share` from 0 to 100) of single values with its interval."""
    if not values:
        return Estimate(None, None, None, 0)
    given = np.array(values, np.float64)
    generator = np.random.default_rng(_SEED)
    picked = generator.integers(0, len(given), (RESAMPLES, len(given)))
    resampled = np.percentile(given[picked], share, axis=1)
    return estimate(float(np.percentile(given, share)), resampled, len(given))

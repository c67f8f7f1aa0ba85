"""Two rankings to one, and a question's vector moved towards what it found."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Ranked = Sequence[tuple[int, float]]
"""Pairs of passage id and score, best first."""

FEEDBACK = 3
"""How many of the best passages speak for the question."""

AFTER_FEEDBACK = 0.6
"""The dense half's weight once it knows more: the question and what was found for it."""


def fuse(dense: Ranked, keyword: Ranked, dense_weight: float = 0.5) -> list[tuple[int, float]]:
    """Return the union by the weighted mean of the min-max normalised scores, best first.

    What one half did not find counts 0 there. (Fox and Shaw, Combination of Multiple Searches,
    TREC-2, 1994: CombSUM.)
    """
    total: dict[int, float] = {}
    for ranked, weight in ((dense, dense_weight), (keyword, 1 - dense_weight)):
        for passage_id, score in _normalised(ranked):
            total[passage_id] = total.get(passage_id, 0.0) + score * weight
    return sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))


def with_feedback(
    vector: NDArray[np.float32], found: NDArray[np.float32], scores: Sequence[float]
) -> NDArray[np.float32]:
    """Return a question's unit vector (dimensions,), moved half-way to those it found.

    `found` are unit vectors (n, dimensions), weighted by their scores. (Rocchio, Relevance
    Feedback in Information Retrieval, 1971, without judgements.)
    """
    centre = np.asarray(scores, np.float32) @ found
    length = float(np.linalg.norm(centre))
    if not length:
        return vector
    moved = vector + centre / length
    return np.asarray(moved / max(float(np.linalg.norm(moved)), 1e-9), np.float32)


def _normalised(ranked: Ranked) -> list[tuple[int, float]]:
    if not ranked:
        return []
    low = min(score for _, score in ranked)
    spread = max(score for _, score in ranked) - low
    return [(i, (score - low) / spread if spread else 1.0) for i, score in ranked]

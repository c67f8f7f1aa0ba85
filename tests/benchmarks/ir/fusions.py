"""Ways to make one ranking of two, to choose by measurement.

A ranking is pairs of passage and score, best first. What one half did not find counts as its
lowest there.
"""

import statistics
from collections.abc import Callable, Sequence

Ranked = Sequence[tuple[int, float]]
Fusion = Callable[[Ranked, Ranked], list[tuple[int, float]]]

_RRF_K = 60
_DENSE_SHARE = 0.8


def reciprocal_ranks(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Fuse by reciprocal ranks (Cormack, Clarke and Buettcher, SIGIR 2009; k = 60)."""
    return _summed(*([(i, 1 / (_RRF_K + rank)) for rank, (i, _) in enumerate(half, 1)]
                     for half in (dense, keyword)))  # fmt: skip


def min_max(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Fuse by the sum of the min-max normalised scores (Fox and Shaw, TREC-2, 1994: CombSUM)."""
    return _summed(_stretched(dense), _stretched(keyword))


def comb_mnz(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Fuse as `min_max`, times how many halves found it (Fox and Shaw, TREC-2, 1994)."""
    both = {i for i, _ in dense} & {i for i, _ in keyword}
    fused = [(i, score * (2 if i in both else 1)) for i, score in min_max(dense, keyword)]
    return sorted(fused, key=_best_first)


def z_scores(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Fuse by standard scores: each half's distance from its mean in standard deviations."""
    return _summed(_above_lowest(_standard(dense)), _above_lowest(_standard(keyword)))


def distribution(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Fuse by scores that are normalised between three deviations below and above the mean.

    (Mazzanti, Distribution-Based Score Fusion, 2023.)
    """
    return _summed(*(
        [(i, min(max((z + 3) / 6, 0.0), 1.0)) for i, z in _standard(half)]
        for half in (dense, keyword)
    ))  # fmt: skip


def convex(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Fuse by a weighted mean that is normalised from the least score there can be.

    (Bruch, Gai and Ingber, An Analysis of Fusion Functions for Hybrid Retrieval, TOIS 2023:
    TM2C2, with 0.8 for the dense half.)
    """
    return _summed(
        [(i, _DENSE_SHARE * s) for i, s in _stretched(dense, -1.0)],
        [(i, (1 - _DENSE_SHARE) * s) for i, s in _stretched(keyword, 0.0)],
    )


FUSIONS: dict[str, Fusion] = {
    "RRF": reciprocal_ranks,
    "min-max": min_max,
    "CombMNZ": comb_mnz,
    "z-score": z_scores,
    "DBSF": distribution,
    "TM2C2": convex,
}


def _summed(*halves: Ranked) -> list[tuple[int, float]]:
    total: dict[int, float] = {}
    for half in halves:
        for passage, score in half:
            total[passage] = total.get(passage, 0.0) + score
    return sorted(total.items(), key=_best_first)


def _stretched(ranked: Ranked, low: float | None = None) -> list[tuple[int, float]]:
    """Return the scores as shares of the way from the lowest, or from `low`, to the highest."""
    if not ranked:
        return []
    scores = [score for _, score in ranked]
    low = min(scores) if low is None else low
    spread = max(scores) - low
    return [(i, (score - low) / spread if spread > 0 else 1.0) for i, score in ranked]


def _standard(ranked: Ranked) -> list[tuple[int, float]]:
    if not ranked:
        return []
    scores = [score for _, score in ranked]
    mean, deviation = statistics.fmean(scores), statistics.pstdev(scores)
    return [(i, (score - mean) / deviation if deviation else 0.0) for i, score in ranked]


def _above_lowest(ranked: Ranked) -> list[tuple[int, float]]:
    low = min((score for _, score in ranked), default=0.0)
    return [(i, score - low) for i, score in ranked]


def _best_first(pair: tuple[int, float]) -> tuple[float, int]:
    return -pair[1], pair[0]

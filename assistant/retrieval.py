"""Question to ranked passages: dense and BM25, fused by score."""

from collections.abc import Sequence

from .catalogue import Catalogue
from .embedding import Embedder
from .filters import EVERYTHING, Filter
from .matching import matched_words
from .query import Query, understand
from .records import Hit, Why
from .vectors import VectorIndex

CANDIDATES = 200
"""How many passages each half brings to the fusion."""

Ranked = Sequence[tuple[int, float]]


class Retriever:
    """Finds passages for a question."""

    def __init__(self, catalogue: Catalogue, vectors: VectorIndex, embedder: Embedder) -> None:
        self._catalogue = catalogue
        self._vectors = vectors
        self._embedder = embedder

    def search(self, question: str, limit: int = 10, scope: Filter = EVERYTHING) -> list[Hit]:
        """Return at most `limit` passages, best first, from everywhere or from `scope`."""
        query = understand(question)
        dense, keyword = self.dense(query, scope), self.keyword(query, scope)
        ranked = fuse(dense, keyword)[:limit]
        passages = self._catalogue.passages([i for i, _ in ranked], scope)
        ranked = [(i, score) for i, score in ranked if i in passages]
        words = matched_words(query.terms, [passages[i].text for i, _ in ranked])
        by_meaning, by_words = dict(dense), dict(keyword)
        return [
            Hit(passages[i], score, Why(by_words.get(i), by_meaning.get(i), words=shared))
            for (i, score), shared in zip(ranked, words, strict=True)
        ]

    def dense(self, query: Query, scope: Filter = EVERYTHING) -> Ranked:
        """Return passage ids by cosine similarity to the question."""
        if not query.text:
            return []
        vector = self._embedder.embed([query.text])[0]
        return self._vectors.search(vector, CANDIDATES, scope)

    def keyword(self, query: Query, scope: Filter = EVERYTHING) -> Ranked:
        """Return passage ids by BM25."""
        return self._catalogue.keywords.search(query, CANDIDATES, scope)


def fuse(dense: Ranked, keyword: Ranked) -> list[tuple[int, float]]:
    """Return the union by the mean of the min-max normalised scores, best first.

    What one half did not find counts 0 there. (Fox and Shaw, Combination of Multiple Searches,
    TREC-2, 1994: CombSUM.)
    """
    total: dict[int, float] = {}
    for ranked in (dense, keyword):
        for passage_id, score in _normalised(ranked):
            total[passage_id] = total.get(passage_id, 0.0) + score / 2
    return sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))


def _normalised(ranked: Ranked) -> list[tuple[int, float]]:
    if not ranked:
        return []
    low = min(score for _, score in ranked)
    spread = max(score for _, score in ranked) - low
    return [(i, (score - low) / spread if spread else 1.0) for i, score in ranked]

"""Question to ranked passages: dense and BM25, fused by score, then read by the reader."""

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from .catalogue import Catalogue
from .embedding import Embedder
from .filters import EVERYTHING, Filter
from .fusion import AFTER_FEEDBACK, FEEDBACK, Ranked, fuse, with_feedback
from .likeness import distinct
from .matching import matched_words
from .query import Query, understand
from .reading import AT_MOST, Read, Reranker
from .records import Hit, Passage, Why
from .vectors import VectorIndex

CANDIDATES = 200
"""How many passages each half brings to the fusion."""

_SPARE = 2
"""How many times as many passages are looked at as are shown, as some are near duplicates."""

_NAMED = 1.0
"""What being in a file that the question names adds to a score between 0 and 1."""
_IN_PASSING = 0.3
"""What it adds if the name stands among other words, and may be only what the question is about."""
_OF_KIND = 0.15
"""What being of a type that it names adds: less, as “what picture” need not mean a file."""
_ELSEWHERE = 0.5
"""What a score counts that was only normalised within a named file."""


class Retriever:
    """Finds passages for a question."""

    def __init__(
        self,
        catalogue: Catalogue,
        vectors: VectorIndex,
        embedder: Embedder,
        reranker: Reranker | None = None,
    ) -> None:
        """Search without a reader if there is no `reranker`."""
        self._catalogue = catalogue
        self._vectors = vectors
        self._embedder = embedder
        self._reranker = reranker

    def search(self, question: str, limit: int = 10, scope: Filter = EVERYTHING) -> list[Hit]:
        """Return at most `limit` passages, best first, from everywhere or from `scope`."""
        asked = understand(question)
        query = self._catalogue.keywords.outcome(asked, scope).query  # without slips
        vector, keyword = self._vector(query), self.keyword(asked, scope)
        # What looks like a slip may be part of a file's name.
        spoken = asked if self._catalogue.mentions.files(asked) else query
        ranked = self._preferring(spoken, self._fused(vector, keyword, scope), vector, scope)
        most = max(limit, AT_MOST if self._reranker else 0)
        groups = self._groups(ranked[: _SPARE * most], scope)[:most]
        scores = dict(ranked)
        found = [(passage, scores[passage.id]) for passage, _ in groups]
        read = self._read(query, found)[:limit]
        alike = {passage.id: _paths(passage, others) for passage, others in groups}
        return self._hits(query, vector, dict(keyword), read, alike)

    def notes(self, question: str, scope: Filter = EVERYTHING) -> tuple[str, ...]:
        """Return what was searched for in place of what was typed, in sentences."""
        return tuple(self._catalogue.keywords.outcome(understand(question), scope).notes())

    def dense(self, query: Query, scope: Filter = EVERYTHING) -> Ranked:
        """Return passage ids by cosine similarity to the question."""
        return self._nearest(self._vector(query), scope)

    def keyword(self, query: Query, scope: Filter = EVERYTHING) -> Ranked:
        """Return passage ids by BM25."""
        return self._catalogue.keywords.search(query, CANDIDATES, scope)

    def _vector(self, query: Query) -> NDArray[np.float32] | None:
        return self._embedder.embed([query.text])[0] if query.text else None

    def _nearest(self, vector: NDArray[np.float32] | None, scope: Filter) -> Ranked:
        return [] if vector is None else self._vectors.search(vector, CANDIDATES, scope)

    def _fused(
        self, vector: NDArray[np.float32] | None, keyword: Ranked, scope: Filter
    ) -> list[tuple[int, float]]:
        """Return ids by both halves; the second look is at what resembles the best of the first."""
        first = fuse(self._nearest(vector, scope), keyword)
        if vector is None or not first:
            return first
        scores = dict(first[:FEEDBACK])
        rows = self._catalogue.stored_vectors.chosen(list(scores))
        weights = [scores[i] for i in rows.ids.tolist()]
        moved = with_feedback(vector, rows.vectors.astype(np.float32), weights)
        return fuse(self._nearest(moved, scope), keyword, AFTER_FEEDBACK)

    def _preferring(
        self,
        query: Query,
        ranked: list[tuple[int, float]],
        vector: NDArray[np.float32] | None,
        scope: Filter,
    ) -> list[tuple[int, float]]:
        """Return them with those first that are of a file or type which the question names."""
        mentions = self._catalogue.mentions
        scores = dict(ranked)
        named = tuple(path for path in mentions.files(query) if scope.holds(path))
        if named:  # they may be too far behind to have been found
            there = replace(scope, paths=named)
            own = fuse(self._nearest(vector, there), self.keyword(query, there))[:AT_MOST]
            scores = {i: score * _ELSEWHERE for i, score in own} | scores
        preferred = mentions.preferred(query, list(scores))
        if not preferred:
            return ranked
        surely = not set(named).isdisjoint(mentions.files(query, surely=True))
        gain = _NAMED if surely else _IN_PASSING if named else _OF_KIND
        raised = ((i, score + gain * (i in preferred)) for i, score in scores.items())
        return sorted(raised, key=lambda pair: (-pair[1], pair[0]))

    def _groups(self, ranked: Ranked, scope: Filter) -> list[tuple[Passage, list[Passage]]]:
        passages = self._catalogue.passages([i for i, _ in ranked], scope)
        return distinct(passages[i] for i, _ in ranked if i in passages)

    def _read(self, query: Query, found: Sequence[tuple[Passage, float]]) -> list[Read]:
        if self._reranker is None:
            return [Read(passage, score) for passage, score in found]
        return self._reranker.read(query.text, found)

    def _hits(
        self,
        query: Query,
        vector: NDArray[np.float32] | None,
        keyword: dict[int, float],
        read: Sequence[Read],
        alike: dict[int, tuple[str, ...]],
    ) -> list[Hit]:
        words = matched_words(query.terms, [r.passage.text for r in read])
        cosines = self._cosines(vector, [r.passage.id for r in read])
        return [
            Hit(
                r.passage,
                r.score,
                Why(keyword.get(r.passage.id), cosines.get(r.passage.id), r.relevance, shared),
                r.sentence,
                alike[r.passage.id],
            )
            for r, shared in zip(read, words, strict=True)
        ]

    def _cosines(self, vector: NDArray[np.float32] | None, ids: Sequence[int]) -> dict[int, float]:
        """Return the similarity to the question itself, also of what only its words found."""
        if vector is None or not ids:
            return {}
        rows = self._catalogue.stored_vectors.chosen(ids)
        if not len(rows.ids):
            return {}
        cosines = rows.vectors.astype(np.float32) @ vector
        return dict(zip(rows.ids.tolist(), cosines.tolist(), strict=True))


def _paths(passage: Passage, others: Sequence[Passage]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(p.path for p in others if p.path != passage.path))

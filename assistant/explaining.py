"""Why a file is not among the results of a question: the first true reason."""

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from .catalogue import Catalogue
from .embedding import Embedder
from .errors import UsageError
from .filters import EVERYTHING, Filter
from .fusion import fuse
from .matching import matched_words
from .membership import why_not_searched
from .query import Query, understand
from .reasons import among, far
from .records import Explanation, FileRow, Hit, Reason, Why
from .retrieval import CANDIDATES, Retriever

_AT_ONCE = 10_000
_SAME = 1e-6
"""Cosines that differ by less are equal: they were added up in another order."""


class Explainer:
    """Looks for one file's best passage with the search's own means."""

    def __init__(self, catalogue: Catalogue, retriever: Retriever, embedder: Embedder) -> None:
        self._catalogue = catalogue
        self._retriever = retriever
        self._embedder = embedder

    def explain(
        self, question: str, path: str, limit: int = 10, scope: Filter = EVERYTHING
    ) -> Explanation:
        """Say why a file (absolute path) is not among the first `limit` results, or that it is.

        Raises UsageError for a blank question and for a folder, FileMissing for no file at all.
        """
        query = understand(question)
        if not query.text:
            raise UsageError("the question is empty")
        untold = Explanation(path, question, Reason.FOUND, "")
        absent = why_not_searched(self._catalogue, path)
        row = self._catalogue.file(path)
        if absent is not None or row is None:
            reason, text = absent or (Reason.NOT_ADDED, "It has just left the library.")
            return replace(untold, reason=reason, text=text)
        if scope and row.content not in self._catalogue.documents_in(scope):
            text = "The search was limited to other files."
            return replace(untold, reason=Reason.OUTSIDE, text=text)
        searched = self._catalogue.keywords.outcome(query, scope).query
        query = replace(query, terms=searched.terms)
        hits = self._retriever.search(question, 2 * CANDIDATES, scope)
        own = self._first_of(row, hits)
        if own is None:
            return far(self._far(untold, query, row, scope), query.terms)
        found = replace(
            untold,
            rank=own + 1,
            found=len(hits),
            by_words=_place(hits[own].why.keyword, [hit.why.keyword for hit in hits]),
            by_meaning=_place(hits[own].why.dense, [hit.why.dense for hit in hits]),
            best=hits[own],
            missing=self._missing(query, path, hits[own]),
        )
        return among(found, hits[:own], limit, len(query.terms))

    def _first_of(self, row: FileRow, hits: Sequence[Hit]) -> int | None:
        """Return the position of the first hit with a file's content, or nearly that."""
        content: dict[str, int] = {}
        for n, hit in enumerate(hits):
            path = hit.passage.path
            if path not in content:
                found = self._catalogue.file(path)
                content[path] = found.content if found else 0
            if content[path] == row.content or row.path in hit.alike:
                return n
        return None

    def _far(self, untold: Explanation, query: Query, row: FileRow, scope: Filter) -> Explanation:
        """Fill in the best passage of a file that neither half found, and its place by meaning."""
        ids, cosines, own = self._cosines(query, row, scope)
        dense = sorted(zip(ids[own].tolist(), cosines[own].tolist(), strict=True), key=_score)
        known = dict(dense)
        found = self._retriever.keyword(query, Filter(paths=(row.path,)))
        keyword = {i: score for i, score in found if i in known}
        ranked = fuse(dense[:CANDIDATES], list(keyword.items()))
        passages = self._catalogue.passages([i for i, _ in ranked[:1]])
        if not passages:  # the file was read anew meanwhile
            return untold
        best, passage = ranked[0][0], passages[ranked[0][0]]
        (words,) = matched_words(query.terms, [passage.text])
        cosine = known[best]
        hit = Hit(passage, 0.0, Why(keyword.get(best), cosine, words=words))
        return replace(
            untold,
            by_meaning=1 + int(np.count_nonzero(cosines > cosine + _SAME)),
            passages=len(ids),
            best=hit,
            missing=self._missing(query, row.path, hit),
        )

    def _cosines(
        self, query: Query, row: FileRow, scope: Filter
    ) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.bool_]]:
        """Return ids, cosines and whether it is the file's own, of all passages in scope (n,)."""
        vector = self._embedder.embed([query.text])[0]
        wanted = self._catalogue.documents_in(scope) if scope else None
        nothing = np.empty(0)
        parts = [(nothing.astype(np.int64), nothing.astype(np.float32), nothing.astype(np.bool_))]
        last = 0
        while len((rows := self._catalogue.stored_vectors.after(last, _AT_ONCE)).ids):
            last = int(rows.ids[-1])
            kept = slice(None) if wanted is None else np.isin(rows.documents, wanted)
            cosines = rows.vectors.astype(np.float32) @ vector
            parts.append((rows.ids[kept], cosines[kept], rows.documents[kept] == row.content))
        ids, scores, own = (np.concatenate(column) for column in zip(*parts, strict=True))
        return ids, scores, own

    def _missing(self, query: Query, path: str, best: Hit) -> tuple[str, ...]:
        """Return the terms that stand nowhere in a file; its best passage is tried first."""
        only = Filter(paths=(path,))
        return tuple(
            term
            for term in query.terms
            if not matched_words((term,), [best.passage.text])[0]
            and not self._catalogue.keywords.search(Query(term, (term,)), 1, only)
        )


def _place(score: float | None, scores: Sequence[float | None]) -> int | None:
    if score is None:
        return None
    return 1 + sum(other is not None and other > score + _SAME for other in scores)


def _score(pair: tuple[int, float]) -> float:
    return -pair[1]

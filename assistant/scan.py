"""Search that looks at the vectors of all passages, or of those of some documents.

Of a large library only the signs of the vectors are in memory, one bit a dimension. The passages
whose signs are most like the question's are read from the catalogue and compared in full.
(Charikar, Similarity Estimation Techniques from Rounding Algorithms, STOC 2002: the angle between
two vectors follows from the share of differing signs.)
"""

import threading
from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from .stored_vectors import StoredVectors, VectorRows

KEPT = 5_000
"""Up to so many passages the vectors themselves are in memory, and all are compared in full."""

_FIRST = 20_000
"""How many passages of most equal signs are compared by the question's values and their signs."""

_FULL = 1_000
"""How many of these, at the least, are compared in full."""

_FULL_FOR_EACH = 5
"""How many are compared in full for each that is wanted."""

_READ_AT_ONCE = 10_000

_BITS = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).astype(np.float32)
"""The bits of each byte, as `packbits` orders them."""

Ranked = list[tuple[int, float]]
"""Passage ids with cosine similarities, best first."""


class _Table(Struct, frozen=True):
    """All passages in the order of their ids, as they were at a version."""

    version: int
    ids: NDArray[np.int64]
    documents: NDArray[np.int64]
    signs: NDArray[np.uint64]  # (words of 64 dimensions, passages)
    vectors: NDArray[np.float32] | None  # only of few


class Scan:
    """Nearest passages by cosine similarity. Follows the catalogue; any thread may call."""

    def __init__(self, stored: StoredVectors) -> None:
        self._stored = stored
        self._lock = threading.Lock()
        self._table: _Table | None = None

    def nearest(
        self,
        vector: NDArray[np.float32],
        limit: int,
        documents: NDArray[np.int64] | None = None,
    ) -> Ranked:
        """Return the passages, of these documents or of all, nearest to a unit vector."""
        if documents is not None and not len(documents):
            return []
        table = self._followed()
        rows = np.arange(len(table.ids)) if documents is None else _rows_of(table, documents)
        if table.vectors is not None:
            return ranked(table.ids[rows], table.vectors[rows], vector, limit)
        likely = _likely(table.signs, rows, vector, max(_FULL, _FULL_FOR_EACH * limit))
        ids, vectors = self._stored.of(table.ids[likely].tolist())
        return ranked(np.array(ids, np.int64), vectors.astype(np.float32), vector, limit)

    def follow(self) -> None:
        """Take in what changed while the catalogue still knows it, if this is in use."""
        with self._lock:
            if self._table is not None:
                self._table = self._changed(self._table)

    def _followed(self) -> _Table:
        with self._lock:
            table = self._table
            while table is None or table.version != self._stored.version():
                table = self._changed(table) if table is not None else self._read()
            self._table = table
            return table

    def _read(self) -> _Table:
        version = self._stored.version()
        parts = []
        last = 0
        while len((rows := self._stored.after(last, _READ_AT_ONCE)).ids):
            parts.append(_part(version, rows))
            last = int(rows.ids[-1])
        return _joined(version, parts or [_part(version, rows)])

    def _changed(self, table: _Table) -> _Table | None:
        """Return the table of today, or None if it has to be read anew."""
        version = self._stored.version()
        changes = self._stored.since(table.version)
        if changes is None:
            return None
        gone = {i for i, removed in changes if removed}
        stays = ~np.isin(table.ids, np.array(list(gone), np.int64))
        new = self._stored.chosen([i for i, removed in changes if not removed and i not in gone])
        known = np.isin(new.ids, table.ids)
        fresh = _part(
            version, VectorRows(new.ids[~known], new.documents[~known], new.vectors[~known])
        )
        if len(fresh.ids) and len(fresh.signs) != len(table.signs):
            return None
        if table.vectors is None and np.count_nonzero(stays) + len(fresh.ids) <= KEPT:
            return None
        left = _Table(
            version,
            table.ids[stays],
            table.documents[stays],
            table.signs[:, stays],
            None if table.vectors is None else table.vectors[stays],
        )
        return _joined(version, [left, fresh] if len(fresh.ids) else [left])


def ranked(
    ids: NDArray[np.int64], vectors: NDArray[np.float32], query: NDArray[np.float32], limit: int
) -> Ranked:
    """Return the `limit` best by inner product with `query`; both sides have unit length."""
    if not len(ids):
        return []
    # Not by BLAS: its threads wait for each other, which takes 20 times as long on a busy machine.
    scores = np.einsum("ij,j->i", vectors, query)
    best = np.argsort(-scores)[:limit]
    return list(zip(ids[best].tolist(), scores[best].tolist(), strict=True))


def _part(version: int, rows: VectorRows) -> _Table:
    kept = rows.vectors.astype(np.float32) if len(rows.ids) <= KEPT else None
    # The bits of a half, read as a whole number, have its sign, and are compared ten times as fast.
    signs = _signs(rows.vectors.view(np.int16))
    return _Table(version, rows.ids, rows.documents, signs, kept)


def _joined(version: int, parts: Sequence[_Table]) -> _Table:
    whole = [part.vectors for part in parts if part.vectors is not None]
    few = len(whole) == len(parts) and sum(map(len, whole)) <= KEPT
    return _Table(
        version,
        np.concatenate([part.ids for part in parts]),
        np.concatenate([part.documents for part in parts]),
        np.concatenate([part.signs for part in parts], axis=1),
        np.concatenate(whole) if few else None,
    )


def _signs(vectors: NDArray[np.floating] | NDArray[np.int16]) -> NDArray[np.uint64]:
    """Return the signs of vectors (n, dimensions) as words of 64 bits (words, n)."""
    packed = np.packbits(vectors > 0, axis=1)
    padded = np.pad(packed, ((0, 0), (0, -packed.shape[1] % 8)))
    return np.ascontiguousarray(padded.view(np.uint64).T)


def _rows_of(table: _Table, documents: NDArray[np.int64]) -> NDArray[np.intp]:
    if not len(table.ids):
        return np.empty(0, np.intp)
    wanted = np.zeros(max(documents.max(), table.documents.max()) + 1, bool)
    wanted[documents] = True
    return np.flatnonzero(wanted[table.documents])


def _likely(
    signs: NDArray[np.uint64], rows: NDArray[np.intp], query: NDArray[np.float32], wanted: int
) -> NDArray[np.intp]:
    """Return those `wanted` of the rows whose signs are most like the question's values."""
    if len(rows) <= wanted:
        return rows
    first = max(_FIRST, wanted)
    if len(rows) > first:
        rows = rows[np.argpartition(_differing(signs, query)[rows], first)[:first]]
    return rows[np.argpartition(-_likeness(signs[:, rows], query), wanted - 1)[:wanted]]


def _likeness(signs: NDArray[np.uint64], query: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return for each passage the sum of the question's values where the passage's are positive."""
    packed = np.ascontiguousarray(signs.T).view(np.uint8).T
    padded = np.pad(query, (0, 8 * len(packed) - len(query)))
    total = np.zeros(signs.shape[1], np.float32)
    for column, values in zip(packed, padded.reshape(-1, 8), strict=True):
        total += (_BITS @ values).take(column)
    return total


def _differing(signs: NDArray[np.uint64], query: NDArray[np.float32]) -> NDArray[np.uint16]:
    """Return in how many dimensions each passage's sign differs from the question's."""
    total = np.zeros(signs.shape[1], np.uint16)
    for word, of_query in zip(signs, _signs(query[None, :])[:, 0], strict=True):
        total += np.bitwise_count(word ^ of_query)
    return total

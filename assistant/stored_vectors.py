"""The passages' vectors as the catalogue keeps them, and how the set of passages changes."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from .database import Database, as_json


class VectorRows(Struct, frozen=True):
    """Passages in the order of their ids: ids (n,), documents (n,), unit vectors (n, dimensions).

    While an index is being made anew for another model, vectors can differ in length; those of
    another length than the first are left out.
    """

    ids: NDArray[np.int64]
    documents: NDArray[np.int64]
    vectors: NDArray[np.float16]


class StoredVectors:
    """Vectors by passage id, as fp16. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counted = (-1, 0)

    def all(self) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
        """Return ids (n,) and unit vectors (n, dimensions) of all passages."""
        rows = self.after(0, -1)
        return rows.ids, rows.vectors

    def after(self, last: int, limit: int) -> VectorRows:
        """Return at most `limit` passages with ids above `last`; -1 means all."""
        sql = "SELECT id, document_id, vector FROM passages WHERE id > ? ORDER BY id LIMIT ?"
        return _rows(self._database.all(sql, last, limit))

    def chosen(self, ids: Sequence[int]) -> VectorRows:
        """Return those of the passages that exist."""
        return _rows(
            self._database.all(
                """SELECT id, document_id, vector FROM passages
                WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id""",
                as_json(ids),
            )
        )

    def of(self, ids: Sequence[int]) -> tuple[list[int], NDArray[np.float16]]:
        """Return those of the ids that exist, and their vectors in the same order."""
        rows = self.chosen(ids)
        return rows.ids.tolist(), rows.vectors

    def count(self) -> int:
        """Return how many passages there are, counted only after a change."""
        version = self.version()
        if self._counted[0] != version:
            self._counted = version, self._database.one("SELECT count(*) FROM passages")[0]
        return self._counted[1]

    def version(self) -> int:
        """Return a number that grows by one with each passage stored or deleted."""
        row = self._database.one("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
        return row[0] if row else 0

    def since(self, version: int) -> list[tuple[int, bool]] | None:
        """Return what was stored or deleted since a version, in order: passage id, removed.

        None if that is no longer known.
        """
        rows = self._database.all(
            "SELECT seq, passage_id, removed FROM outbox WHERE seq > ? ORDER BY seq", version
        )
        first = rows[0][0] if rows else self.version() + 1
        return [(i, bool(gone)) for _, i, gone in rows] if first == version + 1 else None

    def outbox(self, limit: int) -> list[tuple[int, int, bool]]:
        """Return the oldest changes the vector index has not seen: seq, passage id, removed."""
        rows = self._database.all("SELECT * FROM outbox ORDER BY seq LIMIT ?", limit)
        return [(seq, passage_id, bool(removed)) for seq, passage_id, removed in rows]

    def clear_outbox(self, last_seq: int) -> None:
        """Forget the changes up to and including `last_seq`."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM outbox WHERE seq <= ?", (last_seq,))


def _rows(found: Sequence[tuple[int, int, bytes]]) -> VectorRows:
    if found and any(len(row[2]) != len(found[0][2]) for row in found):
        found = [row for row in found if len(row[2]) == len(found[0][2])]
    flat = np.frombuffer(b"".join(row[2] for row in found), np.float16)
    return VectorRows(
        np.array([row[0] for row in found], np.int64),
        np.array([row[1] for row in found], np.int64),
        flat.reshape(len(found), -1) if found else flat.reshape(0, 0),
    )

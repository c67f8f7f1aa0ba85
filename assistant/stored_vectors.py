"""The passages' vectors as the catalogue keeps them, and what the vector index has not seen yet."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .database import Database, as_json, under


class StoredVectors:
    """Vectors by passage id, as fp16. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, scope: Sequence[str] = ()) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
        """Return ids (n,) and unit vectors (n, dimensions) of all passages in scope."""
        if scope:
            where, values = under("files.path", scope)
            only = f"WHERE document_id IN (SELECT document_id FROM files WHERE {where})"
        else:
            only, values = "", []
        rows = self._database.all(f"SELECT id, vector FROM passages {only} ORDER BY id", *values)
        ids = np.array([row[0] for row in rows], np.int64)
        flat = np.frombuffer(b"".join(row[1] for row in rows), np.float16)
        return ids, flat.reshape(len(rows), -1) if len(rows) else flat.reshape(0, 0)

    def of(self, ids: Sequence[int]) -> tuple[list[int], NDArray[np.float16]]:
        """Return those of the ids that exist, and their vectors in the same order."""
        rows = self._database.all(
            "SELECT id, vector FROM passages WHERE id IN (SELECT value FROM json_each(?))",
            as_json(ids),
        )
        flat = np.frombuffer(b"".join(row[1] for row in rows), np.float16)
        return [row[0] for row in rows], flat.reshape(len(rows), -1) if rows else flat

    def signature(self) -> tuple[int, int]:
        """Return the number of passages and the largest id: together they change with any."""
        count, last = self._database.one("SELECT count(*), coalesce(max(id), 0) FROM passages")
        return count, last

    def outbox(self, limit: int) -> list[tuple[int, int, bool]]:
        """Return the oldest changes the vector index has not seen: seq, passage id, removed."""
        rows = self._database.all("SELECT * FROM outbox ORDER BY seq LIMIT ?", limit)
        return [(seq, passage_id, bool(removed)) for seq, passage_id, removed in rows]

    def clear_outbox(self, last_seq: int) -> None:
        """Forget the changes up to and including `last_seq`."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM outbox WHERE seq <= ?", (last_seq,))

"""The documents of the files that a filter lets through, looked up once for many questions."""

from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from .database import Database
from .filters import Filter

_KEPT = 8
"""People ask more than once of the same part, and go to and fro between few."""

_TABLE = """CREATE TEMP TABLE IF NOT EXISTS in_scope(
    scope INTEGER, document_id INTEGER, PRIMARY KEY(scope, document_id)) WITHOUT ROWID"""


class _Part(Struct, frozen=True):
    number: int
    documents: NDArray[np.int64]


class Scopes:
    """Keeps what the last filters let through until the library changes. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._parts: dict[Filter, _Part] = {}
        self._version = (0, 0)
        self._last_number = 0

    def documents(self, scope: Filter) -> NDArray[np.int64]:
        """Return the ids (n,) of the documents, in order."""
        return self._part(scope).documents

    def condition(self, scope: Filter) -> tuple[str, list[Any]]:
        """Return an SQL query of these ids, and its values. Good for one of the last few filters,
        while the database is held still."""
        return "SELECT document_id FROM in_scope WHERE scope = ?", [self._part(scope).number]

    def _part(self, scope: Filter) -> _Part:
        with self._database.still():
            if self._version != self._database.version():
                self._database.derive(_TABLE)  # a catalogue written anew has lost it
                self._database.derive("DELETE FROM in_scope")
                self._parts.clear()
            if scope not in self._parts:
                self._parts[scope] = self._look_up(scope)
                if len(self._parts) > _KEPT:
                    oldest = self._parts.pop(next(iter(self._parts)))
                    self._database.derive("DELETE FROM in_scope WHERE scope = ?", oldest.number)
            self._version = self._database.version()
            return self._parts[scope]

    def _look_up(self, scope: Filter) -> _Part:
        self._last_number += 1
        where, values = scope.condition()
        self._database.derive(
            f"""INSERT INTO in_scope SELECT DISTINCT ?, document_id FROM files
            WHERE document_id NOT NULL AND {where}""",
            self._last_number,
            *values,
        )
        rows = self._database.all(
            "SELECT document_id FROM in_scope WHERE scope = ? ORDER BY document_id",
            self._last_number,
        )
        return _Part(self._last_number, np.array([i for (i,) in rows], np.int64))

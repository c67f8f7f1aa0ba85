"""What stands in a part of the library, document by document, for whoever reads all of it."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from . import document_rows
from .database import Database
from .filters import Filter
from .records import Page, Span
from .scopes import Scopes

_PACE = "whole_pace"


class Part(Struct, frozen=True):
    """A document in scope: content that several files may share is read once.

    `path` is the first of its `files` in scope; `characters` are those of all its `pages`.
    """

    document: int
    path: str
    kind: str
    title: str
    files: int
    pages: int
    characters: int


class Contents:
    """Lists and reads whole documents. Any thread may call."""

    def __init__(self, database: Database, scopes: Scopes) -> None:
        self._database = database
        self._scopes = scopes

    def parts(self, scope: Filter) -> list[Part]:
        """Return the documents of all files in scope, by path."""
        with self._database.still():
            among, values = self._scopes.condition(scope)
            places = self._database.all(
                f"SELECT document_id, path FROM files WHERE document_id IN ({among}) ORDER BY path",
                *values,
            )
            sizes = self._database.all(
                f"""SELECT documents.id, kind, title, count(*), coalesce(sum(length(text)), 0)
                FROM documents JOIN pages ON pages.document_id = documents.id
                WHERE documents.id IN ({among}) GROUP BY documents.id""",
                *values,
            )
        paths: dict[int, list[str]] = {}
        for document, path in places:
            if scope.holds(path):
                paths.setdefault(document, []).append(path)
        known = {document: looks for document, *looks in sizes}
        return [
            Part(document, own[0], kind, title, len(own), pages, characters)
            for document, own in paths.items()
            if document in known
            for kind, title, pages, characters in [known[document]]
        ]

    def unread(self, scope: Filter) -> int:
        """Return how many files in scope have no text that could be read: failed, or waiting."""
        where, values = scope.condition()
        row = self._database.one(
            f"SELECT count(*) FROM files WHERE document_id IS NULL AND {where}", *values
        )
        return int(row[0])

    def pages(self, document: int) -> list[Page]:
        """Return a document's pages in order; none if it has gone."""
        rows = self._database.all(
            f"SELECT {document_rows.PAGE} FROM pages WHERE document_id = ? ORDER BY number",
            document,
        )
        return [document_rows.page(row) for row in rows]

    def document_of(self, path: str) -> int | None:
        """Return the document that holds a file's text, None where there is none."""
        row = self._database.one("SELECT document_id FROM files WHERE path = ?", path)
        return row[0] if row else None

    def texts(self, document: int, after: int, limit: int) -> list[tuple[int, str]]:
        """Return number and text of a document's next pages after one, in order."""
        return self._database.all(
            """SELECT number, text FROM pages WHERE document_id = ? AND number > ?
            ORDER BY number LIMIT ?""",
            document,
            after,
            limit,
        )

    def passages(self, document: int) -> tuple[list[Span], NDArray[np.float32]]:
        """Return a document's passages in reading order, and their unit vectors (n, dimensions)."""
        rows = self._database.all(
            """SELECT page, start, end, vector FROM passages WHERE document_id = ?
            ORDER BY page, start""",
            document,
        )
        return [Span(*place) for *place, _ in rows], _unpacked([vector for *_, vector in rows])

    def pace(self) -> str:
        """Return what `keep_pace` was last given, or an empty text."""
        row = self._database.one("SELECT value FROM meta WHERE key = ?", _PACE)
        return row[0] if row else ""

    def keep_pace(self, value: str) -> None:
        """Remember how quickly this machine reads and writes."""
        with self._database.change(beside=True) as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_PACE, value))


def _unpacked(vectors: Sequence[bytes]) -> NDArray[np.float32]:
    if not vectors:
        return np.zeros((0, 0), np.float32)
    return np.frombuffer(b"".join(vectors), np.float16).reshape(len(vectors), -1).astype(np.float32)

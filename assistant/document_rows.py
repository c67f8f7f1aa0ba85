"""How documents, pages and passages stand in the catalogue's tables.

Each function works in its caller's transaction.
"""

import time
from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any

import msgspec

from .database import as_json
from .records import Box, Document, Origin, Page, Span

PAGE = "number, label, text, origin, boxes, quality"
"""The columns that `page` reads."""

_boxes = msgspec.msgpack.Decoder(tuple[Box, ...])


def find_document(connection: Connection, digest: str, kind: str) -> int | None:
    """Return the id of the document of this content and kind, if there is one."""
    row = connection.execute(
        "SELECT id FROM documents WHERE hash = ? AND kind = ?", (digest, kind)
    ).fetchone()
    return row[0] if row else None


def insert_document(connection: Connection, digest: str, document: Document, language: str) -> int:
    """Write a document and its pages; returns its id."""
    new = connection.execute(
        "INSERT INTO documents(hash, kind, title, language, note) VALUES (?, ?, ?, ?, ?)",
        (digest, document.kind, document.title, language, document.note),
    ).lastrowid
    assert new is not None
    connection.executemany(
        f"INSERT INTO pages(document_id, {PAGE}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(new, *_values(page)) for page in document.pages],
    )
    return new


def insert_passages(
    connection: Connection, document_id: int, passages: Sequence[tuple[Span, bytes]]
) -> None:
    """Write passages (span, fp16 vector), their keyword rows and what the vector index must see."""
    connection.executemany(
        "INSERT INTO passages(document_id, page, start, end, vector) VALUES (?, ?, ?, ?, ?)",
        [(document_id, s.page, s.start, s.end, vector) for s, vector in passages],
    )
    for statement in (
        """INSERT INTO passage_index(rowid, text)
        SELECT id, text FROM passage_texts WHERE document_id = ?""",
        """INSERT INTO outbox(passage_id, removed)
        SELECT id, 0 FROM passages WHERE document_id = ?""",
    ):
        connection.execute(statement, (document_id,))


def delete_passages(connection: Connection, document_id: int) -> None:
    """Delete passages with their keyword rows, and have the vector index see it."""
    for statement in (
        """INSERT INTO passage_index(passage_index, rowid, text)
        SELECT 'delete', id, text FROM passage_texts WHERE document_id = ?""",
        """INSERT INTO outbox(passage_id, removed)
        SELECT id, 1 FROM passages WHERE document_id = ?""",
        "DELETE FROM passages WHERE document_id = ?",
    ):
        connection.execute(statement, (document_id,))


def point(connection: Connection, path: str, size: int, mtime_ns: int, document_id: int) -> None:
    """Say that a file has this content; the document it had goes if no other file has it."""
    left = documents_of(connection, [path]) - {document_id}
    connection.execute(
        """INSERT INTO files(path, size, mtime_ns, state, document_id, indexed_at)
        VALUES (?, ?, ?, 'indexed', ?, ?) ON CONFLICT(path) DO UPDATE
        SET size = excluded.size, mtime_ns = excluded.mtime_ns, state = 'indexed',
        error_kind = '', error = '', document_id = excluded.document_id,
        indexed_at = excluded.indexed_at""",
        (path, size, mtime_ns, document_id, time.time()),
    )
    sweep(connection, left)


def _values(page: Page) -> tuple[int, str, str, str, bytes, float]:
    boxes = msgspec.msgpack.encode(page.boxes)
    return page.number, page.label, page.text, page.origin, boxes, page.quality


def page(row: Any) -> Page:
    """Return a page from the columns of `PAGE`."""
    number, label, text, origin, boxes, quality = row
    return Page(number, label, text, Origin(origin), _boxes.decode(boxes), quality)


def documents_of(connection: Connection, paths: Sequence[str]) -> set[int]:
    """Return the ids of the documents that files have."""
    rows = connection.execute(
        """SELECT document_id FROM files WHERE document_id IS NOT NULL
        AND path IN (SELECT value FROM json_each(?))""",
        (as_json(paths),),
    )
    return {document_id for (document_id,) in rows}


def sweep(connection: Connection, document_ids: Iterable[int]) -> None:
    """Delete those of the documents that no file points at any more."""
    for document_id in document_ids:
        if not connection.execute(
            "SELECT 1 FROM files WHERE document_id = ? LIMIT 1", (document_id,)
        ).fetchone():
            delete_passages(connection, document_id)
            connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

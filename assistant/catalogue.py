"""The catalogue: files, pages, passages, keyword index and vectors in SQLite. It is the truth;
everything else is derived from it."""

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from . import schema
from .errors import CatalogueCorrupt, CatalogueNewer, DiskFull, HomeUnwritable
from .records import Document, FileRow, FileState, Page, Passage, Span

Scope = Sequence[str]
"""Absolute paths of files or folders that limit a search; empty means everything."""

_ROW = """
    SELECT files.path, files.state, files.size, coalesce(documents.title, ''),
        coalesce(documents.kind, ''),
        (SELECT count(*) FROM pages WHERE pages.document_id = files.document_id),
        (SELECT count(*) FROM passages WHERE passages.document_id = files.document_id),
        files.error_kind, files.error
    FROM files LEFT JOIN documents ON documents.id = files.document_id
"""


RootKind = Literal["folder", "file", "excluded"]


class KnownFile(Struct, frozen=True):
    """What a file looked like when it was last seen; `hash` is empty until it was read."""

    path: str
    size: int
    mtime_ns: int
    state: FileState
    hash: str


class Catalogue:
    """One connection to the catalogue. Any thread may call; each call is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create. Raises CatalogueNewer, CatalogueCorrupt, HomeUnwritable, DiskFull."""
        self._path = path
        self._lock = threading.RLock()
        with _translated(path):
            self._database = sqlite3.connect(
                path, timeout=30, isolation_level=None, check_same_thread=False
            )
            try:
                schema.refuse_newer(self._database)
                for setting in (
                    "journal_mode = WAL",
                    "foreign_keys = ON",
                    "secure_delete = ON",
                    "synchronous = NORMAL",
                    "cache_size = -64000",
                ):
                    self._database.execute(f"PRAGMA {setting}")
                schema.migrate(self._database)
            except (sqlite3.Error, CatalogueNewer):
                self._database.close()
                raise

    def close(self) -> None:
        """Close the connection; the catalogue is whole on disk."""
        with self._lock:
            self._database.close()

    # --- what the index was built with ----------------------------------------------------------

    def meta(self, key: str) -> str | None:
        """Return a remembered value, or None."""
        row = self._one("SELECT value FROM meta WHERE key = ?", key)
        return row[0] if row else None

    def set_meta(self, key: str, value: str) -> None:
        """Remember a value."""
        with self._change() as database:
            database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    # --- roots and files ------------------------------------------------------------------------

    def roots(self, kind: RootKind) -> list[str]:
        """Return the paths that the user added, or took out from under those."""
        return [p for (p,) in self._all("SELECT path FROM roots WHERE kind = ?", kind)]

    def add_root(self, path: str, kind: RootKind) -> None:
        """Remember a path; what was excluded at or under it no longer is."""
        where, values = _under("roots.path", [path])
        with self._change() as database:
            database.execute(f"DELETE FROM roots WHERE kind = 'excluded' AND {where}", values)
            database.execute("INSERT OR REPLACE INTO roots VALUES (?, ?)", (path, kind))

    def remove_roots(self, path: str) -> None:
        """Forget the roots at or under a path."""
        where, values = _under("roots.path", [path])
        with self._change() as database:
            database.execute(f"DELETE FROM roots WHERE {where}", values)

    def files(self, scope: Scope = ()) -> list[FileRow]:
        """Return the file rows in scope, by path."""
        where, values = _under("files.path", scope)
        rows = self._all(f"{_ROW} WHERE {where} ORDER BY files.path", *values)
        return [FileRow(row[0], FileState(row[1]), *row[2:]) for row in rows]

    def file(self, path: str) -> FileRow | None:
        """Return one file's row, or None."""
        row = self._one(f"{_ROW} WHERE files.path = ?", path)
        return FileRow(row[0], FileState(row[1]), *row[2:]) if row else None

    def known_files(self, scope: Scope = ()) -> dict[str, KnownFile]:
        """Return by path what is known of the files in scope."""
        where, values = _under("files.path", scope)
        rows = self._all(
            f"""SELECT files.path, size, mtime_ns, state, coalesce(hash, '') FROM files
            LEFT JOIN documents ON documents.id = document_id WHERE {where}""",
            *values,
        )
        return {
            row[0]: KnownFile(row[0], row[1], row[2], FileState(row[3]), row[4]) for row in rows
        }

    def add_waiting(self, files: Iterable[tuple[str, int, int]]) -> None:
        """Queue files (path, size in bytes, mtime in ns); an indexed version stays searchable."""
        with self._change() as database:
            database.executemany(
                """INSERT INTO files(path, size, mtime_ns, state) VALUES (?, ?, ?, 'waiting')
                ON CONFLICT(path) DO UPDATE SET state = 'waiting', error = '', error_kind = ''""",
                files,
            )

    def waiting(self) -> list[str]:
        """Return the paths of queued files."""
        return [p for (p,) in self._all("SELECT path FROM files WHERE state = 'waiting'")]

    def failed(self) -> list[str]:
        """Return the paths of failed files."""
        return [p for (p,) in self._all("SELECT path FROM files WHERE state = 'failed'")]

    # --- storing --------------------------------------------------------------------------------

    def adopt(self, path: str, size: int, mtime_ns: int, digest: str, kind: str) -> bool:
        """Point a file at a document of the same content and kind; False if there is none."""
        with self._change() as database:
            row = database.execute(
                "SELECT id FROM documents WHERE hash = ? AND kind = ?", (digest, kind)
            ).fetchone()
            if row is None:
                return False
            self._point(path, size, mtime_ns, row[0])
            return True

    def store(
        self,
        path: str,
        size: int,
        mtime_ns: int,
        digest: str,
        document: Document,
        passages: Sequence[tuple[Span, bytes]],
    ) -> None:
        """Store a file's pages and passages (span, fp16 vector) in place of what it had."""
        with self._change() as database:
            new = database.execute(
                "INSERT INTO documents(hash, kind, title) VALUES (?, ?, ?)",
                (digest, document.kind, document.title),
            ).lastrowid
            assert new is not None
            database.executemany(
                "INSERT INTO pages VALUES (?, ?, ?, ?)",
                [(new, page.number, page.label, page.text) for page in document.pages],
            )
            self._insert_passages(new, passages)
            self._point(path, size, mtime_ns, new)

    def fail(self, path: str, size: int, mtime_ns: int, kind: str, error: str) -> None:
        """Record why a file cannot be indexed; nothing of it stays searchable."""
        with self._change() as database:
            database.execute(
                "INSERT OR REPLACE INTO files VALUES (?, ?, ?, 'failed', ?, ?, NULL)",
                (path, size, mtime_ns, kind, error),
            )
            self._sweep()

    def remove(self, paths: Iterable[str]) -> None:
        """Take files out, with all text that no other file shares."""
        with self._change() as database:
            database.executemany("DELETE FROM files WHERE path = ?", [(p,) for p in paths])
            self._sweep()

    def documents(self) -> list[int]:
        """Return all document ids."""
        return [i for (i,) in self._all("SELECT id FROM documents ORDER BY id")]

    def document(self, document_id: int) -> Document:
        """Return a stored document with its pages."""
        kind, title = self._all("SELECT kind, title FROM documents WHERE id = ?", document_id)[0]
        rows = self._all(
            "SELECT number, label, text FROM pages WHERE document_id = ? ORDER BY number",
            document_id,
        )
        return Document(kind, title, tuple(Page(*row) for row in rows))

    def replace_passages(self, document_id: int, passages: Sequence[tuple[Span, bytes]]) -> None:
        """Give a document other passages, from its stored pages."""
        with self._change():
            self._delete_passages(document_id)
            self._insert_passages(document_id, passages)

    def _insert_passages(self, document_id: int, passages: Sequence[tuple[Span, bytes]]) -> None:
        self._database.executemany(
            "INSERT INTO passages(document_id, page, start, end, vector) VALUES (?, ?, ?, ?, ?)",
            [(document_id, s.page, s.start, s.end, vector) for s, vector in passages],
        )
        for statement in (
            """INSERT INTO passage_index(rowid, text)
            SELECT id, text FROM passage_texts WHERE document_id = ?""",
            """INSERT INTO outbox(passage_id, removed)
            SELECT id, 0 FROM passages WHERE document_id = ?""",
        ):
            self._database.execute(statement, (document_id,))

    def _delete_passages(self, document_id: int) -> None:
        for statement in (
            """INSERT INTO passage_index(passage_index, rowid, text)
            SELECT 'delete', id, text FROM passage_texts WHERE document_id = ?""",
            """INSERT INTO outbox(passage_id, removed)
            SELECT id, 1 FROM passages WHERE document_id = ?""",
            "DELETE FROM passages WHERE document_id = ?",
        ):
            self._database.execute(statement, (document_id,))

    def _point(self, path: str, size: int, mtime_ns: int, document_id: int) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, 'indexed', '', '', ?)",
            (path, size, mtime_ns, document_id),
        )
        self._sweep()

    def _sweep(self) -> None:
        orphans = self._database.execute(
            """SELECT id FROM documents WHERE NOT EXISTS
            (SELECT 1 FROM files WHERE document_id = documents.id)"""
        ).fetchall()
        for (document_id,) in orphans:
            self._delete_passages(document_id)
            self._database.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    # --- reading --------------------------------------------------------------------------------

    def page(self, path: str, number: int) -> Page | None:
        """Return one stored page of a file, or None."""
        row = self._one(
            """SELECT number, label, text FROM pages JOIN files USING (document_id)
            WHERE path = ? AND number = ?""",
            path,
            number,
        )
        return Page(*row) if row else None

    def passages(self, ids: Sequence[int], scope: Scope = ()) -> dict[int, Passage]:
        """Return by id the passages that still exist, each with a path in scope."""
        where, values = _under("files.path", scope)
        rows = self._all(
            f"""SELECT p.id, (SELECT min(path) FROM files WHERE document_id = p.document_id
                AND {where}) AS shown, p.page, p.start, p.end,
                substr(g.text, p.start + 1, p.end - p.start)
            FROM passages p JOIN pages g ON g.document_id = p.document_id AND g.number = p.page
            WHERE p.id IN (SELECT value FROM json_each(?)) AND shown IS NOT NULL""",
            *values,
            _json(ids),
        )
        return {row[0]: Passage(*row) for row in rows}

    def with_neighbours(self, passage: Passage) -> tuple[int, int]:
        """Return the span of a passage with those before and after it on its page."""
        start, end = self._one(
            """SELECT (SELECT max(start) FROM passages WHERE document_id = here.document_id
                AND page = here.page AND start < here.start),
            (SELECT max(end) FROM (SELECT end FROM passages WHERE document_id = here.document_id
                AND page = here.page AND start > here.start ORDER BY start LIMIT 1))
            FROM passages here WHERE id = ?""",
            passage.id,
        ) or (None, None)
        return (passage.start if start is None else start, passage.end if end is None else end)

    def keyword_search(self, match: str, limit: int, scope: Scope = ()) -> list[tuple[int, float]]:
        """Return (passage id, BM25 score, higher is better) for an FTS5 expression."""
        if scope:
            where, values = _under("files.path", scope)
            sql = f"""SELECT passage_index.rowid, -rank FROM passage_index
                JOIN passages ON passages.id = passage_index.rowid
                WHERE passage_index MATCH ? AND document_id IN
                (SELECT document_id FROM files WHERE {where}) ORDER BY rank LIMIT ?"""
            return self._all(sql, match, *values, limit)
        return self._all(
            """SELECT rowid, -rank FROM passage_index WHERE passage_index MATCH ?
            ORDER BY rank LIMIT ?""",
            match,
            limit,
        )

    def vectors(self, scope: Scope = ()) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
        """Return ids (n,) and unit vectors (n, dimensions) of all passages in scope."""
        if scope:
            where, values = _under("files.path", scope)
            only = f"WHERE document_id IN (SELECT document_id FROM files WHERE {where})"
        else:
            only, values = "", []
        rows = self._all(f"SELECT id, vector FROM passages {only} ORDER BY id", *values)
        ids = np.array([row[0] for row in rows], np.int64)
        flat = np.frombuffer(b"".join(row[1] for row in rows), np.float16)
        return ids, flat.reshape(len(rows), -1) if len(rows) else flat.reshape(0, 0)

    def vectors_of(self, ids: Sequence[int]) -> tuple[list[int], NDArray[np.float16]]:
        """Return those of the ids that exist, and their vectors in the same order."""
        rows = self._all(
            "SELECT id, vector FROM passages WHERE id IN (SELECT value FROM json_each(?))",
            _json(ids),
        )
        flat = np.frombuffer(b"".join(row[1] for row in rows), np.float16)
        return [row[0] for row in rows], flat.reshape(len(rows), -1) if rows else flat

    def passage_ids(self) -> list[int]:
        """Return all passage ids in order."""
        return [i for (i,) in self._all("SELECT id FROM passages ORDER BY id")]

    def passage_signature(self) -> tuple[int, int]:
        """Return the number of passages and the largest id: together they change with any."""
        count, last = self._one("SELECT count(*), coalesce(max(id), 0) FROM passages")
        return count, last

    def outbox(self, limit: int) -> list[tuple[int, int, bool]]:
        """Return the oldest changes the vector index has not seen: seq, passage id, removed."""
        rows = self._all("SELECT seq, passage_id, removed FROM outbox ORDER BY seq LIMIT ?", limit)
        return [(seq, passage_id, bool(removed)) for seq, passage_id, removed in rows]

    def clear_outbox(self, last_seq: int) -> None:
        """Forget the changes up to and including `last_seq`."""
        with self._change() as database:
            database.execute("DELETE FROM outbox WHERE seq <= ?", (last_seq,))

    def size(self) -> int:
        """Return the bytes on disk, the write-ahead log included."""
        files = self._path.parent.glob(self._path.name + "*")
        return sum(file.stat().st_size for file in files)

    def counts(self) -> dict[str, int]:
        """Return the numbers of files by state, pages, passages and unseen vector changes."""
        row = self._one(
            """SELECT (SELECT count(*) FROM files),
            (SELECT count(*) FROM files WHERE state = 'indexed'),
            (SELECT count(*) FROM files WHERE state = 'waiting'),
            (SELECT count(*) FROM files WHERE state = 'failed'),
            (SELECT count(*) FROM pages), (SELECT count(*) FROM passages),
            (SELECT count(*) FROM outbox)"""
        )
        assert row is not None
        names = ("files", "indexed", "waiting", "failed", "pages", "passages", "outbox")
        return dict(zip(names, row, strict=True))

    # --- SQLite ---------------------------------------------------------------------------------

    def _all(self, sql: str, *values: Any) -> list[Any]:
        with self._lock, _translated(self._path):
            return self._database.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: Any) -> Any:
        with self._lock, _translated(self._path):
            return self._database.execute(sql, values).fetchone()

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _translated(self._path):
            database = self._database
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                if database.in_transaction:  # SQLite has rolled back itself on a full disk
                    database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")


def _under(column: str, scope: Scope) -> tuple[str, list[str]]:
    """Return an SQL condition that the path is one of, or lies under, the given ones."""
    if not scope:
        return "1", []
    condition = f"""EXISTS (SELECT 1 FROM json_each(?) AS given WHERE {column} = given.value OR
        substr({column}, 1, length(given.value) + 1) = given.value || '{os.sep}')"""
    return condition, [_json([path.rstrip(os.sep) for path in scope])]


def _json(values: Iterable[Any]) -> str:
    """Return a list as one SQL value, read back with json_each: no limit on its length."""
    return msgspec.json.encode(list(values)).decode()


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Name SQLite's errors in ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        primary = code & 0xFF if code is not None else None
        if primary == sqlite3.SQLITE_FULL:
            raise DiskFull("no space is left on the disk of the data folder") from error
        if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise CatalogueCorrupt(f"the library's catalogue is damaged: {path}") from error
        if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
            raise HomeUnwritable(f"the library's catalogue cannot be written: {path}") from error
        raise

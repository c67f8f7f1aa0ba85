"""The catalogue: files, pages, passages, keyword index and vectors in SQLite. It is the truth;
everything else is derived from it."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from . import document_rows
from .backup import Backup
from .contents import Contents
from .conversations import Conversations
from .database import Database, as_json, under
from .filters import EVERYTHING, Filter
from .keywords import KeywordIndex
from .mentions import Mentions
from .named_sets import NamedSets
from .records import Document, FileRow, FileState, Page, Passage, Span
from .scopes import Scopes
from .staging import Staging
from .stored_vectors import StoredVectors

Scope = Sequence[str]
"""Absolute paths of files or folders; empty means everything."""

_ROW = """
    SELECT files.path, files.state, files.size, coalesce(documents.title, ''),
        coalesce(documents.kind, ''),
        (SELECT count(*) FROM pages WHERE pages.document_id = files.document_id),
        (SELECT count(*) FROM passages WHERE passages.document_id = files.document_id),
        files.error_kind, files.error, files.indexed_at, coalesce(documents.language, ''),
        coalesce((SELECT avg(quality) FROM pages WHERE pages.document_id = files.document_id
            AND text != ''), 1.0),
        (SELECT count(*) FROM pages WHERE pages.document_id = files.document_id
            AND origin = 'ocr'),
        (SELECT count(*) - 1 FROM files same WHERE same.document_id = files.document_id)
            * (files.document_id IS NOT NULL),
        coalesce(documents.note, ''), coalesce(files.document_id, 0)
    FROM files LEFT JOIN documents ON documents.id = files.document_id
"""


RootKind = Literal["folder", "file", "excluded"]


class KnownFile(Struct, frozen=True):
    """What a file looked like when it was last seen; `hash` is empty until it was read.

    `device` is the file system its folder was on, 0 if that is not known.
    """

    path: str
    size: int
    mtime_ns: int
    state: FileState
    hash: str
    device: int = 0
    error_kind: str = ""
    error: str = ""


class Catalogue:
    """All that Carrel knows. Any thread may call; each call is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create. Raises CatalogueNewer, CatalogueCorrupt, HomeUnwritable, DiskFull."""
        self._database = Database(path)
        self.folder = str(path.parent)
        """Carrel's own folder, which is no part of any library."""
        self.backup = Backup(self._database, path)
        self.staging = Staging(self._database)
        self.stored_vectors = StoredVectors(self._database)
        self._scopes = Scopes(self._database)
        self.contents = Contents(self._database, self._scopes)
        self.keywords = KeywordIndex(self._database, self._scopes)
        self.mentions = Mentions(self._database)
        self.collections = NamedSets(self._database, self.backup.keep)
        self.conversations = Conversations(self._database)

    def close(self) -> None:
        """Close the connection; the catalogue is whole on disk."""
        self._database.close()

    def compact(self) -> None:
        """Write the file anew without free space, and without a trace of what was deleted.

        Raises DiskFull; then nothing is lost.
        """
        with self._database.change() as connection:  # a deleted word stays until segments merge
            connection.execute("INSERT INTO passage_index(passage_index) VALUES ('optimize')")
        self._database.compact()

    # --- what the index was built with ----------------------------------------------------------

    def meta(self, key: str) -> str | None:
        """Return a remembered value, or None."""
        row = self._database.one("SELECT value FROM meta WHERE key = ?", key)
        return row[0] if row else None

    def set_meta(self, key: str, value: str) -> None:
        """Remember a value, through a power failure."""
        with self._database.change(durable=True) as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    # --- roots and files ------------------------------------------------------------------------

    def roots(self, kind: RootKind) -> list[str]:
        """Return the paths that the user added, or took out from under those."""
        return [p for (p,) in self._database.all("SELECT path FROM roots WHERE kind = ?", kind)]

    def add_root(self, path: str, kind: RootKind) -> None:
        """Remember a path; what was excluded at or under it no longer is."""
        where, values = under("roots.path", [path])
        with self._database.change() as connection:
            connection.execute(f"DELETE FROM roots WHERE kind = 'excluded' AND {where}", values)
            connection.execute("INSERT OR REPLACE INTO roots VALUES (?, ?)", (path, kind))
        self.backup.keep()

    def remove_roots(self, path: str) -> None:
        """Forget the roots at or under a path."""
        where, values = under("roots.path", [path])
        with self._database.change() as connection:
            connection.execute(f"DELETE FROM roots WHERE {where}", values)
        self.backup.keep()

    def files(self, scope: Scope = ()) -> list[FileRow]:
        """Return the file rows in scope, by path."""
        where, values = under("files.path", scope)
        rows = self._database.all(f"{_ROW} WHERE {where} ORDER BY files.path", *values)
        return [FileRow(row[0], FileState(row[1]), *row[2:]) for row in rows]

    def file(self, path: str) -> FileRow | None:
        """Return one file's row, or None."""
        row = self._database.one(f"{_ROW} WHERE files.path = ?", path)
        return FileRow(row[0], FileState(row[1]), *row[2:]) if row else None

    def known_files(self, scope: Scope = ()) -> dict[str, KnownFile]:
        """Return by path what is known of the files in scope."""
        where, values = under("files.path", scope)
        rows = self._database.all(
            f"""SELECT files.path, size, mtime_ns, state, coalesce(hash, ''), device, error_kind,
                error FROM files LEFT JOIN documents ON documents.id = document_id WHERE {where}""",
            *values,
        )
        return {
            path: KnownFile(path, size, mtime_ns, FileState(state), *rest)
            for path, size, mtime_ns, state, *rest in rows
        }

    def add_waiting(self, files: Iterable[tuple[str, int, int, int]]) -> None:
        """Queue files (path, size in bytes, mtime in ns, device); an indexed version stays
        searchable."""
        with self._database.change() as connection:
            connection.executemany(
                """INSERT INTO files(path, size, mtime_ns, device, state)
                VALUES (?, ?, ?, ?, 'waiting') ON CONFLICT(path) DO UPDATE
                SET state = 'waiting', error = '', error_kind = '', device = excluded.device""",
                files,
            )

    def note_devices(self, files: Iterable[tuple[int, str]]) -> None:
        """Remember on which file system the folders of files (device, path) are now."""
        with self._database.change() as connection:
            connection.executemany("UPDATE files SET device = ? WHERE path = ?", files)

    def waiting(self) -> list[str]:
        """Return the paths of queued files."""
        return [p for (p,) in self._database.all("SELECT path FROM files WHERE state = 'waiting'")]

    def give_up(self, files: Iterable[tuple[str, int, int]], kind: str, error: str) -> None:
        """Give up queued files (path, size, mtime in ns); what they had indexed stays searchable.

        With the looks of today, only a later change takes one up again.
        """
        with self._database.change() as connection:
            connection.executemany(
                """UPDATE files SET state = 'failed', error_kind = ?, error = ?, size = ?,
                mtime_ns = ? WHERE path = ? AND state = 'waiting'""",
                [(kind, error, size, mtime_ns, path) for path, size, mtime_ns in files],
            )

    def is_through(self) -> bool:
        """Say whether no file is queued or was stopped, so that nothing is half done."""
        return not self._database.one(
            "SELECT 1 FROM files WHERE state = 'waiting' OR error_kind = 'stopped' LIMIT 1"
        )

    def follow(self, old: str, new: str) -> None:
        """Keep a renamed file in its collections, as a root if it was one, and in the answers."""
        statements = (
            "UPDATE OR REPLACE collection_paths SET path = ? WHERE path = ?",
            "UPDATE OR REPLACE roots SET path = ? WHERE path = ? AND kind = 'file'",
        )
        with self._database.change() as connection:
            changed = sum(connection.execute(each, (new, old)).rowcount for each in statements)
        if changed:
            self.backup.keep()
        self.conversations.follow(old, new)

    def requeue(self, kind: str, scope: Scope) -> None:
        """Queue again the files in scope that failed for this kind of reason."""
        where, values = under("files.path", scope)
        with self._database.change() as connection:
            connection.execute(
                f"""UPDATE files SET state = 'waiting', error_kind = '', error = ''
                WHERE error_kind = ? AND {where}""",
                (kind, *values),
            )

    # --- storing --------------------------------------------------------------------------------

    def adopt(self, path: str, size: int, mtime_ns: int, digest: str, kind: str) -> bool:
        """Point a file at a document of the same content and kind; False if there is none."""
        with self._database.change() as connection:
            found = document_rows.find_document(connection, digest, kind)
            if found is not None:
                document_rows.point(connection, path, size, mtime_ns, found)
            return found is not None

    def store(
        self,
        path: str,
        size: int,
        mtime_ns: int,
        digest: str,
        document: Document,
        passages: Sequence[tuple[Span, bytes]],
        language: str = "",
    ) -> None:
        """Store a file's pages and passages (span, fp16 vector) in place of what it had.

        A document of the same content and kind, of another file perhaps, is used as it is.
        """
        with self._database.change() as connection:
            found = document_rows.find_document(connection, digest, document.kind)
            if found is None:
                found = document_rows.insert_document(connection, digest, document, language)
                document_rows.insert_passages(connection, found, passages)
            connection.execute("DELETE FROM staged WHERE hash = ?", (digest,))
            document_rows.point(connection, path, size, mtime_ns, found)

    def fail(self, path: str, size: int, mtime_ns: int, kind: str, error: str) -> None:
        """Record why a file cannot be indexed; nothing of it stays searchable."""
        with self._database.change() as connection:
            left = document_rows.documents_of(connection, [path])
            connection.execute(
                """INSERT INTO files(path, size, mtime_ns, state, error_kind, error)
                VALUES (?, ?, ?, 'failed', ?, ?) ON CONFLICT(path) DO UPDATE
                SET size = excluded.size, mtime_ns = excluded.mtime_ns, state = 'failed',
                error_kind = excluded.error_kind, error = excluded.error, document_id = NULL,
                indexed_at = 0""",
                (path, size, mtime_ns, kind, error),
            )
            document_rows.sweep(connection, left)

    def doubt(self, path: str, kind: str, error: str) -> None:
        """Record that a file cannot be read just now; what is known of it stays searchable."""
        with self._database.change() as connection:
            connection.execute(
                "UPDATE files SET state = 'failed', error_kind = ?, error = ? WHERE path = ?",
                (kind, error, path),
            )

    def remove(self, paths: Iterable[str]) -> None:
        """Take files out, with all text that no other file shares."""
        given = list(paths)
        with self._database.change() as connection:
            left = document_rows.documents_of(connection, given)
            connection.executemany("DELETE FROM files WHERE path = ?", [(p,) for p in given])
            document_rows.sweep(connection, left)

    def documents(self) -> list[int]:
        """Return all document ids."""
        return [i for (i,) in self._database.all("SELECT id FROM documents ORDER BY id")]

    def document(self, document_id: int) -> Document:
        """Return a stored document with its pages."""
        kind, title, note = self._database.all(
            "SELECT kind, title, note FROM documents WHERE id = ?", document_id
        )[0]
        found = self._database.all(
            f"SELECT {document_rows.PAGE} FROM pages WHERE document_id = ? ORDER BY number",
            document_id,
        )
        return Document(kind, title, tuple(document_rows.page(row) for row in found), note)

    def replace_passages(
        self, document_id: int, passages: Sequence[tuple[Span, bytes]], note: tuple[str, str]
    ) -> None:
        """Give a document other passages, from its stored pages, and remember a value."""
        with self._database.change() as connection:
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", note)
            document_rows.delete_passages(connection, document_id)
            document_rows.insert_passages(connection, document_id, passages)

    # --- reading --------------------------------------------------------------------------------

    def page(self, path: str, number: int) -> Page | None:
        """Return one stored page of a file, or None."""
        row = self._database.one(
            f"""SELECT {document_rows.PAGE} FROM pages JOIN files USING (document_id)
            WHERE path = ? AND number = ?""",
            path,
            number,
        )
        return document_rows.page(row) if row else None

    def documents_in(self, scope: Filter) -> NDArray[np.int64]:
        """Return the ids (n,) of the documents of all files in scope, in order."""
        return self._scopes.documents(scope)

    def passages(self, ids: Sequence[int], scope: Filter = EVERYTHING) -> dict[int, Passage]:
        """Return by id the passages that still exist, each with a path in scope."""
        wanted = as_json(ids)
        rows = self._database.all(
            """SELECT id, document_id, page, start, end FROM passages
            WHERE id IN (SELECT value FROM json_each(?))""",
            wanted,
        )
        # Whole pages, each once: SQLite would read a page of a megabyte for each of its passages.
        pages = self._database.all(
            """SELECT document_id, number, text, label, origin = 'ocr' FROM pages WHERE rowid IN (
                SELECT g.rowid FROM passages p JOIN pages g
                ON g.document_id = p.document_id AND g.number = p.page
                WHERE p.id IN (SELECT value FROM json_each(?)))""",
            wanted,
        )
        read = {(document, number): page for document, number, *page in pages}
        shown = self._paths({document for _, document, *_ in rows}, scope)
        found = {}
        for number, document, page, start, end in rows:
            if document in shown and (document, page) in read:
                text, label, ocr = read[document, page]
                found[number] = Passage(
                    number, shown[document], page, start, end, text[start:end], label, bool(ocr)
                )
        return found

    def _paths(self, documents: Iterable[int], scope: Filter) -> dict[int, str]:
        """Return for each document with a file in scope the first path of these."""
        where, values = scope.anywhere().condition()  # SQL would look for all paths in scope
        rows = self._database.all(
            f"""SELECT document_id, path FROM files WHERE {where} AND document_id IN
            (SELECT value FROM json_each(?)) ORDER BY path DESC""",
            *values,
            as_json(documents),
        )
        return {document: path for document, path in rows if scope.holds(path)}

    def passage_at(self, path: str, page: int, last: bool = False) -> Passage | None:
        """Return the first passage of a file's page, or the last; None where there is none."""
        row = self._database.one(
            f"""SELECT id FROM passages JOIN files USING (document_id) WHERE path = ? AND page = ?
            ORDER BY start {"DESC" if last else "ASC"} LIMIT 1""",
            path,
            page,
        )
        return self.passages([row[0]], Filter((path,))).get(row[0]) if row else None

    def passage_ids(self) -> list[int]:
        """Return all passage ids in order."""
        return [i for (i,) in self._database.all("SELECT id FROM passages ORDER BY id")]

    def size(self) -> int:
        """Return the bytes on disk."""
        return self._database.size()

    def languages(self) -> dict[str, int]:
        """Return the number of passages by the language of their documents, "" if not known."""
        rows = self._database.all(
            """SELECT language, count(passages.id) FROM documents
            LEFT JOIN passages ON passages.document_id = documents.id GROUP BY language"""
        )
        return dict(rows)

    def counts(self) -> dict[str, int]:
        """Return the numbers of files by state, pages, passages and unseen vector changes."""
        row = self._database.one(
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

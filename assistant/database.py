"""SQLite: one connection, whole transactions, and its errors in our words."""

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from . import schema
from .errors import CatalogueCorrupt, CatalogueNewer, DiskFull, HomeUnwritable

_SETTINGS = (
    "journal_mode = WAL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "cache_size = -64000",
)


class Database:
    """The catalogue's file. Any thread may call; a change is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create. Raises CatalogueNewer, CatalogueCorrupt, HomeUnwritable, DiskFull."""
        self._path = path
        self._lock = threading.RLock()
        with _translated(path):
            self._connection = sqlite3.connect(
                path, timeout=30, isolation_level=None, check_same_thread=False
            )
            try:
                schema.refuse_newer(self._connection)
                for setting in _SETTINGS:
                    self._connection.execute(f"PRAGMA {setting}")
                schema.migrate(self._connection)
            except (sqlite3.Error, CatalogueNewer):
                self._connection.close()
                raise

    def close(self) -> None:
        """Close the connection; everything is whole on disk."""
        with self._lock:
            self._connection.close()

    def all(self, sql: str, *values: Any) -> list[Any]:
        """Return all rows of a query."""
        with self._lock, _translated(self._path):
            return self._connection.execute(sql, values).fetchall()

    def one(self, sql: str, *values: Any) -> Any:
        """Return the first row of a query, or None."""
        with self._lock, _translated(self._path):
            return self._connection.execute(sql, values).fetchone()

    @contextmanager
    def change(self, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """Run the block's statements as one transaction: all of them or none.

        A `durable` one has reached the disk when this returns, even if the power fails.
        """
        with self._lock, _translated(self._path):
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                if self._connection.in_transaction:  # a full disk has rolled back by itself
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def size(self) -> int:
        """Return the bytes on disk, the write-ahead log included."""
        files = self._path.parent.glob(self._path.name + "*")
        return sum(file.stat().st_size for file in files)


def under(column: str, scope: Sequence[str]) -> tuple[str, list[str]]:
    """Return an SQL condition that the path is one of, or lies under, the given ones."""
    if not scope:
        return "1", []
    condition = f"""EXISTS (SELECT 1 FROM json_each(?) AS given WHERE {column} = given.value OR
        substr({column}, 1, length(given.value) + 1) = given.value || '{os.sep}')"""
    return condition, [as_json([path.rstrip(os.sep) for path in scope])]


def as_json(values: Iterable[Any]) -> str:
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

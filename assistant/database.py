"""SQLite: one connection, whole transactions, and its errors in our words."""

import errno
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from . import schema
from .errors import CatalogueCorrupt, DiskFull, HomeUnwritable, LibraryLocked, StoreError

_SETTINGS = (
    "journal_mode = WAL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "cache_size = -64000",
    "journal_size_limit = 64000000",
    "temp_store = MEMORY",
)
_NO_ROOM = 1 << 20
"""With fewer bytes free, an I/O error is one of a full disk."""

_UNWRITABLE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
}


class Database:
    """The catalogue's file. Any thread may call; a change is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create. Raises CatalogueNewer, CatalogueCorrupt, HomeUnwritable, DiskFull."""
        self._path = path
        self._lock = threading.RLock()
        self._openings = 0
        with _translated(path):
            _fresh(path).unlink(missing_ok=True)  # an end of `compact` that was cut off
            if path.exists():
                with closing(_read_only(path)) as connection:
                    schema.refuse_newer(connection)
            self._open()

    def _open(self) -> None:
        self._openings += 1
        self._uncounted = 0
        self._connection = sqlite3.connect(
            self._path, timeout=30, isolation_level=None, check_same_thread=False
        )
        try:
            for setting in _SETTINGS:
                self._connection.execute(f"PRAGMA {setting}")
            schema.migrate(self._connection)
            schema.require_whole(self._connection)
        except (sqlite3.Error, StoreError):
            self._connection.close()
            raise
        self._identity = _identity(self._path)

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

    def version(self) -> tuple[int, int]:
        """Return what is another after any change of a row, to see if what was derived holds."""
        with self._lock:
            return self._openings, self._connection.total_changes - self._uncounted

    @contextmanager
    def still(self) -> Iterator[None]:
        """Let no other thread read or change anything during the block."""
        with self._lock:
            yield

    def derive(self, sql: str, *values: Any) -> None:
        """Change a temporary table, which `version` does not count."""
        with self._lock, _translated(self._path):
            before = self._connection.total_changes
            self._connection.execute(sql, values)
            self._uncounted += self._connection.total_changes - before

    @contextmanager
    def change(self, durable: bool = False, beside: bool = False) -> Iterator[sqlite3.Connection]:
        """Run the block's statements as one transaction: all of them or none.

        A `durable` one has reached the disk when this returns, even if the power fails. One
        `beside` the documents changes nothing that is derived from them: `version` stays.
        """
        with self._lock, _translated(self._path):
            self._require_place()
            before = self._connection.total_changes
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk has rolled back by itself
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                if beside:
                    self._uncounted += self._connection.total_changes - before

    def empty_log(self) -> None:
        """Leave nothing in the write-ahead log, which holds what was deleted until it is used
        again."""
        with self._lock, _translated(self._path):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def compact(self) -> None:
        """Write the file anew with nothing in it but what is stored; whole or not at all.

        Raises DiskFull, HomeUnwritable; then everything is as before.
        """
        fresh = _fresh(self._path)
        with self._lock, _translated(self._path):
            self._require_place()
            try:
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._connection.execute("VACUUM INTO ?", (str(fresh),))
                _flush(fresh)
            except BaseException:
                fresh.unlink(missing_ok=True)
                raise
            self._connection.close()  # the write-ahead log goes with the last connection
            try:
                fresh.replace(self._path)
            finally:
                fresh.unlink(missing_ok=True)
                self._open()

    def _require_place(self) -> None:
        """Raise HomeUnwritable if another file, or none, is where this one was opened."""
        if _identity(self._path) != self._identity:
            raise HomeUnwritable(
                f"the library's catalogue was moved or deleted while it was in use: {self._path}",
                "Close Carrel, put the data folder back, and start it again.",
            )

    def size(self) -> int:
        """Return the bytes on disk, the write-ahead log included."""
        total = 0
        for file in self._path.parent.glob(self._path.name + "*"):
            with suppress(OSError):  # it went while the catalogue was written anew
                total += file.stat().st_size
        return total


def under(column: str, scope: Sequence[str]) -> tuple[str, list[str]]:
    """Return an SQL condition that a path ("table.column", indexed) is one of, or lies under,
    the given ones."""
    if not scope:
        return "1", []
    table, name = column.split(".")
    # Ranges of its index: comparing each path with each of the given ones took seconds.
    condition = f"""{column} IN (SELECT there.{name} FROM json_each(?) AS given
        CROSS JOIN {table} AS there WHERE there.{name} = given.value OR (
        there.{name} > given.value || '{os.sep}' AND
        there.{name} < given.value || '{chr(ord(os.sep) + 1)}'))"""
    return condition, [as_json([path.rstrip(os.sep) for path in scope])]


def as_json(values: Iterable[Any]) -> str:
    """Return a list as one SQL value, read back with json_each: no limit on its length."""
    return msgspec.json.encode(list(values)).decode()


def check(path: Path, thoroughly: bool) -> None:
    """Read the whole catalogue, beside the connection in use. Raises CatalogueCorrupt.

    `thoroughly` compares the keyword index with the text, too: a second for 40,000 passages.
    """
    with _translated(path), closing(sqlite3.connect(path, timeout=30)) as connection:
        connection.isolation_level = None
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        if not sound or connection.execute("PRAGMA foreign_key_check").fetchone():
            note_damage(path)
            raise _corrupt(path)
        if thoroughly:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT INTO passage_index(passage_index, rank) VALUES ('integrity-check', 1)"
            )
            connection.execute("ROLLBACK")


def readable_rows(path: Path, sql: str) -> list[Any]:
    """Return what can still be read of a damaged catalogue: the first rows of a query, or none."""
    rows: list[Any] = []
    with suppress(sqlite3.Error), closing(_read_only(path)) as connection:
        rows.extend(connection.execute(sql))
    return rows


def damage_note(path: Path) -> Path:
    """Return the file whose existence says that a catalogue was found to be damaged."""
    return path.with_name(path.name + ".damaged")


def note_damage(path: Path) -> None:
    """Have the next start repair the catalogue, as far as anything can be written."""
    with suppress(OSError):
        damage_note(path).touch()


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Name SQLite's and the system's errors in ours."""
    try:
        yield
    except OSError as error:
        raise _unwritable(path, error.errno in (errno.ENOSPC, errno.EDQUOT)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        primary = code & 0xFF if code is not None else None
        # The message of an undecodable text quotes it, and must not reach the log.
        undecodable = code is None and str(error).startswith("Could not decode")
        if undecodable or primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            note_damage(path)
            raise _corrupt(path) from None
        if primary == sqlite3.SQLITE_FULL or primary in _UNWRITABLE:
            raise _unwritable(path, primary == sqlite3.SQLITE_FULL) from error
        if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise LibraryLocked(f"another program is using the library's catalogue: {path}") from (
                error
            )
        raise


def _corrupt(path: Path) -> CatalogueCorrupt:
    return CatalogueCorrupt(f"the library's catalogue is damaged: {path}")


def _unwritable(path: Path, full: bool) -> StoreError:
    with suppress(OSError):
        full = full or shutil.disk_usage(path.parent).free < _NO_ROOM
    if full:
        return DiskFull("no space is left on the disk of the data folder")
    return HomeUnwritable(f"the library's catalogue cannot be written: {path}")


def _read_only(path: Path) -> sqlite3.Connection:
    """Open so that not even a write-ahead log is touched."""
    posix = path.as_posix()
    return sqlite3.connect(
        f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode=ro", uri=True
    )


def _fresh(path: Path) -> Path:
    return path.with_name(path.name + ".fresh")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())

"""What the user alone could say again, beside the catalogue: roots and collections, as JSON.

All else in the catalogue derives from the user's files; with this file a lost or damaged catalogue
costs time and nothing more.
"""

import logging
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from .database import Database, readable_rows

log = logging.getLogger(__name__)


class Kept(Struct, frozen=True):
    """Roots as (path, kind), collections as (name, paths)."""

    roots: tuple[tuple[str, Literal["folder", "file", "excluded"]], ...] = ()
    collections: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Backup:
    """One file beside the catalogue, written whole or not at all."""

    def __init__(self, database: Database, catalogue: Path) -> None:
        self._database = database
        self._path = _beside(catalogue)

    def keep(self) -> None:
        """Write what has changed. A disk without room for it gets it at the next start."""
        roots = self._database.all("SELECT path, kind FROM roots ORDER BY path")
        paths = self._database.all(_PATHS)
        names = self._database.all("SELECT name FROM collections ORDER BY name")
        _write(self._path, _kept(roots, names, paths))

    def restore(self) -> bool:
        """Fill a new catalogue; False if there is nothing to restore."""
        kept = _read(self._path)
        if kept is None or not (kept.roots or kept.collections):
            return False
        with self._database.change(durable=True) as connection:
            connection.executemany("INSERT OR IGNORE INTO roots VALUES (?, ?)", kept.roots)
            for name, paths in kept.collections:
                connection.execute("INSERT OR IGNORE INTO collections VALUES (?)", (name,))
                connection.executemany(
                    "INSERT OR IGNORE INTO collection_paths VALUES (?, ?)",
                    [(name, path) for path in paths],
                )
        return True


def salvage(catalogue: Path) -> None:
    """Fill a missing backup with what can still be read of a damaged catalogue."""
    if _read(_beside(catalogue)) is None:
        roots = readable_rows(catalogue, "SELECT path, kind FROM roots")
        names = readable_rows(catalogue, "SELECT name FROM collections")
        _write(_beside(catalogue), _kept(roots, names, readable_rows(catalogue, _PATHS)))


_PATHS = "SELECT name, path FROM collection_paths ORDER BY name, path"


def _kept(roots: list[Any], names: list[Any], paths: list[Any]) -> Kept:
    sets = [(name, tuple(path for owner, path in paths if owner == name)) for (name,) in names]
    return Kept(tuple(roots), tuple(sets))


def _beside(catalogue: Path) -> Path:
    return catalogue.with_name("library.json")


def _read(path: Path) -> Kept | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _write(path: Path, kept: Kept) -> None:
    if kept == _read(path):
        return
    fresh = path.with_suffix(".new")
    try:
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(kept)))
        fresh.replace(path)
    except OSError as error:
        log.warning("roots and collections were not backed up: %s", error.strerror)

"""Opening the catalogue, whatever has happened to it.

A damaged one is set aside and begun anew: what it holds derives from the user's files, and what
does not stands in the backup. Each step can be cut off and is done again at the next start.
"""

from contextlib import suppress
from itertools import count
from pathlib import Path

from msgspec import Struct

from .backup import salvage
from .catalogue import Catalogue
from .database import check, damage_note, note_damage
from .errors import CatalogueCorrupt, HomeUnwritable
from .paths import Home

_CHECKED_AT_ONCE = 100_000_000
"""A catalogue of up to so many bytes is read through before it is used: less than 0.3 s."""

_ASIDE = "catalogue.damaged-"


class Opened(Struct, frozen=True):
    """A usable catalogue, what was repaired for it in words, and whether it is surely sound."""

    catalogue: Catalogue
    repairs: tuple[str, ...] = ()
    checked: bool = True


def open_catalogue(home: Home) -> Opened:
    """Open, repair or create the catalogue. Raises CatalogueNewer, HomeUnwritable, DiskFull."""
    sealed = _is_sealed(home)
    there = home.catalogue.exists()
    try:
        catalogue = _open(home, sealed)
    except CatalogueCorrupt:
        note_damage(home.catalogue)  # a cut from here on leads back here
        aside = _set_aside(home)
        catalogue = Catalogue(home.catalogue)
        catalogue.backup.restore()
        saved = catalogue.conversations.salvage(home.root / aside)
        _remove(damage_note(home.catalogue))
        repairs = (
            f"The library's catalogue was damaged and has been set aside as {aside}. Your folders "
            "and collections are kept, and your files are indexed again. `carrel compact` deletes "
            "what was set aside.",
            *(["The conversations that could be read in it are kept, too."] * saved),
        )
        return Opened(catalogue, repairs)
    is_new = catalogue.meta("embedding") is None
    restored = is_new and catalogue.backup.restore()
    catalogue.backup.keep()
    lost = "was empty" if there else "was missing"
    lines = [f"The library's catalogue {lost}; your files are indexed again."] * restored
    return Opened(catalogue, tuple(lines), checked=sealed or restored)


def seal(home: Home) -> None:
    """Note what the catalogue looks like, closed and sound; without that it is checked again."""
    with suppress(OSError):
        if not damage_note(home.catalogue).exists():
            _seal(home).write_text(_look(home.catalogue))


def remove_set_aside(home: Home) -> None:
    """Delete damaged catalogues that were set aside. Raises HomeUnwritable."""
    for file in home.root.glob(_ASIDE + "*"):
        _remove(file)


def _open(home: Home, sealed: bool) -> Catalogue:
    catalogue = Catalogue(home.catalogue)
    try:
        if damage_note(home.catalogue).exists():
            raise CatalogueCorrupt("the library's catalogue was found to be damaged")
        if not sealed and home.catalogue.stat().st_size <= _CHECKED_AT_ONCE:
            check(home.catalogue, thoroughly=False)
        _remove(_seal(home))
    except BaseException:
        catalogue.close()
        raise
    return catalogue


def _set_aside(home: Home) -> str:
    """Rename the damaged files, the catalogue itself last; returns its new name."""
    salvage(home.catalogue)
    free = next(n for n in count(1) if not (home.root / f"{_ASIDE}{n}.sqlite3").exists())
    for ending in ("-shm", "-wal", ""):
        old = home.root / f"{home.catalogue.name}{ending}"
        if old.exists():
            _rename(old, home.root / f"{_ASIDE}{free}.sqlite3{ending}")
    return f"{_ASIDE}{free}.sqlite3"


def _rename(old: Path, new: Path) -> None:
    try:
        old.replace(new)
    except OSError as error:
        raise HomeUnwritable(f"{old} is damaged and cannot be renamed: {error.strerror}") from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise HomeUnwritable(f"{file} cannot be deleted: {error.strerror}") from error


def _seal(home: Home) -> Path:
    return home.root / "catalogue.sealed"


def _is_sealed(home: Home) -> bool:
    try:
        return _seal(home).read_text() == _look(home.catalogue)
    except OSError:
        return False


def _look(path: Path) -> str:
    found = path.stat()
    return f"{found.st_size} {found.st_mtime_ns}"

"""Files on disk: walk folders, stat, hash. Follows links, never in a circle."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from .errors import FileError, FileMissing, FileUnreadable, FileUnsupported
from .parsing import kind_of

_TEMPORARY = ("~", ".tmp", ".swp", ".part", ".crdownload")


class FoundFile(Struct, frozen=True):
    """A regular file as it is on disk now; `size` in bytes."""

    path: str
    size: int
    mtime_ns: int


class Unusable(Struct, frozen=True):
    """A path that cannot be taken in, and why."""

    path: str
    error: FileError


def find_files(path: str) -> Iterator[FoundFile | Unusable]:
    """Yield a file itself, or the readable files of known kinds under a folder."""
    if Path(path).is_dir():
        yield from _walk(path, set())
        return
    try:
        found = stat_file(path)
    except FileError as error:
        yield Unusable(path, error)
        return
    if kind_of(path) is None:
        suffix = Path(path).suffix or "no ending"
        yield Unusable(path, FileUnsupported(f"files of this kind ({suffix}) cannot be read yet"))
    else:
        yield found


def stat_file(path: str) -> FoundFile:
    """Return size and time of a regular file. Raises FileMissing, FileUnreadable."""
    try:
        path.encode()
        status = Path(path).stat()
    except UnicodeEncodeError as error:
        raise FileUnreadable("its name is not valid text; rename it") from error
    except FileNotFoundError as error:
        raise FileMissing("nothing is there") from error
    except OSError as error:
        raise FileUnreadable(f"cannot be read: {error.strerror}") from error
    if not stat.S_ISREG(status.st_mode):
        raise FileUnsupported("not a regular file")
    return FoundFile(path, status.st_size, status.st_mtime_ns)


def hash_file(path: str) -> str:
    """Return the SHA-256 of the content, in hex. Raises FileMissing, FileUnreadable."""
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise FileMissing("it vanished while being read") from error
    except OSError as error:
        raise FileUnreadable(f"cannot be read: {error.strerror}") from error


def is_ignored(name: str) -> bool:
    """Say whether a file or folder of this name is hidden or temporary."""
    return name.startswith((".", "~$")) or name.endswith(_TEMPORARY)


def _walk(folder: str, seen: set[tuple[int, int]]) -> Iterator[FoundFile | Unusable]:
    try:
        status = Path(folder).stat()
        if (status.st_dev, status.st_ino) in seen:
            return  # a link back to where the walk has been
        seen.add((status.st_dev, status.st_ino))
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Unusable(folder, FileUnreadable(f"the folder cannot be read: {error.strerror}"))
        return
    for entry in entries:
        if is_ignored(entry.name):
            continue
        try:
            if entry.is_dir():
                yield from _walk(entry.path, seen)
            elif kind_of(entry.name):
                yield stat_file(entry.path)
        except FileUnsupported:
            continue  # a socket or a pipe under a familiar name
        except FileError as error:
            yield Unusable(entry.path, error)
        except OSError as error:  # a link that leads to itself
            yield Unusable(entry.path, FileUnreadable(f"cannot be read: {error.strerror}"))

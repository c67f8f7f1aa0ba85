"""Files on disk: walk folders, stat, hash. Follows links, never in a circle."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from .errors import FileError, FileMissing, FileUnreadable, FileUnsupported
from .kinds import is_document

_TEMPORARY = ("~", ".tmp", ".swp", ".part", ".crdownload")


class FoundFile(Struct, frozen=True):
    """A regular file as it is on disk now; `size` in bytes."""

    path: str
    size: int
    mtime_ns: int


class Unusable(Struct, frozen=True):
    """A path, made printable, that cannot be taken in, and why."""

    path: str
    error: FileError


def find_files(path: str) -> Iterator[FoundFile | Unusable]:
    """Yield a file itself, or the readable files of known kinds under a folder."""
    if os.path.isdir(path):
        yield from _walk(path)
        return
    try:
        found = stat_file(path)
    except FileError as error:
        yield Unusable(printable(path), error)
        return
    if not is_document(path):
        suffix = Path(path).suffix or "no ending"
        yield Unusable(path, FileUnsupported(f"files of this kind ({suffix}) cannot be read yet"))
    else:
        yield found


def stat_file(path: str) -> FoundFile:
    """Return size and time of a regular file. Raises FileMissing, FileUnreadable."""
    try:
        path.encode()
        status = Path(path).stat()
    except ValueError as error:  # half a character, or a zero byte
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


def printable(path: str) -> str:
    """Return a path that can be stored and shown, whatever bytes its name has."""
    return path.encode(errors="replace").decode()


def is_under(path: str, parent: str) -> bool:
    """Say whether a path is the parent or lies in it."""
    return path == parent or path.startswith(parent.rstrip(os.sep) + os.sep)


def is_ignored(name: str) -> bool:
    """Say whether a file or folder of this name is hidden or temporary."""
    return name.startswith((".", "~$")) or name.endswith(_TEMPORARY)


def _walk(top: str) -> Iterator[FoundFile | Unusable]:
    seen: set[tuple[int, int]] = set()
    inside = os.path.realpath(top)
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            status = Path(folder).stat()
            if (status.st_dev, status.st_ino) in seen:
                continue  # a link back to where the walk has been
            seen.add((status.st_dev, status.st_ino))
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            problem = FileUnreadable(f"the folder cannot be read: {error.strerror}")
            yield Unusable(printable(folder), problem)
            continue
        below = []
        for entry in entries:
            if is_ignored(entry.name):
                continue
            try:
                if entry.is_dir():
                    # A link to a folder of this same tree: it is met under its own name.
                    if not (entry.is_symlink() and is_under(os.path.realpath(entry), inside)):
                        below.append(entry.path)
                elif is_document(entry.name):
                    yield stat_file(entry.path)
            except FileUnsupported:
                continue  # a socket or a pipe under a familiar name
            except FileError as error:
                yield Unusable(printable(entry.path), error)
            except OSError as error:  # a link that leads to itself
                problem = FileUnreadable(f"cannot be read: {error.strerror}")
                yield Unusable(printable(entry.path), problem)
        folders += reversed(below)

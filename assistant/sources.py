"""Files on disk: walk folders, stat, hash. Follows links, never in a circle."""

import hashlib
import os
import stat
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from .errors import FileError, FileMissing, FileUnreadable, FileUnsettled, FileUnsupported
from .ignoring import Rules, is_ignored
from .kinds import is_document
from .placeholders import has_stub, is_in_cloud, not_here, stands_for

_LARGEST_NUMBER = 2**63 - 1


class FoundFile(Struct, frozen=True):
    """A regular file as it is on disk now; `size` in bytes.

    `device` is that of its folder (on layered file systems a file's own is another), 0 when it
    was not looked at. `in_cloud` tells that opening it would fetch it from the network.
    """

    path: str
    size: int
    mtime_ns: int
    device: int = 0
    in_cloud: bool = False


class Unusable(Struct, frozen=True):
    """A path, made printable, that cannot be taken in, and why."""

    path: str
    error: FileError


def find_files(
    path: str, above: Rules | None = None, stops: Collection[str] = ()
) -> Iterator[FoundFile | Unusable]:
    """Yield a file itself, or the readable files of known kinds under a folder.

    `above` are the rules from the folders above it; folders in `stops` are not entered.
    """
    if os.path.isdir(path):
        yield from _walk(path, above or Rules(), stops)
        return
    try:
        found = stat_file(path, device_of(os.path.dirname(path)))
    except FileError as error:
        yield Unusable(printable(path), error)
        return
    if not is_document(path):
        suffix = Path(path).suffix or "no ending"
        yield Unusable(path, FileUnsupported(f"files of this kind ({suffix}) cannot be read yet"))
    else:
        yield found


def stat_file(path: str, device: int = 0) -> FoundFile:
    """Return size and time of a regular file.

    Raises FileMissing, FileUnreadable, FileInCloud, FileUnsupported.
    """
    try:
        path.encode()
        status = os.stat(path)  # called for every file of a library: pathlib takes twice as long
    except ValueError as error:  # half a character, or a zero byte
        raise FileUnreadable("its name is not valid text; rename it") from error
    except FileNotFoundError as error:
        if os.path.islink(path):
            raise FileUnreadable("it is a link to a file that is not there") from error
        raise (not_here() if has_stub(path) else FileMissing("nothing is there")) from error
    except OSError as error:
        raise FileUnreadable(f"cannot be read: {error.strerror}") from error
    if not stat.S_ISREG(status.st_mode):
        raise FileUnsupported("not a regular file")
    time_ns = max(-_LARGEST_NUMBER, min(status.st_mtime_ns, _LARGEST_NUMBER))  # after 2262
    return FoundFile(path, status.st_size, time_ns, device, is_in_cloud(status))


def device_of(folder: str) -> int:
    """Return the number of the file system that a folder lies on; 0 if it cannot be told."""
    try:
        return os.stat(folder).st_dev & _LARGEST_NUMBER  # Windows uses all 64 bits
    except (OSError, ValueError):
        return 0


def look_at(path: str) -> FoundFile | None:
    """Return size and time of a file, or None where it cannot be seen."""
    try:
        return stat_file(path)
    except FileError:
        return None


def require_unchanged(found: FoundFile) -> None:
    """Make sure that what was read is of this version. Raises FileUnsettled, FileMissing."""
    now = stat_file(found.path)
    if (now.size, now.mtime_ns) != (found.size, found.mtime_ns):
        raise FileUnsettled("it is being written to all the time")


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


def narrowed(paths: Sequence[str], scope: Sequence[str]) -> tuple[str, ...]:
    """Return what lies both in one of the paths and in one of the scope: the deeper of each."""
    pairs = [(path, limit) for path in paths for limit in scope]
    deeper = [a if is_under(a, b) else b for a, b in pairs if is_under(a, b) or is_under(b, a)]
    return tuple(dict.fromkeys(deeper))


def is_under(path: str, parent: str) -> bool:
    """Say whether a path is the parent or lies in it."""
    return path == parent or path.startswith(parent.rstrip(os.sep) + os.sep)


def _walk(top: str, above: Rules, stops: Collection[str]) -> Iterator[FoundFile | Unusable]:
    seen: set[tuple[int, int]] = set()
    inside = os.path.realpath(top)
    folders = [(top, above)]
    while folders:
        folder, rules = folders.pop()
        try:
            status = Path(folder).stat()
            if (status.st_dev, status.st_ino) in seen:
                continue  # a link back to where the walk has been
            seen.add((status.st_dev, status.st_ino))
            rules = rules.inside(folder)
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except (OSError, FileError) as error:
            yield Unusable(printable(folder), _about_folder(error))
            continue
        below = []
        for entry in entries:
            try:
                if is_ignored(entry.name):
                    yield from _stub(entry)
                elif not entry.is_dir():
                    if is_document(entry.name) and not rules.ignore(entry.path, False):
                        yield stat_file(entry.path, status.st_dev & _LARGEST_NUMBER)
                elif _is_entered(entry, inside, stops) and not rules.ignore(entry.path, True):
                    below.append((entry.path, rules))
            except FileUnsupported:
                continue  # a socket or a pipe under a familiar name
            except FileError as error:
                yield Unusable(printable(entry.path), error)
            except OSError as error:  # a link that leads to itself
                problem = FileUnreadable(f"cannot be read: {error.strerror}")
                yield Unusable(printable(entry.path), problem)
        folders += reversed(below)


def _about_folder(error: OSError | FileError) -> FileError:
    if isinstance(error, FileError):
        return error
    return FileUnreadable(f"the folder cannot be read: {error.strerror}")


def _is_entered(entry: os.DirEntry[str], inside: str, stops: Collection[str]) -> bool:
    """Say whether to walk into a folder; a link into the same tree is met under its own name."""
    return entry.path not in stops and not (
        entry.is_symlink() and is_under(os.path.realpath(entry), inside)
    )


def _stub(entry: os.DirEntry[str]) -> Iterator[Unusable]:
    name = stands_for(entry.name)
    if name is not None and is_document(name):
        path = os.path.join(os.path.dirname(entry.path), name)
        yield Unusable(printable(path), not_here())

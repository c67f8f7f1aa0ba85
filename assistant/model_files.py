"""How a model's file gets to its place: whole, with a known hash, or not at all."""

import hashlib
import os
import re
import shutil
import threading
import time
from collections.abc import Generator
from pathlib import Path

from .downloading import SPARE
from .errors import (
    DiskFull,
    DownloadCancelled,
    FileMissing,
    FileUnreadable,
    ModelRejected,
)
from .fingerprints import CHUNK, hash_into
from .gguf import is_gguf

ADD_AGAIN = "Free some space and add the file again."

_PART = re.compile(r"-\d{5}-of-\d{5}$")
_STALE_S = 3600


def refuse_unusable(source: Path) -> int:
    """Return the size of a file that may be a model.

    Raises FileMissing, FileUnreadable, ModelRejected.
    """
    try:
        if not source.is_file():
            raise FileMissing(f"there is no file {source}")
        if not is_gguf(source):
            raise ModelRejected(f"{source.name} is not a GGUF file")
        size = source.stat().st_size
    except OSError as error:
        raise FileUnreadable(f"{source} cannot be read: {error.strerror}") from error
    if _PART.search(source.stem):
        raise ModelRejected(
            f"{source.name} is one part of a model",
            "Join the parts with `llama-gguf-split --merge` and add that file.",
        )
    return size


def refuse_without_room(size: int, folder: Path) -> None:
    """Raise DiskFull where a file of so many bytes would not leave some."""
    free = shutil.disk_usage(folder).free
    if free < size + SPARE:
        raise DiskFull(
            f"the model needs {size / 1e6:,.0f} MB on this disk; {free / 1e6:,.0f} MB are free",
            ADD_AGAIN,
        )


def copied(source: Path, target: Path, cancelled: threading.Event) -> Generator[int, None, str]:
    """Copy a file, yielding the bytes done; return the SHA-256 of what was read.

    Raises DownloadCancelled, OSError.
    """
    digest = hashlib.sha256()
    with source.open("rb") as stream, target.open("wb") as sink:
        while chunk := stream.read(CHUNK):
            _raise_if(cancelled)
            digest.update(chunk)
            sink.write(chunk)
            yield sink.tell()
    return digest.hexdigest()


def hashed(path: Path, cancelled: threading.Event) -> Generator[int, None, str]:
    """Read a file, yielding the bytes done; return its SHA-256.

    Raises DownloadCancelled, OSError.
    """
    digest = hashlib.sha256()
    for done in hash_into(digest, path):
        _raise_if(cancelled)
        yield done
    return digest.hexdigest()


def put(data: Path, place: Path) -> None:
    """Move a complete file to its place, to be there after a power failure. Raises OSError."""
    _sync(data)
    data.replace(place)
    _sync(place.parent)


def remove_stale(partials: Path, ours: set[str]) -> None:
    """Delete what a copy that was cut off has left: not `ours`, which go on, nor one under way."""
    for left in partials.glob("*"):
        try:
            newest = max(path.stat().st_mtime for path in (left, *left.rglob("*")))
        except OSError:  # another Carrel is at work on it
            continue
        if left.name not in ours and time.time() - newest > _STALE_S:
            shutil.rmtree(left, ignore_errors=True)


def _raise_if(cancelled: threading.Event) -> None:
    if cancelled.is_set():
        raise DownloadCancelled("it was stopped, and nothing has changed")


def _sync(path: Path) -> None:
    """Have a file's bytes, or a folder's names, on the disk before going on."""
    if path.is_dir() and os.name != "posix":
        return  # a folder cannot be opened there
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

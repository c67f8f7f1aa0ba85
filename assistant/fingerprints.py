"""Whether the files of a folder are still the ones that were hashed.

Hashing a gigabyte takes about a second, so a file is hashed again only when its size or its times
differ from what the sidecar file remembers.
"""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

SIDECAR = "checked.json"
CHUNK = 8 << 20


class Fingerprint(Struct, frozen=True):
    """What a file looked like when it was hashed, and the hash it had the first time."""

    stamp: tuple[int, int, int]
    sha256: str
    first: str


class _Sidecar(Struct, frozen=True):
    version: int = 1
    files: dict[str, Fingerprint] = {}


class Fingerprints:
    """The remembered hashes of a folder's files. Methods may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._files = self._read()

    def first(self, path: Path) -> str:
        """Return the SHA-256 the file had when it was first seen, or "" if it never was."""
        known = self._files.get(path.name)
        return known.first if known else ""

    def matches(self, path: Path, published: str | None) -> bool:
        """Return whether the file has the published SHA-256 (None: the one first seen).

        Hashes the file if it looks different from the last time. Raises OSError.
        """
        known = self._files.get(path.name)
        if known is None or known.stamp != stamp(path):
            looks = stamp(path)
            known = self.remember(path, sha256_of(path), looks)
        return known.sha256 == (published or known.first)

    def remember(
        self, path: Path, sha256: str, looks: tuple[int, int, int] | None = None
    ) -> Fingerprint:
        """Note that the file, looking as it does (or did: `looks`), has this hash."""
        with self._lock:
            known = self._files.get(path.name)
            fresh = Fingerprint(looks or stamp(path), sha256, known.first if known else sha256)
            self._files[path.name] = fresh
            self._write()
        return fresh

    def forget_absent(self) -> None:
        """Drop what is known of files that are gone."""
        with self._lock:
            absent = [name for name in self._files if not (self._folder / name).exists()]
            for name in absent:
                del self._files[name]
            if absent:
                self._write()

    def _read(self) -> dict[str, Fingerprint]:
        try:
            data = (self._folder / SIDECAR).read_bytes()
            return msgspec.json.decode(data, type=_Sidecar).files
        except (OSError, msgspec.MsgspecError):
            return {}  # everything is hashed again

    def _write(self) -> None:
        fresh = self._folder / (SIDECAR + ".new")
        fresh.write_bytes(msgspec.json.encode(_Sidecar(files=self._files)))
        fresh.replace(self._folder / SIDECAR)


def hash_into(digest: "hashlib._Hash", path: Path) -> Iterator[int]:
    """Feed the file to `digest`, yielding the bytes read so far. Raises OSError."""
    done = 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            done += len(chunk)
            yield done


def sha256_of(path: Path) -> str:
    """Return the file's SHA-256 as hex digits. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def stamp(path: Path) -> tuple[int, int, int]:
    """Return size and times of a file: what it looks like without being read. Raises OSError."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns

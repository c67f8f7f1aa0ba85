"""What a GGUF file says of itself in its first bytes. Nothing of it is trusted, or run."""

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

MAGIC = b"GGUF"
_HEAD = 64 << 10
"""So many bytes are looked at; names and licences stand at the beginning."""
_LONGEST = 120
_VERSIONS = (2, 3)
_TEXT, _LIST = 8, 9
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
"""Bytes of a value by the number of its type."""


class Facts(Struct, frozen=True):
    """A model's own name and licence; empty where the file does not tell."""

    title: str = ""
    licence: str = ""


def is_gguf(path: Path) -> bool:
    """Say whether a file begins as a GGUF file does. Raises OSError."""
    with path.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def facts_of(path: Path) -> Facts:
    """Return what a file says of itself. Raises OSError."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    found: dict[str, str] = {}
    with suppress(struct.error, KeyError, EOFError):  # unknown, or longer than what was read
        found.update(_texts(head))
    return Facts(found.get("general.name", ""), found.get("general.license", ""))


def _texts(head: bytes) -> Iterator[tuple[str, str]]:
    """Yield the named texts up to the first thing that cannot be passed over."""
    magic, version, _, count = struct.unpack_from("<4sIQQ", head)
    if magic != MAGIC or version not in _VERSIONS:
        return
    at = struct.calcsize("<4sIQQ")
    for _ in range(count):
        name, at = _text(head, at)
        (kind,) = struct.unpack_from("<I", head, at)
        at += 4
        if kind == _TEXT:
            value, at = _text(head, at)
            yield name, " ".join(value.split())[:_LONGEST]
        else:
            at = _after_list(head, at) if kind == _LIST else at + _SIZES[kind]
        if at > len(head):
            return


def _text(head: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<Q", head, at)
    start, end = at + 8, at + 8 + length
    if end > len(head):
        raise EOFError
    printable = head[start:end].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else " " for c in printable), end


def _after_list(head: bytes, at: int) -> int:
    kind, count = struct.unpack_from("<IQ", head, at)
    at += 12
    if kind != _TEXT:
        return at + int(_SIZES[kind]) * int(count)
    for _ in range(count):
        _, at = _text(head, at)
    return at

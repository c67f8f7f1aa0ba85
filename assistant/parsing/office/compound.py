"""The compound files of Office 97, by olefile: which streams stand at the top, and their bytes."""

import struct
from io import BytesIO

import olefile

_DAMAGE = (OSError, ValueError, IndexError, TypeError, struct.error)


def top_streams(data: bytes) -> frozenset[str]:
    """Return the names at the top of a compound file; none if it is damaged."""
    try:
        with olefile.OleFileIO(BytesIO(data)) as ole:
            return frozenset(path[0] for path in ole.listdir() if len(path) == 1)
    except _DAMAGE:
        return frozenset()


def stream_start(data: bytes, name: str, size: int) -> bytes:
    """Return the first bytes of a stream; none if it is missing or damaged."""
    try:
        with olefile.OleFileIO(BytesIO(data)) as ole, ole.openstream(name) as stream:
            return bytes(stream.read(size))
    except _DAMAGE:
        return b""

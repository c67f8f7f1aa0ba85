"""The records of Excel 97, walked through before a library that trusts them reads them."""

import struct

from ...errors import FileBroken
from .compound import stream_start

_CELLS = frozenset((0x06, 0xBD, 0xBE, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E))
"""Records of cells; each begins with its row and column (MS-XLS, 2.3 and 2.5.19)."""
_COLUMNS = 256
_STREAMS = ("Workbook", "Book")


def check_cells(data: bytes) -> None:
    """Refuse a workbook with cells where the format has none. Raises FileBroken.

    calamine makes room for all cells between the outermost, and one damaged number then asks for
    more memory than there is, which ends the process; so do blocks chained in a circle.
    """
    streams = [stream_start(data, name, len(data)) for name in _STREAMS]
    if not any(streams):
        raise FileBroken("it is cut off or damaged")
    for stream in streams:
        at = 0
        while at + 8 <= len(stream):
            kind, size, _, column = struct.unpack_from("<4H", stream, at)
            if kind in _CELLS and column >= _COLUMNS:
                raise FileBroken("a sheet in it is damaged")
            at += 4 + size

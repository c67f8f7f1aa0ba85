"""Offsets between the three ways a page's text is counted. Pure functions, no Qt.

The catalogue counts code points; PDFium and Qt count UTF-16 units; a Qt document has one
separator where a text may have two characters (carriage return and line feed).
"""

import re
from bisect import bisect_left


def utf16_length(text: str) -> int:
    """Return the length in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Offsets:
    """Between the code points of a text and the positions in a Qt document that was given it."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._pairs = [found.start() for found in re.finditer("\r\n", text)]
        """Where two characters are one separator."""
        astral = utf16_length(text) > len(text)
        self._wide = [n for n, letter in enumerate(text) if letter > "\uffff"] if astral else []
        """Where one character is two units."""

    def position(self, offset: int) -> int:
        """Return the position in the document before the code point at `offset`."""
        return offset + bisect_left(self._wide, offset) - bisect_left(self._pairs, offset)

    def offset(self, position: int) -> int:
        """Return the code point that stands at a position in the document."""
        if not self._wide and not self._pairs:
            return min(position, self._length)
        return bisect_left(range(self._length), position, key=self.position)


def same_text(left: str, right: str) -> bool:
    """Say whether two texts are equal but for white space and soft hyphens."""
    return _bare(left) == _bare(right)


def _bare(text: str) -> str:
    return "".join(text.replace("\u00ad", "").replace("\ufffe", "").split())

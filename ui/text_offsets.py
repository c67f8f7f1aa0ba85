"""Offsets between the three ways a page's text is counted. Pure functions, no Qt.

The catalogue counts code points; PDFium and Qt count UTF-16 units; a Qt document has one
separator where a text may have two characters (carriage return and line feed).
"""


def utf16_length(text: str) -> int:
    """Return the length in UTF-16 units."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)


def utf16_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return (start, length) in UTF-16 units of the code points from `start` to `end`."""
    return utf16_length(text[:start]), utf16_length(text[start:end])


def document_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return (start, end) in a Qt document that was given `text`."""
    first = utf16_length(text[:start].replace("\r\n", "\n"))
    return first, first + utf16_length(text[start:end].replace("\r\n", "\n"))


def same_text(left: str, right: str) -> bool:
    """Say whether two texts are equal but for white space and soft hyphens."""
    return _bare(left) == _bare(right)


def _bare(text: str) -> str:
    return "".join(text.replace("\u00ad", "").replace("\ufffe", "").split())

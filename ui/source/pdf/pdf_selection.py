"""Selected text of a PDF: from one place to another, across lines and pages."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from .pdf_document import PdfPages, unit_offset

BROKEN_WORD: Final = re.compile(r"(?<=[^\W\d_])(?:-|\u00ad)\s*\r?\n(?=[^\W\d_A-Z])")
"""A hyphen at the end of a line inside a word; a capital after it begins a word of its own."""

TAKEN_OUT: Final = re.compile("\ufffe(?:\r?\n)?(?=(.?))")
"""What PDFium writes for a hyphen at the end of a line and the line's end together."""

Spot = tuple[int, int]
"""A page (from 0) and a place in its text, in UTF-16 units."""


class PdfSelection:
    """Where the selection begins and where it ends; either may come first in the text."""

    def __init__(self, pages: PdfPages) -> None:
        self._pages = pages
        self._from: Spot | None = None
        self._to: Spot | None = None
        self._rects: dict[tuple[int, int, int], list[QRectF]] = {}

    def __bool__(self) -> bool:
        """Say whether anything is selected."""
        return self._from is not None and self._to is not None and self._from != self._to

    def clear(self) -> None:
        """Select nothing."""
        self._from = self._to = None
        self._rects.clear()

    def begin(self, spot: Spot) -> None:
        """Begin a selection here."""
        self.clear()
        self._from = spot

    def extend(self, spot: Spot) -> None:
        """Let the selection reach to here."""
        self._to = spot

    def select_word(self, spot: Spot) -> None:
        """Select the word at a place."""
        page, at = spot
        known = self._pages.text(page)
        text = known.part(0, known.length)
        here = len(known.part(0, at))
        for word in re.finditer(r"\w+|[^\w\s]", text):
            if word.start() <= here <= word.end() and (
                here < word.end() or word.end() == len(text)
            ):
                self.begin((page, unit_offset(text, word.start())))
                self.extend((page, unit_offset(text, word.end())))
                return

    def select_page(self, page: int) -> None:
        """Select all text of a page."""
        self.begin((page, 0))
        self.extend((page, self._pages.text(page).length))

    def pages(self) -> range:
        """Return the pages (from 0) that the selection touches."""
        if not self or self._from is None or self._to is None:
            return range(0)
        return range(min(self._from, self._to)[0], max(self._from, self._to)[0] + 1)

    def rects(self, page: int) -> list[QRectF]:
        """Return what is selected of a page, in points."""
        if page not in self.pages():
            return []
        first, last = self._part(page)
        key = (page, first, last)
        if key not in self._rects:
            self._rects = {of: rects for of, rects in self._rects.items() if of[0] != page}
            self._rects[key] = self._pages.rects(page, first, last)
        return self._rects[key]

    def holds(self, page: int, point: QPointF) -> bool:
        """Say whether a point of a page lies on selected text."""
        return any(rect.contains(point) for rect in self.rects(page))

    def text(self) -> str:
        """Return the selected text, with words put together that were broken at a line's end."""
        return mended("\n".join(self._texts()))

    def _texts(self) -> Iterator[str]:
        for page in self.pages():
            yield self._pages.text(page).part(*self._part(page))

    def _part(self, page: int) -> tuple[int, int]:
        assert self._from is not None and self._to is not None
        begin, end = min(self._from, self._to), max(self._from, self._to)
        first = begin[1] if page == begin[0] else 0
        last = end[1] if page == end[0] else self._pages.text(page).length
        return first, last


def mended(text: str) -> str:
    """Return a PDF's text as it is meant to be read: whole words, plain line ends."""
    text = TAKEN_OUT.sub(lambda hyphen: "-" if hyphen[1].isupper() else "", text)
    text = BROKEN_WORD.sub("", text)
    return text.replace("\u00ad", "").replace("\r\n", "\n").replace("\0", "")

"""What is marked on PDF pages: cited passages, found words, the selection."""

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from assistant.records import Page

from ...parts.page_boxes import marked_parts, scaled, wash
from ...parts.text_offsets import same_text
from ...parts.theme import HIGHLIGHTER, MATCH, MATCH_EDGE, MATCH_HERE, OTHER_PASSAGE
from .pdf_document import PdfPages, unit_offset

PAD: Final = 1.5
"""Points added around each passage: PDFium's boxes are tight and rounded."""

SLICE_MS: Final = 8
"""A page may hold hundreds of found words, and PDFium takes a millisecond for each."""

PAGES_KEPT: Final = 200
"""Pages whose rectangles are kept; those of others are asked for again."""

Rects = tuple[QRectF, ...]
ToView = Callable[[int, QRectF], QRectF]
"""Takes a page and a rectangle in points to the view's pixels."""


@dataclass
class Marked:
    """The stretches marked on one page, each with its rectangles; `current` is the one at hand."""

    stretches: list[Rects]
    current: int = -1

    def at_hand(self) -> Rects:
        """Return the rectangles of the stretch at hand, if it is on this page."""
        return self.stretches[self.current] if self.current >= 0 else ()


@dataclass(frozen=True)
class Inks:
    """The colours of one kind of marks; the one at hand may have an edge too."""

    pale: QColor
    strong: QColor
    edge: QColor | None = None


PASSAGES: Final = Inks(OTHER_PASSAGE, HIGHLIGHTER)
MATCHES: Final = Inks(MATCH, MATCH_HERE, MATCH_EDGE)


class PdfMarks:
    """One kind of marks on all pages that have some."""

    def __init__(self, pages: PdfPages, inks: Inks) -> None:
        self._pages = pages
        self._inks = inks
        self._marked: OrderedDict[int, Marked] = OrderedDict()
        self._pending: deque[tuple[Marked, int, Page, tuple[int, int]]] = deque()

    def clear(self) -> None:
        """Take all marks away."""
        self._marked.clear()
        self._pending.clear()

    def on(self, page: int) -> Marked | None:
        """Return what is marked on a page (from 0)."""
        return self._marked.get(page)

    def set(self, page: Page, spans: Sequence[tuple[int, int]], current: int) -> bool:
        """Mark stretches of a stored page; False where the one at hand does not stand in the file.

        The others come with `work`; those that do not stand there are left out.
        """
        index = page.number - 1
        if not 0 <= index < len(self._pages.sizes):
            return current < 0
        marked = Marked([()] * len(spans), current)
        others = [n for n in range(len(spans)) if n != current]
        self._pending += [(marked, n, page, spans[n]) for n in others]
        if current >= 0:
            for old in self._marked.values():  # only one of them is at hand
                old.current = -1
        self._marked[index] = marked
        self._marked.move_to_end(index)
        if len(self._marked) > PAGES_KEPT:
            self._marked.popitem(last=False)
        if current < 0:
            return True
        found = self._rects(page, *spans[current])
        marked.stretches[current] = found or ()
        return found is not None

    def work(self) -> bool:
        """Find where some more of them stand; False when there is nothing left to do."""
        clock = QElapsedTimer()
        clock.start()
        while self._pending and clock.elapsed() < SLICE_MS:
            marked, n, page, span = self._pending.popleft()
            if self._marked.get(page.number - 1) is marked:
                marked.stretches[n] = self._rects(page, *span) or ()
        return bool(self._pending)

    def paint(self, painter: QPainter, page: int, to_view: ToView) -> None:
        """Draw the marks of a page, the one at hand last."""
        marked = self._marked.get(page)
        if marked is None:
            return
        pale = [r for n, rects in enumerate(marked.stretches) if n != marked.current for r in rects]
        strong = [to_view(page, rect) for rect in marked.at_hand()]
        # Where passages overlap, the pale ink must not darken the strong one.
        wash(painter, [to_view(page, r) for r in pale], self._inks.pale, spare=strong)
        wash(painter, strong, self._inks.strong)
        if self._inks.edge is not None:
            painter.setPen(QPen(self._inks.edge, 1.5))
            for place in strong:
                painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 2, 2)

    def _rects(self, page: Page, start: int, end: int) -> Rects | None:
        if page.boxes:
            size = self._pages.document.pagePointSize(page.number - 1)
            return _padded([scaled(part, size) for part in marked_parts(page, start, end)])
        first, last = unit_offset(page.text, start), unit_offset(page.text, end)
        there = self._pages.text(page.number - 1).part(first, last)
        if not same_text(there, page.text[start:end]):
            return None
        return _padded(self._pages.rects(page.number - 1, first, last))


def _padded(rects: Sequence[QRectF]) -> Rects:
    return tuple(rect.adjusted(-PAD, -PAD, PAD, PAD) for rect in rects)

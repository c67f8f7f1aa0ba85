"""A PDF file as PDFium knows it: sizes and labels of its pages, their text, where words stand.

PDFium has one lock for everything, and Qt holds Python's own while it waits for it. So whatever is
asked here while a page is being drawn waits until that is done: callers that can wait ask when the
pictures rest (`PdfPictures.rested`).
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import (
    QElapsedTimer,
    QFileInfo,
    QLoggingCategory,
    QObject,
    QPointF,
    QRectF,
    QSizeF,
    QTimer,
    Signal,
)
from PySide6.QtPdf import QPdfDocument

from assistant.records import one_line

from ...parts.numbers import whole_number
from ...parts.text_offsets import utf16_length

SLICE_MS: Final = 8
REST_MS: Final = 20
TEXTS_KEPT: Final = 6
A4: Final = QSizeF(595, 842)
SMALLEST: Final = QSizeF(1, 1)
LARGEST: Final = QSizeF(100_000, 100_000)
"""Points; the largest plotters print a third of it."""

LONGEST_LABEL: Final = 60
"""Characters; a file may call its pages what it likes."""


class Trouble(Enum):
    """Why a file cannot be shown as PDF."""

    LOCKED = "locked"
    BROKEN = "broken"
    EMPTY = "empty"


@dataclass(frozen=True)
class PageText:
    """A page's text in UTF-16, as PDFium counts, and the rectangles of its lines in points."""

    units: bytes
    lines: tuple[QRectF, ...]

    @property
    def length(self) -> int:
        """Return the number of UTF-16 units."""
        return len(self.units) // 2

    def part(self, first: int, last: int) -> str:
        """Return the text between two places."""
        return self.units[2 * first : 2 * last].decode("utf-16-le", "replace")


class PdfPages(QObject):
    """The open file. Sizes are guessed first and measured in slices of the event loop."""

    sized = Signal()
    measured = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Qt warns of every entry of an outline without a place on its page; a page is enough here.
        QLoggingCategory.setFilterRules("qt.pdf.*.warning=false")
        self.document = QPdfDocument(self)
        self.path = ""
        self.sizes: list[QSizeF] = []
        self.labels: list[str] = []
        self.may_ask: Callable[[], bool] = lambda: True
        """Says whether PDFium would answer at once."""
        self._stamp = (0, 0)
        self._next = 0
        self._texts: OrderedDict[int, PageText] = OrderedDict()
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_some)

    def open(self, path: str) -> Trouble | None:
        """Load a file, or say why not. One that is open and unchanged is kept."""
        stamp = _stamp(path)
        if self.path and (path, stamp) == (self.path, self._stamp):
            return None
        self.close()
        error = self.document.load(path)
        if error is not QPdfDocument.Error.None_:
            locked = error in (
                QPdfDocument.Error.IncorrectPassword,
                QPdfDocument.Error.UnsupportedSecurityScheme,
            )
            return Trouble.LOCKED if locked else Trouble.BROKEN
        count = self.document.pageCount()
        if not count:
            return Trouble.EMPTY
        self.path, self._stamp = path, stamp
        self.sizes = [_sound(self.document.pagePointSize(0))] * count
        self.labels = [""] * count
        self._next = 0
        self._measuring.start(0)
        return None

    def close(self) -> None:
        """Let go of the file."""
        self._measuring.stop()
        self.path = ""
        self.sizes, self.labels = [], []
        self._texts.clear()
        self.document.close()

    def holds(self, path: str) -> bool:
        """Say whether this file is open as it now is on disk."""
        return bool(path) and (path, _stamp(path)) == (self.path, self._stamp)

    def label(self, page: int) -> str:
        """Return what the document calls a page (from 0); its number until that is known."""
        known = self.labels[page] if page < len(self.labels) else ""
        return known or str(page + 1)

    def page_named(self, words: str) -> int | None:
        """Return the page (from 0) of this label, or else of this number."""
        words = words.strip()
        if words and words in self.labels:
            return self.labels.index(words)
        number = whole_number(words)
        return number - 1 if 1 <= number <= len(self.sizes) else None

    def measure(self, page: int) -> None:
        """Learn the size and the label of a page (from 0) now."""
        if page < len(self.sizes):
            self.sizes[page] = _sound(self.document.pagePointSize(page))
            self.labels[page] = one_line(self.document.pageLabel(page)[:LONGEST_LABEL])

    def text(self, page: int) -> PageText:
        """Return the text of a page (from 0); the newest few are kept."""
        if page not in self._texts:
            whole = self.document.getAllText(page)
            units = whole.text().encode("utf-16-le", "surrogatepass")
            lines = tuple(polygon.boundingRect() for polygon in whole.bounds())
            self._texts[page] = PageText(units, lines)
            if len(self._texts) > TEXTS_KEPT:
                self._texts.popitem(last=False)
        self._texts.move_to_end(page)
        return self._texts[page]

    def rects(self, page: int, first: int, last: int) -> list[QRectF]:
        """Return where the text between two places of a page (from 0) stands, in points."""
        if last <= first:
            return []
        part = self.document.getSelectionAtIndex(page, first, last - first)
        return [polygon.boundingRect() for polygon in part.bounds()]

    def index_at(self, page: int, point: QPointF) -> int | None:
        """Return the place in a page's text nearest to a point; None where there is no text."""
        lines = self.text(page).lines
        if not lines:
            return None
        line = min(lines, key=lambda rect: _distance(rect, point))
        x = max(line.left() + 0.5, min(point.x(), line.right() - 0.5))
        y = line.center().y()
        begin, here, end = QPointF(line.left() + 0.5, y), QPointF(x, y), QPointF(line.right(), y)
        before = self.document.getSelection(page, begin, here)
        if before.isValid():
            return max(before.startIndex(), before.endIndex())
        after = self.document.getSelection(page, here, end)
        return min(after.startIndex(), after.endIndex()) if after.isValid() else None

    def _measure_some(self) -> None:
        if not self.may_ask():
            self._measuring.setInterval(REST_MS)
            return
        self._measuring.setInterval(0)
        clock = QElapsedTimer()
        clock.start()
        while self._next < len(self.sizes) and clock.elapsed() < SLICE_MS:
            self.measure(self._next)
            self._next += 1
        done = self._next >= len(self.sizes)
        if done:
            self._measuring.stop()
        self.sized.emit()
        if done:
            self.measured.emit()


def unit_offset(text: str, at: int) -> int:
    """Return a code point's place in UTF-16 units."""
    return utf16_length(text[:at])


def _stamp(path: str) -> tuple[int, int]:
    info = QFileInfo(path)
    return info.lastModified().toMSecsSinceEpoch(), info.size()


def _sound(size: QSizeF) -> QSizeF:
    """Return a size that can be laid out: a torn page has none, or one beyond all paper."""
    if not (size.width() > 0 and size.height() > 0):
        return A4
    return size.expandedTo(SMALLEST).boundedTo(LARGEST)


def _distance(rect: QRectF, point: QPointF) -> tuple[float, float]:
    """Return how far a line is from a point, its height before its width."""
    down = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
    across = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
    return down, across

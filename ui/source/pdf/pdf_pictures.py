"""Pictures of PDF pages: drawn one at a time outside the event loop, the most urgent first."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

CACHE_BYTES: Final = 32 << 20
THUMBNAILS_KEPT: Final = 80
SLOW_MS: Final = 60


@dataclass(frozen=True)
class Wish:
    """A picture of a page (from 0) at a size in pixels; or of a part of it, where there is one."""

    page: int
    size: QSize
    part: QRect | None = None

    def __hash__(self) -> int:
        """Make wishes findable: Qt's sizes and rectangles have no hash."""
        part = self.part.getRect() if self.part is not None else None
        return hash((self.page, self.size.toTuple(), part))


class PdfPictures(QObject):
    """Asks PDFium for what is in view, then for thumbnails; what is no longer wanted is dropped.

    Qt's renderer cannot take a request back, so it is given the next only when one is done.
    """

    drawn = Signal(int)
    thumbnail_drawn = Signal(int)
    rested = Signal()

    def __init__(self, document: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: OrderedDict[Wish, QImage] = OrderedDict()
        self._thumbnails: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: list[Wish] = []
        self._wanted_small: list[Wish] = []
        self._at_hand: tuple[int, Wish, bool] | None = None
        self._held = False
        self._clock = QElapsedTimer()
        self.is_slow = False
        """Whether the last page took so long that none should be drawn ahead of time."""
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)

    @property
    def resting(self) -> bool:
        """Whether nothing is being drawn, so that PDFium answers at once."""
        return self._at_hand is None

    @property
    def size_in_bytes(self) -> int:
        """Return the memory that the pictures of pages take."""
        return sum(image.sizeInBytes() for image in self._pages.values())

    def clear(self) -> None:
        """Drop everything: another file is coming."""
        self._pages.clear()
        self._thumbnails.clear()
        self._wanted.clear()
        self._wanted_small.clear()
        self._at_hand = None  # its picture is thrown away if it comes: Qt may never begin it

    def hold(self, held: bool) -> None:
        """Begin no other picture while PDFium is wanted for something else."""
        self._held = held
        if not held:
            self._draw_next()

    def want(self, wishes: Sequence[Wish]) -> None:
        """Say what the view needs now, the most urgent first; what was wanted before is not."""
        self._wanted = [wish for wish in wishes if wish not in self._pages]
        self._draw_next()

    def want_thumbnails(self, wishes: Sequence[Wish]) -> None:
        """Say which small pictures are in view; they come after all others."""
        self._wanted_small = [wish for wish in wishes if wish.page not in self._thumbnails]
        self._draw_next()

    def exact(self, wish: Wish) -> QImage | None:
        """Return the picture that was wished for, if it is there."""
        if wish in self._pages:
            self._pages.move_to_end(wish)
        return self._pages.get(wish)

    def any_whole(self, page: int) -> QImage | None:
        """Return a picture of the whole page of whatever size, the newest first."""
        for wish in reversed(self._pages):
            if wish.page == page and wish.part is None:
                return self._pages[wish]
        return self._thumbnails.get(page)

    def thumbnail(self, page: int) -> QImage | None:
        """Return the small picture of a page, if it is there."""
        if page in self._thumbnails:
            self._thumbnails.move_to_end(page)
        return self._thumbnails.get(page)

    def has(self, page: int) -> bool:
        """Say whether a page (from 0) has been drawn in full size."""
        return any(wish.page == page for wish in self._pages)

    def _draw_next(self) -> None:
        if self._at_hand is not None or self._held:
            return
        small = not self._wanted
        queue = self._wanted_small if small else self._wanted
        if not queue:
            self.rested.emit()
            return
        wish = queue.pop(0)
        options = QPdfDocumentRenderOptions()
        size = wish.size
        if wish.part is not None:
            options.setScaledSize(wish.size)
            options.setScaledClipRect(wish.part)
            size = wish.part.size()
        self._clock.start()
        number = self._renderer.requestPage(wish.page, size, options)
        self._at_hand = (number, wish, small) if number else None

    def _take(
        self, _page: int, _size: QSize, image: QImage, _o: QPdfDocumentRenderOptions, number: int
    ) -> None:
        if self._at_hand is None or number != self._at_hand[0]:
            return
        _, wish, small = self._at_hand
        self._at_hand = None
        self.is_slow = self._clock.elapsed() > SLOW_MS
        if small:
            self._thumbnails[wish.page] = image
            if len(self._thumbnails) > THUMBNAILS_KEPT:
                self._thumbnails.popitem(last=False)
            self.thumbnail_drawn.emit(wish.page)
        else:
            self._keep(wish, image)
            self.drawn.emit(wish.page)
        self._draw_next()

    def _keep(self, wish: Wish, image: QImage) -> None:
        # Of one page there is one whole picture and one part: those of another size are past.
        whole = wish.part is None
        for old in [w for w in self._pages if w.page == wish.page and (w.part is None) == whole]:
            del self._pages[old]
        self._pages[wish] = image
        while len(self._pages) > 2 and self.size_in_bytes > CACHE_BYTES:
            self._pages.popitem(last=False)

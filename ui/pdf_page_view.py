"""PDF pages one below the other, drawn as they come into view, with cited passages marked."""

import math
from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QElapsedTimer, QFileInfo, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from assistant.records import Page

from .page_boxes import highlight, marked_parts, scaled
from .pdf_layout import GAP, Anchor, PageLayout
from .text_offsets import same_text, utf16_span
from .theme import colours

CACHE_BYTES: Final = 96 << 20
SLICE_MS: Final = 10
ZOOM_STEP: Final = 1.2
ZOOM_RANGE: Final = (0.25, 5.0)
UPPER_THIRD: Final = 0.28
PAD: Final = 1.5
"""Points added around each highlight: PDFium's boxes are tight and rounded."""


class PdfPageView(QAbstractScrollArea):
    """A document in continuous scroll; a (page, y) anchor holds the place in every resize."""

    page_changed = Signal(int)
    measured = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.document = QPdfDocument(self)
        self.highlight: tuple[int, tuple[QRectF, ...]] = (0, ())
        self._path = ""
        self._changed = 0
        self._zoom = 1.0
        self._page = 0
        self._anchor = Anchor(0, 0.0)
        self._placing = False
        self._unmeasured = 0
        self._layout = PageLayout()
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._wanted: dict[int, tuple[int, int]] = {}
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(self.document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._keep)
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_some)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "desk")
        self.setAccessibleName("PDF pages")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        for keys, factor in (("+", ZOOM_STEP), ("=", ZOOM_STEP), ("-", 1 / ZOOM_STEP)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=factor: self.zoom_by(by))

    @property
    def current_page(self) -> int:
        """Return the page (from 1) that the reader looks at."""
        return self._page + 1

    @property
    def zoom(self) -> float:
        """Return the zoom; 1 fits the width."""
        return self._zoom

    def open(self, path: str) -> bool:
        """Load a file; False when it cannot be shown as PDF. One that is unchanged is kept."""
        self.highlight = (0, ())
        changed = QFileInfo(path).lastModified().toMSecsSinceEpoch()
        ready = self.document.status() is QPdfDocument.Status.Ready
        if ready and (path, changed) == (self._path, self._changed):
            return True
        self._images.clear()
        self._wanted.clear()
        self._measuring.stop()
        self._path, self._changed = path, changed
        if self.document.load(path) is not QPdfDocument.Error.None_:
            self._path = ""
            return False
        self._zoom = 1.0
        self._unmeasured = 1
        self._layout.reset(self.document.pageCount(), self.document.pagePointSize(0))
        self._measuring.start()
        self._arrange()
        return True

    def let_go(self) -> None:
        """Close the document and drop its pictures."""
        self._measuring.stop()
        self._path = ""
        self._images.clear()
        self._layout.reset(0, QPdfDocument().pagePointSize(0))
        self.document.close()

    def mark(self, page: int, text: str, start: int, end: int) -> bool:
        """Mark the code points from `start` to `end` of a page (from 1) with stored text `text`.

        False when the file's text there is no longer what was stored: then nothing is marked.
        """
        index = page - 1
        if not 0 <= index < self.document.pageCount():
            return False
        first, length = utf16_span(text, start, end)
        live = self.document.getAllText(index).text().encode("utf-16-le", "surrogatepass")
        there = live[2 * first : 2 * (first + length)].decode("utf-16-le", "replace")
        if not same_text(there, text[start:end]):
            return False
        polygons = self.document.getSelectionAtIndex(index, first, length).bounds()
        self._mark_rects(page, [polygon.boundingRect() for polygon in polygons], text[start:end])
        return True

    def mark_boxes(self, page: Page, start: int, end: int) -> bool:
        """Mark recognised text, of which PDFium knows nothing, by where it was recognised.

        False when the file has no such page any more.
        """
        if not 1 <= page.number <= self.document.pageCount():
            return False
        size = self.document.pagePointSize(page.number - 1)
        rects = [scaled(part, size) for part in marked_parts(page, start, end)]
        self._mark_rects(page.number, rects, page.text[start:end])
        return True

    def go_to(self, page: int, y: float = 0.0, fraction: float = 0.0) -> None:
        """Show the place `y` points down page `page` (from 1) at a fraction of the height."""
        index = max(0, min(page - 1, len(self._layout.sizes) - 1))
        # Its own size must be right now; those before it may come late, the anchor holds.
        self._measure(index)
        self._anchor = Anchor(index, y, fraction)
        self._arrange()

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the top of the view."""
        least, most = ZOOM_RANGE
        self._zoom = max(least, min(self._zoom * factor, most))
        self._arrange()

    def fit_width(self) -> None:
        """Let the widest page fill the view."""
        self._zoom = 1.0
        self._arrange()

    def viewport_rect(self, page: int, rect: QRectF) -> QRectF:
        """Return where a rectangle of a page (from 0, in points) is in the viewport."""
        scale, corner = self._layout.scale, self._layout.rect(page).topLeft() - self._offset()
        return QRectF(corner + rect.topLeft() * scale, rect.size() * scale)

    def is_drawn(self, page: int) -> bool:
        """Say whether a page (from 1) has been rendered."""
        return any(of == page - 1 for of, _ in self._images)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew around the anchor."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view; those not rendered yet are white, or their old picture."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self._offset().y()
        for page in self._layout.pages_between(top, top + self.viewport().height()):
            self._paint_page(painter, page)

    def _mark_rects(self, page: int, rects: list[QRectF], quote: str) -> None:
        self.highlight = (page - 1, tuple(r.adjusted(-PAD, -PAD, PAD, PAD) for r in rects))
        self.setAccessibleDescription(f"Page {page}, cited passage: {quote}")
        self.go_to(page, rects[0].top() if rects else 0.0, UPPER_THIRD)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        place = self._layout.rect(page).translated(-self._offset())
        painter.fillRect(place, Qt.GlobalColor.white)
        image = self._picture(page, place)
        if image is not None:
            painter.drawImage(place, image)
        marked, rects = self.highlight
        if marked != page:
            return
        highlight(painter, [self.viewport_rect(page, rect) for rect in rects])

    def _picture(self, page: int, place: QRectF) -> QImage | None:
        ratio = self.devicePixelRatio()
        key = (page, math.ceil(place.width() * ratio))
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        if key not in self._wanted.values():
            size = QSize(key[1], math.ceil(place.height() * ratio))
            self._wanted[self._renderer.requestPage(page, size)] = key
        return next((image for (of, _), image in self._images.items() if of == page), None)

    def _keep(
        self, _page: int, _size: QSize, image: QImage, _o: QPdfDocumentRenderOptions, number: int
    ) -> None:
        key = self._wanted.pop(number, None)
        if key is None:
            return
        for old in [k for k in self._images if k[0] == key[0]]:
            del self._images[old]
        self._images[key] = image
        while len(self._images) > 2 and self._cache_size() > CACHE_BYTES:
            self._images.popitem(last=False)
        self.viewport().update()

    def _cache_size(self) -> int:
        return sum(image.sizeInBytes() for image in self._images.values())

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _arrange(self) -> None:
        view = self.viewport().size()
        if not self._layout.sizes or view.isEmpty():
            return
        self._placing = True
        self._layout.fit(view.width(), self._zoom)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, math.ceil(self._layout.width - view.width())))
        across.setPageStep(view.width())
        down.setRange(0, max(0, math.ceil(self._layout.height - view.height())))
        down.setPageStep(view.height())
        down.setSingleStep(40)
        at, scale = self._anchor, self._layout.scale
        page_top = self._layout.rect(at.page).top()
        down.setValue(round(page_top + at.y * scale - at.fraction * view.height() - GAP))
        self._placing = False
        self._note_page()
        self.viewport().update()

    def _scrolled(self, value: int) -> None:
        if not self._placing and self._layout.sizes:
            page = self._layout.page_at(value + GAP)
            y = (value + GAP - self._layout.rect(page).top()) / self._layout.scale
            self._anchor = Anchor(page, y)
            self._note_page()
        self.viewport().update()

    def _note_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() * 0.4
        page = self._layout.page_at(middle)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page + 1)

    def _measure(self, page: int) -> None:
        if page < len(self._layout.sizes):
            self._layout.sizes[page] = self.document.pagePointSize(page)

    def _measure_some(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._unmeasured < len(self._layout.sizes) and clock.elapsed() < SLICE_MS:
            self._measure(self._unmeasured)
            self._unmeasured += 1
        if self._unmeasured >= len(self._layout.sizes):
            self._measuring.stop()
        self._arrange()
        if not self._measuring.isActive():
            self.measured.emit()

"""PDF pages one below the other, drawn as they come into view, with what is marked on them."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from assistant.records import Page

from .page_boxes import wash
from .pdf_document import PdfPages, Trouble
from .pdf_hand import PdfHand
from .pdf_layout import GAP, Anchor, Fit, PageLayout, Zoom, bounded
from .pdf_links import PdfLinks
from .pdf_marks import MATCHES, PASSAGES, PdfMarks, Rects
from .pdf_pictures import PdfPictures, Wish
from .pdf_selection import PdfSelection
from .pdf_tiles import wishes_for
from .spoken import speak_as
from .theme import SELECTED, colours
from .translating import tr

ZOOM_STEP: Final = 1.2
UPPER_THIRD: Final = 0.28
DESCRIBE_MS: Final = 250
DESCRIBED: Final = 5000
"""Characters of a page that are told at once; more would be no help to a listener."""


class PdfPageView(QAbstractScrollArea):
    """A document in continuous scroll; a (page, y) anchor holds the place in every resize."""

    page_changed = Signal(int)
    pages_seen = Signal()
    zoomed = Signal()
    measured = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages = PdfPages(self)
        self.pictures = PdfPictures(self.pages.document, self)
        self.passages = PdfMarks(self.pages, PASSAGES)
        self.matches = PdfMarks(self.pages, MATCHES)
        self.selection = PdfSelection(self.pages)
        self.links = PdfLinks(self.pages)
        self.hand = PdfHand(self)
        self.highlight: tuple[int, Rects] = (0, ())
        """The page (from 0) and the place of the passage that was opened."""
        self._quote = ""
        self._zoom = Zoom()
        self._page = 0
        self._fitted = 0
        self._anchor = Anchor(0, 0.0)
        self._placing = False
        self._layout = PageLayout()
        self._describing = QTimer(self, interval=DESCRIBE_MS, singleShot=True)
        self._describing.timeout.connect(self._describe)
        self.pages.may_ask = lambda: self.pictures.resting
        self.pages.sized.connect(self._arrange)
        self.pages.measured.connect(self.measured)
        self.pictures.drawn.connect(lambda _: self.viewport().update())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "desk")
        self.setAccessibleName(tr("PDF pages"))
        speak_as(self, QAccessible.Role.Document)
        # A bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def document(self) -> QPdfDocument:
        """Return Qt's document."""
        return self.pages.document

    @property
    def current_page(self) -> int:
        """Return the page (from 1) that the reader looks at."""
        return self._page + 1

    @property
    def zoom(self) -> Zoom:
        """Return how large pages are shown."""
        return self._zoom

    @property
    def percent(self) -> float:
        """Return the zoom in percent of the actual size, whatever is fitted."""
        return self._layout.percent

    def open(self, path: str) -> Trouble | None:
        """Load a file, or say why it cannot be shown. One that is unchanged is kept."""
        self.highlight, self._quote = (0, ()), ""
        self.passages.clear()
        if self.pages.holds(path):
            return None
        self._forget()
        trouble = self.pages.open(path)
        self._page = self._fitted = 0
        self._anchor = Anchor(0, 0.0)
        self._arrange()
        return trouble

    def let_go(self) -> None:
        """Close the document and drop its pictures."""
        self._forget()
        self.pages.close()
        self._arrange()

    def show_marks(self, page: Page, spans: Sequence[tuple[int, int]], current: int) -> bool:
        """Mark cited passages on a stored page; the one of index `current` was opened, -1 none.

        False when that one is no longer in the file as it was stored.
        """
        stands = self.passages.set(page, spans, current)
        if current >= 0:
            marked = self.passages.on(page.number - 1)
            self.highlight = (page.number - 1, marked.at_hand() if marked else ())
            start, end = spans[current]
            self._quote = page.text[start:end]
        self.viewport().update()
        return stands

    def show_highlight(self) -> None:
        """Scroll to the passage that was opened."""
        page, rects = self.highlight
        self.go_to(page + 1, rects[0].top() if rects else 0.0, UPPER_THIRD)
        self._reveal_across(page + 1, rects)
        self._describe()

    def show_matches(self, page: Page, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark found words on a stored page; the one of index `current` is at hand, -1 none."""
        self.matches.set(page, spans, current)
        self.viewport().update()

    def clear_matches(self) -> None:
        """Take the marks of found words away."""
        self.matches.clear()
        self.viewport().update()

    def reveal(self, page: int, rects: Sequence[QRectF]) -> None:
        """Scroll so that these places on a page (from 1) are in view, if they are not."""
        view = QRectF(self.viewport().rect()).adjusted(0, GAP, 0, -GAP)
        places = [self.viewport_rect(page - 1, rect) for rect in rects]
        if not places or not all(view.contains(place) for place in places):
            self.go_to(page, rects[0].top() if rects else 0.0, UPPER_THIRD)
            self._reveal_across(page, rects)

    def go_to(self, page: int, y: float = 0.0, fraction: float = 0.0) -> None:
        """Show the place `y` points down page `page` (from 1) at a fraction of the height."""
        index = max(0, min(page - 1, len(self.pages.sizes) - 1))
        # Its own size must be right now; those before it may come late, the anchor holds.
        self.pages.measure(index)
        self._fitted = index
        self._anchor = Anchor(index, y, fraction)
        self._arrange()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages this large."""
        self._zoom, self._fitted = zoom, self._page
        self._arrange()
        self.zoomed.emit()

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Zoom in or out around a point of the view, or the place that was gone to."""
        before, spot = self._layout.scale, at or self.viewport().rect().center()
        if at is not None and self._layout.sizes:
            height = max(self.viewport().height(), 1)
            page, point = self.page_point(QPointF(spot))
            self._anchor = Anchor(page, point.y(), (spot.y() - GAP) / height)
        across = self._offset().x() + spot.x()
        self.set_zoom(Zoom(Fit.FREE, bounded(self.percent * factor)))
        self._set_across(across * self._layout.scale / before - spot.x())

    def fit_width(self) -> None:
        """Let the page in view fill the width."""
        self.set_zoom(Zoom(Fit.WIDTH))

    def viewport_rect(self, page: int, rect: QRectF) -> QRectF:
        """Return where a rectangle of a page (from 0, in points) is in the viewport."""
        scale, corner = self._layout.scale, self._layout.rect(page).topLeft() - self._offset()
        return QRectF(corner + rect.topLeft() * scale, rect.size() * scale)

    def page_point(self, spot: QPointF) -> tuple[int, QPointF]:
        """Return the page (from 0) and the point on it, in points, of a spot in the viewport."""
        there = spot + self._offset()
        page = self._layout.page_at(there.y())
        return page, (there - self._layout.rect(page).topLeft()) / self._layout.scale

    def pages_in_view(self) -> range:
        """Return the pages (from 0) of which something can be seen."""
        top = self._offset().y()
        return self._layout.pages_between(top, top + self.viewport().height())

    def is_drawn(self, page: int) -> bool:
        """Say whether a page (from 1) has been rendered."""
        return self.pictures.has(page - 1)

    def selected_text(self) -> str:
        """Return the selected text, as it is meant to be read."""
        return self.selection.text()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        self.hand.copy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew around the anchor."""
        super().resizeEvent(event)
        self._arrange()
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
            self.zoom_by(factor, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, to drag, or to follow a link."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or show what a click would do."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or follow the link."""
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self.hand.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        self.hand.show_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select a page, go to either end, zoom; else scroll."""
        if not self.hand.key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view; those not rendered yet are white, or their old picture."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout.sizes:
            wanted = [wish for page in self.pages_in_view() for wish in self._paint(painter, page)]
            self.pictures.want([*wanted, *self._beyond()])

    def _paint(self, painter: QPainter, page: int) -> list[Wish]:
        place = self._layout.rect(page).translated(-self._offset())
        painter.fillRect(place, Qt.GlobalColor.white)
        wishes = self._wishes(page)
        image = self.pictures.exact(wishes[0]) or self.pictures.any_whole(page)
        if image is not None:
            painter.drawImage(place, image)
        for wish in wishes[1:]:
            detail = self.pictures.exact(wish)
            if detail is not None and wish.part is not None:
                factor = place.width() / wish.size.width()
                part = QRectF(wish.part)
                painter.drawImage(
                    QRectF(place.topLeft() + part.topLeft() * factor, part.size() * factor), detail
                )
        self.passages.paint(painter, page, self.viewport_rect)
        self.matches.paint(painter, page, self.viewport_rect)
        wash(painter, [self.viewport_rect(page, r) for r in self.selection.rects(page)], SELECTED)
        return wishes

    def _wishes(self, page: int) -> list[Wish]:
        place = self._layout.rect(page).translated(-self._offset())
        seen = place.intersected(QRectF(self.viewport().rect())).translated(-place.topLeft())
        return wishes_for(page, place.size(), seen, self.devicePixelRatio())

    def _beyond(self) -> list[Wish]:
        """Return the page after those in view, which most readers come to next."""
        following = self.pages_in_view().stop
        if following >= len(self._layout.sizes):
            return []
        return self._wishes(following)[:1]

    def _forget(self) -> None:
        self.pictures.clear()
        self.passages.clear()
        self.matches.clear()
        self.selection.clear()
        self.links.clear()

    def _offset(self) -> QPointF:
        bar = self.horizontalScrollBar()
        across = bar.value()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            across = bar.maximum() - across
        return QPointF(across, self.verticalScrollBar().value())

    def _set_across(self, value: float) -> None:
        bar = self.horizontalScrollBar()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            value = bar.maximum() - value
        bar.setValue(round(value))

    def _reveal_across(self, page: int, rects: Sequence[QRectF]) -> None:
        if not rects:
            return
        place = self.viewport_rect(page - 1, rects[0])
        if place.left() < 0 or place.right() > self.viewport().width():
            self._set_across(self._offset().x() + place.left() - 2 * GAP)

    def _arrange(self) -> None:
        view = self.viewport().size()
        sizes = self.pages.sizes
        if view.isEmpty() or not sizes:
            self._layout.fit(sizes, QSize(1, 1), self._zoom, 0)
            self.viewport().update()
            return
        self._placing = True
        self._layout.fit(sizes, view, self._zoom, min(self._fitted, len(sizes) - 1))
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
            self._describing.start()
        self.pages_seen.emit()

    def _describe(self) -> None:
        """Tell a screen reader what a person would see: the passage, then the page's text."""
        if not self.pages.sizes:
            return
        if not self.pictures.resting:
            self._describing.start()
            return
        words = self.hand.page_text(self._page)[:DESCRIBED]
        label, quote = self.pages.label(self._page), self._quote
        if quote and self.highlight[0] == self._page:
            told = tr("Page {page}, cited passage: {quote}\nText of the page: {text}")
        else:
            told = tr("Page {page}. Text of the page: {text}")
        self.setAccessibleDescription(told.format(page=label, quote=quote, text=words))

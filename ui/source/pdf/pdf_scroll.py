"""Pages of a PDF one below the other: how large they are, and which place is in view."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from .pdf_document import PdfPages
from .pdf_layout import GAP, Anchor, Fit, PageLayout, Zoom, bounded

ZOOM_STEP: Final = 1.2
NOTCH: Final = 120
"""What a mouse wheel turns by at once; touch pads turn by less."""

FARTHEST: Final = 2.0**31 - 1
"""Pixels that a scroll bar can count."""


class PdfScroll(QAbstractScrollArea):
    """A column of pages; a (page, y) anchor holds the place in every resize."""

    page_changed = Signal(int)
    pages_seen = Signal()
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages = PdfPages(self)
        self._zoom = Zoom()
        self._page = 0
        self._fitted = 0
        self._anchor = Anchor(0, 0.0)
        self._placing = False
        self._layout = PageLayout()
        self.pages.sized.connect(self._arrange)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

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

    def go_to(self, page: int, y: float = 0.0, fraction: float = 0.0) -> None:
        """Show the place `y` points down page `page` (from 1) at a fraction of the height."""
        index = max(0, min(page - 1, len(self.pages.sizes) - 1))
        # Its own size must be right now; those before it may come late, the anchor holds.
        self.pages.measure(index)
        self._fitted = index
        self._anchor = Anchor(index, y, fraction)
        self._arrange()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages this large, around the middle of what is seen."""
        self._zoom_at(zoom, self.viewport().width() / 2)

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Zoom in or out around a point of the view, or the place that was gone to."""
        spot = at or self.viewport().rect().center()
        if at is not None and self._layout.sizes:
            height = max(self.viewport().height(), 1)
            page, point = self.page_point(QPointF(spot))
            self._anchor = Anchor(page, point.y(), (spot.y() - GAP) / height)
        self._zoom_at(Zoom(Fit.FREE, bounded(self.percent * factor)), spot.x())

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew around the anchor."""
        super().resizeEvent(event)
        self._arrange()
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / NOTCH
            self.zoom_by(ZOOM_STEP**notches, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def _begin(self) -> None:
        """Stand at the head of a document that was just opened, or closed."""
        self._page = self._fitted = 0
        self._anchor = Anchor(0, 0.0)
        self._arrange()

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
        bar.setValue(_reach(value))

    def _zoom_at(self, zoom: Zoom, x: float) -> None:
        share = (self._offset().x() + x) / max(self._layout.full_width, 1.0)
        self._zoom, self._fitted = zoom, self._page
        self._arrange()
        self._set_across(share * self._layout.full_width - x)
        self.zoomed.emit()

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
        across.setRange(0, _reach(math.ceil(self._layout.width - view.width())))
        across.setPageStep(view.width())
        down.setRange(0, _reach(math.ceil(self._layout.height - view.height())))
        down.setPageStep(view.height())
        down.setSingleStep(40)
        at, scale = self._anchor, self._layout.scale
        page_top = self._layout.rect(at.page).top()
        down.setValue(_reach(page_top + at.y * scale - at.fraction * view.height() - GAP))
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
        self.pages_seen.emit()


def _reach(pixels: float) -> int:
    """Return a place that a scroll bar can be at."""
    return round(max(0.0, min(pixels, FARTHEST)))

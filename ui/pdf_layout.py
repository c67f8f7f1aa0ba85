"""Where the pages of a document lie when they are set one below the other. No widgets."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF, QSizeF

GAP = 12.0
"""Pixels between pages and around them."""


@dataclass(frozen=True)
class Anchor:
    """A place on a page (0-based, `y` in points) that stays at a fraction of the view's height."""

    page: int
    y: float
    fraction: float = 0.0


class PageLayout:
    """Page sizes in points, and the pixels they become at a width and zoom."""

    def __init__(self) -> None:
        self.sizes: list[QSizeF] = []
        self.scale = 1.0
        self._view_width = 0.0
        self._tops: list[float] = []

    def reset(self, count: int, size: QSizeF) -> None:
        """Start with `count` pages, all guessed to be of this size."""
        self.sizes = [size] * count
        self._measure()

    def fit(self, view_width: float, zoom: float) -> None:
        """Lay out so that the widest page fills the view at zoom 1."""
        widest = max((size.width() for size in self.sizes), default=595.0)
        self._view_width = view_width
        self.scale = max(0.05, (view_width - 2 * GAP) / max(widest, 1.0) * zoom)
        self._measure()

    @property
    def height(self) -> float:
        """Return the height of all pages, in pixels."""
        return self._tops[-1] if self._tops else 0.0

    @property
    def width(self) -> float:
        """Return the width that the widest page needs, in pixels."""
        widest = max((size.width() for size in self.sizes), default=0.0)
        return widest * self.scale + 2 * GAP

    def rect(self, page: int) -> QRectF:
        """Return a page's place in the laid out column, in pixels."""
        size = self.sizes[page] * self.scale
        left = max(GAP, (max(self._view_width, self.width) - size.width()) / 2)
        return QRectF(left, self._tops[page], size.width(), size.height())

    def page_at(self, y: float) -> int:
        """Return the page that lies at a height of the column."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self.sizes) - 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages that a stretch of the column touches."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def _measure(self) -> None:
        steps = (size.height() * self.scale + GAP for size in self.sizes)
        self._tops = list(accumulate(steps, initial=GAP))

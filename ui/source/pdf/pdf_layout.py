"""Where the pages of a document lie when they are set one below the other. No widgets."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF

GAP: Final = 12.0
"""Pixels between pages and around them."""

ACTUAL: Final = 96 / 72
"""Pixels for each point at 100 %."""

PERCENT: Final = (10.0, 800.0)


class Fit(StrEnum):
    """What the zoom follows: the view's width, its whole size, or nothing."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True)
class Zoom:
    """How large pages are shown; `percent` counts where nothing is fitted."""

    fit: Fit = Fit.WIDTH
    percent: float = 100.0

    @classmethod
    def read(cls, stored: str) -> "Zoom":
        """Return a zoom as `str` wrote it; what makes no sense is the default."""
        fit, _, percent = stored.partition(" ")
        try:
            number = float(percent)
            return cls(Fit(fit), bounded(number)) if math.isfinite(number) else cls()
        except ValueError:
            return cls()

    def __str__(self) -> str:
        """Return the zoom as it is remembered."""
        return f"{self.fit} {self.percent:.1f}"


@dataclass(frozen=True)
class Anchor:
    """A place on a page (0-based, `y` in points) that stays at a fraction of the view's height."""

    page: int
    y: float
    fraction: float = 0.0


def bounded(percent: float) -> float:
    """Return the nearest percentage that can be shown."""
    least, most = PERCENT
    return max(least, min(percent, most))


class PageLayout:
    """Page sizes in points, and the pixels they become at a zoom."""

    def __init__(self) -> None:
        self.sizes: Sequence[QSizeF] = ()
        self.scale = ACTUAL
        self._view_width = 0.0
        self._tops: list[float] = [GAP]
        self._widest = 0.0

    @property
    def percent(self) -> float:
        """Return the zoom in percent of the actual size."""
        return self.scale / ACTUAL * 100

    def fit(self, sizes: Sequence[QSizeF], view: QSize, zoom: Zoom, page: int) -> None:
        """Lay the pages out; a fitting zoom fits this page."""
        self.sizes = sizes
        self._view_width = view.width()
        self.scale = max(0.02, self._scale(view, zoom, sizes[page]) if sizes else ACTUAL)
        self._widest = max((size.width() for size in sizes), default=0.0)
        steps = (size.height() * self.scale + GAP for size in sizes)
        self._tops = list(accumulate(steps, initial=GAP))

    @property
    def height(self) -> float:
        """Return the height of all pages, in pixels."""
        return self._tops[-1]

    @property
    def width(self) -> float:
        """Return the width that the widest page needs, in pixels."""
        return self._widest * self.scale + 2 * GAP

    @property
    def full_width(self) -> float:
        """Return the width of the column with the room beside it."""
        return max(self._view_width, self.width)

    def rect(self, page: int) -> QRectF:
        """Return a page's place in the laid out column, in pixels."""
        size = self.sizes[page] * self.scale
        left = max(GAP, (self.full_width - size.width()) / 2)
        return QRectF(left, self._tops[page], size.width(), size.height())

    def page_at(self, y: float) -> int:
        """Return the page that lies at a height of the column."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self.sizes) - 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages that a stretch of the column touches."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    @staticmethod
    def _scale(view: QSize, zoom: Zoom, size: QSizeF) -> float:
        across = (view.width() - 2 * GAP) / size.width()
        if zoom.fit is Fit.WIDTH:
            return across
        if zoom.fit is Fit.PAGE:
            return min(across, (view.height() - 2 * GAP) / size.height())
        return zoom.percent / 100 * ACTUAL

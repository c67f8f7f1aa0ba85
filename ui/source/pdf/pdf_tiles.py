"""Which pictures of a page are needed: of the whole, or of what is seen of a large one."""

import math
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt

from .pdf_pictures import Wish

LARGEST: Final = 5_000_000
"""Pixels of a page that is drawn as a whole; of a larger one only what is in view is sharp."""

COARSE: Final = 900
"""Pixels of the longer side of the whole, under the sharp part."""

GRID: Final = 256
"""Parts begin and end at multiples of this, so that a little scrolling needs no new one."""


def wishes_for(page: int, size: QSizeF, seen: QRectF, ratio: float) -> list[Wish]:
    """Return the pictures for a page (from 0) of this size, of which `seen` is in view.

    The first is of the whole page; sizes are in the view's pixels, `ratio` are the screen's for
    each of them.
    """
    exact = QSize(_pixels(size.width() * ratio), _pixels(size.height() * ratio))
    if exact.width() * exact.height() <= LARGEST:
        return [Wish(page, exact)]
    coarse = exact.scaled(QSize(COARSE, COARSE), Qt.AspectRatioMode.KeepAspectRatio)
    whole = Wish(page, coarse.expandedTo(QSize(1, 1)))
    if seen.isEmpty():
        return [whole]
    return [whole, Wish(page, exact, _part(seen, exact, ratio))]


def _part(seen: QRectF, size: QSize, ratio: float) -> QRect:
    left = int(seen.left() * ratio) // GRID * GRID
    top = int(seen.top() * ratio) // GRID * GRID
    right = min(math.ceil(seen.right() * ratio / GRID) * GRID, size.width())
    bottom = min(math.ceil(seen.bottom() * ratio / GRID) * GRID, size.height())
    return QRect(left, top, max(1, right - left), max(1, bottom - top))


def _pixels(length: float) -> int:
    return max(1, math.ceil(length))

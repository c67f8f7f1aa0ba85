"""Where recognised text stands on its page, as fractions of the page's width and height."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from assistant.records import Box, Page


def marked_parts(page: Page, start: int, end: int) -> list[QRectF]:
    """Return the parts of the page's boxes that hold the code points from `start` to `end`.

    Of a line that is cited in part, the share of its letters is taken as the share of its width:
    a few pixels off at most, and only where the script runs from left to right.
    """
    boxes = [box for box in page.boxes if box.start < end and start < box.end]
    return [_part(box, start, end, page.text[box.start : box.end]) for box in boxes]


def scaled(part: QRectF, size: QSizeF) -> QRectF:
    """Return fractions of a page as a rectangle on a page of this size."""
    width, height = size.width(), size.height()
    return QRectF(part.x() * width, part.y() * height, part.width() * width, part.height() * height)


def wash(
    painter: QPainter, places: list[QRectF], colour: QColor, *, spare: Sequence[QRectF] = ()
) -> None:
    """Draw a colour over these places, but not over those to be spared; the ink stays dark."""
    # Taking shapes out of each other is slow: only where they meet.
    meeting = [place for place in places if any(place.intersects(other) for other in spare)]
    path = _joined([place for place in places if place not in meeting])
    if meeting:
        path.addPath(_joined(meeting).subtracted(_joined(spare)))
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillPath(path, colour)
    painter.restore()


def _joined(places: Sequence[QRectF]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for place in places:
        path.addRect(place)
    return path


def _part(box: Box, start: int, end: int, text: str) -> QRectF:
    whole = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
    upright = len(text) > 1 and whole.height() > 2 * whole.width()
    if upright or _right_to_left(text):
        return whole
    letter = whole.width() / max(box.end - box.start, 1)
    left = whole.left() + max(start - box.start, 0) * letter
    right = whole.right() - max(box.end - end, 0) * letter
    return QRectF(left, whole.top(), right - left, whole.height())


def _right_to_left(text: str) -> bool:
    return any("\u0590" <= letter <= "\u08ff" for letter in text)

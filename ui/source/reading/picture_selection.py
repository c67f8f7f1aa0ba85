"""Choosing recognised words of a picture with the mouse: the lines that a rectangle touches."""

from PySide6.QtCore import QPointF, QRectF

from assistant.records import Box, Page

LEAST_DRAG = 0.004
"""The share of the picture's width that a drag has to cover: less is a click."""


class PictureSelection:
    """A rectangle in fractions of the picture, and the boxes of recognised text beneath it."""

    def __init__(self) -> None:
        self._page = Page(1, "", "")
        self._begun: QPointF | None = None
        self.boxes: tuple[Box, ...] = ()

    def begin_page(self, page: Page) -> None:
        """Turn to another page; nothing of it is selected."""
        self._page, self._begun, self.boxes = page, None, ()

    def press(self, at: QPointF) -> None:
        """Begin a rectangle; what was selected no longer is."""
        self._begun, self.boxes = at, ()

    def drag(self, to: QPointF) -> None:
        """Draw the rectangle as far as this."""
        if self._begun is None:
            return
        area = QRectF(self._begun, to).normalized()
        if max(area.width(), area.height()) >= LEAST_DRAG:
            self.boxes = tuple(box for box in self._page.boxes if area.intersects(place(box)))

    def release(self) -> None:
        """End the rectangle; the words stay selected."""
        self._begun = None

    def select_all(self) -> None:
        """Select all recognised words."""
        self.boxes = self._page.boxes

    def text(self) -> str:
        """Return the selected words as they are stored; a line's end where some are left out."""
        chosen = set(self.boxes)
        text, follows = "", False
        for before, box in zip((None, *self._page.boxes), self._page.boxes, strict=False):
            if box in chosen:
                between = self._page.text[before.end : box.start] if before and follows else "\n"
                text += between + self._page.text[box.start : box.end]
            follows = box in chosen
        return text.strip("\n")


def place(box: Box) -> QRectF:
    """Return where a box lies, in fractions of the page."""
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)

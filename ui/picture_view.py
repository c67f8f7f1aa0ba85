"""A picture, as wide as the pane, with the cited words marked."""

from contextlib import suppress
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from assistant.records import Page

from .page_boxes import highlight, marked_parts, scaled
from .spoken import speak_as
from .theme import colours

FORMATS: Final = {b"png", b"jpeg", b"jpg", b"tiff", b"tif", b"bmp", b"webp", b"gif"}
"""Those that hold pixels and nothing else: an SVG named .png could ask for other files."""

LARGEST: Final = 4096
"""Pixels of the longer side that are kept; a larger picture is shown reduced."""

GAP: Final = 12
PAD: Final = 3
ZOOM_RANGE: Final = (0.25, 8.0)


class PictureView(QAbstractScrollArea):
    """One page of a picture file; it is decoded outside the event loop."""

    drawn = Signal()
    failed = Signal()
    _decoded = Signal(int, QImage)

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QRectF] = []
        self._image = QImage()
        self._asked = 0
        self._zoom = 1.0
        self._to_mark = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "desk")
        self.setAccessibleName("Picture")
        speak_as(self, QAccessible.Role.Graphic)
        self._decoded.connect(self._take)

    @property
    def is_drawn(self) -> bool:
        """Whether the picture is there to see."""
        return not self._image.isNull()

    def show_picture(self, path: str, page: Page, start: int = 0, end: int = 0) -> None:
        """Load a page of a picture file; `drawn` or `failed` follows."""
        self._asked += 1
        self._image, self._zoom, self._to_mark = QImage(), 1.0, True
        self.parts = marked_parts(page, start, end)
        words = page.text[start:end] or page.text
        self.setAccessibleDescription(f"Recognised text: {words}" if words else "")
        self.viewport().update()
        number = self._asked
        QThreadPool.globalInstance().start(lambda: self._decode(number, path, page.number))

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the top left corner."""
        least, most = ZOOM_RANGE
        self._zoom = max(least, min(self._zoom * factor, most))
        self._arrange()

    def fit_width(self) -> None:
        """Let the picture fill the pane's width."""
        self._zoom = 1.0
        self._arrange()

    def marks(self) -> list[QRectF]:
        """Return the marked places in the viewport's pixels."""
        place = self._place()
        return [scaled(part, place.size()).translated(place.topLeft()) for part in self.parts]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.2 if event.angleDelta().y() > 0 else 1 / 1.2)
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and the highlighter over it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().desk))
        if not self.is_drawn:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawImage(place, self._image)
        highlight(painter, [rect.adjusted(-PAD, -PAD, PAD, PAD) for rect in self.marks()])

    def _decode(self, number: int, path: str, page: int) -> None:
        image = read_picture(path, page)
        with suppress(RuntimeError):  # the window may have been closed meanwhile
            self._decoded.emit(number, image)

    def _take(self, number: int, image: QImage) -> None:
        if number != self._asked:
            return
        self._image = image
        self._arrange()
        (self.drawn if self.is_drawn else self.failed).emit()

    def _size(self) -> QSizeF:
        if not self.is_drawn:
            return QSizeF()
        # Small pictures are not blown up to more than twice their size.
        width = min(self.viewport().width() - 2 * GAP, 2 * self._image.width()) * self._zoom
        return QSizeF(width, width * self._image.height() / self._image.width())

    def _place(self) -> QRectF:
        size = self._size()
        left = max(GAP, (self.viewport().width() - size.width()) / 2)
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QRectF(left - across, GAP - down, size.width(), size.height())

    def _arrange(self) -> None:
        size, view = self._size(), self.viewport().size()
        for bar, wanted, there in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setRange(0, max(0, round(wanted + 2 * GAP - there)))
            bar.setPageStep(there)
            bar.setSingleStep(40)
        if self.is_drawn and self._to_mark:
            self._to_mark = False
            top = min((part.top() for part in self.parts), default=0.0)
            self.verticalScrollBar().setValue(round(top * size.height() - view.height() / 4))
        self.viewport().update()


def read_picture(path: str, page: int) -> QImage:
    """Return a page (from 1) of a picture file, upright and of bounded size; null if unreadable."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    if reader.format().data() not in FORMATS:
        return QImage()
    if page > 1 and not reader.jumpToImage(page - 1):
        return QImage()
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(
            size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return reader.read()

"""A picture, as wide as the pane, with the cited and the found words marked."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from assistant.records import Page

from ...parts.page_boxes import marked_parts, scaled, wash
from ...parts.spoken import speak_as
from ...parts.theme import HIGHLIGHTER, MATCH, MATCH_HERE, OTHER_PASSAGE, SELECTED, colours
from ...words.translating import tr
from .picture_selection import PictureSelection, place
from .reading_marks import Marked

FORMATS: Final = {b"png", b"jpeg", b"jpg", b"tiff", b"tif", b"bmp", b"webp", b"gif"}
"""Those that hold pixels and nothing else: an SVG named .png could ask for other files."""

LARGEST: Final = 4096
"""Pixels of the longer side that are kept; a larger picture is shown reduced."""

GAP: Final = 12
PAD: Final = 3
ZOOM_STEP: Final = 1.2
ZOOM_RANGE: Final = (0.25, 8.0)
ZOOM_KEYS: Final = {
    Qt.Key.Key_Plus: ZOOM_STEP,
    Qt.Key.Key_Equal: ZOOM_STEP,
    Qt.Key.Key_Minus: 1 / ZOOM_STEP,
}


class PictureView(QAbstractScrollArea):
    """One page of a picture file; it is decoded outside the event loop."""

    drawn = Signal()
    failed = Signal()
    zoomed = Signal(float)
    _decoded = Signal(int, QImage)

    def __init__(self) -> None:
        super().__init__()
        self._page = Page(1, "", "")
        self._marks, self._matches = Marked(), Marked()
        self._selection = PictureSelection()
        self._image = QImage()
        self._asked = 0
        self._zoom = 1.0
        self._target: tuple[int, int] | None = None
        """Code points whose place is to be in view as soon as the picture is there."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "desk")
        self.setAccessibleName(tr("Picture"))
        speak_as(self, QAccessible.Role.Graphic)
        self._decoded.connect(self._take)

    @property
    def is_drawn(self) -> bool:
        """Whether the picture is there to see."""
        return not self._image.isNull()

    @property
    def zoom(self) -> float:
        """How many times as wide as the pane the picture is."""
        return self._zoom

    def show_picture(self, path: str, page: Page, start: int = 0, end: int = 0) -> None:
        """Load a page of a picture file; `drawn` or `failed` follows."""
        self._asked += 1
        self._image, self._zoom, self._page = QImage(), 1.0, page
        self._marks = Marked(((start, end),), 0) if end > start else Marked()
        self._matches = Marked()
        self._selection.begin_page(page)
        self._describe()
        self._bring(self._marks.at_hand)
        number = self._asked
        QThreadPool.globalInstance().start(lambda: self._decode(number, path, page.number))

    def show_marks(self, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark the cited passages of the page; the one at hand is strongest, and in view."""
        self._marks = Marked(tuple(spans), current)
        self._describe()
        self._bring(self._marks.at_hand)

    def show_matches(self, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark words that were found, in another colour; the one at hand is in view."""
        self._matches = Marked(tuple(spans), current)
        self._bring(self._matches.at_hand)

    def selected_text(self) -> str:
        """Return the recognised words that were selected with the mouse."""
        return self._selection.text()

    def copy(self) -> None:
        """Copy the selected words."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the top left corner."""
        least, most = ZOOM_RANGE
        self._set_zoom(max(least, min(self._zoom * factor, most)))

    def fit_width(self) -> None:
        """Let the picture fill the pane's width."""
        self._set_zoom(1.0)

    def marks(self) -> list[QRectF]:
        """Return the places of the cited passages in the viewport's pixels."""
        return self._rects(self._marks.spans)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, fit the width with 0; select and copy recognised words."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
            self.viewport().update()
        elif event.key() in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._selection.press(self._fraction(event.position()))
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the lines between here and where it began."""
        self._selection.drag(self._fraction(event.position()))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting."""
        self._selection.release()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and the highlighter over it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().desk))
        if not self.is_drawn:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        painter.fillRect(area, Qt.GlobalColor.white)
        painter.drawImage(area, self._image)
        for marked, pale, strong in (
            (self._marks, OTHER_PASSAGE, HIGHLIGHTER),
            (self._matches, MATCH, MATCH_HERE),
        ):
            at_hand = self._rects([marked.at_hand] if marked.at_hand else [])
            wash(painter, self._rects(marked.spans), pale, spare=at_hand)
            wash(painter, at_hand, strong)
        selected = [self._in_view(place(box)) for box in self._selection.boxes]
        wash(painter, selected, SELECTED)

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

    def _area(self) -> QRectF:
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
        if self.is_drawn and self._target is not None:
            parts = marked_parts(self._page, *self._target)
            self._target = None
            top = min((part.top() for part in parts), default=0.0) * size.height()
            left = min((part.left() for part in parts), default=0.0) * size.width()
            self.verticalScrollBar().setValue(round(top - view.height() / 4))
            self.horizontalScrollBar().setValue(round(left - view.width() / 4))
        self.viewport().update()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._arrange()
        self.zoomed.emit(zoom)

    def _describe(self) -> None:
        mark = self._marks.at_hand
        words = (self._page.text[slice(*mark)] if mark else "") or self._page.text
        said = tr("Recognised text: {text}").format(text=words) if words else ""
        self.setAccessibleDescription(said)

    def _bring(self, span: tuple[int, int] | None) -> None:
        self._target = span or self._target
        self._arrange()

    def _rects(self, spans: Sequence[tuple[int, int]]) -> list[QRectF]:
        parts = [part for span in spans for part in marked_parts(self._page, *span)]
        return [self._in_view(part).adjusted(-PAD, -PAD, PAD, PAD) for part in parts]

    def _in_view(self, part: QRectF) -> QRectF:
        area = self._area()
        return scaled(part, area.size()).translated(area.topLeft())

    def _fraction(self, at: QPointF) -> QPointF:
        area = self._area()
        wide, high = max(area.width(), 1.0), max(area.height(), 1.0)
        return QPointF((at.x() - area.left()) / wide, (at.y() - area.top()) / high)


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
        reduced = size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(reduced.expandedTo(QSize(1, 1)))
    return reader.read()

"""A ring around what has the focus, where no style sheet can draw one without moving the text."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from .spoken import decorative
from .theme import RADIUS, colours

WIDTH = 2
AROUND = {"questionbox": RADIUS[2], "answertext": RADIUS[0]}
"""Frames that wear the ring for the field within them, by their role, with their corners."""


class FocusRing(QWidget):
    """Lies over its parent, lets the pointer through, and is gone when the focus is."""

    def __init__(self, parent: QWidget, corner: int) -> None:
        super().__init__(parent)
        self._corner = corner
        decorative(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent, and over its scroll bars: those come and go."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            QTimer.singleShot(0, self, self.raise_)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent), WIDTH))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, self._corner, self._corner)


class FocusRings(QObject):
    """Follows the focus through the whole application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if isinstance(now, QAbstractScrollArea) and not _shows_itself(now):
            frame = _frame_of(now)
            self._ring = FocusRing(frame, AROUND.get(frame.property("role"), RADIUS[0]))


def _shows_itself(area: QAbstractScrollArea) -> bool:
    """Say whether a row of a list shows that it has the focus: only the chosen one does."""
    if not isinstance(area, QAbstractItemView) or area.selectionModel() is None:
        return False
    return area.selectionModel().isSelected(area.currentIndex())


def _frame_of(area: QWidget) -> QWidget:
    above = area.parentWidget()
    while above is not None and not above.isWindow():
        if above.property("role") in AROUND:
            return above
        above = above.parentWidget()
    return area

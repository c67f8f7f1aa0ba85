"""The veil that shows while files hover over the window."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..parts.theme import SPACE, TYPE, colours
from ..words.translating import tr


class DropVeil(QWidget):
    """Covers its parent, lets everything through, says what a drop will do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def lift(self, shown: bool) -> None:
        """Show the veil over the whole parent, or hide it."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame and one line."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(c.paper)
        ground.setAlpha(225)
        painter.fillRect(self.rect(), ground)
        inside = QRectF(self.rect()).adjusted(SPACE[4], SPACE[4], -SPACE[4], -SPACE[4])
        painter.setPen(QPen(QColor(c.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(inside, 16, 16)
        font = QFont(self.font())
        font.setPixelSize(TYPE["title"])
        painter.setFont(font)
        words = tr("Drop to add to your library")
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)

"""The numbers of the lines of a file of code or data, beside its text."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from ...parts.theme import SPACE, TYPE, colours
from .reading_formats import EVEN_FAMILIES


class LineNumbers(QWidget):
    """Lies over the margin of a text; as wide as its largest number."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._first = 1
        self._zoom = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        text.textChanged.connect(self.update)
        self.hide()

    def count_from(self, first: int, last: int, zoom: float) -> None:
        """Number the lines from `first` on; room is made for `last`."""
        self._first, self._zoom = first, zoom
        digits = QFontMetrics(self._font()).horizontalAdvance("0" * max(3, len(str(last))))
        self.setFixedWidth(digits + SPACE[2])
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the numbers of the lines in view."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(colours().muted))
        layout = self._text.document().documentLayout()
        scrolled = self._text.verticalScrollBar().value()
        block = self._text.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            top = layout.blockBoundingRect(block).top() - scrolled
            if top > self.height():
                break
            if block.layout().lineCount():
                line = block.layout().lineAt(0)
                number = str(self._first + block.blockNumber())
                right = self.width() - SPACE[2] - painter.fontMetrics().horizontalAdvance(number)
                painter.drawText(QPointF(right, top + line.y() + line.ascent()), number)
            block = block.next()

    def _font(self) -> QFont:
        font = QFont(self._text.font())
        font.setFamilies(EVEN_FAMILIES)
        font.setPixelSize(max(1, round(TYPE["small"] * self._zoom)))
        return font

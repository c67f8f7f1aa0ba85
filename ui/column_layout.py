"""Widgets beneath each other, each as high as it needs to be at the width there is."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ColumnLayout(QLayout):
    """A layout for a view that scrolls, with hundreds of widgets.

    A QVBoxLayout squeezes all of them whenever one has grown and the view has not yet, and lets
    them out again a moment later. Here nothing changes but what did, and what stands below it.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self._bleeds: dict[QWidget | None, int] = {}

    def bleed(self, widget: QWidget, by: int) -> None:
        """Let a widget reach so far into the margins at both sides, with a ground or a ring."""
        self._bleeds[widget] = by

    def insert(self, index: int, widget: QWidget) -> None:
        """Take a widget in at a position."""
        self.addWidget(widget)  # which makes an item that remembers the widget's sizes
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at a position, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up and return the item at a position, or None."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Forget the heights: something has changed its size."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all take at this width."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inside = width - margins.left() - margins.right()
            items = [item for item in self._items if not item.isEmpty()]
            shown = [_height(item, inside + 2 * self._bleed_of(item)) for item in items]
            gaps = self._gap * max(0, len(shown) - 1)
            self._heights[width] = sum(shown) + gaps + margins.top() + margins.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items; what stays where it is hears nothing of it."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.y()
        for item in self._items:
            if item.isEmpty():
                continue
            bleed = self._bleed_of(item)
            left, width = inside.x() - bleed, inside.width() + 2 * bleed
            height = _height(item, width)
            placed = QRect(left, top, width, height)
            if item.geometry() != placed:
                item.setGeometry(placed)
            top += height + self._gap

    def sizeHint(self) -> QSize:
        """Return the smallest size: the width may be anything."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the width of the widest item; the height follows from the width."""
        margins = self.contentsMargins()
        widths = (item.minimumSize().width() - 2 * self._bleed_of(item) for item in self._items)
        return QSize(max(widths, default=0) + margins.left() + margins.right(), 0)

    def _bleed_of(self, item: QLayoutItem) -> int:
        return self._bleeds.get(item.widget(), 0) if self._bleeds else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

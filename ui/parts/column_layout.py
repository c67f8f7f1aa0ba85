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
        self._bleeds: dict[QLayoutItem, int] = {}
        self._measured: dict[int, list[tuple[QLayoutItem, int]]] = {}
        self._least: QSize | None = None

    def bleed(self, widget: QWidget, by: int) -> None:
        """Let a widget reach so far into the margins at both sides, with a ground or a ring."""
        self._bleeds[self._items[self.indexOf(widget)]] = by

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
        item = self._items.pop(index)
        self._bleeds.pop(item, None)
        return item

    def invalidate(self) -> None:
        """Forget the sizes: something has changed its own."""
        self._measured.clear()
        self._least = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all take at this width."""
        margins = self.contentsMargins()
        shown = self._measure(width - margins.left() - margins.right())
        gaps = self._gap * max(0, len(shown) - 1)
        return sum(height for _, height in shown) + gaps + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items; what stays where it is hears nothing of it."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        left, top, width = inside.x(), inside.y(), inside.width()
        for item, height in self._measure(width):
            bleed = self._bleeds.get(item, 0)
            placed = QRect(left - bleed, top, width + 2 * bleed, height)
            if item.geometry() != placed:
                item.setGeometry(placed)
            top += height + self._gap

    def sizeHint(self) -> QSize:
        """Return the smallest size: the width may be anything."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the width of the widest item; the height follows from the width."""
        if self._least is None:
            margins = self.contentsMargins()
            bleeds = self._bleeds
            widths = (i.minimumSize().width() - 2 * bleeds.get(i, 0) for i in self._items)
            self._least = QSize(max(widths, default=0) + margins.left() + margins.right(), 0)
        return self._least

    def _measure(self, width: int) -> list[tuple[QLayoutItem, int]]:
        """Return the items that are shown, each with its height at this width of the column."""
        if width not in self._measured:
            bleeds = self._bleeds
            self._measured[width] = [
                (item, _height(item, width + 2 * bleeds.get(item, 0)))
                for item in self._items
                if not item.isEmpty()
            ]
        return self._measured[width]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

"""Small parts the views are made of: labels, icon buttons, and a row that wraps."""

import html
import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from .icons import icon
from .theme import SPACE, colours


def restyled(widget: QWidget, event: QEvent) -> bool:
    """Say whether an event brought the widget another theme since the last time it was asked."""
    # Qt sends a dozen of these for one change of theme; drawing anew each time would be felt.
    if event.type() not in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
        return False
    name = colours().name
    if widget.property("inked") == name:
        return False
    widget.setProperty("inked", name)
    return True


def takes_escape(event: QEvent) -> bool:
    """Claim Esc for the widget that asks, before a shortcut of the window gets it."""
    claimed = event.type() == QEvent.Type.ShortcutOverride
    if claimed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
        event.accept()
        return True
    return False


def breakable(text: str) -> str:
    """Return the text with places to break in very long words, for labels that wrap."""
    return re.sub(r"\S{30,}", lambda word: "\u200b".join(re.findall(".{1,12}", word[0])), text)


def plain_tip(text: str) -> str:
    """Return a tool tip that shows this text as it is: Qt would take tags in it for HTML."""
    lines = html.escape(breakable(text)).replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if text else ""


def text_label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows plain text only; `role` picks its style."""
    label = QLabel(breakable(text) if wrap else text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("role", role)
    return label


def badge(text: str) -> QLabel:
    """Return a short word on a coloured ground, to stand beside a title."""
    made = text_label(text, "badge")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def section_head(text: str) -> QLabel:
    """Return the title over a group of controls."""
    return text_label(text, "heading")


def fit_to_screen(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, or as much of it as the screen has room for."""
    room = dialog.screen().availableSize() * 0.94
    dialog.resize(min(width, room.width()), min(height, room.height()))


def pad_number(box: QAbstractSpinBox) -> None:
    """Set a number or a date off from its frame: no style sheet reaches that."""
    for field in box.findChildren(QLineEdit):
        field.setTextMargins(SPACE[1], 0, SPACE[1], 0)


def frame(role: str) -> QFrame:
    """Return a frame whose looks the style sheet takes from `role`."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's role and dress it anew."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def text_button(text: str, on_click: Callable[[], object], role: str = "") -> QPushButton:
    """Return a push button whose text is its accessible name."""
    button = QPushButton(text)
    button.setProperty("role", role)
    button.setAccessibleName(text)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda _checked=False: on_click())
    return button


class IconButton(QToolButton):
    """A flat button with a drawing; it inks itself anew when the theme changes."""

    def __init__(self, drawing: str, name: str, *, text: str = "", tip: str = "") -> None:
        super().__init__()
        self._drawing = drawing
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setText(text)
        self.setIconSize(QSize(18, 18))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly
        )
        self.setProperty("iconOnly", not text)
        self._ink()

    def show_as(self, drawing: str, name: str) -> None:
        """Change the drawing and the name together."""
        self._drawing = drawing
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawing in the new theme's colour."""
        if restyled(self, event):
            self._ink()
        super().changeEvent(event)

    def _ink(self) -> None:
        self.setIcon(icon(self._drawing))


class ElidedLabel(QLabel):
    """One line of plain text, shortened in the middle where there is no room."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.contentsRect(), aligned, shown)


class FlowLayout(QLayout):
    """Items side by side, on as many lines as they need."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at a position, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up and return the item at a position, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than the lines need; Qt would hand over all that is left."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the lines take at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the smallest size: the width may be anything."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), item.sizeHint().height()))
            if line and x + hint.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                place = QRect(QPoint(x, y), hint)
                item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            x += hint.width() + self._gap
            line = max(line, hint.height())
        return y + line - rect.y()

    def _direction(self) -> Qt.LayoutDirection:
        above = self.parentWidget()
        return above.layoutDirection() if above else Qt.LayoutDirection.LeftToRight

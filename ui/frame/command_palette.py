"""Every action of the window by name: type a few letters, press Enter."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSettings,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ..parts.actions import ActionsRegistry, Entry
from ..parts.fuzzy import fit
from ..parts.icons import draw
from ..parts.row_painting import mirrored, paint_ground, write_line
from ..parts.theme import SPACE, TYPE, colours
from ..parts.widgets import takes_escape, text_label
from ..words.translating import tr
from ..words.wording import joined

WIDTH = 560
ROW_HEIGHT = 38
MOST_ROWS = 9
ICON = 18
RECENT = "palette/recent"
MOST_RECENT = 6
ENTRY = Qt.ItemDataRole.UserRole


class CommandPalette(QFrame):
    """Lies over the window until something is chosen or it is left."""

    def __init__(self, registry: ActionsRegistry, over: QWidget, store: QSettings) -> None:
        super().__init__(over)
        self._registry = registry
        self._over = over
        self._store = store
        self._before: QWidget | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("What do you want to do?"))
        self.search.setAccessibleName(tr("Find a command"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setProperty("role", "commands")
        self.list.setItemDelegate(_CommandDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.nothing = text_label(tr("No command of this name."), "muted")
        self.setProperty("role", "palette")
        self.setAccessibleName(tr("All commands"))
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda _: self._run())
        self.search.installEventFilter(self)
        over.installEventFilter(self)
        registry.ran.connect(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[1], SPACE[1], SPACE[1], SPACE[1])
        column.setSpacing(SPACE[1])
        for widget in (self.search, self.list, self.nothing):
            column.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Show all commands, those used last first."""
        self._before = QApplication.focusWidget()
        self.search.clear()
        self._fill()
        self.show()
        self.raise_()
        self.search.setFocus()

    def leave(self) -> None:
        """Close, and go back to where the focus was."""
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc here: it would stop an answer otherwise."""
        return takes_escape(event) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the box has the focus; follow the window."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.search and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._close_if_left)
        if watched is self.search and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take_key(event)
        return False

    def entries(self) -> list[Entry]:
        """Return what is listed, in order."""
        return [self.list.item(row).data(ENTRY) for row in range(self.list.count())]

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS,
            Qt.Key.Key_PageUp: -MOST_ROWS,
        }
        by = steps.get(Qt.Key(event.key()))
        if by is not None and self.list.count():
            last = self.list.count() - 1
            now = self.list.currentRow()
            single = abs(by) == 1
            row = (now + by) % (last + 1) if single else min(max(now + by, 0), last)
            self.list.setCurrentRow(row)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return False

    def _fill(self) -> None:
        self.list.clear()
        for entry in self._matching(self.search.text()):
            keys = entry.shown_keys()
            item = QListWidgetItem(entry.text)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, joined((entry.text, *keys[:1])))
            if not entry.possible:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(not self.list.count())
        self._fit()

    def _matching(self, typed: str) -> list[Entry]:
        recent = self._recent()

        def rank(entry: Entry) -> tuple[float, int]:
            # The English name counts too: a manual or a colleague may have used it.
            fits = [fit(typed, text) for text in (entry.text, entry.source_text)]
            best = max((one for one in fits if one is not None), default=-1.0)
            used = recent.index(entry.name) if entry.name in recent else len(recent)
            return (-best if entry.possible else 100.0 - best, used)

        def fits(entry: Entry) -> bool:
            return any(fit(typed, text) is not None for text in (entry.text, entry.source_text))

        return sorted(filter(fits, self._registry.actions()), key=rank)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        entry: Entry = item.data(ENTRY)
        self.leave()
        # Afterwards, so that a dialog opens over the window as it was.
        QTimer.singleShot(0, self, lambda: self._registry.run(entry.name))

    def _note(self, name: str) -> None:
        if name == "window.commands":
            return
        kept = [name, *(one for one in self._recent() if one != name)]
        self._store.setValue(RECENT, kept[:MOST_RECENT])

    def _recent(self) -> list[str]:
        stored = self._store.value(RECENT)
        if isinstance(stored, str):
            return [stored]
        return [str(one) for one in stored] if isinstance(stored, list) else []

    def _close_if_left(self) -> None:
        now = QApplication.focusWidget()
        if self.isVisible() and now is not self.search and not self.isAncestorOf(now or self):
            self.hide()

    def _fit(self) -> None:
        rows = min(max(self.list.count(), 1), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW_HEIGHT + 2)
        width = min(WIDTH, self._over.width() - 2 * SPACE[4])
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._over.width() - width) // 2, SPACE[5] + SPACE[3])


class _CommandDelegate(QStyledItemDelegate):
    """Paints a command: its drawing, its name, and its keys at the far end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; all rows are equal."""
        return QSize(120, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row, in the direction of the language."""
        entry: Entry = index.data(ENTRY)
        c = colours()
        area: QRect = option.rect.adjusted(SPACE[0], 1, -SPACE[0], -1)
        inside = area.adjusted(SPACE[2], 0, -SPACE[2], 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        paint_ground(painter, area, option.state)
        keys = ", ".join(entry.shown_keys()[:1])
        keys_width = _width(keys, painter.font())
        name_at = inside.adjusted(ICON + SPACE[2], 0, -keys_width - SPACE[2], 0)
        icon_at = QRect(inside.left(), inside.center().y() - ICON // 2 + 1, ICON, ICON)
        keys_at = QRect(inside.right() - keys_width, inside.top(), keys_width, inside.height())
        name_at, icon_at, keys_at = (mirrored(option, at) for at in (name_at, icon_at, keys_at))
        ink = c.ink if entry.possible else c.edge
        if entry.icon:
            draw(painter, entry.icon, c.muted if entry.possible else c.edge, icon_at.toRectF())
        normal = QFont.Weight.Normal
        write_line(painter, name_at, entry.text, TYPE["body"], ink, normal)
        write_line(painter, keys_at, keys, TYPE["small"], c.muted, normal)
        painter.restore()


def _width(keys: str, font: QFont) -> int:
    """Return what the keys take in the size they are written in."""
    small = QFont(font)
    small.setPixelSize(TYPE["small"])
    return QFontMetrics(small).horizontalAdvance(keys) + 1 if keys else 0

"""The sections above the files: all, what could not be read, collections, watched folders."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from assistant.records import Collection, one_line

from ..parts.dropping import sort_drop
from ..parts.icons import icon
from ..parts.theme import SPACE, colours
from ..parts.widgets import plain_tip, restyled
from ..words.translating import marked, tr
from ..words.wording import file_name, number
from .section import (
    ALL,
    FAILED,
    STOPPED,
    Section,
    SectionKind,
    of_collection,
    of_folder,
    of_ticks,
)
from .section_delegate import ROOM, SectionDelegate
from .ticks import Tick, Ticks

ROW_HEIGHT = 30
MOST_ROWS = 5

ICONS = {
    SectionKind.ALL: "library",
    SectionKind.FAILED: "alert",
    SectionKind.STOPPED: "stop",
    SectionKind.TICKED: "check",
    SectionKind.COLLECTION: "collection",
    SectionKind.FOLDER: "folder",
}


SPOKEN = {
    SectionKind.FOLDER: marked("Folder {name}"),
    SectionKind.COLLECTION: marked("Collection {name}"),
}


class SectionList(QListWidget):
    """Choosing a section narrows the files to it; hidden while there is only one."""

    section_chosen = Signal(object)
    menu_wanted = Signal(object, object)
    tick_wanted = Signal(object)
    """A tuple of the one `Scope`."""
    dropped = Signal(object, str)
    """A `Dropped`, and the name of the collection that it was dropped on, if on one."""

    def __init__(self, ticks: Ticks) -> None:
        super().__init__()
        self._ticks = ticks
        self._folders: tuple[str, ...] = ()
        self._collections: tuple[Collection, ...] = ()
        self._failed, self._stopped = 0, 0
        self._wanted_height = 0
        self.folded = False
        """Whether only the chosen section is in view."""
        self.setProperty("role", "sections")
        self.setAccessibleName(tr("Sections of the library"))
        self.setItemDelegate(SectionDelegate(ticks, self))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.section_chosen.emit(self.current()))
        ticks.changed.connect(self._fill)
        self._fill()

    def current(self) -> Section:
        """Return the chosen section."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else ALL

    def sections(self) -> list[Section]:
        """Return all sections in the order they are shown."""
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    def choose(self, wanted: Section) -> None:
        """Choose a section by its kind and name; all files where there is no such."""
        keys = [section.key for section in self.sections()]
        self.setCurrentRow(keys.index(wanted.key) if wanted.key in keys else 0)

    def fold(self, folded: bool) -> None:
        """Keep only the chosen section in view, or all of them again."""
        self.folded = folded
        self._fit()

    def show_folders(self, folders: tuple[str, ...]) -> None:
        """Show these folders."""
        if folders != self._folders:
            self._folders = folders
            self._fill()

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Show these collections."""
        if collections != self._collections:
            self._collections = collections
            self._fill()

    def show_counts(self, failed: int, stopped: int) -> None:
        """Show how many files could not be read, and how many were left when a run was stopped."""
        before, self._failed, self._stopped = (self._failed, self._stopped), failed, stopped
        if (failed > 0, stopped > 0) != (before[0] > 0, before[1] > 0):
            self._fill()
        elif (failed, stopped) != before:
            self._word_all()

    def sizeHint(self) -> QSize:
        """Return the height of all sections, up to a few."""
        return QSize(super().sizeHint().width(), self._wanted_height)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one section: what is chosen scrolls into view."""
        return QSize(super().minimumSizeHint().width(), ROW_HEIGHT + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen section in view."""
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a section's menu beneath the pointer, or at the chosen one for a key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is not None:
            where = self.visualItemRect(item).center() if by_key else event.pos()
            section = item.data(Qt.ItemDataRole.UserRole)
            self.menu_wanted.emit(section, self.viewport().mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the chosen section on Space."""
        if event.key() == Qt.Key.Key_Space and self.current().can_be_ticked:
            self.tick_wanted.emit((self.current().scope,))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a section on a click on its check box; elsewhere choose it."""
        section = self._at(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and section.can_be_ticked and self._is_on_tick(event.position().toPoint()):
            self.tick_wanted.emit((section.scope,))
        else:
            super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files for the library; over a collection, for it too."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._hover(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the collection that a drop would fill."""
        event.acceptProposedAction()
        self._hover(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no collection any more: the files went elsewhere."""
        self._hover(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped, and put it into the collection beneath."""
        section = self._at(event.position().toPoint())
        self._hover(None)
        event.acceptProposedAction()
        name = section.name if section.kind is SectionKind.COLLECTION else ""
        self.dropped.emit(sort_drop(event.mimeData()), name)

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawings in the new theme's colour."""
        if restyled(self, event):
            for row in range(self.count()):
                self._ink(self.item(row))
        super().changeEvent(event)

    def _at(self, spot: QPoint) -> Section:
        item = self.itemAt(spot)
        return item.data(Qt.ItemDataRole.UserRole) if item else ALL

    def _is_on_tick(self, spot: QPoint) -> bool:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return spot.x() < ROOM + SPACE[1]
        return spot.x() > self.viewport().width() - ROOM - SPACE[1]

    def _hover(self, spot: QPoint | None) -> None:
        over = self.itemAt(spot) if spot else None
        fills = spot is not None and self._at(spot).kind is SectionKind.COLLECTION
        self.setProperty("over", self.row(over) if over and fills else -1)
        self.viewport().update()

    def _word_all(self) -> None:
        for row in range(self.count()):
            self._word(self.item(row))
        self.viewport().update()

    def _fill(self) -> None:
        chosen = self.current()
        wanted = [
            ALL,
            *([FAILED] if self._failed else []),
            *([STOPPED] if self._stopped else []),
            *([of_ticks(self._ticks.scope.paths)] if len(self._ticks) else []),
            *map(of_collection, self._collections),
            *map(of_folder, sorted(self._folders)),
        ]
        top = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for section in wanted:
            self._add(section)
        self.choose(chosen)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(top)
        if self.current() != chosen:  # gone, or it holds something else now
            self.section_chosen.emit(self.current())
        self.setVisible(len(wanted) > 1)
        self._fit()

    def _fit(self) -> None:
        rows = 1 if self.folded else min(self.count(), MOST_ROWS)
        self._wanted_height = ROW_HEIGHT * rows + 2
        self.setMaximumHeight(self._wanted_height)
        self.updateGeometry()
        self.scrollToItem(self.currentItem())

    def _add(self, section: Section) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, section)
        item.setToolTip(plain_tip(_tip(section)))
        self._word(item)
        self._ink(item)
        self.addItem(item)

    def _word(self, item: QListWidgetItem) -> None:
        section = item.data(Qt.ItemDataRole.UserRole)
        item.setText(self._words(section))
        said = tr(SPOKEN.get(section.kind, "{name}")).format(name=item.text())
        if section.can_be_ticked and self._ticks.of(section.scope) is not Tick.NONE:
            said = tr("{row}, ticked").format(row=said)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _words(self, section: Section) -> str:
        match section.kind:
            case SectionKind.ALL:
                return tr("All files")
            case SectionKind.FAILED:
                return tr("Could not be read ({number})").format(number=number(self._failed))
            case SectionKind.STOPPED:
                return tr("Stopped ({number})").format(number=number(self._stopped))
            case SectionKind.TICKED:
                return tr("Ticked ({number})").format(number=number(len(self._ticks)))
            case SectionKind.FOLDER:
                return file_name(section.name) or section.name
            case SectionKind.COLLECTION:
                return one_line(section.name)

    def _ink(self, item: QListWidgetItem) -> None:
        kind = item.data(Qt.ItemDataRole.UserRole).kind
        colour = colours().bad if kind is SectionKind.FAILED else colours().muted
        item.setIcon(icon(ICONS[kind], colour))


def _tip(section: Section) -> str:
    match section.kind:
        case SectionKind.FOLDER:
            words = tr("{path}\nChanges are followed while Carrel is open.")
            return words.format(path=section.name)
        case SectionKind.COLLECTION:
            words = tr(
                "Collection: {name}\n"
                "While it is chosen and nothing is ticked, questions go only to it."
            )
            return words.format(name=section.name)
        case SectionKind.TICKED:
            return tr("Questions go only to what is ticked.")
        case _:
            return ""

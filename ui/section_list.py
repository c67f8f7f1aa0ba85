"""The sections above the files: all, what could not be read, collections, watched folders."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from assistant.records import Collection

from .icons import icon
from .models.section import ALL, FAILED, STOPPED, Section, SectionKind, of_collection, of_folder
from .theme import colours
from .widgets import plain_tip, restyled
from .wording import file_name

ROW_HEIGHT = 30
MOST_ROWS = 5

ICONS = {
    SectionKind.ALL: "library",
    SectionKind.FAILED: "alert",
    SectionKind.STOPPED: "stop",
    SectionKind.COLLECTION: "collection",
    SectionKind.FOLDER: "folder",
}


SPOKEN = {SectionKind.FOLDER: "Folder", SectionKind.COLLECTION: "Collection"}


class SectionList(QListWidget):
    """Choosing a section narrows the files to it; hidden while there is only one."""

    section_chosen = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._folders: tuple[str, ...] = ()
        self._collections: tuple[Collection, ...] = ()
        self._failed, self._stopped = 0, 0
        self._wanted_height = 0
        self.setProperty("role", "sections")
        self.setAccessibleName("Sections of the library")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.section_chosen.emit(self.current()))
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
            for row in range(self.count()):
                self._word(self.item(row))

    def sizeHint(self) -> QSize:
        """Return the height of all sections, up to a few."""
        return QSize(super().sizeHint().width(), self._wanted_height)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one section: what is chosen scrolls into view."""
        return QSize(super().minimumSizeHint().width(), ROW_HEIGHT + 8)

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

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawings in the new theme's colour."""
        if restyled(self, event):
            for row in range(self.count()):
                self._ink(self.item(row))
        super().changeEvent(event)

    def _fill(self) -> None:
        chosen = self.current()
        wanted = [
            ALL,
            *([FAILED] if self._failed else []),
            *([STOPPED] if self._stopped else []),
            *map(of_collection, self._collections),
            *map(of_folder, sorted(self._folders)),
        ]
        self.blockSignals(True)
        self.clear()
        for section in wanted:
            self._add(section)
        self.choose(chosen)
        self.blockSignals(False)
        if self.current() != chosen:  # gone, or it holds something else now
            self.section_chosen.emit(self.current())
        self.setVisible(len(wanted) > 1)
        self._wanted_height = ROW_HEIGHT * min(len(wanted), MOST_ROWS) + 8
        self.setMaximumHeight(self._wanted_height)
        self.updateGeometry()

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
        kind = SPOKEN.get(section.kind, "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind} {item.text()}".strip())

    def _words(self, section: Section) -> str:
        match section.kind:
            case SectionKind.ALL:
                return "All files"
            case SectionKind.FAILED:
                return f"Could not be read ({self._failed:,})"
            case SectionKind.STOPPED:
                return f"Stopped ({self._stopped:,})"
            case SectionKind.FOLDER:
                return file_name(section.name) or section.name
            case SectionKind.COLLECTION:
                return section.name

    def _ink(self, item: QListWidgetItem) -> None:
        kind = item.data(Qt.ItemDataRole.UserRole).kind
        colour = colours().bad if kind is SectionKind.FAILED else colours().muted
        item.setIcon(icon(ICONS[kind], colour))


def _tip(section: Section) -> str:
    match section.kind:
        case SectionKind.FOLDER:
            return f"{section.name}\nChanges are followed while Carrel is open."
        case SectionKind.COLLECTION:
            return f"Collection: {section.name}\nWhile it is chosen, questions go only to it."
        case _:
            return ""

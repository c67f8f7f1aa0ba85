"""The watched folders, above the files: choosing one narrows the list to it."""

from pathlib import PurePath

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from .desktop import show_in_folder
from .icons import icon
from .theme import colours
from .widgets import plain_tip, restyled

ROW_HEIGHT = 30
MOST_ROWS = 5


class FolderList(QListWidget):
    """ "All files", then each folder; hidden while there is none."""

    folder_chosen = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "folders")
        self.setAccessibleName("Folders in the library")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.customContextMenuRequested.connect(self._show_menu)
        self.currentItemChanged.connect(self._choose)
        self.hide()

    def show_folders(self, folders: tuple[str, ...]) -> None:
        """Show these folders; the chosen one stays chosen where it still exists."""
        chosen = self.current_folder()
        self.blockSignals(True)
        self.clear()
        names = ["", *sorted(folders)]
        for folder in names:
            self._add(folder)
        self.blockSignals(False)
        self.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self.setVisible(bool(folders))
        self.setFixedHeight(ROW_HEIGHT * min(len(folders) + 1, MOST_ROWS) + 8)

    def current_folder(self) -> str:
        """Return the chosen folder's path; empty means all files."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawings in the new theme's colour."""
        if restyled(self, event):
            for row in range(self.count()):
                self._ink(self.item(row))
        super().changeEvent(event)

    def _add(self, folder: str) -> None:
        item = QListWidgetItem(PurePath(folder).name or folder or "All files")
        item.setData(Qt.ItemDataRole.UserRole, folder)
        tip = f"{folder}\nChanges are followed while Carrel is open."
        item.setToolTip(plain_tip(tip) if folder else "")
        self._ink(item)
        self.addItem(item)

    def _ink(self, item: QListWidgetItem) -> None:
        folder = item.data(Qt.ItemDataRole.UserRole)
        item.setIcon(icon("folder" if folder else "library", colours().muted))

    def _choose(self) -> None:
        self.folder_chosen.emit(self.current_folder())

    def _show_menu(self, where: QPoint) -> None:
        item = self.itemAt(where)
        folder = item.data(Qt.ItemDataRole.UserRole) if item else ""
        if not folder:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show in folder", lambda: show_in_folder(f"{folder}/."))
        menu.addAction("Forget this folder…", lambda: self.forget_wanted.emit(folder))
        menu.popup(self.viewport().mapToGlobal(where))

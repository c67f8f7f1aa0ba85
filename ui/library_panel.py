"""The library: its folders and files, how far indexing is, and what can be done with them."""

import os
from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant import messages as m
from assistant.records import FileRow, FileState, IndexReport

from .desktop import open_in_program, show_in_folder
from .folder_list import FolderList
from .indexing_bar import IndexingBar
from .library_delegate import FileDelegate
from .library_empty import EmptyLibrary
from .models.file_model import FileFilter, FileModel, Role
from .theme import SPACE
from .widgets import IconButton, breakable, text_label
from .wording import count, file_name, file_state

OPENING = "Opening your library…"


class LibraryPanel(QWidget):
    """Shows the files; says what the user wants done through signals."""

    add_files_wanted = Signal()
    add_folder_wanted = Signal()
    sample_wanted = Signal()
    retry_wanted = Signal()
    forget_wanted = Signal(object)
    pause_wanted = Signal(bool)
    open_wanted = Signal(str)
    told = Signal(str)
    folders_listed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = FileModel(self)
        self._filter = FileFilter(self.model, self)
        self.summary = text_label("", "muted")
        self.search = QLineEdit(placeholderText="Filter by name")
        self.folders = FolderList()
        self.files = self._make_files()
        self.empty = EmptyLibrary()
        self.opening = text_label(OPENING, "muted", wrap=True)
        self._known = False
        self.bar = IndexingBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    def show_trouble(self, line: str) -> None:
        """Say why the library cannot be opened; an empty line means that it is being opened."""
        self.opening.setText(breakable(line) or OPENING)
        if line and not sum(self.model.counts().values()):
            self._known = False
            self._refresh()

    def show_files(self, listed: m.FilesListed) -> None:
        """Show the library as the engine lists it."""
        self._known = True
        self.model.replace(listed.files)
        self.folders.show_folders(listed.folders)
        self.folders_listed.emit(listed.folders)
        self._refresh()

    def apply(self, events: Iterable[m.Event]) -> None:
        """Bring the rows up to date with a batch of file events."""
        self.model.apply(events)
        self._refresh()

    def show_report(self, report: IndexReport) -> None:
        """Show a row for every path that failed and has none yet (a missing file)."""
        rows = [
            FileRow(path=f.path, state=FileState.FAILED, error_kind=f.kind, error=f.error)
            for f in report.failed
            if self.model.find(f.path) is None
        ]
        self.apply([m.FileChanged(row) for row in rows])

    def confirm_forget(self, paths: tuple[str, ...]) -> None:
        """Ask before files leave the library; nothing on disk is touched."""
        box = QMessageBox(self.window())
        box.setWindowTitle("Forget")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"Take {self._what(paths)} out of the library?")
        box.setInformativeText("\n".join(paths[:5]) + "\n\nNothing on disk is touched.")
        forget = box.addButton("Forget", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Both run: `buttonClicked` tells which button, so that nothing has to wait for it.
        box.buttonClicked.connect(
            lambda button: self.forget_wanted.emit(paths) if button is forget else None
        )
        box.open()

    def _what(self, paths: tuple[str, ...]) -> str:
        if len(paths) > 1:
            return count(len(paths), "file")
        if self.model.find(paths[0]) is not None:
            return "this file"
        inside = sum(
            row.path.startswith(paths[0].rstrip(os.sep) + os.sep) for row in self.model.files
        )
        return f"this folder and its {count(inside, 'file')}"

    def menu_for(self, row: FileRow) -> QMenu:
        """Return the context menu of a file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open here", lambda: self.open_wanted.emit(row.path)).setEnabled(
            row.state is FileState.INDEXED
        )
        menu.addAction("Open in its own program", lambda: open_in_program(row.path))
        menu.addAction("Show in folder", lambda: show_in_folder(row.path))
        menu.addSeparator()
        menu.addAction("Retry failed files", self.retry_wanted.emit).setEnabled(
            self.model.counts()[FileState.FAILED] > 0
        )
        menu.addAction("Forget…", lambda: self.confirm_forget(self._selected() or (row.path,)))
        return menu

    def _make_files(self) -> QListView:
        view = QListView()
        view.setModel(self._filter)
        view.setItemDelegate(FileDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName("Files in the library")
        view.setProperty("role", "plain")
        return view

    def _lay_out(self) -> None:
        add_files = IconButton("add-file", "Add files…", text="Files…")
        add_folder = IconButton("add-folder", "Add folder…", text="Folder…")
        for button in (add_files, add_folder):
            button.setProperty("role", "outlined")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        add_files.clicked.connect(self.add_files_wanted)
        add_folder.clicked.connect(self.add_folder_wanted)
        self.add_files, self.add_folder = add_files, add_folder
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName("Filter files by name")
        head = QHBoxLayout()
        head.addWidget(text_label("Library", "heading"))
        head.addStretch()
        head.addWidget(self.summary)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[1])
        buttons.addWidget(add_files, 1)
        buttons.addWidget(add_folder, 1)
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.opening)
        self._stack.addWidget(self.files)
        self._stack.addWidget(self.empty)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        top.setSpacing(SPACE[2])
        top.addLayout(head)
        top.addLayout(buttons)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        column.addLayout(top)
        column.addWidget(self.folders)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self._filter.narrow(text=text))
        self.folders.folder_chosen.connect(lambda folder: self._filter.narrow(folder=folder))
        self.folders.forget_wanted.connect(lambda folder: self.confirm_forget((folder,)))
        self.files.customContextMenuRequested.connect(self._show_menu)
        self.files.activated.connect(lambda index: self._activate(index.data(Role.ROW)))
        self.empty.sample_wanted.connect(self.sample_wanted)
        self.bar.pause_wanted.connect(self.pause_wanted)
        self.bar.retry_wanted.connect(self.retry_wanted)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.files)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget_selected)

    def _activate(self, row: FileRow) -> None:
        if row.state is FileState.FAILED:
            self.told.emit(f"{file_name(row.path)}: {file_state(row)}")
        else:
            self.open_wanted.emit(row.path)

    def _refresh(self) -> None:
        counts = self.model.counts()
        total = sum(counts.values())
        nothing = self.empty if self._known else self.opening
        self._stack.setCurrentWidget(self.files if total else nothing)
        self.search.setVisible(total > 0)
        self.summary.setText(count(total, "file") if total else "")
        self.bar.show_failures(counts[FileState.FAILED])

    def _selected(self) -> tuple[str, ...]:
        indexes = self.files.selectionModel().selectedIndexes()
        return tuple(index.data(Role.ROW).path for index in indexes)

    def _forget_selected(self) -> None:
        if paths := self._selected():
            self.confirm_forget(paths)

    def _show_menu(self, where: QPoint) -> None:
        index = self.files.indexAt(where)
        if index.isValid():
            self.menu_for(index.data(Role.ROW)).popup(self.files.viewport().mapToGlobal(where))

"""The library: its sections and files, how far indexing is, and what can be done with them."""

import os
from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant import messages as m
from assistant.records import Collection, FileRow, FileState, IndexReport

from .file_details import FileDetails
from .file_list import FileList
from .indexing_bar import IndexingBar
from .library_delegate import ROW_HEIGHT
from .library_empty import EmptyLibrary
from .library_menus import file_menu, section_menu
from .library_wishes import LibraryWishes
from .models.file_model import FileModel, Role
from .models.section import FAILED, STOPPED, Section
from .section_list import SectionList
from .theme import SPACE
from .widgets import IconButton, breakable, text_label
from .wording import count, file_name, file_state

OTHER_PARTS = 380
"""Pixels that all parts but the files need at the least."""

OPENING = "Opening your library…"


class LibraryPanel(QWidget):
    """Shows the files; says what the user wants done through its wishes."""

    told = Signal(str)
    folders_listed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.wishes = LibraryWishes(self)
        self.model = FileModel(self)
        self.collections: tuple[Collection, ...] = ()
        self.summary = text_label("", "muted")
        self.search = QLineEdit(placeholderText="Filter by name")
        self.sections = SectionList()
        self.files = FileList(self.model)
        self.empty = EmptyLibrary()
        self.opening = text_label(OPENING, "muted", wrap=True)
        self.details = FileDetails()
        self._detailed: tuple[FileRow | None, tuple[str, ...]] = (None, ())
        self._known = False
        self.bar = IndexingBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for two files where there is some, whatever else is shown."""
        super().resizeEvent(event)
        self._stack.setMinimumHeight(max(ROW_HEIGHT, (self.height() - OTHER_PARTS) // 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the details on Escape."""
        # No shortcut: while an answer is written, Escape stops that, wherever the focus is.
        if event.key() == Qt.Key.Key_Escape and self.details.isVisible():
            self._close_details()
        else:
            super().keyPressEvent(event)

    def show_trouble(self, line: str) -> None:
        """Say why the library cannot be opened; an empty line means that it is being opened."""
        self.opening.setText(breakable(line) or OPENING)
        if line and not self.model.files:
            self._known = False
            self._refresh()

    def show_files(self, listed: m.FilesListed) -> None:
        """Show the library as the engine lists it."""
        self._known = True
        self.model.replace(listed.files)
        self.sections.show_folders(listed.folders)
        self.folders_listed.emit(listed.folders)
        self._refresh()

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Show the user's collections."""
        self.collections = collections
        self.sections.show_collections(collections)

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

    def menu_for(self, row: FileRow) -> QMenu:
        """Return the context menu of a file, and of all others that are selected with it."""
        rows = self.files.selected()
        chosen = rows if row in rows else (row,)
        return file_menu(self, self.wishes, chosen, self.sections.current(), self._names())

    def menu_of(self, section: Section) -> QMenu | None:
        """Return the context menu of a section, if it has one."""
        return section_menu(self, self.wishes, section, self._names())

    def describe(self, paths: tuple[str, ...]) -> str:
        """Return what these paths are, in words: "this file", "3 files", "this folder and …"."""
        if len(paths) > 1:
            return count(len(paths), "file")
        if self.model.find(paths[0]) is not None:
            return "this file"
        inside = sum(
            row.path.startswith(paths[0].rstrip(os.sep) + os.sep) for row in self.model.files
        )
        return f"this folder and its {count(inside, 'file')}"

    def _names(self) -> tuple[str, ...]:
        return tuple(collection.name for collection in self.collections)

    def _make_buttons(self) -> QHBoxLayout:
        self.add_files = IconButton("add-file", "Add files…", text="Files…")
        self.add_folder = IconButton("add-folder", "Add folder…", text="Folder…")
        row = QHBoxLayout()
        row.setSpacing(SPACE[1])
        for button in (self.add_files, self.add_folder):
            button.setProperty("role", "outlined")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        return row

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName("Filter files by name")
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.addWidget(text_label("Library", "heading"))
        head.addStretch()
        head.addWidget(self.summary)
        for widget in (self.opening, self.files, self.empty):
            self._stack.addWidget(widget)
        # The parts below shrink, this one never.
        above = QWidget()
        above.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        top = QVBoxLayout(above)
        top.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        top.setSpacing(SPACE[2])
        top.addLayout(head)
        top.addLayout(self._make_buttons())
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        column.addWidget(above)
        column.addWidget(self.sections)
        column.addWidget(self._stack, 1)
        column.addWidget(self.details)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        wishes = self.wishes
        self.add_files.clicked.connect(wishes.add_files)
        self.add_folder.clicked.connect(wishes.add_folder)
        self.empty.sample_wanted.connect(wishes.sample)
        self.search.textChanged.connect(lambda text: self.model.narrow(text=text))
        self.sections.section_chosen.connect(lambda chosen: self.model.narrow(section=chosen))
        self.sections.menu_wanted.connect(self._show_section_menu)
        self.files.activated.connect(lambda index: self._activate(index.data(Role.ROW)))
        self.files.menu_wanted.connect(self._show_file_menu)
        self.files.delete_wanted.connect(self._forget_selected)
        self.files.chosen.connect(self._show_details)
        self.model.dataChanged.connect(lambda *_: self._show_details())
        self.details.open_wanted.connect(wishes.open)
        self.details.retry_wanted.connect(wishes.retry)
        self.details.forget_wanted.connect(wishes.forget)
        self.details.why_not_wanted.connect(wishes.why_not)
        self.details.closed.connect(self._close_details)
        bar = self.bar
        bar.pause_wanted.connect(wishes.pause)
        bar.stop_wanted.connect(wishes.stop)
        bar.failed_wanted.connect(lambda: self.sections.choose(FAILED))
        bar.stopped_wanted.connect(lambda: self.sections.choose(STOPPED))
        bar.retry_wanted.connect(lambda: wishes.retry_section.emit(FAILED))
        bar.resume_wanted.connect(lambda: wishes.retry_section.emit(STOPPED))

    def _activate(self, row: FileRow) -> None:
        if row.state is FileState.FAILED:
            self.told.emit(f"{file_name(row.path)}: {file_state(row)}")
        else:
            self.wishes.open.emit(row.path)

    def _refresh(self) -> None:
        counts = self.model.counts()
        total = sum(counts.values())
        nothing = self.empty if self._known else self.opening
        self._stack.setCurrentWidget(self.files if total else nothing)
        self.search.setVisible(total > 0)
        self.summary.setText(count(total, "file") if total else "")
        stopped = self.model.stopped
        self.sections.show_counts(counts[FileState.FAILED] - stopped, stopped)
        self.bar.show_counts(counts[FileState.FAILED] - stopped, stopped)

    def _show_details(self) -> None:
        row = self.files.only_one()
        copies = self.model.copies_of(row) if row else ()
        if row is None or (row, copies) != self._detailed:
            self._detailed = (row, copies)
            self.details.show_file(row, copies)
            self.bar.be_brief(row is not None)

    def _close_details(self) -> None:
        self.files.clearSelection()
        self.files.setFocus()

    def _forget_selected(self) -> None:
        if rows := self.files.selected():
            self.wishes.forget.emit(tuple(row.path for row in rows))

    def _show_file_menu(self, where: QPoint) -> None:
        rows = self.files.selected()
        if rows:
            self.menu_for(rows[0]).popup(where)

    def _show_section_menu(self, section: Section, where: QPoint) -> None:
        menu = self.menu_of(section)
        if menu is not None:
            menu.popup(where)

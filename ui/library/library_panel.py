"""The library: its sections and files, how far indexing is, and what can be done with them."""

import os
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant import messages as m
from assistant.records import Collection, FileRow, FileState, IndexReport

from ..parts.pasting import sort_paste
from ..parts.theme import SPACE
from ..parts.widgets import breakable, text_label
from ..words.translating import marked, tr
from ..words.wording import file_name, file_state
from .file_details import FileDetails
from .file_list import FileList
from .file_model import FileModel, Role
from .indexing_bar import IndexingBar
from .library_delegate import ROW_HEIGHT
from .library_empty import EmptyLibrary
from .library_head import LibraryHead
from .library_menus import file_menu, section_menu
from .library_nothing import NothingFound
from .library_wishes import LibraryWishes
from .scope import Scope
from .scope_choices import ScopeChoices
from .section import ALL, FAILED, STOPPED, Section, SectionKind
from .section_list import SectionList
from .tick_line import TickLine
from .ticks import Ticks

OTHER_PARTS = 380
"""Pixels that all parts but the files need at the least."""

OPENING = marked("Opening your library…")


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
        self.ticks = Ticks(self)
        self.model = FileModel(self, self.ticks)
        self._choices = ScopeChoices(self.model)
        self.head = LibraryHead()
        self.search = self.head.search
        self.sections = SectionList(self.ticks)
        self.tick_line = TickLine(self.ticks)
        self.files = FileList(self.model)
        self.empty = EmptyLibrary()
        self.nothing = NothingFound()
        self.opening = text_label(tr(OPENING), "muted", wrap=True)
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
        """Close the details on Escape; add what is pasted."""
        # No shortcut: while an answer is written, Escape stops that, wherever the focus is.
        if event.matches(QKeySequence.StandardKey.Paste):
            section = self.sections.current()
            name = section.name if section.kind is SectionKind.COLLECTION else ""
            self.wishes.give.emit(sort_paste(QGuiApplication.clipboard().mimeData()), name)
        elif event.key() == Qt.Key.Key_Escape and self.search.text() and self.search.hasFocus():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape and self.details.isVisible():
            self._close_details()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._go_to_files()
        else:
            super().keyPressEvent(event)

    def fold_sections(self, folded: bool) -> None:
        """List only the chosen section, or all of them."""
        self.sections.fold(folded)
        self.head.show_folded(folded)

    def show_trouble(self, line: str) -> None:
        """Say why the library cannot be opened; an empty line means that it is being opened."""
        self.opening.setText(breakable(line) or tr(OPENING))
        if line and not self.model.files:
            self._known = False
            self._refresh()

    def show_files(self, listed: m.FilesListed) -> None:
        """Show the library as the engine lists it."""
        self._known = True
        self.model.replace(listed.files)
        self.sections.show_folders(listed.folders)
        self.folders_listed.emit(listed.folders)
        self._choices.folders = listed.folders
        self._refresh()
        self._untick_what_is_gone()

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Show the user's collections."""
        self._choices.collections = collections
        self._choices.renew()
        self.ticks.update(collections)
        self.sections.show_collections(collections)

    def apply(self, events: Iterable[m.Event]) -> None:
        """Bring the rows up to date with a batch of file events."""
        events = list(events)
        for event in events:
            if isinstance(event, m.FileRenamed):
                self.ticks.follow(event.old, event.file.path)
        self.model.apply(events)
        self._refresh()
        if any(isinstance(event, m.FileRemoved) for event in events):
            self._untick_what_is_gone()

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

    def has_read(self, path: str) -> bool:
        """Say whether a file is in the library and has been read."""
        row = self.model.find(path)
        return row is not None and row.state is FileState.INDEXED

    def files_inside(self, folder: str) -> int:
        """Return how many files of the library lie in a folder, however deep."""
        start = folder.rstrip(os.sep) + os.sep
        return sum(row.path.startswith(start) for row in self.model.files)

    @property
    def collections(self) -> tuple[Collection, ...]:
        """The user's collections, as they were shown last."""
        return self._choices.collections

    def scopes(self) -> Sequence[Scope]:
        """Return all that questions can be limited to."""
        return self._choices.all()

    def _names(self) -> tuple[str, ...]:
        return tuple(collection.name for collection in self.collections)

    def _lay_out(self) -> None:
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.opening.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        for widget in (self.opening, self.files, self.empty, self.nothing):
            self._stack.addWidget(widget)
        # The parts below shrink, the head never.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        column.addWidget(self.head)
        column.addWidget(self.sections)
        column.addWidget(self.tick_line)
        column.addWidget(self._stack, 1)
        column.addWidget(self.details)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        wishes = self.wishes
        self.head.add_files.clicked.connect(wishes.add_files)
        self.head.add_folder.clicked.connect(wishes.add_folder)
        self.head.fold_wanted.connect(self.fold_sections)
        self.search.returnPressed.connect(self._go_to_files)
        self.empty.sample_wanted.connect(wishes.sample)
        self.nothing.clear_wanted.connect(self.search.clear)
        self.nothing.all_wanted.connect(lambda: self.sections.choose(ALL))
        self.search.textChanged.connect(lambda text: self._narrow(text=text))
        self.sections.section_chosen.connect(lambda chosen: self._narrow(section=chosen))
        self.sections.tick_wanted.connect(wishes.tick)
        self.sections.dropped.connect(wishes.give)
        self.files.tick_wanted.connect(wishes.tick)
        self.ticks.changed.connect(self.files.viewport().update)
        self.sections.menu_wanted.connect(self._show_section_menu)
        self.files.activated.connect(lambda index: self._activate(index.data(Role.ROW)))
        self.files.menu_wanted.connect(self._show_file_menu)
        self.files.delete_wanted.connect(self._forget_selected)
        self.files.chosen.connect(self._show_details)
        self.model.dataChanged.connect(lambda *_: self._show_details())
        self.details.open_wanted.connect(wishes.open)
        self.details.retry_wanted.connect(wishes.retry)
        self.details.forget_wanted.connect(wishes.forget)
        self.details.outside_wanted.connect(wishes.outside)
        self.details.reveal_wanted.connect(wishes.reveal)
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
            line = tr("{name}: {state}").format(name=file_name(row.path), state=file_state(row))
            self.told.emit(line)
        else:
            self.wishes.open.emit(row.path)

    def _refresh(self) -> None:
        counts = self.model.counts()
        total = sum(counts.values())
        self._choices.renew()
        self._show_page()
        self.head.show_number(total)
        self.head.offer_folding(total > 0 and self.sections.count() > 1)
        stopped = self.model.stopped
        self.sections.show_counts(counts[FileState.FAILED] - stopped, stopped)
        self.bar.show_counts(counts[FileState.FAILED] - stopped, stopped)

    def _narrow(self, text: str | None = None, section: Section | None = None) -> None:
        self.model.narrow(text=text, section=section)
        self._show_page()

    def _show_page(self) -> None:
        if not self.model.number:
            page: QWidget = self.empty if self._known else self.opening
        elif self.model.rowCount():
            page = self.files
        else:
            page = self.nothing
            self.nothing.show_reason(self.search.text().strip(), self.sections.current())
        self._stack.setCurrentWidget(page)

    def _untick_what_is_gone(self) -> None:
        if self._known:
            self.ticks.keep(self.model.find, self._choices.folders)

    def _go_to_files(self) -> None:
        if self.model.rowCount():
            if not self.files.selected():
                self.files.setCurrentIndex(self.model.index(0))
            self.files.setFocus()

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
        if rows := self.files.meant():
            self.wishes.forget.emit(tuple(row.path for row in rows))

    def _show_file_menu(self, where: QPoint) -> None:
        rows = self.files.meant()
        if rows:
            self.menu_for(rows[0]).popup(where)

    def _show_section_menu(self, section: Section, where: QPoint) -> None:
        menu = self.menu_of(section)
        if menu is not None:
            menu.popup(where)

"""The list of files: what is selected stays so, and its menu opens by mouse and by keyboard."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QListView

from assistant.records import FileRow

from ..words.translating import tr
from .file_model import FileModel, Role
from .library_delegate import FileDelegate, is_on_tick
from .scope import scope_of

MOST_KEPT = 1000
"""Files that stay selected when the list is told anew; beyond this only the current one does."""


class FileList(QListView):
    """Files two lines each; several can be selected."""

    chosen = Signal()
    menu_wanted = Signal(object)
    delete_wanted = Signal()
    tick_wanted = Signal(object)
    """A tuple of `Scope`, one for each file."""

    def __init__(self, files: FileModel) -> None:
        super().__init__()
        self._files = files
        self._kept: tuple[str, ...] = ()
        self._current = ""
        self._top = 0
        self.setModel(files)
        self.setItemDelegate(FileDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Files in the library"))
        self.setProperty("role", "plain")
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        files.renewing.connect(self._keep)
        files.modelReset.connect(self._restore)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_wanted)

    def selected(self) -> tuple[FileRow, ...]:
        """Return the selected files."""
        rows = [index.data(Role.ROW) for index in self.selectionModel().selectedIndexes()]
        return tuple(row for row in rows if row is not None)

    def meant(self) -> tuple[FileRow, ...]:
        """Return what a key is for: the selected files, or the one that has the focus."""
        here: FileRow | None = self.currentIndex().data(Role.ROW)
        return self.selected() or ((here,) if here is not None else ())

    def only_one(self) -> FileRow | None:
        """Return the selected file where there is just one."""
        ranges = self.selectionModel().selection()
        number = sum(ranges.at(n).height() for n in range(ranges.count()))
        return self.selected()[0] if number == 1 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Space."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if rows := self.meant():
                self.tick_wanted.emit(tuple(scope_of(row.path) for row in rows))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a file on a click on its check box; elsewhere select it."""
        index = self.indexAt(event.position().toPoint())
        on_tick = index.isValid() and is_on_tick(self, event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and on_tick:
            self.tick_wanted.emit((scope_of(index.data(Role.ROW).path),))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks on a check box for two clicks."""
        if is_on_tick(self, event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the one selected file in view when its details take room."""
        super().resizeEvent(event)
        if self.only_one() is not None:
            self.scrollTo(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu beneath the pointer, or at the current file when a key asked for it."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            where: QPoint = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _keep(self) -> None:
        rows = self.selected() if len(self.selectedIndexes()) <= MOST_KEPT else ()
        self._kept = tuple(row.path for row in rows)
        current = self.currentIndex().data(Role.ROW) if self.currentIndex().isValid() else None
        self._current = current.path if current else ""
        self._top = self.verticalScrollBar().value()

    def _restore(self) -> None:
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.setCurrentIndex(self._files.index_of(self._current), flag.NoUpdate)
        for path in self._kept:
            model.select(self._files.index_of(path), flag.Select)
        self.chosen.emit()
        self.verticalScrollBar().setValue(self._top)

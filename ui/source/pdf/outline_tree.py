"""The outline of a PDF: its chapters and sections, with the one in view."""

import sys
from bisect import bisect_right
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, QModelIndex, QPointF, QProcess, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QToolTip, QTreeView

from ...parts.theme import SPACE
from ...parts.widgets import plain_tip
from ...words.translating import marked, tr
from .outline_reader import Entry
from .pdf_page_view import PdfPageView

READ_AT: Final = 0.4
"""The share of the view's height where a reader is taken to look."""

PATIENCE_MS: Final = 10_000

PLACE: Final = Qt.ItemDataRole.UserRole

NONE: Final = marked("This file has no outline.")
READING: Final = marked("Reading the outline…")
BROKEN: Final = marked("The outline of this file cannot be read.")

Spot = tuple[int, float]
"""A page (from 0) and how far down it, in points."""


class OutlineTree(QTreeView):
    """Has the outline read when it is first seen; Enter or a click goes to an entry."""

    page_wanted = Signal(int, float)
    told = Signal(str)
    """Why there is nothing to see, or nothing."""

    def __init__(self, view: PdfPageView) -> None:
        super().__init__()
        self._view = view
        self._path = ""
        self._spots: list[tuple[Spot, QStandardItem]] = []
        self._items = QStandardItemModel(self)
        self._reader: QProcess | None = None
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self.setModel(self._items)
        self.setProperty("role", "outline")
        self.setAccessibleName(tr("Outline of the file"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(SPACE[2])
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        view.pages_seen.connect(self._follow)

    def refresh(self) -> None:
        """Have the outline of the open file read, if that was not done yet."""
        path = self._view.pages.path
        if path == self._path:
            self._follow()
            return
        self.forget()
        self._path = path
        if not path:
            return
        self.told.emit(tr(READING))
        # In a process of its own: an outline that leads back into itself would end the window.
        self._reader = QProcess(self)
        self._reader.finished.connect(self._read)
        self._reader.errorOccurred.connect(self._give_up)
        self._reader.setStandardErrorFile(QProcess.nullDevice())
        self._reader.start(sys.executable, ["-m", "ui.source.pdf.outline_reader", path])
        self._patience.start()

    def stop_reading(self) -> None:
        """Wait for an outline no longer; it is read anew when it is looked at again."""
        if self._reader is not None:
            self.forget()

    def forget(self) -> None:
        """Let go of the document, which is about to change."""
        self._path = ""
        self._spots = []
        self._items.clear()
        self._end_reader()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell an entry in full where the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            title = self.indexAt(event.pos()).data(Qt.ItemDataRole.DisplayRole)
            QToolTip.showText(event.globalPos(), plain_tip(str(title or "")), self)
            return True
        return super().viewportEvent(event)

    def _read(self, code: int, status: QProcess.ExitStatus) -> None:
        reader = self._reader
        if reader is None or reader is not self.sender():
            return
        text = reader.readAllStandardOutput().data()
        if code or status is not QProcess.ExitStatus.NormalExit:
            self._give_up()
            return
        self._end_reader()
        try:
            self._fill(msgspec.json.decode(text, type=list[Entry]))
        except msgspec.MsgspecError:
            self._give_up()

    def _fill(self, entries: list[Entry]) -> None:
        above: list[QStandardItem] = [self._items.invisibleRootItem()]
        for entry in entries:
            item = QStandardItem(entry.title)
            item.setData((entry.page, entry.y), PLACE)
            del above[entry.level + 1 :]
            above[-1].appendRow(item)
            above.append(item)
            self._spots.append(((entry.page, entry.y), item))
        self._spots.sort(key=lambda spot: spot[0])
        if self._items.rowCount() == 1:
            self.expand(self._items.index(0, 0))
        self.told.emit("" if entries else tr(NONE))
        self._follow()

    def _give_up(self, _error: object = None) -> None:
        self._end_reader()
        self.told.emit(tr(BROKEN))

    def _end_reader(self) -> None:
        self._patience.stop()
        reader, self._reader = self._reader, None
        if reader is None:
            return
        reader.finished.disconnect(self._read)
        reader.errorOccurred.disconnect(self._give_up)
        if reader.state() == QProcess.ProcessState.NotRunning:
            reader.deleteLater()
        else:
            reader.finished.connect(reader.deleteLater)
            reader.kill()

    def _follow(self) -> None:
        if not self.isVisible() or not self._spots:
            return
        page, point = self._view.page_point(QPointF(0, READ_AT * self._view.viewport().height()))
        here = bisect_right(self._spots, (page, point.y()), key=lambda spot: spot[0])
        if here:
            index = self._spots[here - 1][1].index()
            if index != self.currentIndex():
                self.setCurrentIndex(index)

    def _go(self, index: QModelIndex) -> None:
        page, y = index.data(PLACE)
        if 0 <= page < len(self._view.pages.sizes):
            self.page_wanted.emit(page + 1, y)

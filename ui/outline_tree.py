"""The outline of a PDF: its chapters and sections, with the one in view."""

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QToolTip, QTreeView

from .pdf_page_view import PdfPageView
from .theme import SPACE
from .translating import tr
from .widgets import plain_tip

MOST: Final = 20_000
"""Entries that are followed; in a longer outline none is shown as the one in view."""

READ_AT: Final = 0.4
"""The share of the view's height where a reader is taken to look."""

Spot = tuple[int, float]
"""A page (from 0) and how far down it, in points."""

PAGE: Final = QPdfBookmarkModel.Role.Page.value
SPOT: Final = QPdfBookmarkModel.Role.Location.value


class OutlineTree(QTreeView):
    """Reads the outline when it is first seen; Enter or a click goes to an entry."""

    page_wanted = Signal(int, float)

    def __init__(self, view: PdfPageView) -> None:
        super().__init__()
        self._view = view
        self._path = ""
        self._entries: list[tuple[Spot, QPersistentModelIndex]] = []
        self._bookmarks = QPdfBookmarkModel(self)
        self.setModel(self._bookmarks)
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

    @property
    def is_empty(self) -> bool:
        """Whether the file has no outline."""
        return not self._entries

    def refresh(self) -> None:
        """Read the outline of the file that is open, if that was not done yet."""
        if self._view.pages.path != self._path:
            self.forget()
            self._path = self._view.pages.path
            self._bookmarks.setDocument(self._view.pages.document)
            self._gather(QModelIndex())
            self._entries.sort(key=lambda entry: entry[0])
            if self._bookmarks.rowCount(QModelIndex()) == 1:
                self.expand(self._bookmarks.index(0, 0))
        self._follow()

    def forget(self) -> None:
        """Let go of the document: Qt would read the outline of the next one at once."""
        self._path = ""
        self._entries = []
        self._bookmarks.setDocument(None)  # type: ignore[arg-type]

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell an entry in full where the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            title = self.indexAt(event.pos()).data(Qt.ItemDataRole.DisplayRole)
            QToolTip.showText(event.globalPos(), plain_tip(str(title or "")), self)
            return True
        return super().viewportEvent(event)

    def _gather(self, parent: QModelIndex) -> None:
        for row in range(self._bookmarks.rowCount(parent)):
            if len(self._entries) >= MOST:
                return
            index = self._bookmarks.index(row, 0, parent)
            spot = (int(index.data(PAGE)), float(index.data(SPOT).y()))
            self._entries.append((spot, QPersistentModelIndex(index)))
            self._gather(index)

    def _follow(self) -> None:
        if not self.isVisible() or not self._entries or len(self._entries) >= MOST:
            return
        page, point = self._view.page_point(QPointF(0, READ_AT * self._view.viewport().height()))
        here = bisect_right(self._entries, (page, point.y()), key=lambda entry: entry[0])
        if here:
            entry = self._entries[here - 1][1]
            index = self._bookmarks.index(entry.row(), 0, entry.parent())
            if index != self.currentIndex():
                self.setCurrentIndex(index)

    def _go(self, index: QModelIndex) -> None:
        page = int(index.data(PAGE))
        if 0 <= page < len(self._view.pages.sizes):
            self.page_wanted.emit(page + 1, float(index.data(SPOT).y()))

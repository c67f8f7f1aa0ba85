"""The outline of a PDF: its chapters and sections, with the one in view."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QToolTip, QTreeView

from .pdf_page_view import PdfPageView
from .theme import SPACE
from .translating import tr
from .widgets import plain_tip

MOST: Final = 20_000
"""Entries that are followed; in a longer outline none is shown as the one in view."""

PAGE: Final = QPdfBookmarkModel.Role.Page.value
SPOT: Final = QPdfBookmarkModel.Role.Location.value


class OutlineTree(QTreeView):
    """Reads the outline when it is first seen; Enter or a click goes to an entry."""

    page_wanted = Signal(int, float)

    def __init__(self, view: PdfPageView) -> None:
        super().__init__()
        self._view = view
        self._path = ""
        self._entries: list[tuple[int, QPersistentModelIndex]] = []
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
        view.page_changed.connect(lambda _: self._follow())

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
            self._entries.append((int(index.data(PAGE)), QPersistentModelIndex(index)))
            self._gather(index)

    def _follow(self) -> None:
        page = self._view.current_page - 1
        if not self.isVisible() or len(self._entries) >= MOST:
            return
        before = [entry for number, entry in self._entries if number <= page]
        if before and int(self.currentIndex().data(PAGE) or -1) != int(before[-1].data(PAGE)):
            self.setCurrentIndex(self._bookmarks.index(before[-1].row(), 0, before[-1].parent()))

    def _go(self, index: QModelIndex) -> None:
        page = int(index.data(PAGE))
        if 0 <= page < len(self._view.pages.sizes):
            self.page_wanted.emit(page + 1, float(index.data(SPOT).y()))

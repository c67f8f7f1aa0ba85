"""The strip beside a PDF: its pages in small, and its outline."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...parts.theme import SPACE
from ...parts.widgets import text_button, text_label
from ...words.translating import tr
from .outline_tree import OutlineTree
from .pdf_page_view import PdfPageView
from .thumbnail_list import ThumbnailList


class PdfSide(QWidget):
    """Two tabs; neither costs anything while it is not seen."""

    page_wanted = Signal(int, float)

    def __init__(self, view: PdfPageView) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._view = view
        self.thumbnails = ThumbnailList(view)
        self.outline = OutlineTree(view)
        self.empty = text_label("", "muted", wrap=True)
        self.stack = QStackedWidget()
        self.pages_tab = self._tab(tr("Pages"), 0)
        self.outline_tab = self._tab(tr("Outline"), 1)
        self.pages_tab.setChecked(True)
        self.thumbnails.page_wanted.connect(lambda page: self.page_wanted.emit(page, 0.0))
        self.outline.page_wanted.connect(self.page_wanted)
        self.outline.told.connect(self._tell)
        self._lay_out()

    def show_tab(self, number: int) -> None:
        """Show the pages (0) or the outline (1)."""
        (self.pages_tab, self.outline_tab)[number].setChecked(True)
        self.stack.setCurrentIndex(number)
        self.refresh()

    def refresh(self) -> None:
        """Catch up with the document and the page in view."""
        if self.isHidden():
            return
        if self.stack.currentIndex() == 0:
            self.thumbnails.refresh()
        else:
            self.outline.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for nothing that is not looked at, least of all when the window closes."""
        super().hideEvent(event)
        self.outline.stop_reading()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened meanwhile."""
        super().showEvent(event)
        self.refresh()

    def let_go(self) -> None:
        """Forget the document, which is about to change."""
        self.thumbnails.forget()
        self.outline.forget()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.pages_tab, self.outline_tab, self.thumbnails, self.outline]

    def _tell(self, words: str) -> None:
        self.empty.setText(words)
        self.empty.setVisible(bool(words))
        self.outline.setVisible(not words)

    def _tab(self, words: str, number: int) -> QPushButton:
        tab = text_button(words, lambda: self.show_tab(number), "tab")
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        return tab

    def _lay_out(self) -> None:
        outline = QWidget()
        inner = QVBoxLayout(outline)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.outline, 1)
        inner.addWidget(self.empty)
        self.empty.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[1])
        self.empty.hide()
        inner.addStretch(0)
        self.stack.addWidget(self.thumbnails)
        self.stack.addWidget(outline)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(SPACE[1], SPACE[1], SPACE[1], 0)
        tabs.setSpacing(SPACE[0])
        tabs.addWidget(self.pages_tab)
        tabs.addWidget(self.outline_tab)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)

"""PDF pages, drawn as they come into view, with what is marked and selected on them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtPdf import QPdfDocument

from assistant.records import Page

from ...parts.page_boxes import wash
from ...parts.spoken import speak_as
from ...parts.theme import SELECTED, colours
from ...words.translating import tr
from .pdf_document import Trouble
from .pdf_hand import PdfHand
from .pdf_layout import GAP
from .pdf_links import PdfLinks
from .pdf_marks import MATCHES, PASSAGES, PdfMarks, Rects
from .pdf_pictures import PdfPictures, Wish
from .pdf_scroll import PdfScroll
from .pdf_selection import PdfSelection
from .pdf_tiles import wishes_for

REST_MS: Final = 10
UPPER_THIRD: Final = 0.28
DESCRIBE_MS: Final = 250
DESCRIBED: Final = 5000
"""Characters of a page that are told at once; more would be no help to a listener."""


class PdfPageView(PdfScroll):
    """A document in continuous scroll: passages, found words, selection, links."""

    measured = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pictures = PdfPictures(self.pages.document, self)
        self.passages = PdfMarks(self.pages, PASSAGES)
        self.matches = PdfMarks(self.pages, MATCHES)
        self.selection = PdfSelection(self.pages)
        self.links = PdfLinks(self.pages)
        self.hand = PdfHand(self)
        self.highlight: tuple[int, Rects] = (0, ())
        """The page (from 0) and the place of the passage that was opened."""
        self._quote = ""
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self._describing = QTimer(self, interval=DESCRIBE_MS, singleShot=True)
        self._describing.timeout.connect(self._describe)
        self.pages.may_ask = lambda: self.pictures.resting
        self.pages.measured.connect(self.measured)
        self.pictures.drawn.connect(lambda _: self.viewport().update())
        self.page_changed.connect(lambda _: self._describing.start())
        self.setProperty("role", "desk")
        self.setAccessibleName(tr("PDF pages"))
        speak_as(self, QAccessible.Role.Document)
        self.viewport().setMouseTracking(True)

    @property
    def document(self) -> QPdfDocument:
        """Return Qt's document."""
        return self.pages.document

    def open(self, path: str) -> Trouble | None:
        """Load a file, or say why it cannot be shown. One that is unchanged is kept."""
        self.highlight, self._quote = (0, ()), ""
        self.passages.clear()
        if self.pages.holds(path):
            return None
        self._forget()
        trouble = self.pages.open(path)
        self._begin()
        return trouble

    def let_go(self) -> None:
        """Close the document and drop its pictures."""
        self._forget()
        self.pages.close()
        self._begin()

    def show_marks(self, page: Page, spans: Sequence[tuple[int, int]], current: int) -> bool:
        """Mark cited passages on a stored page; the one of index `current` was opened, -1 none.

        False when that one is no longer in the file as it was stored.
        """
        stands = self.passages.set(page, spans, current)
        if current >= 0:
            marked = self.passages.on(page.number - 1)
            self.highlight = (page.number - 1, marked.at_hand() if marked else ())
            start, end = spans[current]
            self._quote = page.text[start:end]
        self._filling.start()
        self.viewport().update()
        return stands

    def show_highlight(self) -> None:
        """Scroll to the passage that was opened."""
        page, rects = self.highlight
        self.go_to(page + 1, rects[0].top() if rects else 0.0, UPPER_THIRD)
        self._reveal_across(page + 1, rects)
        self._describe()

    def show_matches(self, page: Page, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark found words on a stored page; the one of index `current` is at hand, -1 none."""
        self.matches.set(page, spans, current)
        self._filling.start()
        self.viewport().update()

    def clear_matches(self) -> None:
        """Take the marks of found words away."""
        self.matches.clear()
        self.viewport().update()

    def reveal(self, page: int, rects: Sequence[QRectF]) -> None:
        """Scroll so that these places on a page (from 1) are in view, if they are not."""
        view = QRectF(self.viewport().rect()).adjusted(0, GAP, 0, -GAP)
        places = [self.viewport_rect(page - 1, rect) for rect in rects]
        if not places or not all(view.contains(place) for place in places):
            self.go_to(page, rects[0].top() if rects else 0.0, UPPER_THIRD)
            self._reveal_across(page, rects)

    def is_drawn(self, page: int) -> bool:
        """Say whether a page (from 1) has been rendered."""
        return self.pictures.has(page - 1)

    def selected_text(self) -> str:
        """Return the selected text, as it is meant to be read."""
        return self.selection.text()

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        self.hand.copy()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, to drag, or to follow a link."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or show what a click would do."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or follow the link."""
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self.hand.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        self.hand.show_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select a page, go to either end, zoom; else scroll."""
        if not self.hand.key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view; those not rendered yet are white, or their old picture."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout.sizes:
            # The page that is looked at is drawn first, also where the one before it is in sight.
            pages = sorted(self.pages_in_view(), key=lambda page: abs(page - self._page))
            wanted = [wish for page in pages for wish in self._paint(painter, page)]
            self.pictures.want([*wanted, *self._beyond()])

    def _paint(self, painter: QPainter, page: int) -> list[Wish]:
        place = self._layout.rect(page).translated(-self._offset())
        painter.fillRect(place, Qt.GlobalColor.white)
        wishes = self._wishes(page)
        image = self.pictures.exact(wishes[0]) or self.pictures.any_whole(page)
        if image is not None:
            painter.drawImage(place, image)
        for wish in wishes[1:]:
            detail = self.pictures.exact(wish)
            if detail is not None and wish.part is not None:
                factor = place.width() / wish.size.width()
                part = QRectF(wish.part)
                part = QRectF(place.topLeft() + part.topLeft() * factor, part.size() * factor)
                painter.fillRect(part, Qt.GlobalColor.white)  # pictures have no ground
                painter.drawImage(part, detail)
        self.passages.paint(painter, page, self.viewport_rect)
        self.matches.paint(painter, page, self.viewport_rect)
        wash(painter, [self.viewport_rect(page, r) for r in self.selection.rects(page)], SELECTED)
        return wishes

    def _wishes(self, page: int) -> list[Wish]:
        place = self._layout.rect(page).translated(-self._offset())
        seen = place.intersected(QRectF(self.viewport().rect())).translated(-place.topLeft())
        return wishes_for(page, place.size(), seen, self.devicePixelRatio())

    def _beyond(self) -> list[Wish]:
        """Return the page after those in view, which most readers come to next."""
        following = self.pages_in_view().stop
        if following >= len(self._layout.sizes) or self.pictures.is_slow:
            return []
        return self._wishes(following)[:1]

    def _fill(self) -> None:
        """Find the places of marks that are still missing, while no page is being drawn."""
        self._filling.setInterval(0 if self.pictures.resting else REST_MS)
        if not self.pictures.resting:
            return
        if not self.passages.work() and not self.matches.work():
            self._filling.stop()
        self.viewport().update()

    def _forget(self) -> None:
        self._filling.stop()
        self.pictures.clear()
        self.passages.clear()
        self.matches.clear()
        self.selection.clear()
        self.links.clear()

    def _describe(self) -> None:
        """Tell a screen reader what a person would see: the passage, then the page's text."""
        if not self.pages.sizes:
            return
        if not self.pictures.resting:
            self._describing.start()
            return
        words = self.hand.page_text(self._page)[:DESCRIBED]
        label, quote = self.pages.label(self._page), self._quote
        if quote and self.highlight[0] == self._page:
            told = tr("Page {page}, cited passage: {quote}\nText of the page: {text}")
        else:
            told = tr("Page {page}. Text of the page: {text}")
        self.setAccessibleDescription(told.format(page=label, quote=quote, text=words))

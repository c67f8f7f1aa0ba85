"""What mouse and keyboard do on PDF pages: select, copy, drag out, follow links."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QMenu

from ...words.translating import tr
from .pdf_links import Link, brief
from .pdf_scroll import ZOOM_STEP
from .pdf_selection import Spot, mended

if TYPE_CHECKING:
    from .pdf_page_view import PdfPageView

SCROLL_MS: Final = 30
MOST_LINKS: Final = 20


class PdfHand(QObject):
    """Turns events into a selection; an address is handed on, never opened."""

    address_refused = Signal(str)
    copy_wanted = Signal()
    """The selection is to be copied with the name of its source."""

    def __init__(self, view: "PdfPageView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._selecting = False
        self._over_selection = False
        self._spot = QPoint()
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """Begin: a selection, or dragging out what is selected."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._view.pages.sizes:
            return
        spot = event.position().toPoint()
        self._pressed = self._spot = spot
        page, point = self._view.page_point(QPointF(spot))
        self._over_selection = self._view.selection.holds(page, point)
        if self._over_selection:
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        place = self._place(spot)
        if place is not None and not (shifted and self._view.selection):
            self._view.selection.begin(place)
        elif place is not None:
            self._view.selection.extend(place)
        self._selecting = place is not None
        self._view.viewport().update()

    def move(self, event: QMouseEvent) -> None:
        """Let the selection follow, or show the pointer for what lies beneath."""
        self._spot = event.position().toPoint()
        if self._pressed is None:
            self._show_pointer()
            return
        far = (self._spot - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._over_selection:
            if far:
                self._drag_out()
        elif self._selecting and (far or self._view.selection):
            self._follow()
            beyond = not self._view.viewport().rect().contains(self._spot)
            if beyond != self._scrolling.isActive():
                self._scrolling.start() if beyond else self._scrolling.stop()

    def release(self, event: QMouseEvent) -> None:
        """End a selection; a click that selected nothing may have met a link."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._scrolling.stop()
        self._pressed, self._selecting = None, False
        if self._over_selection:
            self._over_selection = False
            self._view.selection.clear()
        if not self._view.selection:
            link = self._link(event.position())
            if link is not None:
                self.follow(link)
        self._view.viewport().update()

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word beneath."""
        place = self._place(event.position().toPoint()) if self._view.pages.sizes else None
        if place is not None:
            self._view.selection.select_word(place)
            self._view.viewport().update()

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; False for one that means nothing here."""
        view = self._view
        bar = view.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_page()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = QAbstractSlider.SliderAction
            bar.triggerAction(step.SliderPageStepSub if back else step.SliderPageStepAdd)
        elif event.key() == Qt.Key.Key_Escape and view.selection:
            view.selection.clear()
            view.viewport().update()
        elif event.text() in ("+", "="):
            view.zoom_by(ZOOM_STEP)
        elif event.text() == "-":
            view.zoom_by(1 / ZOOM_STEP)
        else:
            return False
        return True

    def copy(self) -> None:
        """Put the selected text on the clipboard; nothing selected leaves it as it is."""
        if text := self._view.selection.text():
            QGuiApplication.clipboard().setText(text)

    def select_page(self) -> None:
        """Select the text of the page in view."""
        if self._view.pages.sizes:
            self._view.selection.select_page(self._view.current_page - 1)
            self._view.viewport().update()

    def page_text(self, page: int) -> str:
        """Return a page's text (from 0) as it is meant to be read."""
        known = self._view.pages.text(page)
        return mended(known.part(0, known.length))

    def follow(self, link: Link) -> None:
        """Go where a link leads in this file; an address is only told."""
        if link.address:
            self.address_refused.emit(link.address)
        else:
            self._view.go_to(link.page + 1, link.y)

    def show_menu(self, where: QPoint) -> None:
        """Offer to copy, and the links of the page, which the keyboard reaches here."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def make_menu(self) -> QMenu:
        """Return the menu of the page in view."""
        menu = QMenu(self._view)
        some = bool(self._view.selection)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        menu.addAction(tr("Copy with its source"), self.copy_wanted.emit).setEnabled(some)
        copy.setEnabled(some)
        whole = menu.addAction(tr("Select this page"), self.select_page)
        whole.setShortcut(QKeySequence.StandardKey.SelectAll)
        links = self._view.links.on(self._view.current_page - 1) if self._view.pages.sizes else ()
        if links:
            more = menu.addMenu(tr("Links on this page"))
            for link in links[:MOST_LINKS]:
                more.addAction(self._named(link), partial(self.follow, link))
        return menu

    def _named(self, link: Link) -> str:
        if link.address:
            return brief(link.address).replace("&", "&&")
        return tr("Page {page}").format(page=self._view.pages.label(link.page))

    def _place(self, spot: QPoint) -> Spot | None:
        page, point = self._view.page_point(QPointF(spot))
        index = self._view.pages.index_at(page, point)
        return None if index is None else (page, index)

    def _link(self, spot: QPointF) -> Link | None:
        page, point = self._view.page_point(spot)
        return self._view.links.at(page, point)

    def _follow(self) -> None:
        place = self._place(self._spot)
        if place is not None:
            self._view.selection.extend(place)
            self._view.viewport().update()

    def _scroll_on(self) -> None:
        height = self._view.viewport().height()
        beyond = min(self._spot.y(), 0) or max(self._spot.y() - height, 0)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + beyond)
        self._follow()

    def _drag_out(self) -> None:
        self._pressed, self._over_selection = None, False
        drag = QDrag(self._view)
        data = QMimeData()
        data.setText(self._view.selection.text())
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def _show_pointer(self) -> None:
        view = self._view
        if not view.pages.sizes:
            return
        page, point = view.page_point(QPointF(self._spot))
        # A pointer that moves over a page being drawn must not wait for it.
        if not view.links.is_known(page) and not view.pictures.resting:
            return
        shape = Qt.CursorShape
        on_link = view.links.at(page, point) is not None
        view.viewport().setCursor(shape.PointingHandCursor if on_link else shape.IBeamCursor)

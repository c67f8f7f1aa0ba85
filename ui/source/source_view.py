"""The source beside the conversation: the cited page, with the passage marked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from assistant import messages as m
from assistant.records import Origin, Page

from ..link.exchange import NEW, Exchange
from ..words.translating import tr
from ..words.wording import failure_line
from .find_bar import FindBar
from .pdf.pdf_loading import PdfLoading
from .pdf.pdf_page_view import PdfPageView
from .pdf.pdf_side import PdfSide
from .reading.picture_view import PictureView
from .reading.text_page_view import TextPageView
from .source_commands import SourceCommands
from .source_find import Finder
from .source_freshness import SourceFreshness
from .source_head import SourceHead
from .source_marks import SourceMarks
from .source_notice import SourceNotice
from .source_place import Passages, Place, Stretch
from .source_words import (
    CHANGED,
    MISSING,
    NO_PICTURE,
    NOT_RECOGNISED,
    PLACE_LOST,
    TROUBLES,
    WAITING,
    origin_line,
    pdf_place,
    stored_place,
)

SLOW_MS = 500
"""A page that takes longer to come is said to be on its way."""


class SourceView(QWidget):
    """Asks the engine for the stored page and shows it as PDF, as picture or as text."""

    shown = Signal(object)
    closed = Signal()

    def __init__(self, client: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._place = Place("")
        self._passages = Passages(self._place)
        self._read: m.PageRead | None = None
        self.setProperty("role", "source")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = SourceHead()
        self.notice = SourceNotice()
        self.find_bar = FindBar()
        self.pdf = PdfPageView()
        self.picture = PictureView()
        self.text = TextPageView()
        self.side = PdfSide(self.pdf)
        self.stack = QStackedWidget()
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.finder = Finder(client, self.find_bar, self)
        self._marks = SourceMarks(self, client)
        self._loading = PdfLoading(self.pdf, self.side)
        self._freshness = SourceFreshness(self, client)
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._lay_out()
        self.commands = SourceCommands(self)
        self._connect()

    @property
    def place(self) -> Place:
        """Return the place that was asked for last."""
        return self._place

    @property
    def page_in_view(self) -> int:
        """Return the page (from 1) that the reader looks at."""
        if self.current is self.pdf:
            return self.pdf.current_page
        return self._place.page

    @property
    def passages(self) -> Passages:
        """Return the passages of the answer that the place belongs to."""
        return self._passages

    @property
    def read(self) -> m.PageRead | None:
        """Return the stored page that is shown, or that was gone to last."""
        return self._read

    @property
    def current(self) -> PdfPageView | PictureView | TextPageView:
        """Return the view that is seen."""
        views = (self.pdf, self.picture, self.text)
        return views[self.stack.currentIndex()]

    def open(self, place: Place, others: Sequence[Place] = ()) -> None:
        """Show this place, once the engine has sent the page's stored text.

        `others` are the places of the answer that it belongs to: they are marked too.
        """
        self._passages = Passages(place, others)
        self.visit(place)

    def visit(self, place: Place) -> None:
        """Show another place without leaving the answer's passages."""
        if place.path != self._place.path:
            self.commands.forget_text_mode()
        self._place = place
        self._marks.begin(place.path)
        self.head.show_file(place.path)
        self._slow.start()
        self._client.request(
            m.ReadPage(id=NEW, path=place.path, page=place.page),
            on_success=self._show,
            on_failure=lambda event: self._explain(place, event),
        )

    def step(self, by: int) -> None:
        """Go to the next or the previous page (or part of a very long one)."""
        if self._read is None:
            return
        if self.current is self.pdf:
            self.pdf.go_to(max(1, min(self.pdf.current_page + by, self._read.pages)))
        elif self.current is self.text and self.text.step(by):
            self._name_page()
        elif 1 <= self._read.page.number + by <= self._read.pages:
            self.visit(Place(self._place.path, self._read.page.number + by))

    def step_passage(self, by: int) -> None:
        """Go to the next or the previous passage of the answer, in whatever file it stands."""
        place = self._passages.step(by)
        if place is not None:
            self.visit(place)

    def find_words(self) -> None:
        """Look for words in this source: those that are selected, if it is a few."""
        if self._read is None:
            return
        words = self.current.selected_text()
        self.finder.open(words if len(words) < 80 and "\n" not in words else "")

    def stops(self) -> list[QWidget]:
        """Return what Tab visits above the pages and beside them, in order."""
        above = [*self.head.stops(), *self.find_bar.stops(), *self.notice.stops()]
        return [*above, *self.side.stops()]

    def remember_in(self, store: QSettings) -> None:
        """Keep the zoom and the strip at the side from one day to the next."""
        self.commands.remember_in(store)

    def show_switched(self) -> None:
        """Show the same page as text, or no longer."""
        if self._read is None:
            return
        if self.current is self.pdf and self.pdf.current_page != self._read.page.number:
            self.visit(Place(self._place.path, self.pdf.current_page))
        else:
            self._show(self._read)

    def standing(self, page: Page) -> tuple[list[Stretch], int, bool]:
        """Return the passages that stand on a stored page, and whether the opened one does not."""
        all_of_them, quotes, at = self._passages.on(self._place.path, page.number)
        stretches: list[Stretch] = []
        current = -1
        for number, ((start, end), quote) in enumerate(zip(all_of_them, quotes, strict=True)):
            if not quote or page.text[start:end] == quote:
                current = len(stretches) if number == at else current
                stretches.append((start, end))
        return stretches, current, at >= 0 > current

    def _show(self, event: m.PageRead) -> None:
        if (event.path, event.page.number) != (self._place.path, self._place.page):
            self._loading.let_draw()
            return
        as_text = self.head.as_text.isChecked()
        as_pdf = event.kind == "pdf" and not as_text
        if as_pdf and not self._loading.is_done(event.path, lambda: self._show(event)):
            return
        self._read = event
        self._marks.keep(event)
        self.finder.turn_to(event.path)
        self.finder.stand_on(event.page.number)
        stretches, current, lost = self.standing(event.page)
        notice = PLACE_LOST if lost else ""
        if as_pdf:
            self._show_pdf(event, stretches, current, notice)
        elif event.kind == "image" and not as_text and _is_there(event):
            start, end = stretches[current] if current >= 0 else (0, 0)
            self.picture.show_picture(event.path, event.page, start, end)
            self._present(self.picture, notice)
        else:
            self._show_text(event, stretches, current, notice or _gone(event))
        self._loading.let_draw()

    def _show_pdf(
        self, event: m.PageRead, stretches: list[Stretch], current: int, notice: str
    ) -> None:
        reason = ""
        if not _is_there(event):
            reason = MISSING
        elif self._loading.trouble is not None:
            reason = TROUBLES[self._loading.trouble]
        elif not self.pdf.show_marks(event.page, stretches, current):
            reason = CHANGED
        if reason:
            self._loading.let_go()
            self._show_text(event, stretches, current, reason)
            return
        if current >= 0 and self._place.end > self._place.start:
            self.pdf.show_highlight()
        else:
            self.pdf.go_to(event.page.number)
        self._present(self.pdf, notice)

    def _show_text(
        self, event: m.PageRead, stretches: list[Stretch], current: int, notice: str
    ) -> None:
        start, end = stretches[current] if current >= 0 else (0, 0)
        self.text.dress_for(event.kind, event.path, event.page.number)
        self.text.show_text(event.page.text, start, end)
        unread = NOT_RECOGNISED if event.page.origin is Origin.SCAN else ""
        self._present(self.text, notice or unread)

    def _say_that_it_waits(self) -> None:
        """Show that a page is on its way; nothing of another file stands under the name of this."""
        if self._read is not None and self._read.path != self._place.path:
            self._read = None
        if self._read is None:
            self.text.show_text("")
            self._present(self.text, WAITING)
        else:
            self.notice.tell(tr(WAITING))

    def _present(self, view: QWidget, notice: str) -> None:
        self._slow.stop()
        self.stack.setCurrentWidget(view)
        self.notice.tell(tr(notice) if notice else "")
        read = self._read
        parts = bool(view is self.text and self.text.part_label)
        kind = read.kind if read is not None else ""
        self.head.offer(
            pages=parts or (read is not None and read.pages > 1),
            text=kind in ("image", "pdf") and (view is not self.text or _is_chosen(self.head)),
            side=view is self.pdf,
        )
        self.head.show_origin(origin_line(read) if read is not None else "")
        self.head.passages.show_passage(self._passages.number, len(self._passages))
        self.commands.show_zoom()
        self.commands.show_side()
        self._name_page()
        self._freshness.watch.watch(read.path if read is not None else "")
        self._marks.mark_all()
        self.shown.emit(self._place)

    def _explain(self, place: Place, event: m.Failed) -> None:
        if place != self._place:
            return
        self._loading.let_draw()
        self._read = None
        self.text.show_text("")
        self._present(self.text, failure_line(event))

    def _picture_failed(self) -> None:
        if self._read is not None and self.current is self.picture:
            stretches, current, _ = self.standing(self._read.page)
            self._show_text(self._read, stretches, current, NO_PICTURE)

    def _name_page(self) -> None:
        read = self._read
        if read is None:
            self.head.show_place("")
        elif self.current is self.pdf:
            page = self.pdf.current_page
            label = self.pdf.pages.label(page - 1)
            self.head.show_place(pdf_place(label, page, read.pages), label)
        elif self.current is self.text and self.text.part_label:
            self.head.show_place(self.text.part_label)
        else:
            number = str(read.page.number) if read.pages > 1 else ""
            self.head.show_place(stored_place(read), number)

    def _page_changed(self, page: int) -> None:
        self.finder.stand_on(page)
        self._name_page()

    def _connect(self) -> None:
        self._slow.timeout.connect(self._say_that_it_waits)
        self.pdf.page_changed.connect(self._page_changed)
        self.pdf.measured.connect(self._name_page)
        self.picture.failed.connect(self._picture_failed)
        self.head.passages.stepped.connect(self.step_passage)

    def _lay_out(self) -> None:
        for view in (self.pdf, self.picture, self.text):
            self.stack.addWidget(view)
        self.side.hide()
        self.body.setHandleWidth(1)
        self.body.addWidget(self.side)
        self.body.addWidget(self.stack)
        self.body.setChildrenCollapsible(False)
        self.body.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.find_bar)
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)


def _is_there(event: m.PageRead) -> bool:
    return Path(event.path).is_file()


def _gone(event: m.PageRead) -> str:
    return "" if Path(event.path).exists() else MISSING


def _is_chosen(head: SourceHead) -> bool:
    return head.as_text.isChecked()

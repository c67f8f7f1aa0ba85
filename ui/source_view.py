"""The source beside the conversation: the cited page, with the passage marked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assistant import messages as m
from assistant.answers import (
    Citation,
    Quote,
)
from assistant.records import (
    Origin,
    Passage,
)

from .desktop import open_in_program, show_in_folder
from .exchange import NEW, Exchange
from .pdf_page_view import ZOOM_STEP, PdfPageView
from .picture_view import PictureView
from .source_head import SourceHead
from .text_page_view import TextPageView
from .widgets import text_label
from .wording import RECOGNISED_NOTE, failure_line, sentence, spot

MISSING = "The file is no longer on disk. This is the text as it was indexed."
CHANGED = "The file has changed since it was indexed. This is the text as it was then."
BROKEN = "The file cannot be shown as PDF. This is its text."
NO_PICTURE = "The picture cannot be shown. This is the text that was recognised in it."
NOT_RECOGNISED = "This page is a picture. Its text has not been recognised."
PLACE_LOST = "The stored text of this page has changed; the passage cannot be marked."


@dataclass(frozen=True)
class Place:
    """What to show: a page of a file, and on it the code points from `start` to `end`."""

    path: str
    page: int = 1
    start: int = 0
    end: int = 0
    quote: str = ""


def place_of(source: Citation | Quote | Passage) -> Place:
    """Return where a citation, a quote or a found passage points."""
    text = source.quote if isinstance(source, Citation) else source.text
    return Place(source.path, source.page, source.start, source.end, text)


class SourceView(QWidget):
    """Asks the engine for the stored page and shows it as PDF, as picture or as text."""

    shown = Signal(object)
    closed = Signal()

    def __init__(self, client: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._place = Place("")
        self._read: m.PageRead | None = None
        self.setProperty("role", "source")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = SourceHead()
        self.notice = text_label("", "notice", wrap=True)
        self.pdf = PdfPageView()
        self.picture = PictureView()
        self.text = TextPageView()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def open(self, place: Place) -> None:
        """Show this place, once the engine has sent the page's stored text."""
        self._place = place
        self.head.show_file(place.path)
        self._client.request(
            m.ReadPage(id=NEW, path=place.path, page=place.page),
            on_success=self._show,
            on_failure=self._explain,
        )

    def step(self, by: int) -> None:
        """Go to the next or the previous page (or part of a very long one)."""
        if self._read is None:
            return
        view = self.stack.currentWidget()
        if view is self.pdf:
            self.pdf.go_to(max(1, min(self.pdf.current_page + by, self._read.pages)))
        elif view is self.text and self.text.step(by):
            self._name_page()
        elif 1 <= self._read.page.number + by <= self._read.pages:
            self.open(Place(self._place.path, self._read.page.number + by))

    def _show(self, event: m.PageRead) -> None:
        if (event.path, event.page.number) != (self._place.path, self._place.page):
            return
        self._read = event
        place = self._place
        notice = ""
        if place.quote and event.page.text[place.start : place.end] != place.quote:
            notice = PLACE_LOST
            place = Place(place.path, place.page)
        if event.kind == "pdf":
            self._show_pdf(event, place, notice)
        elif event.kind == "image" and not self.head.as_text.isChecked() and _is_there(event):
            self.picture.show_picture(event.path, event.page, place.start, place.end)
            self._present(self.picture, notice)
        else:
            gone = "" if Path(event.path).exists() else MISSING
            self._show_text(event, place, notice or gone)

    def _show_pdf(self, event: m.PageRead, place: Place, notice: str) -> None:
        reason = ""
        if not _is_there(event):
            reason = MISSING
        elif not self.pdf.open(event.path):
            reason = BROKEN
        elif place.end <= place.start:
            self.pdf.go_to(place.page)
        elif not self._mark(event, place):
            reason = CHANGED
        if reason:
            self.pdf.let_go()
            self._show_text(event, place, reason)
        else:
            self._present(self.pdf, notice)

    def _mark(self, event: m.PageRead, place: Place) -> bool:
        if event.page.boxes:
            return self.pdf.mark_boxes(event.page, place.start, place.end)
        return self.pdf.mark(place.page, event.page.text, place.start, place.end)

    def _show_text(self, event: m.PageRead, place: Place, notice: str) -> None:
        self.text.dress_for(event.kind)
        self.text.show_text(event.page.text, place.start, place.end)
        unread = NOT_RECOGNISED if event.page.origin is Origin.SCAN else ""
        self._present(self.text, notice or unread)

    def _present(self, view: QWidget, notice: str) -> None:
        self.stack.setCurrentWidget(view)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        read = self._read
        parts = bool(view is self.text and self.text.part_label)
        self.head.offer(
            pages=parts or (read is not None and read.pages > 1),
            zoom=view is not self.text,
            text=read is not None and read.kind == "image",
        )
        self.head.show_origin(_origin(read) if read is not None else "")
        self._name_page()
        self.shown.emit(self._place)

    def _explain(self, event: m.Failed) -> None:
        self._read = None
        self.text.show_text("")
        self._present(self.text, failure_line(event))

    def _picture_failed(self) -> None:
        if self._read is not None and self.stack.currentWidget() is self.picture:
            self._show_text(self._read, self._place, NO_PICTURE)

    def _name_page(self) -> None:
        read = self._read
        if read is None:
            self.head.show_place("")
            return
        if self.stack.currentWidget() is self.pdf:
            page = self.pdf.current_page
            label = self.pdf.document.pageLabel(page - 1) or str(page)
            extra = f" ({page})" if label != str(page) else ""
            words = f"p. {label}{extra} of {read.pages}"
        elif self.stack.currentWidget() is self.text and self.text.part_label:
            words = self.text.part_label
        else:
            words = _where(read)
        self.head.show_place(words)

    def _zoom(self, factor: float) -> None:
        view = self.stack.currentWidget()
        if isinstance(view, PdfPageView | PictureView):
            view.zoom_by(factor)

    def _fit(self) -> None:
        view = self.stack.currentWidget()
        if isinstance(view, PdfPageView | PictureView):
            view.fit_width()

    def _switch(self) -> None:
        if self._read is not None:
            self._show(self._read)

    def _connect(self) -> None:
        head = self.head
        head.previous.clicked.connect(lambda: self.step(-1))
        head.next.clicked.connect(lambda: self.step(1))
        head.zoom_out.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        head.zoom_in.clicked.connect(lambda: self._zoom(ZOOM_STEP))
        head.fit.clicked.connect(self._fit)
        head.as_text.toggled.connect(self._switch)
        head.external.clicked.connect(lambda: open_in_program(self._place.path))
        head.reveal.clicked.connect(lambda: show_in_folder(self._place.path))
        head.shut.clicked.connect(self.closed)
        self.pdf.page_changed.connect(lambda _: self._name_page())
        self.picture.failed.connect(self._picture_failed)

    def _lay_out(self) -> None:
        self.notice.hide()
        for view in (self.pdf, self.picture, self.text):
            self.stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)


def _is_there(event: m.PageRead) -> bool:
    return Path(event.path).is_file()


def _origin(read: m.PageRead) -> str:
    if read.page.origin is not Origin.OCR:
        return ""
    # Named, because the reader may turn to other pages.
    return f"{_named(read)}: {RECOGNISED_NOTE}" if read.pages > 1 else sentence(RECOGNISED_NOTE)


def _named(read: m.PageRead) -> str:
    return spot(read.page.label, read.page.number, paged=read.pages > 1)


def _where(read: m.PageRead) -> str:
    number, named = read.page.number, _named(read)
    if " " not in read.page.label:
        return f"{named} of {read.pages}" if read.pages > 1 else ""
    return f"{named} · {number} of {read.pages}" if read.pages > 1 else named

"""The source beside the conversation: the cited page, with the passage marked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from assistant import messages as m
from assistant.records import Citation, Quote

from .desktop import open_in_program, show_in_folder
from .exchange import NEW, Exchange
from .pdf_page_view import ZOOM_STEP, PdfPageView
from .text_page_view import TextPageView
from .theme import SPACE
from .widgets import ElidedLabel, IconButton, frame, plain_tip, text_label
from .wording import failure_line, file_name

MISSING = "The file is no longer on disk. This is the text as it was indexed."
CHANGED = "The file has changed since it was indexed. This is the text as it was then."
BROKEN = "The file cannot be shown as PDF. This is its text."
PLACE_LOST = "The stored text of this page has changed; the passage cannot be marked."


@dataclass(frozen=True)
class Place:
    """What to show: a page of a file, and on it the code points from `start` to `end`."""

    path: str
    page: int = 1
    start: int = 0
    end: int = 0
    quote: str = ""


def place_of(source: Citation | Quote) -> Place:
    """Return where a citation or a quote points."""
    text = source.quote if isinstance(source, Citation) else source.text
    return Place(source.path, source.page, source.start, source.end, text)


class SourceView(QWidget):
    """Asks the engine for the stored page and shows it as PDF or as text."""

    shown = Signal(object)
    closed = Signal()

    def __init__(self, client: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._request = 0
        self._place = Place("")
        self._read: m.PageRead | None = None
        self.setProperty("role", "source")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = ElidedLabel("", "strong")
        self.where = text_label("", "muted")
        self.notice = text_label("", "notice", wrap=True)
        self.pdf = PdfPageView()
        self.text = TextPageView()
        self.stack = QStackedWidget()
        self.tools = QWidget()
        self._buttons()
        self._lay_out()
        self.pdf.page_changed.connect(self._note_page)

    def open(self, place: Place) -> None:
        """Show this place, once the engine has sent the page's stored text."""
        self._place = place
        self.name.setText(file_name(place.path))
        self.name.setToolTip(plain_tip(place.path))
        self._request = self._client.request(
            m.ReadPage(id=NEW, path=place.path, page=place.page),
            on_success=self._show,
            on_failure=self._explain,
        )

    def step(self, by: int) -> None:
        """Go to the next or the previous page (or part of a very long one)."""
        if self._read is None:
            return
        if self.stack.currentWidget() is self.pdf:
            self.pdf.go_to(max(1, min(self.pdf.current_page + by, self._read.pages)))
        elif self.text.step(by):
            self._name_page()
        elif 1 <= self._read.page.number + by <= self._read.pages:
            self.open(Place(self._place.path, self._read.page.number + by))

    def _show(self, event: m.PageRead) -> None:
        if (event.path, event.page.number) != (self._place.path, self._place.page):
            return
        self._read = event
        place = self._place
        notice = PLACE_LOST if event.page.text[place.start : place.end] != place.quote else ""
        if place.quote and notice:
            place = Place(place.path, place.page)
        if event.kind == "pdf":
            self._show_pdf(event, place, notice)
        else:
            gone = "" if Path(event.path).exists() else MISSING
            self._show_text(event, place, notice or gone)

    def _show_pdf(self, event: m.PageRead, place: Place, notice: str) -> None:
        reason = ""
        if not Path(event.path).is_file():
            reason = MISSING
        elif not self.pdf.open(event.path):
            reason = BROKEN
        elif place.end <= place.start:
            self.pdf.go_to(place.page)
        elif not self.pdf.mark(place.page, event.page.text, place.start, place.end):
            reason = CHANGED
        if reason:
            self.pdf.let_go()
            self._show_text(event, place, reason)
        else:
            self._present(self.pdf, notice)

    def _show_text(self, event: m.PageRead, place: Place, notice: str) -> None:
        self.text.show_text(event.page.text, place.start, place.end)
        self._present(self.text, notice)

    def _present(self, view: QWidget, notice: str) -> None:
        self.stack.setCurrentWidget(view)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        is_pdf = view is self.pdf
        for button in (self.zoom_out, self.zoom_in, self.fit):
            button.setVisible(is_pdf)
        pages = self._read.pages if self._read else 1
        several = pages > 1 or bool(self.text.part_label and not is_pdf)
        self.previous.setVisible(several)
        self.next.setVisible(several)
        self.tools.setVisible(is_pdf or several)
        self._name_page()
        self.shown.emit(self._place)

    def _explain(self, event: m.Failed) -> None:
        self._read = None
        self.text.show_text("")
        self._present(self.text, failure_line(event))

    def _note_page(self, _page: int) -> None:
        if self.stack.currentWidget() is self.pdf:
            self._name_page()

    def _name_page(self) -> None:
        read = self._read
        if read is None:
            self.where.setText("")
        elif self.stack.currentWidget() is self.pdf:
            page = self.pdf.current_page
            label = self.pdf.document.pageLabel(page - 1) or str(page)
            extra = f" ({page})" if label != str(page) else ""
            self.where.setText(f"p. {label}{extra} of {read.pages}")
        else:
            words = f"p. {read.page.label or read.page.number} of {read.pages}"
            self.where.setText(self.text.part_label or (words if read.pages > 1 else ""))

    def _buttons(self) -> None:
        self.previous = IconButton("previous", "Previous page")
        self.next = IconButton("next", "Next page")
        self.zoom_out = IconButton("zoom-out", "Zoom out")
        self.zoom_in = IconButton("zoom-in", "Zoom in")
        self.fit = IconButton("fit", "Fit the width")
        self.external = IconButton("open", "Open in its own program")
        self.reveal = IconButton("reveal", "Show in folder")
        self.shut = IconButton("close", "Close the source")
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.zoom_out.clicked.connect(lambda: self.pdf.zoom_by(1 / ZOOM_STEP))
        self.zoom_in.clicked.connect(lambda: self.pdf.zoom_by(ZOOM_STEP))
        self.fit.clicked.connect(self.pdf.fit_width)
        self.external.clicked.connect(lambda: open_in_program(self._place.path))
        self.reveal.clicked.connect(lambda: show_in_folder(self._place.path))
        self.shut.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        head = frame("sourcehead")
        title = QHBoxLayout()
        title.addWidget(self.name, 1)
        for button in (self.external, self.reveal, self.shut):
            title.addWidget(button)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addWidget(self.where, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.zoom_out, self.zoom_in, self.fit):
            row.addWidget(button)
        rows = QVBoxLayout(head)
        rows.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        rows.setSpacing(0)
        rows.addLayout(title)
        rows.addWidget(self.tools)
        self.notice.hide()
        self.stack.addWidget(self.pdf)
        self.stack.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)

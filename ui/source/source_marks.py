"""Marks cited passages and found words in whatever view shows the source."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from assistant import messages as m
from assistant.records import Page, Span

from ..link.exchange import Exchange
from .pdf.pdf_page_view import PdfPageView
from .source_pages import StoredPages
from .source_place import Place

if TYPE_CHECKING:
    from .source_view import SourceView

RETRY_MS: Final = 4


class SourceMarks(QObject):
    """Of a PDF only the pages in view are marked: their stored text is asked for as they come."""

    def __init__(self, source: "SourceView", client: Exchange) -> None:
        super().__init__(source)
        self._source = source
        self._stored = StoredPages(client, self._arrived)
        self._sought: Span | None = None
        self._had_found = False
        self._marking = QTimer(self, interval=0, singleShot=True)
        self._marking.timeout.connect(self._mark_seen)
        source.pdf.pages_seen.connect(lambda: self._marking.start(0))
        source.finder.changed.connect(self._mark_found)
        source.finder.go_wanted.connect(self._reach)

    def begin(self, path: str) -> None:
        """Turn to a file, as it stands in the library now."""
        self._stored.begin(path)
        self._sought = None

    def keep(self, event: m.PageRead) -> None:
        """Take in the stored page that is shown."""
        self._stored.keep(event.path, event.page)

    def mark_all(self) -> None:
        """Mark the other passages and the found words of the page that is shown."""
        view, read = self._source.current, self._source.read
        if isinstance(view, PdfPageView):
            self._marking.start(0)
        elif read is not None:
            stretches, current, _ = self._source.standing(read.page)
            if len(stretches) > (current >= 0):
                view.show_marks(stretches, current)
            self._mark_found()

    def _mark_found(self) -> None:
        view, read = self._source.current, self._source.read
        if isinstance(view, PdfPageView):
            view.clear_matches()
            self._marking.start(0)
        elif read is not None and read.path == self._source.place.path:
            found, current = self._source.finder.on(read.page.number)
            if found or self._had_found:
                view.show_matches(found, current)
            self._had_found = bool(found)

    def _mark_seen(self) -> None:
        pdf = self._source.pdf
        if self._source.current is not pdf or not pdf.pages.sizes:
            return
        if not pdf.pictures.resting:  # PDFium would keep the window waiting
            self._marking.start(RETRY_MS)
            return
        for index in pdf.pages_in_view():
            self._mark_page(index + 1)

    def _mark_page(self, number: int) -> None:
        source, pdf = self._source, self._source.pdf
        found, at = source.finder.on(number)
        cited = source.passages.on(source.place.path, number)[0]
        wants_found = bool(found) and pdf.matches.on(number - 1) is None
        wants_cited = bool(cited) and pdf.passages.on(number - 1) is None
        page = self._stored.get(number) if wants_found or wants_cited else None
        if page is None:
            return
        if wants_cited:
            stretches, current, _ = source.standing(page)
            pdf.show_marks(page, stretches, current)
        if wants_found:
            pdf.show_matches(page, found, at)

    def _arrived(self, page: Page) -> None:
        if self._source.current is self._source.pdf:
            if self._sought is not None and self._sought.page == page.number:
                self._reach(self._sought)
            self._marking.start(0)

    def _reach(self, span: Span) -> None:
        """Show a found place, turning to its page where need be."""
        source, pdf, read = self._source, self._source.pdf, self._source.read
        self._sought = None
        if source.current is not pdf:
            if read is not None and span.page != read.page.number:
                source.visit(Place(source.place.path, span.page))
            return
        page = self._stored.get(span.page)
        if page is None:
            self._sought = span
            return
        found, at = source.finder.on(span.page)
        pdf.show_matches(page, found, at)
        marked = pdf.matches.on(span.page - 1)
        pdf.reveal(span.page, marked.at_hand() if marked else ())

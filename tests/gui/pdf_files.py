"""PDFs the tests of the source open, and an engine that has read them."""

from pathlib import Path

import pypdfium2
from fake_client import FakeClient
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.records import Page, Span
from ui.main_window import MainWindow
from ui.source.source_place import Place

WAIT_MS = 20_000


class Library:
    """Answers what the window asks of PDFs, as the engine would."""

    def __init__(self, client: FakeClient) -> None:
        self._client = client
        self._answered = 0
        self._texts: dict[str, list[str]] = {}

    def texts(self, path: Path | str) -> list[str]:
        """Return the stored text of all pages, read once."""
        if str(path) not in self._texts:
            document = pypdfium2.PdfDocument(str(path))
            self._texts[str(path)] = [p.get_textpage().get_text_range() for p in document]
            document.close()
        return self._texts[str(path)]

    def place(self, path: Path | str, page: int, words: str) -> Place:
        """Return where words stand on a page."""
        start = self.texts(path)[page - 1].index(words)
        return Place(str(path), page, start, start + len(words), words)

    def answer(self) -> None:
        """Answer every request for a page or for words that has come since."""
        while self._answered < len(self._client.requests):
            request = self._client.requests[self._answered]
            self._answered += 1
            if isinstance(request, m.ReadPage):
                texts = self.texts(request.path)
                page = Page(request.page, str(request.page), texts[request.page - 1])
                read = m.PageRead(request.path, "pdf", "", len(texts), page)
                self._client.play(read, to=request.id)
            elif isinstance(request, m.FindText):
                self._client.play(self.found(request.path, request.text), to=request.id)

    def found(self, path: str, words: str) -> m.TextFound:
        """Return where words stand in a file."""
        places = []
        for number, text in enumerate(self.texts(path), start=1):
            at = text.find(words)
            while at >= 0:
                places.append(Span(number, at, at + len(words)))
                at = text.find(words, at + 1)
        return m.TextFound(path, tuple(places))


def settle_source(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    """Answer what is asked until nothing more is, and the page in view is drawn."""
    pdf = window.source.pdf

    def quiet() -> bool:
        library.answer()
        QApplication.processEvents()
        drawn = all(pdf.is_drawn(page + 1) for page in pdf.pages_in_view())
        return pdf.pictures.resting and (drawn or window.source.current is not pdf)

    qtbot.waitUntil(quiet, timeout=WAIT_MS)
    qtbot.wait(10)
    qtbot.waitUntil(quiet, timeout=WAIT_MS)

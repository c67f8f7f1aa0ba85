"""Links inside a PDF: to other pages of it, and to addresses that are told but never opened."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRectF
from PySide6.QtPdf import QPdfLink, QPdfLinkModel

from assistant.records import one_line

from .pdf_document import PdfPages

PAGES_KEPT: Final = 8
LONGEST: Final = 200


@dataclass(frozen=True)
class Link:
    """A place on a page that leads to another page (from 0), or to an address."""

    rect: QRectF
    page: int
    y: float
    address: str


def brief(address: str) -> str:
    """Return an address on one line, as far as it can be shown."""
    shown = one_line(address[: LONGEST + 1])
    return f"{shown[:LONGEST]}…" if len(shown) > LONGEST else shown


class PdfLinks:
    """The links of the pages that were asked for last."""

    def __init__(self, pages: PdfPages) -> None:
        self._model: QPdfLinkModel | None = None
        self._pages = pages
        self._known: OrderedDict[int, tuple[Link, ...]] = OrderedDict()

    def clear(self) -> None:
        """Forget them: another file is coming."""
        self._known.clear()
        self._model = None  # Qt would look at the next document at once

    def on(self, page: int) -> tuple[Link, ...]:
        """Return the links of a page (from 0)."""
        if page not in self._known:
            if self._model is None:
                self._model = QPdfLinkModel()
                self._model.setDocument(self._pages.document)
            self._model.setPage(page)
            self._known[page] = self._read(self._model)
            if len(self._known) > PAGES_KEPT:
                self._known.popitem(last=False)
        self._known.move_to_end(page)
        return self._known[page]

    def at(self, page: int, point: QPointF) -> Link | None:
        """Return the link at a point of a page, or None."""
        return next((link for link in self.on(page) if link.rect.contains(point)), None)

    def is_known(self, page: int) -> bool:
        """Say whether a page can be looked up without asking PDFium."""
        return page in self._known

    def _read(self, model: QPdfLinkModel) -> tuple[Link, ...]:
        found = []
        for row in range(model.rowCount(QModelIndex())):
            index = model.index(row, 0)
            link: QPdfLink = index.data(QPdfLinkModel.Role.Link.value)
            address = link.url().toString()
            if 0 <= link.page() < len(self._pages.sizes) or address:
                target = -1 if address else link.page()
                found += [Link(r, target, link.location().y(), address) for r in link.rectangles()]
        return tuple(found)

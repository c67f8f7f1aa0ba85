"""What the source says of itself: where one stands in it, and why it is shown as it is."""

from typing import Final

from assistant import messages as m
from assistant.records import Origin

from ..words.translating import marked, tr
from ..words.wording import RECOGNISED_NOTE, sentence, spot
from .pdf.pdf_document import Trouble

MISSING: Final = marked("The file is no longer on disk. This is the text as it was indexed.")
CHANGED: Final = marked(
    "The file has changed since it was indexed. This is the text as it was then."
)
BROKEN: Final = marked("The file cannot be shown as PDF. This is its text.")
LOCKED: Final = marked(
    "The file is protected by a password. This is its text as far as it is known."
)
EMPTY: Final = marked("The file has no pages that could be shown. This is its text.")
NO_PICTURE: Final = marked(
    "The picture cannot be shown. This is the text that was recognised in it."
)
NOT_RECOGNISED: Final = marked("This page is a picture. Its text has not been recognised.")
PLACE_LOST: Final = marked(
    "The stored text of this page has changed; the passage cannot be marked."
)
WAITING: Final = marked("Reading…")
NO_PROGRAM: Final = marked("No program could be started for this file.")
NO_FOLDER: Final = marked("The folder could not be shown.")
NO_PAGE: Final = marked("There is no page “{page}” in this file.")
ADDRESS: Final = marked("Carrel opens no network addresses. This link leads to {address}")

TROUBLES: Final = {Trouble.BROKEN: BROKEN, Trouble.LOCKED: LOCKED, Trouble.EMPTY: EMPTY}


def origin_line(read: m.PageRead) -> str:
    """Return where a page's text comes from, if that is worth a word."""
    if read.page.origin is not Origin.OCR:
        return ""
    note = tr(RECOGNISED_NOTE)
    # Named, because the reader may turn to other pages.
    if read.pages > 1:
        return tr("{page}: {note}").format(page=_named(read), note=note)
    return sentence(note)


def pdf_place(label: str, number: int, count: int) -> str:
    """Return "p. 7 of 193", or "p. iv (6) of 193" where the page has a name of its own."""
    told = tr("p. {label} of {count}")
    if label != str(number):
        told = tr("p. {label} ({number}) of {count}")
    return told.format(label=label, number=number, count=count)


def stored_place(read: m.PageRead) -> str:
    """Return "slide 4 · 2 of 12", "p. 2 of 7", "sheet Costs", or nothing."""
    named, number, count = _named(read), read.page.number, read.pages
    if count <= 1:
        return named if " " in read.page.label else ""
    told = (
        tr("{place} · {number} of {count}") if " " in read.page.label else tr("{place} of {count}")
    )
    return told.format(place=named, number=number, count=count)


def _named(read: m.PageRead) -> str:
    return spot(read.page.label, read.page.number, paged=read.pages > 1)

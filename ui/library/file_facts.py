"""What is known of a file, in words: a line of facts each. Pure functions, no widgets."""

from PySide6.QtCore import QDateTime, QLocale

from assistant.records import FileRow, FileState

from ..words.language_names import language_name
from ..words.translating import marked, tr
from ..words.wording import UNITS, joined, pages_line, size
from .folder_words import folder_of

KINDS = {
    "pdf": marked("PDF"),
    "text": marked("Text"),
    "markdown": marked("Markdown"),
    "html": marked("Web page"),
    "word": marked("Text document"),
    "slides": marked("Slides"),
    "sheet": marked("Spreadsheet"),
    "table": marked("Table"),
    "mail": marked("Mail"),
    "book": marked("Book"),
    "data": marked("Data"),
    "notebook": marked("Notebook"),
    "code": marked("Source code"),
    "image": marked("Picture"),
}

GOOD, FAIR = 0.9, 0.7
"""The least share of a text that reads like text, by which it is called good or fair."""


def facts(row: FileRow) -> list[tuple[str, str]]:
    """Return what is known as (name, value), in the order it is shown."""
    kind, bytes_ = tr(KINDS.get(row.kind, row.kind)), size(row.size) if row.size else ""
    both = tr("{kind}, {size}").format(kind=kind, size=bytes_)
    found = [
        (tr("Kind"), both) if row.kind and bytes_ else (tr("Size"), bytes_),
        (tr("Folder"), folder_of(row.path)),
    ]
    if row.state is FileState.INDEXED:
        found += [
            (tr("Extent"), _extent(row)),
            (tr("Language"), language_name(row.language)),
            (tr("Text quality"), _quality(row)),
            (tr("Recognised"), _recognised(row)),
            (tr("Indexed"), _moment(row.indexed_at)),
        ]
    return [(name, value) for name, value in found if value]


def quality_word(share: float) -> str:
    """Return how well a text reads, in a word."""
    if share >= FAIR:
        return tr("good", "text") if share >= GOOD else tr("fair", "text")
    return tr("poor", "text")


def _extent(row: FileRow) -> str:
    pages = pages_line(row) if row.pages > 1 or row.kind in UNITS else ""
    return joined((pages, tr("%Ln passage(s)", "", row.passages)))


def _quality(row: FileRow) -> str:
    return quality_word(row.quality) if row.passages else ""


def _recognised(row: FileRow) -> str:
    if not row.ocr_pages:
        return ""
    if row.ocr_pages == row.pages > 1:
        return tr("all pages, from pictures")
    return tr("%Ln page(s), from pictures", "", row.ocr_pages)


def _moment(seconds: float) -> str:
    if not seconds:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

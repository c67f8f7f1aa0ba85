"""What is known of a file, in words: a line of facts each. Pure functions, no widgets."""

from PySide6.QtCore import QDateTime, QLocale

from assistant.records import FileRow, FileState

from .wording import UNITS, count, pages_line, size

KINDS = {
    "pdf": "PDF",
    "text": "Text",
    "markdown": "Markdown",
    "html": "Web page",
    "word": "Text document",
    "slides": "Slides",
    "sheet": "Spreadsheet",
    "table": "Table",
    "mail": "Mail",
    "book": "Book",
    "data": "Data",
    "notebook": "Notebook",
    "code": "Source code",
    "image": "Picture",
}

UNKNOWN = ("", "und")

GOOD, FAIR = 0.9, 0.7
"""The least share of a text that reads like text, by which it is called good or fair."""


def facts(row: FileRow) -> list[tuple[str, str]]:
    """Return what is known as (name, value), in the order it is shown."""
    kind, bytes_ = KINDS.get(row.kind, row.kind), size(row.size) if row.size else ""
    found = [("Kind", f"{kind}, {bytes_}") if kind and bytes_ else ("Size", bytes_)]
    if row.state is FileState.INDEXED:
        found += [
            ("Extent", _extent(row)),
            ("Language", language_name(row.language)),
            ("Text quality", _quality(row)),
            ("Recognised", _recognised(row)),
            ("Indexed", _moment(row.indexed_at)),
        ]
    return [(name, value) for name, value in found if value]


def language_name(code: str) -> str:
    """Return a language's name by its ISO 639 code; the code itself where Qt has no name."""
    if code in UNKNOWN:
        return ""
    language = QLocale.codeToLanguage(code)
    known = language not in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return QLocale.languageToString(language) if known else code


def quality_word(share: float) -> str:
    """Return how well a text reads, in a word."""
    return "good" if share >= GOOD else "fair" if share >= FAIR else "poor"


def _extent(row: FileRow) -> str:
    pages = pages_line(row) if row.pages > 1 or row.kind in UNITS else ""
    return ", ".join(filter(None, (pages, count(row.passages, "passage"))))


def _quality(row: FileRow) -> str:
    return quality_word(row.quality) if row.passages else ""


def _recognised(row: FileRow) -> str:
    if not row.ocr_pages:
        return ""
    pages = "all pages" if row.ocr_pages == row.pages > 1 else count(row.ocr_pages, "page")
    return f"{pages}, from pictures"


def _moment(seconds: float) -> str:
    if not seconds:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

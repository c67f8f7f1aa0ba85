"""OpenDocument files: text (ODT), slides (ODP) and sheets (ODS)."""

from collections.abc import Iterator
from operator import itemgetter

from lxml import etree

from ...errors import FileBroken, FileEncrypted
from ...records import Document
from ..archives import Archive
from ..rows import Row, lines
from ..source import Source
from .flow import Flow
from .ooxml import attribute, local

SHAPES = frozenset(
    "frame custom-shape rect ellipse circle line connector path polygon polyline caption measure"
    " regular-polygon".split()
)
"""What bears texts of its own beside the running text."""
_ASIDE = frozenset({"note", "annotation", "tracked-changes", "ruby-text", "script"})
_NOTES = frozenset({"note-body", "annotation"})
_NOT_INLINE = _ASIDE | {"text-box", "p", "h", "list"}
_VALUES = ("value", "date-value", "time-value", "string-value", "boolean-value")
_MOST_REPEATS = 100
"""Programs fill a sheet to its end by repeating a cell or row; no table repeats so often."""


class OpenDocument(Archive):
    """An OpenDocument file: its content, and what stands in the margins."""

    def __init__(self, source: Source) -> None:
        """Open the file. Raises FileBroken, FileEncrypted, FileOverLimit."""
        super().__init__(source)
        if "content.xml" not in self:
            raise FileBroken("it is not what its name says")
        manifest = "META-INF/manifest.xml"
        if manifest in self and b"encryption-data" in self.read(manifest):
            raise FileEncrypted("it needs a password")

    def body(self, kind: str) -> etree._Element:
        """Return the content of a text, presentation or spreadsheet. Raises FileBroken."""
        body = self.xml("content.xml").find(f"{{*}}body/{{*}}{kind}")
        if body is None:
            raise FileBroken("it is not what its name says")
        return body

    def title(self) -> str:
        """Return the title that the document's properties give it, or nothing."""
        if "meta.xml" not in self:
            return ""
        try:
            title = self.xml("meta.xml").findtext("{*}meta/{*}title")
        except FileBroken:
            return ""
        return " ".join((title or "").split())

    def margins(self) -> list[str]:
        """Return the texts of headers and footers, each once."""
        if "styles.xml" not in self:
            return []
        try:
            pages = self.xml("styles.xml").iterfind("{*}master-styles/{*}master-page")
        except FileBroken:
            return []
        found = [
            " ".join(filter(None, map(text_of, margin.iter("{*}p"))))
            for page in pages
            for margin in page.iterchildren("{*}header", "{*}footer")
        ]
        return [text for text in dict.fromkeys(found) if text]


def read_text(source: Source) -> Document:
    """Read an ODT file on the pages that its program recorded. Raises FileError."""
    document = OpenDocument(source)
    body = document.body("text")
    flow = Flow()
    for margin in document.margins():
        flow.note(margin)
    _Writer(flow, _styles_that_break(body)).blocks(body)
    return Document("word", document.title() or source.stem, flow.pages())


def sheet_rows(source: Source) -> Iterator[tuple[str, Iterator[Row], Iterator[str]]]:
    """Yield the sheets of an ODS file by name, each with its rows and the texts of its shapes.

    Raises FileError.
    """
    tables = OpenDocument(source).body("spreadsheet").iterchildren("{*}table")
    return ((attribute(table, "name"), _rows(table), _shape_texts(table)) for table in tables)


def table_lines(table: etree._Element) -> Iterator[str]:
    """Yield the rows of a table as lines."""
    return (line.text for line in lines(_rows(table)))


def text_of(paragraph: etree._Element) -> str:
    """Return a paragraph's text, without notes and boxes that are tied to it."""
    return "".join(_texts(paragraph)).strip()


class _Writer:
    """Walks a text and writes it as lines."""

    def __init__(self, flow: Flow, breaking: frozenset[str]) -> None:
        self._flow = flow
        self._breaking = breaking

    def blocks(self, parent: etree._Element, prefix: str = "") -> None:
        for block in parent.iterchildren("{*}*"):
            name = local(block)
            if name in ("p", "h"):
                self._paragraph(block, prefix)
                prefix = " " * len(prefix)
            elif name == "table":
                self._table(block)
            elif name == "list-item":
                self.blocks(block, f"{prefix.replace('-', ' ')}- ")
            elif name == "soft-page-break":
                self._flow.break_as_recorded()
            elif name not in _ASIDE:
                self.blocks(block, prefix)

    def _paragraph(self, paragraph: etree._Element, prefix: str) -> None:
        if attribute(paragraph, "style-name") in self._breaking:
            self._flow.break_by_hand()
        if local(paragraph) == "h":
            self._flow.line("")
        broken = next(paragraph.iter("{*}soft-page-break"), None) is not None
        for line in text_of(paragraph).split("\n"):
            self._flow.line(prefix + line if line else "")
        if local(paragraph) == "h":
            self._flow.line("")
        self._asides(paragraph)
        if broken:
            self._flow.break_as_recorded()

    def _asides(self, paragraph: etree._Element) -> None:
        for aside in _asides_of(paragraph):
            name = local(aside)
            if name in _NOTES:
                text = " ".join(filter(None, map(text_of, aside.iter("{*}p"))))
                self._flow.note(f"{'Comment' if name == 'annotation' else 'Note'}: {text}")
            else:
                self.blocks(aside)

    def _table(self, table: etree._Element) -> None:
        self._flow.line("")
        for line in table_lines(table):
            self._flow.line(line)
        self._flow.line("")
        if next(table.iter("{*}soft-page-break"), None) is not None:
            self._flow.break_as_recorded()


def _asides_of(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the notes and shapes below an element, but none within another."""
    for child in element.iterchildren("{*}*"):
        if local(child) in _NOTES or local(child) in SHAPES:
            yield child
        else:
            yield from _asides_of(child)


def _styles_that_break(body: etree._Element) -> frozenset[str]:
    root = body.getroottree().getroot()
    return frozenset(
        attribute(style, "name")
        for style in root.iterfind("{*}automatic-styles/{*}style")
        for look in style.iterchildren("{*}paragraph-properties")
        if attribute(look, "break-before") == "page"
    )


def _rows(table: etree._Element) -> Iterator[Row]:
    number = 1
    for row in table.iter("{*}table-row"):
        cells = _cells(row)
        repeats = _repeats(row, "number-rows-repeated")
        for offset in range(min(repeats, _MOST_REPEATS) if cells else 0):
            yield Row(number + offset, cells)
        number += repeats


def _cells(row: etree._Element) -> dict[int, str]:
    cells: dict[int, str] = {}
    at = 0
    for cell in row.iterchildren("{*}table-cell", "{*}covered-table-cell"):
        repeats = _repeats(cell, "number-columns-repeated")
        text = _cell(cell)
        if text:
            cells.update((at + n, text) for n in range(min(repeats, _MOST_REPEATS)))
        at += repeats
    return cells


def _cell(cell: etree._Element) -> str:
    """Return a cell's text, with its notes and comments at the end, in brackets."""
    texts = sorted(_cell_texts(cell), key=itemgetter(0))
    shown = " ".join(text for _, text in texts if text)
    return shown or next(filter(None, (attribute(cell, name) for name in _VALUES)), "")


def _cell_texts(parent: etree._Element) -> Iterator[tuple[bool, str]]:
    """Yield the paragraphs below an element, and whether each is a note.

    Rows of a table within it come as rows of their own.
    """
    for child in parent.iterchildren("{*}*"):
        name = local(child)
        if name in _NOTES:
            note = " ".join(filter(None, map(text_of, child.iter("{*}p"))))
            author = child.findtext("{*}creator")
            note = f"{author}: {note}" if author and note else note
            yield True, f"({note})" if note else ""
            continue
        if name in ("p", "h"):
            yield False, text_of(child)
        if name != "table":
            yield from _cell_texts(child)


def _shape_texts(table: etree._Element) -> Iterator[str]:
    for shapes in table.iterchildren("{*}shapes"):
        yield from (text for _, text in _cell_texts(shapes) if text)


def _repeats(element: etree._Element, name: str) -> int:
    value = attribute(element, name)
    return int(value) if value.isdecimal() and 0 < len(value) < 8 else 1


def _texts(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child)
        if name == "s":
            count = attribute(child, "c")
            yield " " * (int(count) if count.isdecimal() and len(count) < 4 else 1)
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name not in _NOT_INLINE:
            yield from _texts(child)
        yield child.tail or ""

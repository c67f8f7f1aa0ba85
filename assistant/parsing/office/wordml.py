"""DOCX: paragraphs, lists, tables, boxes, notes and comments, on the pages that Word recorded."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from lxml import etree

from ...errors import FileBroken, FileError, FileOverLimit
from ...records import Document, Origin, Page
from .. import parse_source
from ..rows import Row, lines
from ..source import Source
from . import illustrations
from .drawingml import GRAPHICS, graphic
from .flow import Flow
from .numbering import Item, Numbering
from .ooxml import Package, attribute, local, note_of_pictures, title_of

_HIDDEN = frozenset(
    "del moveFrom Fallback pPr rPr sectPr instrText delText rt sdtPr numPr tblPr trPr tcPr".split()
)
"""Elements whose text is not part of the document as it stands."""
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes",
          "commentReference": "comments"}  # fmt: skip
_NOTE_NAMES = {"footnotes": "Note", "endnotes": "Note", "comments": "Comment"}


class _Piece(NamedTuple):
    """A bit of a paragraph: text, or the name of a break, a note or a box with its element."""

    name: str
    text: str = ""
    element: etree._Element | None = None


def read(source: Source) -> Document:
    """Read a DOCX file. Raises FileError."""
    package = Package(source)
    part, root, body = _main(package)
    writer = _Writer(package, part, source)
    writer.margins(root)
    writer.blocks(body)
    title = title_of(package) or source.stem
    pages = writer.flow.pages()
    if not any(page.text.strip() for page in pages):
        pages = _pictures_alone(illustrations.pictures(package, part, body)) or pages
    return Document("word", title, pages, writer.note or note_of_pictures(package, pages))


def picture(source: Source, number: int) -> Source:
    """Return a picture of a document that holds nothing else. Raises FileError."""
    package = Package(source)
    part, _, body = _main(package)
    found = illustrations.pictures(package, part, body)
    return illustrations.picture(source, package, found[number - 1])


def _main(package: Package) -> tuple[str, etree._Element, etree._Element]:
    """Return the main part, its root and the document's body. Raises FileBroken."""
    part = package.main_part("word/document.xml")
    root = package.xml(part)
    body = root.find("{*}body")
    if local(root) != "document" or body is None:
        raise FileBroken("it is not what its name says")
    return part, root, body


def _pictures_alone(names: list[str]) -> tuple[Page, ...]:
    return tuple(Page(n, f"picture {n}", "", Origin.SCAN) for n, _ in enumerate(names, 1))


class _Writer:
    """Walks the body and writes it as lines."""

    def __init__(self, package: Package, part: str, source: Source) -> None:
        self.flow = Flow()
        self.note = ""
        self._source = source
        self._inserted: set[str] = set()
        self._package = package
        self._part = part
        self._notes = {key: note for kind in _NOTE_NAMES for key, note in self._note_texts(kind)}
        self._styles = dict(self._known_styles())
        self._numbering = self._lists()

    def margins(self, root: etree._Element) -> None:
        """Write each header and footer once, with the first page."""
        seen = set()
        for part in self._package.linked(self._part, "header", "footer"):
            text = " ".join(paragraph for paragraph in _texts(self._package, part))
            if text and text not in seen:
                seen.add(text)
                self.flow.note(text)

    def blocks(self, parent: etree._Element) -> None:
        """Write paragraphs and tables, also those in content controls and marked insertions."""
        for block in parent.iterchildren("{*}*"):
            name = local(block)
            if name == "p":
                self._paragraph(block)
            elif name == "tbl":
                self._table(block)
            elif name == "altChunk":
                self._insert(block)
            elif name == "AlternateContent":
                self.blocks(next(block.iterchildren("{*}Choice"), block))
            elif name not in _HIDDEN:
                self.blocks(block)

    def _insert(self, chunk: etree._Element) -> None:
        """Write a document of any format that stands in this one as it is, such as HTML."""
        link = self._package.links(self._part).get(attribute(chunk, "id"))
        if link is None or link.part in self._inserted:
            return
        self._inserted.add(link.part)
        try:
            pages = self._inner(link.part).pages
        except FileError:
            self.note = "a document inside it could not be read"
            return
        for page in pages:
            self._write(page.text)

    def _inner(self, part: str) -> Document:
        source = self._source
        if source.depth >= source.limits.nesting:
            raise FileOverLimit("nested too deeply")
        data, name = self._package.read(part), PurePath(part).name
        return parse_source(Source(name, data, source.limits, source.depth + 1))

    def _paragraph(self, paragraph: etree._Element) -> None:
        spaced, prefix = self._look(paragraph)
        if spaced:
            self.flow.line("")
        text, boxes = prefix, []
        for piece in _pieces(paragraph):
            if piece.name == "text":
                text += piece.text
            elif piece.name.startswith("break"):
                if text != prefix:  # a number alone belongs to what follows the break
                    self._write(text)
                    text = ""
                self._break(piece.name)
            elif piece.name in _NOTES and piece.element is not None:
                self._note(piece.name, piece.element)
            elif piece.element is not None:
                boxes.append(piece)
        self._write(text if text != prefix else "")
        if spaced:
            self.flow.line("")
        for box in boxes:
            self._box(box)

    def _look(self, paragraph: etree._Element) -> tuple[bool, str]:
        """Return whether a paragraph is a heading, and what stands before it, such as a number."""
        look = paragraph.find("{*}pPr")
        style = None if look is None else look.find("{*}pStyle")
        known = self._styles.get(attribute(style, "val")) if style is not None else None
        name, styled = known or ("", None)
        item = Item.of(look) or styled
        mark = self._numbering.mark(item) if item is not None and item.list != "0" else ""
        if name.startswith(("heading", "title", "subtitle")):
            return True, f"{mark} " if mark.strip("-") else ""
        return False, f"{'  ' * item.level}{mark} " if item is not None and mark else ""

    def _known_styles(self) -> Iterator[tuple[str, tuple[str, Item | None]]]:
        """Yield the styles' names, the same in every language, and their lists, by identity."""
        for part in self._package.linked(self._part, "styles"):
            for style in _children(self._package, part):
                name = style.find("{*}name")
                if name is not None:
                    known = attribute(name, "val").lower(), Item.of(style.find("{*}pPr"))
                    yield attribute(style, "styleId"), known

    def _lists(self) -> Numbering:
        parts = self._package.linked(self._part, "numbering")
        return Numbering([root for part in parts for root in _children(self._package, part)])

    def _write(self, text: str) -> None:
        for line in text.split("\n"):
            self.flow.line(line)

    def _break(self, name: str) -> None:
        if name == "break recorded":
            self.flow.break_as_recorded()
        else:
            self.flow.break_by_hand()

    def _box(self, box: _Piece) -> None:
        if box.name == "txbxContent":
            self.blocks(box.element)
        elif box.element is not None:
            self._graphic(box.element)

    def _graphic(self, element: etree._Element) -> None:
        for line in graphic(self._package, self._part, element):
            self.flow.line(line)

    def _table(self, table: etree._Element) -> None:
        rows = list(table.iter("{*}tr"))
        broken = {
            number for number, row in enumerate(rows, 1)
            if next(row.iter("{*}lastRenderedPageBreak"), None) is not None
        }  # fmt: skip
        self.flow.line("")
        for number, text in lines(Row(n, self._cells(row)) for n, row in enumerate(rows, 1)):
            if number in broken:
                self.flow.break_as_recorded()
            self.flow.line(text)
        self.flow.line("")
        for element in table.iter(*(f"{{*}}{name}" for name in GRAPHICS)):
            if next(element.iterancestors("{*}Fallback", "{*}del"), None) is None:
                self._graphic(element)

    def _cells(self, row: etree._Element) -> dict[int, str]:
        cells: dict[int, str] = {}
        at = 0
        for cell in _table_cells(row):
            cells[at] = self._cell(cell)
            at += _span(cell)
        return cells

    def _cell(self, cell: etree._Element) -> str:
        """Return a cell's text; the rows of a table within it come as rows of their own."""
        texts = []
        for paragraph in cell.iter("{*}p"):
            if _owner(paragraph, "tc") is cell and _owner(paragraph, "Fallback") is None:
                mark = self._look(paragraph)[1].lstrip()
                for piece in _pieces(paragraph):
                    if piece.name == "text":
                        texts.append(mark + piece.text)
                        mark = ""
                    elif piece.name in _NOTES and piece.element is not None:
                        self._note(piece.name, piece.element)
                texts.append(" ")
        return "".join(texts)

    def _note(self, name: str, reference: etree._Element) -> None:
        text = self._notes.get(f"{_NOTES[name]} {attribute(reference, 'id')}")
        if text:
            self.flow.note(text)

    def _note_texts(self, kind: str) -> Iterator[tuple[str, str]]:
        for part in self._package.linked(self._part, kind):
            for note in _children(self._package, part):
                text = " ".join(filter(None, map(_text, note.iter("{*}p"))))
                if text and attribute(note, "type") not in ("separator", "continuationSeparator"):
                    author = attribute(note, "author")
                    name = f"{_NOTE_NAMES[kind]} ({author})" if author else _NOTE_NAMES[kind]
                    yield f"{kind} {attribute(note, 'id')}", f"{name}: {text}"


def _pieces(element: etree._Element) -> Iterator[_Piece]:
    for child in element.iterchildren("{*}*"):
        name = local(child)
        if name in _HIDDEN:
            continue
        if name == "t":
            yield _Piece("text", child.text or "")
        elif name in ("tab", "ptab"):
            yield _Piece("text", "\t")
        elif name == "noBreakHyphen":
            yield _Piece("text", "-")
        elif name == "cr" or (name == "br" and attribute(child, "type") != "page"):
            yield _Piece("text", "\n")
        elif name == "br":
            yield _Piece("break by hand")
        elif name == "lastRenderedPageBreak":
            yield _Piece("break recorded")
        elif name in _NOTES or name == "txbxContent" or name in GRAPHICS:
            yield _Piece(name, element=child)
        else:
            yield from _pieces(child)


def _text(paragraph: etree._Element) -> str:
    return "".join(piece.text for piece in _pieces(paragraph)).strip()


def _table_cells(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the cells of a row in their order, those in content controls too."""
    for child in parent.iterchildren("{*}*"):
        if local(child) == "tc":
            yield child
        elif local(child) not in _HIDDEN:
            yield from _table_cells(child)


def _span(cell: etree._Element) -> int:
    span = cell.find("{*}tcPr/{*}gridSpan")
    value = attribute(span, "val") if span is not None else "1"
    return int(value) if value.isdecimal() and 0 < len(value) < 4 else 1


def _owner(element: etree._Element, name: str) -> etree._Element | None:
    return next(element.iterancestors(f"{{*}}{name}"), None)


def _texts(package: Package, part: str) -> Iterator[str]:
    for root in _children(package, part):
        yield from filter(None, map(_text, root.iter("{*}p")))


def _children(package: Package, part: str) -> list[etree._Element]:
    try:
        return list(package.xml(part))
    except FileBroken:  # the text itself does not depend on it
        return []

"""XLSX and XLSM: rows of cells as people see them, streamed, however large the sheet."""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from ...errors import FileBroken
from ..rows import Row
from ..source import Source
from .drawingml import paragraphs
from .formats import format_code, show
from .ooxml import Package, attribute, local

_LAST_COLUMN = 16_384
_ESCAPED = re.compile("_x(?!d[89a-f])([0-9a-f]{4})_", re.IGNORECASE)
"""A character that XML cannot hold; half a pair of surrogates stays as it is written."""


class Sheet(NamedTuple):
    """A sheet's name, its part, and whether it holds cells at all."""

    name: str
    part: str


class Workbook:
    """What the cells of all sheets share: texts, formats, the calendar."""

    def __init__(self, source: Source) -> None:
        """Open the workbook. Raises FileBroken, FileEncrypted, FileOverLimit."""
        self._package = Package(source)
        self._main = self._package.main_part("xl/workbook.xml")
        self._root = self._package.xml(self._main)
        if local(self._root) != "workbook":
            raise FileBroken("it is not what its name says")
        properties = self._root.find("{*}workbookPr")
        of_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        self._first_day = datetime(1904, 1, 1) if of_1904 else datetime(1899, 12, 30)
        self._texts = [text for part in self._linked("sharedStrings") for text in self._read(part)]
        self._codes = [code for part in self._linked("styles") for code in self._formats(part)]

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets in their order, hidden ones too."""
        links = self._package.links(self._main)
        for sheet in self._root.iterfind("{*}sheets/{*}sheet"):
            link = links.get(attribute(sheet, "id"))
            if link is not None and link.kind == "worksheet":
                yield Sheet(sheet.get("name", ""), link.part)

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """Yield the rows of a sheet. Raises FileBroken, also after some."""
        number = 0
        for row in self._package.elements(sheet.part, "{*}row"):
            number = _number(row.get("r"), number + 1)
            yield Row(number, self._cells(row))

    def remarks(self, sheet: Sheet) -> Iterator[str]:
        """Yield what stands on a sheet beside its cells: comments, and texts in drawings."""
        for part in self._package.linked(sheet.part, "comments"):
            for comment in self._package.elements(part, "{*}comment"):
                yield f"Note on {comment.get('ref', '')}: {_text(comment)}"
        for part in self._package.linked(sheet.part, "drawing"):
            yield from paragraphs(self._package.xml(part))

    def _linked(self, kind: str) -> Iterator[str]:
        return self._package.linked(self._main, kind)

    def _read(self, part: str) -> Iterator[str]:
        return map(_text, self._package.elements(part, "{*}si"))

    def _formats(self, part: str) -> Iterator[str]:
        root = self._package.xml(part)
        own = {
            _number(found.get("numFmtId"), -1): found.get("formatCode", "")
            for found in root.iterfind("{*}numFmts/{*}numFmt")
        }
        for cell in root.iterfind("{*}cellXfs/{*}xf"):
            yield format_code(_number(cell.get("numFmtId"), 0), own)

    def _cells(self, row: etree._Element) -> dict[int, str]:
        cells: dict[int, str] = {}
        at = -1
        for cell in row.iterchildren("{*}c"):
            at = _column(cell.get("r"), at + 1)
            cells[at] = self._value(cell)
        return cells

    def _value(self, cell: etree._Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _text(cell)
        parts = {child.tag.rpartition("}")[2]: child.text or "" for child in cell}
        value = parts.get("v")
        if value is None:  # a formula that was never calculated is all there is to see
            return f"={parts['f']}" if parts.get("f") else ""
        if kind == "s":
            at = _number(value, -1)
            return self._texts[at] if 0 <= at < len(self._texts) else ""
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if kind != "n":
            return _unescaped(value)
        style = _number(cell.get("s"), 0)
        code = self._codes[style] if 0 <= style < len(self._codes) else ""
        return value if not code and value.isdecimal() else show(value, code, self._first_day)


def _text(element: etree._Element) -> str:
    """Return the text of a cell or comment, without the readings above Asian characters."""
    return _unescaped(
        "".join(t.text or "" for t in element.iter("{*}t") if local(t.getparent()) != "rPh")
    )


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _column(reference: str | None, default: int) -> int:
    column = _column_of((reference or "").rstrip("0123456789"))
    return default if column is None else column


@lru_cache(maxsize=_LAST_COLUMN)
def _column_of(letters: str) -> int | None:
    if not 0 < len(letters) <= 3 or not letters.isascii() or not letters.isupper():
        return None
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return min(column, _LAST_COLUMN) - 1


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else default

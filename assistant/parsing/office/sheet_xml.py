"""Workbooks of Excel 2003 in XML, which many programs still export under the name .xls."""

from collections.abc import Iterator

from lxml import etree

from ..archives import parse_xml
from ..rows import Row
from ..source import Source
from .ooxml import attribute, local

_NAMESPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_SAMPLE_BYTES = 4096


def is_sheet_xml(data: bytes) -> bool:
    """Say whether bytes are such a workbook."""
    start = data[:_SAMPLE_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and b"<Workbook" in start and _NAMESPACE in start


def sheet_rows(source: Source) -> Iterator[tuple[str, Iterator[Row]]]:
    """Yield the sheets by name, each with its rows. Raises FileBroken."""
    for sheet in parse_xml(source.data.lstrip()).iterchildren("{*}Worksheet"):
        yield attribute(sheet, "Name"), _rows(sheet)


def _rows(sheet: etree._Element) -> Iterator[Row]:
    number = 0
    for row in sheet.iter("{*}Row"):
        number = _index(row, number + 1)
        cells: dict[int, str] = {}
        at = 0
        for cell in row.iterchildren("{*}Cell"):
            at = _index(cell, at + 1)
            parts = map(_shown, cell.iterchildren("{*}Data", "{*}Comment"))
            cells[at] = " ".join(filter(None, parts))
        yield Row(number, cells)


def _shown(data: etree._Element) -> str:
    text = "".join(data.itertext()).strip()
    if attribute(data, "Type") == "DateTime":  # 2023-03-15T00:00:00.000
        return text.removesuffix(".000").removesuffix("T00:00:00").replace("T", " ")
    return f"({text})" if text and local(data) == "Comment" else text


def _index(element: etree._Element, default: int) -> int:
    value = attribute(element, "Index")
    return int(value) if value.isdecimal() and 0 < len(value) < 8 else default

"""Spreadsheets: one page a sheet, or several of some hundred rows where a sheet is long."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import NamedTuple

import python_calamine as calamine

from ...errors import FileBroken, FileEncrypted, FileOverLimit, FileUnsupported
from ...records import Document, Page
from ..archives import Archive, is_ole, is_zip
from ..rows import Row, lines, stretches
from ..source import Source
from ..text import clean
from . import opendocument, sheet_xml
from .biff import check_cells
from .native import panics_named
from .sheet_xml import is_sheet_xml
from .workbook import Workbook


class _Sheet(NamedTuple):
    name: str
    rows: Iterable[Row]
    remarks: Iterable[str] = ()


def read(source: Source) -> Document:
    """Read a workbook, also its hidden sheets. Raises FileError."""
    source.require_content()
    pages: list[Page] = []
    lost: list[str] = []
    for sheet in _sheets(source):
        try:
            pages += _pages(sheet, source, len(pages))
        except FileBroken:
            lost.append(sheet.name)
        if len(pages) > source.limits.pages:
            raise FileOverLimit(f"more than {source.limits.pages} pages, which is the limit")
    if lost and not pages:
        raise FileBroken("none of its sheets can be read")
    note = f"sheet {', '.join(lost)} could not be read" if lost else ""
    return Document("sheet", source.stem, tuple(pages), note)


def _pages(sheet: _Sheet, source: Source, before: int) -> list[Page]:
    name = " ".join(clean(sheet.name).split())
    parts = [
        (f"sheet {name}" if part.whole else f"sheet {name}, {part.rows}", part.text)
        for part in stretches(lines(sheet.rows), source.limits)
    ]
    remarks = clean("\n".join(sheet.remarks))
    if remarks:
        label, text = parts.pop() if parts else (f"sheet {name}", "")
        parts.append((label, f"{text}\n\n{remarks}".strip()))
    return [Page(before + n, label, text) for n, (label, text) in enumerate(parts, 1)]


def _sheets(source: Source) -> Iterator[_Sheet]:
    if source.suffix in (".ods", ".ots"):
        for name, rows, remarks in opendocument.sheet_rows(source):
            yield _Sheet(name, rows, remarks)
    elif is_sheet_xml(source.data):
        for name, rows in sheet_xml.sheet_rows(source):
            yield _Sheet(name, rows)
    elif source.suffix in (".xls", ".xlt", ".xlsb"):
        yield from _by_calamine(source)
    else:
        workbook = Workbook(source)
        for sheet in workbook.sheets():
            yield _Sheet(sheet.name, workbook.rows(sheet), workbook.remarks(sheet))


def _by_calamine(source: Source) -> Iterator[_Sheet]:
    if is_zip(source.data):
        Archive(source).check()
    elif not is_ole(source.data):
        raise FileUnsupported(
            "an older or other program than Excel 95 wrote it; save a copy as XLSX"
        )
    else:
        check_cells(source.data)
    try:
        with panics_named():
            workbook = calamine.CalamineWorkbook.from_filelike(BytesIO(source.data))
    except calamine.PasswordError as error:
        raise FileEncrypted("it needs a password") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise FileBroken("it is cut off or damaged") from error
    for sheet in workbook.sheets_metadata:
        if sheet.typ == calamine.SheetTypeEnum.WorkSheet:
            yield _Sheet(sheet.name, _calamine_rows(workbook, sheet.name))


def _calamine_rows(workbook: calamine.CalamineWorkbook, name: str) -> Iterator[Row]:
    try:
        with panics_named():
            sheet = workbook.get_sheet_by_name(name)
            first = sheet.start[0] + 1 if sheet.start else 1
            rows = sheet.to_python(skip_empty_area=True)
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise FileBroken("a sheet in it is damaged") from error
    for number, row in enumerate(rows, first):
        yield Row(number, {at: _shown(cell) for at, cell in enumerate(row) if cell != ""})


def _shown(cell: float | str | bool | date | datetime | time | timedelta) -> str:
    """Return a value as text; the library does not tell its number format."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.10g}"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return str(cell)

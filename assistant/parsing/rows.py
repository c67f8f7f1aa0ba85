"""Tables as text: one row a line, each understandable by itself.

Where a table has column names, a row reads "Item: Boat | Price: 12"; a passage that begins in the
middle of a sheet, and a quoted row, then still say what their figures are. Elsewhere the cells are
joined alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby, islice
from typing import NamedTuple

from ..errors import FileOverLimit
from .source import Limits
from .text import MAX_PAGE_CHARACTERS, clean

ROWS_A_PAGE = 500
_LOOK_AHEAD = 12
"""Rows that are looked at to tell whether those above them hold column names."""
_LONGEST_NAME = 80


class Row(NamedTuple):
    """A row by its number in the table, which counts empty rows too; its cells by column.

    `header` says that the document itself marks it as the row of the columns' names.
    """

    number: int
    cells: Mapping[int, str]
    header: bool = False


class Line(NamedTuple):
    """The text of a row and its number."""

    number: int
    text: str


class Stretch(NamedTuple):
    """The text of the rows `first` to `last`; `whole` if the table has no others."""

    first: int
    last: int
    text: str
    whole: bool

    @property
    def rows(self) -> str:
        """Which rows these are, in words."""
        return f"rows {self.first}-{self.last}"


def lines(rows: Iterable[Row]) -> Iterator[Line]:
    """Yield each row that is not empty as a line; column names are found per block of rows."""
    filled = (row for row in map(_tidy, rows) if row.cells)
    names: dict[int, str] = {}
    for _, block in groupby(enumerate(filled), key=lambda at: at[1].number - at[0]):
        rest = (row for _, row in block)
        sample = list(islice(rest, _LOOK_AHEAD))
        above = _rows_above(sample)
        if above is not None:
            names = _names(sample[above])
        elif not _fits(names, sample):
            names = {}
        headed = -1 if above is None else sample[above].number
        for row in chain(sample, rest):
            named = names if row.number > headed else {}
            yield Line(row.number, _line(row.cells, named))


def stretches(table: Iterable[Line], limits: Limits) -> list[Stretch]:
    """Divide a table into pages of some hundred rows. Raises FileOverLimit."""
    pages: list[tuple[int, int, str]] = []
    budget = limits.unpacked_mb << 20
    for part in _parts(table):
        text = clean("\n".join(line.text for line in part))
        budget -= len(text)
        if budget < 0:
            raise FileOverLimit(f"its cells hold more than {limits.unpacked_mb} MB of text")
        for start in range(0, len(text), MAX_PAGE_CHARACTERS):
            cut = text[start : start + MAX_PAGE_CHARACTERS]
            pages.append((part[0].number, part[-1].number, cut))
    return [Stretch(*page, whole=len(pages) == 1) for page in pages]


def _parts(table: Iterable[Line]) -> Iterator[list[Line]]:
    part: list[Line] = []
    size = 0
    for line in table:
        size += len(line.text) + 1
        if part and (len(part) >= ROWS_A_PAGE or size > MAX_PAGE_CHARACTERS):
            yield part
            part, size = [], len(line.text) + 1
        part.append(line)
    if part:
        yield part


def _tidy(row: Row) -> Row:
    cells = {at: " ".join(cell.split()) for at, cell in row.cells.items() if cell}
    return Row(row.number, {at: cell for at, cell in cells.items() if cell}, row.header)


def _line(cells: Mapping[int, str], names: dict[int, str]) -> str:
    named = ((names.get(at), cell) for at, cell in cells.items())
    return " | ".join(f"{name}: {cell}" if name else cell for name, cell in named)


def _names(row: Row) -> dict[int, str]:
    return {at: cell.rstrip(" :") for at, cell in row.cells.items()}


def _rows_above(sample: list[Row]) -> int | None:
    """Return which row of a block holds the column names: the first that is no title."""
    for at, row in enumerate(sample[:-1]):
        if len(row.cells) > 1:
            return at if row.header or _is_header(row, sample[at + 1 :]) else None
    return None


def _is_header(row: Row, body: list[Row]) -> bool:
    names = _names(row)
    if 3 * len(set(names.values())) < 2 * len(names) or not all(map(_is_name, names.values())):
        return False
    first = min(names)
    labelled = any(at < first for below in body for at in below.cells)
    if (_is_figure(names[first]) and not labelled) or not _fits(names, body):
        return False
    return len(names) > 2 or any(_holds_figures(at, body) for at in names)


def _fits(names: dict[int, str], body: list[Row]) -> bool:
    """Say whether most of the rows' cells stand under a name."""
    filled = [at for row in body for at in row.cells]
    return bool(filled) and sum(at in names for at in filled) >= 0.6 * len(filled)


def _holds_figures(at: int, body: list[Row]) -> bool:
    cells = [row.cells[at] for row in body if at in row.cells]
    return bool(cells) and all(map(_is_figure, cells))


def _is_name(cell: str) -> bool:
    year = len(cell) == 4 and cell[:2] in ("19", "20") and cell.isdecimal()
    return len(cell) <= _LONGEST_NAME and (year or not _is_figure(cell))


def _is_figure(cell: str) -> bool:
    """Say whether a cell holds a number, an amount or a date; a unit may stand with it."""
    digits = sum(map(str.isdigit, cell))
    return digits > 0 and sum(map(str.isalpha, cell)) <= 3 and not cell[0].isalpha()

"""Rows of tables, "Item: Boat | Price: 12", as columns: the bars beneath each other.

No character is added: the space before a bar is made as wide as it has to be.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .reading_looks import Line, Look, Measure, Run, Style, blanks, blocks

BAR = " | "
WIDEST = 46
"""Letters; one long cell must not push all the columns out of sight."""

_NAME = re.compile(r"[^|:]{1,80}: ")


def dress(lines: Sequence[str], measure: Measure) -> Iterator[Line]:
    """Dress a page of a sheet: its tables, and the remarks that stand beneath them."""
    at = 0
    for start, end in blocks(lines):
        yield from blanks(start - at, after=at > 0)
        if any(BAR in line for line in lines[start:end]):
            yield from rows(lines[start:end], measure)
        else:
            yield from [Line(Look.ROW)] * (end - start)
        at = end
    yield from blanks(len(lines) - at, after=True)


def is_table(lines: Sequence[str]) -> bool:
    """Say whether these lines are the rows of a table."""
    return len(lines) > 1 and all(BAR in line for line in lines)


def rows(lines: Sequence[str], measure: Measure, room: int = 0) -> Iterator[Line]:
    """Dress the rows of one table; where `room`, in letters, is not enough, as running text."""
    table = [line.split(BAR) for line in lines]
    names = _names(table)
    columns = [_columns(cells, names) for cells in table]
    starts = _starts(table, columns, measure)
    look = Look.ROW
    if room and starts[-1] > measure("0" * room, Look.ROW):
        look, starts = Look.LOOSE, [0.0] * len(starts)
    headed = bool(names)
    for cells, at in zip(table, columns, strict=True):
        if len(cells) == 1:
            yield Line(look)
            continue
        is_head, headed = headed and not _is_named(cells, names), False
        row = _row(cells, at, starts, () if is_head else names, measure, head=is_head)
        yield row._replace(look=look)


def _row(
    cells: Sequence[str],
    columns: Sequence[int],
    starts: Sequence[float],
    names: Sequence[str],
    measure: Measure,
    *,
    head: bool,
) -> Line:
    runs: list[Run] = []
    place = first = starts[columns[0]]
    at = 0
    for number, (cell, column) in enumerate(zip(cells, columns, strict=True)):
        if number:
            wanted = starts[column] - place - measure(BAR, Look.ROW)
            if wanted > 0:
                runs.append(Run(at, 1, Style.GAP, wanted))
                place += wanted
            runs.append(Run(at + 1, 1, Style.BAR))
            place += measure(BAR, Look.ROW)
            at += len(BAR)
        name = _name(cell, names)
        if head:
            runs.append(Run(at, len(cell), Style.STRONG))
        elif name:
            runs.append(Run(at, len(name) + 1, Style.MUTED))
        place += measure(cell, Look.ROW)
        at += len(cell)
    return Line(Look.ROW, runs, 0.0, first)


def _names(table: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the columns' names: the cells of the first row that the next ones begin with."""
    for above, below in pairwise(table[:4]):
        names = tuple(cell.rstrip(" :") for cell in above)
        if len(above) > 1 and _is_named(below, names):
            return names
    named = [[_NAME.match(cell) for cell in cells] for cells in table[:2]]
    if len(named) == 2 and all(found for cells in named for found in cells):
        return tuple(found[0][:-2] for found in named[0] if found)  # a page further on in a sheet
    return ()


def _is_named(cells: Sequence[str], names: Sequence[str]) -> bool:
    return any(_name(cell, names) for cell in cells)


def _name(cell: str, names: Sequence[str]) -> str:
    head, colon, _ = cell.partition(": ")
    return head if colon and head in names else ""


def _columns(cells: Sequence[str], names: Sequence[str]) -> list[int]:
    """Return each cell's column: by its name, else the one after the last; 0 is for labels."""
    columns: list[int] = []
    last = -1
    for cell in cells:
        name = _name(cell, names)
        if name:
            last = max(last + 1, 1 + names.index(name))
        elif names and last < 0 and cell.rstrip(" :") in names:
            last = 1 + names.index(cell.rstrip(" :"))
        else:
            last += 1
        columns.append(last)
    return columns


def _starts(
    table: Sequence[Sequence[str]], columns: Sequence[Sequence[int]], measure: Measure
) -> list[float]:
    """Return where each column begins, in pixels, and at last where the table ends."""
    widest = measure("0" * WIDEST, Look.ROW)
    widths = [0.0] * (2 + max(column for at in columns for column in at))
    for cells, at in zip(table, columns, strict=True):
        if len(cells) > 1:
            for cell, column in zip(cells, at, strict=True):
                widths[column] = max(widths[column], min(measure(cell, Look.ROW), widest))
    bar = measure(f"{BAR} ", Look.ROW)
    starts, place = [], 0.0
    for width in widths:
        starts.append(place)
        place += width + bar if width else 0.0
    return starts

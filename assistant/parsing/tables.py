"""CSV and TSV: rows in whatever separators and encoding their program wrote."""

import csv
import itertools
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from typing import Literal

from ..records import Document, Page
from .rows import Row, lines, stretches
from .source import Source
from .text import decode

_SEPARATORS = ",;\t|"
_SAMPLE_CHARACTERS = 50_000
_SAMPLE_ROWS = 200
_LONGEST_CELL = 10_000
_MOST_LINES = 50
_ANY_LENGTH = 2**31 - 1
_END = "end"
_HINT = "sep="
"""A first line "sep=;" is Excel's way to name the separator; it holds no data."""


def read(source: Source) -> Document:
    """Read a table, however ragged: every line of it is a row. Raises FileError."""
    text = decode(source.require_content()).replace("\r\n", "\n").replace("\r", "\n")
    hint, _, rest = text.partition("\n")
    if hint.lower().startswith(_HINT) and len(hint) == len(_HINT) + 1:
        separator, text = hint[-1], rest
    else:
        separator = _separator(text, "\t" if source.suffix in (".tsv", ".tab") else ",")
    parts = stretches(lines(_rows(text, separator)), source.limits)
    pages = (Page(n, "" if part.whole else part.rows, part.text) for n, part in enumerate(parts, 1))
    return Document("table", source.stem, tuple(pages))


def _rows(text: str, separator: str) -> Iterator[Row]:
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL
    if _is_torn(text, separator):
        quoting = csv.QUOTE_NONE
    for number, row in enumerate(_split(text, separator, quoting), 1):
        yield Row(number, dict(enumerate(row)))


def _is_torn(text: str, separator: str) -> bool:
    """Say whether a quotation mark that nobody closed makes one cell of many rows."""
    last: list[str] = []
    for last in _split(f"{text}\n{_END}", separator, csv.QUOTE_MINIMAL):
        if any(map(_runs_on, last)):
            return True
    return last != [_END]


def _runs_on(cell: str) -> bool:
    """Say whether a cell is the rest of the file, after a quotation mark that nobody closed."""
    return len(cell) > _LONGEST_CELL and cell.count("\n") > _MOST_LINES


def _split(text: str, separator: str, quoting: Literal[0, 3]) -> Iterator[list[str]]:
    csv.field_size_limit(_ANY_LENGTH)
    return csv.reader(StringIO(text, newline=""), delimiter=separator, quoting=quoting)


def _separator(text: str, usual: str) -> str:
    """Return the separator that divides the first rows most evenly, into more than one cell.

    A comma may as well stand in every number; where another divides as evenly, it is that one.
    """
    sample = text[:_SAMPLE_CHARACTERS].splitlines()[:_SAMPLE_ROWS]
    best: str = max([usual, *_SEPARATORS], key=lambda one: (_evenness(sample, one), one != ","))
    return best


def _evenness(sample: list[str], separator: str) -> float:
    rows = list(itertools.islice(csv.reader(sample, delimiter=separator), _SAMPLE_ROWS))
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda found: (found[1], found[0]))
    return count / widths.total() if width > 1 else 0.0

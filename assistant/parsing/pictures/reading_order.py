"""Recognised pieces of text into the order in which people read them: columns, rows, paragraphs."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import mean, median

from msgspec import Struct

from ...records import Box

_GUTTERS_TRIED = 90
_MIN_COLUMN_PIECES = 4
_MIN_COLUMN_CHARACTERS = 15
"""Shorter pieces side by side are the cells of a table, which belong together by rows."""


class Piece(Struct, frozen=True):
    """A recognised stretch of one line, and where it stands, from the upper left in any unit.

    On a page that lies askew the four sides are those it would have on a straight one; `place`
    is where it is seen: left, top, right, bottom.
    """

    text: str
    score: float
    left: float
    top: float
    right: float
    bottom: float
    place: tuple[float, float, float, float]

    @property
    def middle(self) -> float:
        """The height of the middle of the line."""
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        """The height of the line."""
        return self.bottom - self.top


def set_text(pieces: Sequence[Piece], width: float, height: float) -> tuple[str, tuple[Box, ...]]:
    """Return the text of a page and a box for each piece in it; `width`, `height` of the page."""
    text = ""
    boxes = []
    rows = list(_rows_in_order(pieces))
    usual = _usual_space(rows)
    for above, row in pairwise([[], *rows]):
        text += _break_before(row, above, usual)
        for before, piece in pairwise([None, *row]):
            assert piece is not None
            if before is not None:
                text += "  " if piece.left - before.right > piece.height else " "
            sides = zip(piece.place, (width, height, width, height), strict=True)
            place = [round(min(max(side / whole, 0.0), 1.0), 5) for side, whole in sides]
            boxes.append(Box(len(text), len(text) + len(piece.text), *place))
            text += piece.text
    return _mark_divided_words(text), tuple(boxes)


def _rows_in_order(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    gutter = _gutter(pieces)
    if gutter is None:
        yield from _rows(pieces)
        return
    crossing = sorted((p for p in pieces if p.left < gutter < p.right), key=lambda p: p.middle)
    rest = [p for p in pieces if p not in crossing]
    ends = [*(p.middle for p in crossing), float("inf")]
    start = float("-inf")
    for heading, end in zip([*([c] for c in crossing), []], ends, strict=True):
        band = [p for p in rest if start <= p.middle < end]
        yield from _rows_in_order([p for p in band if p.right <= gutter])
        yield from _rows_in_order([p for p in band if p.left >= gutter])
        if heading:
            yield heading
        start = end


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Return where the space between two columns of running text runs down, if there is one."""
    if len(pieces) < 2 * _MIN_COLUMN_PIECES:
        return None
    first, last = min(p.left for p in pieces), max(p.right for p in pieces)
    best: tuple[int, float] | None = None
    for step in range(1, _GUTTERS_TRIED):
        x = first + (last - first) * step / _GUTTERS_TRIED
        crossing = sum(p.left < x < p.right for p in pieces)
        if crossing * 4 > len(pieces) or (best is not None and crossing >= best[0]):
            continue
        if _is_column([p for p in pieces if p.right <= x]) and _is_column(
            [p for p in pieces if p.left >= x]
        ):
            best = crossing, x
    return best[1] if best else None


def _is_column(pieces: Sequence[Piece]) -> bool:
    if len(pieces) < _MIN_COLUMN_PIECES:
        return False
    width = max(p.right for p in pieces) - min(p.left for p in pieces)
    return (
        mean(len(p.text) for p in pieces) >= _MIN_COLUMN_CHARACTERS
        and median(p.right - p.left for p in pieces) > width / 2
    )


def _rows(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    row: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: p.middle):
        if row and piece.middle - mean(p.middle for p in row) > median(p.height for p in row) / 2:
            yield sorted(row, key=lambda p: p.left)
            row = []
        row.append(piece)
    if row:
        yield sorted(row, key=lambda p: p.left)


def _usual_space(rows: Sequence[Sequence[Piece]]) -> float:
    """Return the space between most lines, negative where their boxes overlap."""
    spaces = [_space(above, row) for above, row in pairwise(rows)]
    return median([space for space in spaces if space > -_line(*rows)] or [0.0])


def _break_before(row: Sequence[Piece], above: Sequence[Piece], usual: float) -> str:
    """Return one line break, or two where a paragraph or a column begins."""
    if not above:
        return ""
    space, line = _space(above, row), _line(row, above)
    return "\n" if -line < space < usual + line / 2 else "\n\n"


def _space(above: Sequence[Piece], row: Sequence[Piece]) -> float:
    return min(p.top for p in row) - max(p.bottom for p in above)


def _line(*rows: Sequence[Piece]) -> float:
    return median(piece.height for row in rows for piece in row)


def _mark_divided_words(text: str) -> str:
    """Turn the hyphen of a word divided at a line's end into a soft one, which reading drops."""
    marked = list(text)
    for at in range(1, len(text) - 2):
        if text[at] == "-" and text[at + 1] == "\n" and text[at - 1].isalpha():
            marked[at] = "\u00ad" if text[at + 2].islower() else "-"
    return "".join(marked)

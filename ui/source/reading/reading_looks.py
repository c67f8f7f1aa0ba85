"""How lines of stored text are to look, as plain values: what a kind of document is told by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple


class Look(Enum):
    """What a line is, and with it its type, its size and the room around it."""

    PROSE = auto()
    PARAGRAPH = auto()
    """Prose of which each line is a paragraph of its own."""
    TITLE = auto()
    HEAD = auto()
    SUBHEAD = auto()
    FIELD = auto()
    """A line of a mail's head."""
    QUOTED = auto()
    """What somebody else wrote, and what stands beneath a mail or on the notes of a slide."""
    LINES = auto()
    """Laid out with spaces: in even type, and not broken."""
    ROW = auto()
    """A row of a table: not broken."""
    LOOSE = auto()
    """Rows and laid out lines that do not fit into the column: in even type, and broken."""
    CODE = auto()
    FENCED = auto()
    """Code within a text."""
    BLANK = auto()
    THIN = auto()
    """Blank lines behind another one."""


class Style(Enum):
    """How a stretch of a line differs from the rest of it."""

    MUTED = auto()
    STRONG = auto()
    SLANTED = auto()
    EVEN = auto()
    BAR = auto()
    """The line between two cells."""
    KEYWORD = auto()
    STRING = auto()
    COMMENT = auto()
    GAP = auto()
    """A space that is made wider, so that what follows is aligned."""
    FOLDED = auto()
    """Spaces that take no room: a line's indentation, where it goes on with the one before."""


class Run(NamedTuple):
    """Characters of a line, from `start`; a gap is `width` pixels wider than its space."""

    start: int
    length: int
    style: Style
    width: float = 0.0


class Line(NamedTuple):
    """A line's look. The lines it is broken into begin at `left`, the first `first` beside that.

    Both are in pixels. A line that `flows` goes on with the one before: its writer's program
    ended that one only because it was full.
    """

    look: Look
    runs: Sequence[Run] = ()
    left: float = 0.0
    first: float = 0.0
    flows: bool = False


Measure = Callable[[str, Look], float]
"""The width in pixels that a text takes in the type of a look."""

Dresser = Callable[[Sequence[str], Measure], Iterable[Line]]
"""Tells the looks of a text's lines, one for one and in order."""


def blanks(count: int, *, after: bool) -> Iterator[Line]:
    """Yield as many blank lines: one to see where they stand `after` something."""
    for number in range(count):
        yield Line(Look.THIN if number or not after else Look.BLANK)


def blocks(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of lines between blank ones as (first, end)."""
    start = None
    for at, line in enumerate(lines):
        if line.strip():
            start = at if start is None else start
        elif start is not None:
            yield start, at
            start = None
    if start is not None:
        yield start, len(lines)

"""Lines that were broken because they were full: shown as the paragraph they are."""

import re
from collections.abc import Iterable, Iterator, Sequence

from .reading_looks import Line, Look, Run, Style, blocks

ITEM = re.compile(r"\s*(?:[-*•‣◦–+]|\d{1,3}[.)]|(?<=\s)o|[a-zA-Z][.)])\s+(?=\S)")
_QUOTED = re.compile(r"(?:\s{0,3}(?:\w{0,3}>|\|(?=\s|$)))+")
NARROWEST, WIDEST = 45, 100
"""Characters: what is broken beyond these was not broken for being full."""

FULL = 0.75
"""The share of the lines that are no longer than the width they were broken at."""


def width_of(lines: Sequence[str]) -> int:
    """Return the width that a text was broken at, in characters; 0 if it was not."""
    lengths = sorted(
        len(line.rstrip())
        for start, end in blocks(lines)
        if end - start > 1
        for line in lines[start : end - 1]
        if len(line) <= WIDEST
    )
    width = lengths[int(FULL * (len(lengths) - 1))] if lengths else 0
    return width if width >= NARROWEST else 0


def joined(lines: Sequence[str], dressed: Iterable[Line], width: int) -> Iterator[Line]:
    """Yield the looks of lines, with those marked that go on with the one before."""
    before, look, quoted, hang = "", Look.BLANK, "", 0
    for text, line in zip(lines, dressed, strict=True):
        marks = quote_marks(text) if line.look is Look.QUOTED else ""
        own = len(text) - len(text[len(marks) :].lstrip())
        item = ITEM.match(text, len(marks))
        flows = (
            bool(width)
            and line.look is look
            and look in (Look.PROSE, Look.QUOTED)
            and not item
            and own in (0, hang)
            and marks == quoted
            and _was_full(before, text, own, width)
        )
        folded = (Run(0, own, Style.FOLDED),) if flows and own else ()
        yield line._replace(flows=flows, runs=(*folded, *line.runs))
        before, look, quoted = text, line.look, marks
        if not flows:
            hang = item.end() if item else own


def quote_marks(text: str) -> str:
    """Return what a line of somebody else's words begins with: "> > ", "| "."""
    found = _QUOTED.match(text)
    return found[0] if found else ""


def _was_full(before: str, text: str, own: int, width: int) -> bool:
    words = text[own:].split(maxsplit=1)
    return (
        bool(words)
        and not before.endswith(("  ", "\\"))
        and len(before) <= WIDEST
        and len(before) + 1 + len(words[0]) > width
    )

"""Prose as it is stored: its headings, lists, indentation, and what was laid out with spaces."""

import re
from collections.abc import Iterator, Sequence

from . import reading_tables
from .reading_flow import ITEM, joined, width_of
from .reading_looks import Line, Look, Measure, Run, Style, blanks, blocks

ROOM = 86
"""Letters within the text's column: a wider table is not aligned there."""

LONGEST_HEADING = 80
LONGEST_KEPT = 100
"""Characters; a longer line that was laid out with spaces is broken all the same."""

BROKEN = ("text", "pdf", "image")
"""Kinds whose lines end where the paper did, or the window of who wrote them."""

PARAGRAPH = 100
"""Characters that only a paragraph on one line has."""

NUMBERED = re.compile(r"(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+\S")
_WIDE_GAP = re.compile(r"\S(?: {3,}|\t+| {2,}\d)\s*\S")
_DRAWN = re.compile(r"[+|][-=+]{3,}|[│─┌├]")
_UNDERLINE = re.compile(r"\s*([=\-~^#*])\1{2,}\s*")
_CAPTION = re.compile(r"(?:figure|fig\.|table|abb\.|tab\.|tableau|tabelle)\s*\d", re.IGNORECASE)
_NOTES = re.compile(r"(?:Notes|Comment): ")


def dress(lines: Sequence[str], measure: Measure, kind: str = "text") -> Iterator[Line]:
    """Dress the lines of a text, a document, a page of HTML, a chapter, or a slide."""
    width = width_of(lines) if kind in BROKEN else 0
    sunk = _sunk(lines) if kind in ("html", "book") else 0
    at = 0
    parts = list(blocks(lines))
    for number, (start, end) in enumerate(parts):
        yield from blanks(start - at, after=at > 0)
        following = parts[number + 1] if number + 1 < len(parts) else None
        block = lines[start:end]
        after = lines[following[0] : following[1]] if following else ()
        if reading_tables.is_table(block):
            yield from reading_tables.rows(block, measure, ROOM)
        else:
            dressed = block_lines(block, after, measure, kind, sunk, first=number == 0)
            yield from joined(block, dressed, width)
        at = end
    yield from blanks(len(lines) - at, after=True)


def block_lines(
    block: Sequence[str],
    after: Sequence[str],
    measure: Measure,
    kind: str,
    sunk: int = 0,
    *,
    first: bool = False,
) -> Iterator[Line]:
    """Dress lines that stand together; `after` are those behind the blank line that follows."""
    if sum(map(is_laid_out, block)) > len(block) // 3 and len(block) > 1:
        yield from map(kept, block)
        return
    if kind == "slides" and _NOTES.match(block[0]):
        label = block[0].index(":") + 1
        yield Line(Look.QUOTED, (Run(0, label, Style.STRONG),))
        yield from [Line(Look.QUOTED)] * (len(block) - 1)
        return
    for at, line in enumerate(block):
        following = block[at + 1] if at + 1 < len(block) else ""
        apart = kind == "word" and following and not (ITEM.match(line) and ITEM.match(following))
        plain = Look.PARAGRAPH if apart else Look.PROSE
        if _UNDERLINE.fullmatch(line):
            yield Line(Look.PROSE, (Run(0, len(line), Style.MUTED),))
            continue
        look = _heading(line, following, block, after, kind, first=first and not at)
        yield indented(line, look or plain, measure, sunk)


def indented(line: str, look: Look, measure: Measure, sunk: int = 0) -> Line:
    """Return a line that goes on beneath its own beginning; `sunk` spaces are not shown."""
    item = ITEM.match(line) if look in (Look.PROSE, Look.PARAGRAPH) else None
    hang = item.end() if item else len(line) - len(line.lstrip())
    if not hang:
        return Line(look)
    wide = measure(line[:hang], look)
    return Line(look, (), wide - measure(" " * sunk, look) if sunk else wide, -wide)


def kept(line: str) -> Line:
    """Return a line whose spaces mean something."""
    return Line(Look.LINES if len(line) <= LONGEST_KEPT else Look.LOOSE)


def is_laid_out(line: str) -> bool:
    """Say whether a line was laid out with spaces, or drawn."""
    return bool(_WIDE_GAP.search(line) or _DRAWN.search(line))


def _heading(
    line: str,
    following: str,
    block: Sequence[str],
    after: Sequence[str],
    kind: str,
    *,
    first: bool,
) -> Look | None:
    """Say what heading a line is: nothing tells it but how it is written and where it stands."""
    text = line.strip()
    if following and _UNDERLINE.fullmatch(following) and len(text) <= LONGEST_HEADING:
        return Look.TITLE if first else Look.HEAD
    if kind == "mail" or not _reads_as_heading(text, kind):
        return None
    alone = len(block) == 1
    if first and (alone or kind == "word" or text.isupper()):
        return Look.TITLE
    number = NUMBERED.match(text)
    if alone and after and not _stands_alone(after, kind):
        return Look.SUBHEAD if number and "." in number[1] else Look.HEAD
    begins = line is block[0] and line[0].isdigit()
    if number and begins and following and not NUMBERED.match(following):
        return Look.SUBHEAD if len(following) > len(text) else None
    return Look.SUBHEAD if kind == "word" and len(following) > PARAGRAPH else None


def _stands_alone(block: Sequence[str], kind: str) -> bool:
    """Say whether what follows could be a heading itself: then neither is, but captions, names."""
    text = block[0].strip()
    return len(block) == 1 and _reads_as_heading(text, kind) and not NUMBERED.match(text)


def _reads_as_heading(text: str, kind: str) -> bool:
    ends = ".,;:!…" if kind == "html" else ".,;:!?…"
    return (
        0 < len(text) <= LONGEST_HEADING
        and not text.endswith(tuple(ends))
        and not text[0].islower()
        and sum(map(str.isalpha, text[:20])) > 1
        and text[0].isalnum()
        and reading_tables.BAR not in text
        and not _CAPTION.match(text)
    )


def _sunk(lines: Sequence[str]) -> int:
    return min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)

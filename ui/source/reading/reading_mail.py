"""Mail: a quiet, aligned head; what others wrote is muted."""

import re
from collections.abc import Iterator, Sequence

from . import reading_tables
from .reading_flow import joined, quote_marks, width_of
from .reading_looks import Line, Look, Measure, Run, Style, blanks, blocks
from .reading_prose import ROOM, block_lines

_FIELD = re.compile(r"(From|To|Cc|Date|Subject): ")
_SIGNATURE = re.compile(r"--\s*")
_LONGEST_SIGNATURE = 10


def dress(lines: Sequence[str], measure: Measure) -> Iterator[Line]:
    """Dress a message, or a file that was attached to one."""
    head = 0
    while head < len(lines) and _FIELD.match(lines[head]):
        head += 1
    yield from _fields(lines[:head], measure)
    body = lines[head:]
    width = width_of(body)
    at = 0
    parts = list(blocks(body))
    for number, (start, end) in enumerate(parts):
        yield from blanks(start - at, after=True)
        following = body[slice(*parts[number + 1])] if number + 1 < len(parts) else ()
        block = body[start:end]
        if reading_tables.is_table(block) and not quote_marks(block[0]):
            yield from reading_tables.rows(block, measure, ROOM)
        else:
            yield from joined(block, _block(block, following, measure), width)
        at = end
    yield from blanks(len(body) - at, after=True)


def _fields(lines: Sequence[str], measure: Measure) -> Iterator[Line]:
    found = [match[0] for line in lines if (match := _FIELD.match(line))]
    widths = [measure(label, Look.FIELD) for label in found]
    column = max(widths, default=0.0) + measure("0", Look.FIELD)
    for line, label, width in zip(lines, found, widths, strict=True):
        runs = [
            Run(0, len(label) - 1, Style.MUTED),
            Run(len(label) - 1, 1, Style.GAP, column - width),
        ]
        if label.startswith("Subject"):
            runs.append(Run(len(label), len(line) - len(label), Style.STRONG))
        yield Line(Look.FIELD, runs, column, -column)


def _block(lines: Sequence[str], after: Sequence[str], measure: Measure) -> Iterator[Line]:
    quoted = [bool(quote_marks(line)) for line in lines]
    if _SIGNATURE.fullmatch(lines[0]) and len(lines) <= _LONGEST_SIGNATURE:
        quoted = [True] * len(lines)
    if lines[-1].endswith(":") and after and quote_marks(after[0]):
        quoted[-1] = True  # "On Monday, Anne wrote:"
    plain = block_lines(lines, after, measure, "mail")
    for text, line, is_quoted in zip(lines, plain, quoted, strict=True):
        yield _quoted(text, measure) if is_quoted and line.look is Look.PROSE else line


def _quoted(text: str, measure: Measure) -> Line:
    marks = quote_marks(text)
    wide = measure(f"{marks} ", Look.QUOTED) if marks else 0.0
    return Line(Look.QUOTED, (), wide, -wide)

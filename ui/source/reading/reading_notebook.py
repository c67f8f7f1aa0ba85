"""Notebooks: stored without telling prose from code, so both are told by how they read."""

import re
from collections.abc import Iterator, Sequence

from .reading_code import dresser_of
from .reading_looks import Line, Look, Measure, Run, Style, blanks, blocks
from .reading_markdown import inline
from .reading_prose import indented

_HEAD = re.compile(r"(#{1,6})\s+(?=\S)")
_ITEM = re.compile(r"\s*(?:[-*]|\d{1,3}[.)])\s+\S")
_SENTENCE = re.compile(r"[A-ZÀ-Þ\[*_`(].*\s.*[.:!?)]")
_CODE = re.compile(
    r"^\s*(?:import|from|def|class|for|if|print|return|%|!)\b|[=({\[]\s*$|\w\(|\s=\s"
)
_SHORTEST_SENTENCE = 25


def dress(lines: Sequence[str], measure: Measure) -> Iterator[Line]:
    """Dress the cells of a notebook."""
    at = 0
    for start, end in blocks(lines):
        yield from blanks(start - at, after=at > 0)
        block = lines[start:end]
        head = _HEAD.match(block[0])
        if head and len(block) == 1:
            look = Look.TITLE if len(head[1]) == 1 else Look.HEAD
            yield Line(look, (Run(0, head.end(), Style.MUTED), *inline(block[0], head.end())))
        elif all(map(_is_prose, block)):
            for line in block:
                yield indented(line, Look.PROSE, measure)._replace(runs=inline(line))
        else:
            yield from dresser_of("py")(block, measure)
        at = end
    yield from blanks(len(lines) - at, after=True)


def _is_prose(line: str) -> bool:
    if _ITEM.match(line):
        return True
    long = len(line) >= _SHORTEST_SENTENCE
    return long and bool(_SENTENCE.fullmatch(line.strip())) and not _CODE.search(line)

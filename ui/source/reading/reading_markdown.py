"""Markdown with its heads, emphasis, lists and code set off, and its marks kept but muted."""

import re
from collections.abc import Iterator, Sequence

from .reading_flow import joined, width_of
from .reading_looks import Line, Look, Measure, Run, Style
from .reading_prose import LONGEST_KEPT, indented

_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_HEAD = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_RULE = re.compile(r"\s{0,3}(?:[-*_=]\s?){3,}\s*")
_TABLE = re.compile(r"\s*\|.*\|\s*")
_PROPERTY = re.compile(r"[\w-]+:|[\s#-]|$")
MOST_PROPERTIES = 100
_LOOKS = (Look.TITLE, Look.HEAD)

_INLINE = re.compile(
    r"(?P<code>(`+)(?!`)(?P<in_code>.+?)(?<!`)\2(?!`))"
    r"|(?P<strong>(\*\*|__)(?=\S)(?P<in_strong>.+?)(?<=\S)\5)"
    r"|(?P<slant>(?<![\w*])(\*|_)(?=[^\s*_])(?P<in_slant>[^*\n]+?)(?<=[^\s*_])\8(?![\w*]))"
    r"|(?P<link>!?\[(?P<in_link>[^\]\n]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\))"
)
_STYLES = {"code": Style.EVEN, "strong": Style.STRONG, "slant": Style.SLANTED}


def dress(lines: Sequence[str], measure: Measure) -> Iterator[Line]:
    """Dress a Markdown text."""
    yield from joined(lines, _dressed(lines, measure), width_of(lines))


def _dressed(lines: Sequence[str], measure: Measure) -> Iterator[Line]:
    fence = ""
    properties = _properties(lines)
    for line in lines[:properties]:
        yield Line(Look.LINES, (Run(0, len(line), Style.MUTED),))
    for at, line in enumerate(lines[properties:], properties):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        found = _FENCE.match(line)
        if fence:
            ends = bool(found) and line.strip().startswith(fence)
            yield Line(Look.FENCED, (Run(0, len(line), Style.MUTED),) if ends else ())
            fence = "" if ends else fence
        elif found:
            fence = found[1]
            yield Line(Look.FENCED, (Run(0, len(line), Style.MUTED),))
        elif not line.strip():
            yield Line(Look.BLANK)
        else:
            yield _line(line, following, measure)


def _properties(lines: Sequence[str]) -> int:
    """Return how many lines at the start are no text: "title: Notes" between two "---"."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    among = range(1, min(len(lines), MOST_PROPERTIES))
    end = next((at for at in among if lines[at].rstrip() in {"---", "..."}), None)
    if end is None or not all(_PROPERTY.match(line) for line in lines[1:end]):
        return 0
    return end + 1


def _line(line: str, following: str, measure: Measure) -> Line:
    if _TABLE.fullmatch(line) and len(line) <= LONGEST_KEPT:
        bars = [Run(at, 1, Style.BAR) for at, letter in enumerate(line) if letter == "|"]
        return Line(Look.LINES, bars)
    head = _HEAD.match(line)
    if head:
        level = len(head[1])
        look = _LOOKS[level - 1] if level <= len(_LOOKS) else Look.SUBHEAD
        return Line(look, (Run(0, head.end(), Style.MUTED), *inline(line, head.end())))
    if _RULE.fullmatch(line):
        return Line(Look.SUBHEAD, (Run(0, len(line), Style.MUTED),))
    if re.fullmatch(r"\s{0,3}(=+|-{2,})\s*", following) and not line.startswith(("-", "*", ">")):
        return Line(Look.TITLE if "=" in following else Look.HEAD, inline(line))
    dressed = indented(line, Look.PROSE, measure)._replace(runs=inline(line))
    return dressed._replace(look=Look.QUOTED) if _QUOTE.match(line) else dressed


def inline(line: str, start: int = 0) -> list[Run]:
    """Return the emphasis, code and links of a line, their marks muted."""
    runs: list[Run] = []
    for found in _INLINE.finditer(line, start):
        name = found.lastgroup or ""
        kind = next((each for each in ("code", "strong", "slant", "link") if found[each]), name)
        inner = found.span(f"in_{kind}")
        runs.append(Run(found.start(), inner[0] - found.start(), Style.MUTED))
        if kind in _STYLES:
            runs.append(Run(inner[0], inner[1] - inner[0], _STYLES[kind]))
        runs.append(Run(inner[1], found.end() - inner[1], Style.MUTED))
    return runs

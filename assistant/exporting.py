"""A conversation as a file for others: Markdown with footnoted sources, or JSON.

What people and documents wrote is text in it, never markup: no link, picture, heading or footnote
of their own.
"""

import re
import time
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import PurePath

import msgspec

from .answers import Answer, Citation, ConversationRow, Quote, Shape, Support, Turn
from .errors import UsageError
from .records import one_line, place_name, readable

FORMATS = ("markdown", "json")

_IN_WORDS = {
    Support.SUPPORTED: "",
    Support.PARTIAL: " *(partly supported)*",
    Support.UNSUPPORTED: " *(not supported by your files)*",
}

_MARKUP = re.compile(r"[\\`*_\[\]<>|~$#]|&(?=#?\w+;)|:(?=//)|(?<=www)\.|(?<=\w)@", re.IGNORECASE)
"""What begins emphasis, code, links, HTML, tables, entities, and addresses that become links."""
_LINE_MARK = re.compile(r"\A(\s*)(?:([-+=])|(\d+)([.)]))")
_ITEM = re.compile(r"(\s{0,12})([-*•]|\d{1,4}[.)])\s+(?=\S)")
_ROW = re.compile(r"\|.*\|$")
_RULE = re.compile(r"\|[ :|-]+\|$")

# Noncharacters of Unicode stand where footnotes and notes go, until the text is escaped.
_OPEN, _SHUT = "\ufdd0", "\ufdd1"
_SLOT = re.compile(f"{_OPEN}(\\d+){_SHUT}")
_SLOTS_AT_END = re.compile(f"((?:{_OPEN}\\d+{_SHUT})+)$")
_WITHOUT_SLOTS = str.maketrans("", "", _OPEN + _SHUT)


def export(row: ConversationRow, turns: Sequence[Turn], form: str) -> str:
    """Return a conversation in one of `FORMATS`. Raises UsageError for another."""
    if form not in FORMATS:
        raise UsageError(f"“{one_line(form[:40])}” is no format; choose {' or '.join(FORMATS)}")
    return as_markdown(row, turns) if form == "markdown" else as_json(row, turns)


def as_json(row: ConversationRow, turns: Sequence[Turn]) -> str:
    """Return the conversation and its turns as they are, indented."""
    return (
        msgspec.json.format(
            msgspec.json.encode({"conversation": row, "turns": turns}), indent=2
        ).decode()
        + "\n"
    )


def as_markdown(row: ConversationRow, turns: Sequence[Turn]) -> str:
    """Return the conversation for people, its sources as footnotes after each answer."""
    blocks = [f"# {_line(row.title)}", f"*{_period(row)}*"]
    notes = count(1)
    for turn in turns:
        blocks += _turn(turn, notes)
    return "\n\n".join(blocks) + "\n"


def _turn(turn: Turn, notes: Iterator[int]) -> Iterator[str]:
    answer = turn.answer
    yield f"## {turn.number}. {_line(answer.question)}"
    if answer.asked:
        yield f"*Asked as “{_line(answer.asked)}”.*"
    numbers = {citation.marker: next(notes) for citation in answer.citations}
    yield _answer(answer, numbers)
    if answer.nearest and not answer.answered:
        yield "Nearest passages:"
        yield "\n".join(f"- {_source(quote)}" for quote in answer.nearest)
    yield from (f"*{remark}*" for remark in _remarks(turn))
    if answer.citations:
        yield "\n".join(f"[^{numbers[c.marker]}]: {_source(c)}" for c in answer.citations)


def _answer(answer: Answer, numbers: dict[int, int]) -> str:
    if answer.form.shape is Shape.JSON and answer.answered:
        return f"{_fenced(answer.answer)}\n\n{_borne_out(answer, numbers)}"
    slots: list[str] = []
    text = ""
    for sentence in answer.sentences if answer.answered else ():
        said = sentence.text.translate(_WITHOUT_SLOTS)
        bare = said.rstrip()
        cited = [f"[^{numbers[marker]}]" for marker in sentence.markers if marker in numbers]
        slots.append("".join(cited) + _IN_WORDS[sentence.support])
        text += f"{bare}{_OPEN}{len(slots) - 1}{_SHUT}{said[len(bare) :]}"
    if not text:
        return _escaped_text(answer.answer) or "*(no answer)*"
    return _SLOT.sub(lambda slot: slots[int(slot[1])], _escaped_text(text))


def _borne_out(answer: Answer, numbers: dict[int, int]) -> str:
    """Return what is said beside the sentences elsewhere, for a text that takes no marks."""
    sources = "".join(f"[^{number}]" for number in numbers.values()) or " none"
    doubtful = sum(sentence.support is not Support.SUPPORTED for sentence in answer.sentences)
    parts = f"{doubtful:,} of {len(answer.sentences):,} parts not or only partly supported"
    return f"Sources:{sources}" + (f" *({parts})*" if doubtful else "")


def _remarks(turn: Turn) -> Iterator[str]:
    answer = turn.answer
    if answer.interrupted:
        yield "Interrupted: the answer was stopped before its end."
    if answer.note:
        yield _line(answer.note)
    if (read := answer.coverage) is not None:
        yield (
            f"Read for it: {read.pages:,} of {read.of_pages:,} pages, "
            f"{read.files:,} of {read.of_files:,} files."
        )
    if turn.rating is not None:
        yield f"Rated {turn.rating.value}."
    if turn.changed:
        yield f"Changed or gone since the answer was given: {', '.join(map(_line, turn.changed))}."
    if answer.answered:
        model = _line(answer.model) if answer.model else ""
        yield f"Answered {moment(turn.at)}" + (
            f" by {model}." if model else " in quotes, without a model."
        )


def _source(place: Citation | Quote) -> str:
    text = place.quote if isinstance(place, Citation) else place.text
    page = place_name(place.label)
    where = f", {_line(page)}" if page else ""
    recognised = " (recognised text)" if place.ocr else ""
    name = PurePath(place.path).name
    return f"**{_line(name)}**{where}{recognised}: “{_line(readable(text))}” ({_line(place.path)})"


# --- text as text -----------------------------------------------------------------------------


def _line(text: str) -> str:
    """Return any text on one line of Markdown that says nothing but the text."""
    return _line_start(one_line(text.translate(_WITHOUT_SLOTS)))


def _escaped_text(text: str) -> str:
    """Return a text of several lines; its lists and tables stay what they are."""
    lines: list[tuple[str, str]] = []
    for line in text.splitlines():
        kind, shown = _escaped_line(line)
        if lines and kind != lines[-1][0] and lines[-1][0]:
            lines.append(("", ""))
        lines.append((kind, shown))
    pairs = zip(lines, [*lines[1:], ("", "")], strict=True)
    # A break within a paragraph is kept by a backslash at the end of the line.
    return "\n".join(
        shown + "\\" * (kind == following == "prose") for (kind, shown), (following, _) in pairs
    ).strip()


def _escaped_line(line: str) -> tuple[str, str]:
    """Return what kind of line it is, empty for an empty one, and how it is written."""
    bare = line.strip()
    if not _SLOT.sub("", bare):
        return "", bare
    slots = _SLOTS_AT_END.search(bare)
    without = bare[: slots.start()].rstrip() if slots else bare
    if _RULE.match(without):
        return "table", without
    if _ROW.match(without):
        cells = without[1:-1].split("|")
        cells[-1] += slots[0] if slots else ""
        return "table", f"|{'|'.join(map(_inline, cells))}|"
    if item := _ITEM.match(line):
        mark = "-" if item[2] in "-*•" else item[2]
        return "list", f"{item[1]}{mark} {_line_start(line[item.end() :].rstrip())}"
    return "prose", _line_start(bare)


def _line_start(text: str) -> str:
    return _LINE_MARK.sub(_escape_mark, _inline(text), count=1)


def _inline(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)


def _escape_mark(found: re.Match[str]) -> str:
    space, sign, number, stop = found.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{stop}"


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}json\n{text}\n{fence}"


def _period(row: ConversationRow) -> str:
    turns = f"{row.turns:,} question{'' if row.turns == 1 else 's'}"
    begun, last = moment(row.begun), moment(row.changed)
    return f"{turns}, {begun}" + (f" to {last}" if last != begun else "")


def moment(seconds: float) -> str:
    """Return a time in seconds since 1970 as "2026-11-20 14:05", where this machine is."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))

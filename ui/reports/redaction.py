"""What of a log or a traceback may be copied into a report: nothing of anybody's files.

It works by what may stay, not by what has to go: the time, the level, the name of a module of ours,
plain words of our own messages, line numbers of our own code, kinds of errors, endings of files.
"""

import re
from collections.abc import Iterable

from assistant.kinds import ENDINGS

OURS = ("assistant", "ui")
LEFT_OUT = "[…]"

_LINE = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (?P<level>[A-Z]+) (?P<module>[\w.]+): "
    r"(?P<said>.*)"
)
_FRAME = re.compile(r'\s*File "(?P<path>[^"]*)", line (?P<line>\d+)(?:, in (?P<name>[\w<>.]+))?$')
_ERROR = re.compile(r"(?P<kind>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt))\b(?=:|$)")
_KIND = re.compile(r"[a-z]+(?:_[a-z]+)*")
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})(?=$|[\s:,;'\"”’)\]])")


def redacted_log(lines: Iterable[str]) -> list[str]:
    """Return what may be told of the lines of a log; what says nothing then is left out."""
    told = (redacted_line(line) for line in lines)
    return [line for line in told if line]


def redacted_line(line: str) -> str:
    """Return what may be told of one line of a log or of a traceback, or nothing."""
    if found := _LINE.fullmatch(line.rstrip()):
        time, level, module = found["time"], found["level"], found["module"]
        if module.partition(".")[0] not in OURS:
            return f"{time} {level} {module.partition('.')[0]}: {LEFT_OUT}"
        return f"{time} {level} {module}: {_message(found['said'])}"
    if found := _FRAME.fullmatch(line.rstrip()):
        where = own_code(found["path"])
        return f"  {where}, line {found['line']}, in {found['name'] or '?'}" if where else ""
    if found := _ERROR.match(line):
        return f"{found['kind']}: {LEFT_OUT}"
    return ""


def own_code(path: str) -> str:
    """Return where in our own code a file stands: "assistant/wire.py"; nothing for other code."""
    parts = re.split(r"[/\\]", path)
    for number in range(len(parts) - 2, -1, -1):
        if parts[number] in OURS and parts[-1].endswith(".py"):
            return "/".join(parts[number:])
    return ""


def _message(said: str) -> str:
    """Return the head of a message as far as it is plain words, and the endings of files in it."""
    kind, colon, _ = said.partition(": ")
    is_kind = colon and _KIND.fullmatch(kind)
    words = f"{kind}:" if is_kind else _plain_head(said)
    if words == said:
        return words
    endings = sorted({f".{one.lower()}" for one in _ENDING.findall(said) if one.lower() in ENDINGS})
    return " ".join(filter(None, (words, LEFT_OUT, *endings)))


def _plain_head(said: str) -> str:
    if said in PLAIN:
        return said
    return next((head for head in HEADS if said.startswith(head)), "")


PLAIN = (
    "a bug",
    "a run gave up its turn",
    "closing: a request was not taken up",
    "the vector index failed; searching exactly",
)
"""Messages of the engine that say nothing of a file."""

HEADS = (
    "polling instead of watching",
    "polling failed",
    "roots and collections were not backed up",
    "searching without the reader",
)
"""Beginnings of messages that go on with something of the person's."""

"""What of a log or a traceback may be copied into a report: nothing of anybody's files.

It works by what may stay, not by what has to go: the time, the level, the name of a module of ours,
plain words of our own messages, line numbers of our own code, kinds of errors, endings of files.
A line of a document may look like one of a log: what names a module, a kind or a level has to be
one.
"""

import builtins
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cache

import assistant
import ui
from assistant import errors
from assistant.kinds import ENDINGS

OURS = {"assistant": assistant, "ui": ui}
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
LEFT_OUT = "[…]"

_LINE = re.compile(
    r"(?P<time>20[2-9]\d-[01]\d-[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d),\d+ "
    rf"(?P<level>{'|'.join(LEVELS)}) (?P<module>[\w.]+): "
    r"(?P<said>.*)"
)
_FRAME = re.compile(r'\s*File "(?P<path>[^"]*)", line (?P<line>\d{1,4})(?:, in .*)?')
_ERROR = re.compile(r"(?P<kind>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt))\b(?=:|$)")
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})(?=$|[\s:,;'\"”’)\]])")


def redacted_log(lines: Iterable[str]) -> list[str]:
    """Return what may be told of the lines of a log; what says nothing then is left out."""
    told = (redacted_line(line) for line in lines)
    return [line for line in told if line]


def redacted_line(line: str) -> str:
    """Return what may be told of one line of a log or of a traceback, or nothing."""
    if found := _LINE.fullmatch(line.rstrip()):
        time, level, module = found["time"], found["level"], found["module"]
        if module not in _own_modules():
            return f"{time} {level} {LEFT_OUT}"
        return f"{time} {level} {module}: {_message(found['said'])}"
    if found := _FRAME.fullmatch(line.rstrip()):
        where = own_code(found["path"])
        return f"  {where}, line {found['line']}" if where else ""
    if found := _ERROR.match(line):
        kind = found["kind"].rpartition(".")[2]
        return f"{kind if kind in _errors() else 'error'}: {LEFT_OUT}"
    return ""


def own_code(path: str) -> str:
    """Return where in our own code a file stands: "assistant/wire.py"; nothing for other code."""
    parts = re.split(r"[/\\]", path)
    for number in range(len(parts) - 2, -1, -1):
        if parts[number] in OURS and parts[-1].endswith(".py"):
            where = "/".join(parts[number:])
            known = where.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            return where if known in _own_modules() else ""
    return ""


@cache
def _own_modules() -> frozenset[str]:
    return frozenset(OURS) | {
        name for top, package in OURS.items() for name in _modules(list(package.__path__), top)
    }


def _modules(folders: list[str], package: str) -> Iterator[str]:
    for found in pkgutil.iter_modules(folders):
        yield (name := f"{package}.{found.name}")
        if found.ispkg:
            yield from _modules([f"{folder}/{found.name}" for folder in folders], name)


@cache
def _errors() -> frozenset[str]:
    """Return the names of the errors that Python and we know, which name nothing of a person's."""
    known = {**vars(builtins), **vars(errors)}.items()
    return frozenset(
        name for name, one in known if isinstance(one, type) and issubclass(one, BaseException)
    )


@cache
def _kinds() -> frozenset[str]:
    ours = (one for one in vars(errors).values() if isinstance(one, type))
    return frozenset(one("").kind for one in ours if issubclass(one, errors.CarrelError))


def _message(said: str) -> str:
    """Return the head of a message as far as it is plain words, and the endings of files in it."""
    kind, colon, _ = said.partition(": ")
    is_kind = colon and kind in _kinds()
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

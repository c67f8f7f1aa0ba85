"""What a question wants done with the documents: looked up, or everything in scope read.

Rules on the words, without a model, in seven languages. Reading everything takes minutes, so only
what is an order, or speaks of the documents themselves, is more than a question to be looked up.
"""

import re
import unicodedata
from collections.abc import Iterable

from .answers import Task
from .intent_words import (
    ALL,
    COMPARE,
    COUNT,
    DIFFERENCES,
    DOCUMENTS,
    FEW,
    FOLLOWS,
    GIST,
    HOLD,
    HOW_MANY,
    IN_WHICH,
    LIST,
    NAMELESS,
    NOT_THEIRS,
    OF_OURS,
    POLITE,
    SUMMARISE,
    WHICH,
    WORKS,
)
from .kinds import kind_of

_SPACES = re.compile(r"\s+")
_LONGEST = 600
"""Characters: an order stands at the head of a text, and what it is about need not be read."""


def task_of(question: str) -> Task:
    """Return what a question wants: `Task.FIND` whenever that is in doubt."""
    asked = _plain(question)
    for task, patterns in _ORDERS:
        if any(pattern.search(asked) for pattern in patterns):
            return task
    if _DIFFERENCES.search(asked) and (_AT_HAND.search(asked) or _files(asked) > 1):
        return Task.COMPARE
    return Task.FIND


def _plain(question: str) -> str:
    """Return the question in lower case on one line, without what politeness puts before it."""
    text = unicodedata.normalize("NFKC", question[:_LONGEST]).lower().replace("’", "'")
    text = _SPACES.sub(" ", text).strip(" \"'“”„«»¿¡-*")
    while (rest := _POLITE.sub("", text, count=1).lstrip(" ,:")) != text and rest:
        text = rest
    return text


def _files(asked: str) -> int:
    return sum(kind_of(word.strip(".,;:?!\"'()")) is not None for word in asked.split())


def _any(*parts: Iterable[str]) -> str:
    return "(?:" + "|".join(each for part in parts for each in part) + ")"


_DOCUMENT = rf"{_any(DOCUMENTS)}\b"
_OURS = rf"{_any(OF_OURS)} (?:\w+ ){{0,2}}{_any(DOCUMENTS, WORKS)}\b"
_POLITE = re.compile(rf"^{_any(POLITE)}(?:\s+|,\s*|$)")
_DIFFERENCES = re.compile(_any(DIFFERENCES))
_AT_HAND = re.compile(rf"\b{_OURS}")

_THAT_DO = rf"(?!{_any(NOT_THEIRS)}\b)\w+"

_ORDERS = [
    (
        Task.SUMMARISE,
        [
            re.compile(rf"^{_any(SUMMARISE)}(?!\w)"),
            re.compile(rf"^{_any(GIST)}.{{0,30}}\b{_OURS}"),
        ],
    ),
    (
        Task.COUNT,
        [
            re.compile(rf"^{_any(COUNT)}(?!\w)"),
            re.compile(rf"^{_any(HOW_MANY)} {_OURS}"),
            re.compile(rf"^{_any(HOW_MANY)} (?:\w+ )?{_DOCUMENT} (?:\w+ )?{_any(HOLD)}\b"),
            re.compile(rf"^how many {_DOCUMENT} (?:are there|do (?:i|we) have)\W*$"),
        ],
    ),
    (
        Task.LIST,
        [
            re.compile(rf"^{_any(LIST)}(?!\w)(?! ?{_any(FEW)}\b)(?!.*\b{_any(NAMELESS)}\b)"),
            re.compile(rf"^(?:{_any(FOLLOWS)} )?{_any(ALL)}(?!\w)"),
            re.compile(rf"^{_any(WHICH)} {_DOCUMENT} (?:\w+ )?{_any(HOLD)}\b"),
            re.compile(rf"^which {_any(DOCUMENTS[:1])} {_THAT_DO}"),
            re.compile(rf"^{_any(WHICH)} {_OURS}"),
            re.compile(rf"^{_any(IN_WHICH)} {_DOCUMENT}"),
        ],
    ),
    (Task.COMPARE, [re.compile(rf"^{_any(COMPARE)}(?!\w)")]),
]

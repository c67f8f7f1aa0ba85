"""Facts in a sentence that can be asked for and checked word for word: dates, amounts, names."""

import re
from enum import StrEnum

from msgspec import Struct

from ..wording import STOP_WORDS

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_SCALE = r"(?:\s(?:hundred|thousand|million|billion|trillion))?"
_NO_THING = "|".join((*STOP_WORDS, "percent", "per"))
_AMOUNT = r"\d+(?:[.,]\d+)*"
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LINKS = frozenset(("of", "de", "la", "du", "del", "van", "von", "der", "den"))


class Kind(StrEnum):
    """What is asked for."""

    DATE = "date"
    YEAR = "year"
    PERCENT = "percent"
    MONEY = "money"
    COUNT = "count"
    """A number of things, which are named after it."""
    NUMBER = "number"
    NAME = "name"


class Fact(Struct, frozen=True):
    """The half-open stretch of a sentence that says it."""

    kind: Kind
    start: int
    end: int


_PATTERNS = (
    (Kind.DATE, rf"\b\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?\b|\b(?:{_MONTH}) \d+(?:,? \d{{4}})?\b"),
    (Kind.PERCENT, rf"\b{_AMOUNT}\s?(?:%|percent\b|per cent\b)"),
    (Kind.MONEY, rf"[$€£¥]\s?{_AMOUNT}{_SCALE}|\b{_AMOUNT}{_SCALE}\s(?:€|euros?\b|dollars?\b)"),
    (Kind.YEAR, r"(?<![\d.,/-])(?:1\d|20)\d{2}(?![\d/-]|[.,]\d)"),
    (Kind.COUNT, rf"(?<![\w.,/-]){_AMOUNT}{_SCALE}(?=\s(?!(?:{_NO_THING})\b)[A-Za-z]{{3}})"),
    (Kind.NUMBER, rf"(?<![\w.,/-]){_AMOUNT}{_SCALE}(?![\w/-]|[.,]\d)"),
)


def facts_in(sentence: str) -> list[Fact]:
    """Return the facts of a sentence on one line, in order; none overlaps another."""
    found: list[Fact] = []
    for kind, pattern in _PATTERNS:
        for match in re.finditer(pattern, sentence):
            _add(found, Fact(kind, *match.span()))
    for fact in _names(sentence):
        _add(found, fact)
    return sorted(found, key=lambda fact: fact.start)


def _add(found: list[Fact], fact: Fact) -> None:
    if all(fact.end <= other.start or other.end <= fact.start for other in found):
        found.append(fact)


def _names(sentence: str) -> list[Fact]:
    """Return runs of capitalised words; the first word is capitalised anyway, so it begins none
    alone."""
    runs: list[list[re.Match[str]]] = [[]]
    for match in _WORD.finditer(sentence):
        follows = runs[-1] and sentence[runs[-1][-1].end() : match.start()].isspace()
        word = match[0]
        if not (follows and (word in _LINKS or _is_capitalised(word))):
            runs.append([])
        if runs[-1] or _is_capitalised(word):
            runs[-1].append(match)
    return [fact for run in runs if (fact := _name(run)) is not None]


def _name(run: list[re.Match[str]]) -> Fact | None:
    while run and run[-1][0] in _LINKS:
        run.pop()
    if not run or (run[0].start() == 0 and len(run) == 1):
        return None
    return Fact(Kind.NAME, run[0].start(), run[-1].end())


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and len(word) > 1 and word.lower() not in STOP_WORDS

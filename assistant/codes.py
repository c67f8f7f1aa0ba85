"""What is to be found as it is written: numbers of invoices and versions, addresses, file names."""

import re

from .dates import dates, ways_to_write
from .tokens import tokens

_OUTSIDE = ".,;:!?()[]{}<>\"'“”„‟‘’‚«»‹›…"
_TELLING = re.compile(r".*[@_\d].*|\w+(\.\w+)+")
"""So are chunks written that are codes, addresses or abbreviations, and not hyphenated words."""
_PHRASES = {"e g", "i e", "a k a"}
"""Abbreviations that say nothing about what a question is about."""
_SPACED_CODE = re.compile(r"\b([A-Z]{2,6}) (\d+)\b")
_SPACED_NUMBER = re.compile(r"(?<!\w)\+?\(?\d[\d ()/.-]{4,30}\d\b")
_DIGITS = 6
"""Fewer, with spaces between them, are separate numbers."""
_LETTERS_DIGITS = re.compile(r"([^\W\d_]{1,6})[-_. ]?(\d{2,})")
_MOST = 24
_MOST_WORDS = 12


def sequences(text: str) -> tuple[str, ...]:
    """Return the codes and dates of a question (in Unicode form NFKC), each as its words in a row
    and in its other spellings: "INV-2041" is "inv 2041" and "inv2041"."""
    given = chunks(text)
    spaced = [" ".join(match.groups()) for match in _SPACED_CODE.finditer(text)]
    numbers = [match.group() for match in _SPACED_NUMBER.finditer(text)]
    found = [
        *(code for chunk in given if _TELLING.fullmatch(chunk) and " " in (code := _row(chunk))),
        *spaced,
        *(_row(number) for number in numbers if _is_long(number)),
        *(other for code in [*given, *spaced] for other in _other_spellings(code)),
        # Last, as one date alone may take up all the room.
        *(spelling for day in dates(text) for spelling in ways_to_write(day)),
    ]
    unique = dict.fromkeys(" ".join(each.lower().split()[:_MOST_WORDS]) for each in found)
    return tuple(each for each in unique if each and each not in _PHRASES)[:_MOST]


def chunks(text: str) -> list[str]:
    """Return what stands between white space, without the punctuation around it."""
    return [bare for chunk in text.split() if (bare := chunk.strip(_OUTSIDE))]


def _row(text: str) -> str:
    return " ".join(tokens(text))


def _is_long(number: str) -> bool:
    return sum(map(str.isdigit, number)) >= _DIGITS


def _other_spellings(code: str) -> list[str]:
    match = _LETTERS_DIGITS.fullmatch(code)
    if match is None:
        return []
    letters, digits = match.groups()
    return [f"{letters} {digits}", f"{letters}{digits}"]

"""What the engine says, in the person's language.

The engine speaks English sentences, with names and numbers filled in. They are known here by
pattern; what no pattern fits is shown as it came. The patterns are in `engine_phrases`.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from .engine_phrases import LOOSE, PHRASES, PLACES
from .translating import tr

_FIELD = re.compile(r"\{(\w+)\}")
_DIGITS = frozenset(("n", "number", "limit"))
_NESTED = frozenset(("why", "place", "other", "words"))
"""Fields that hold words of the engine's own."""
_BREAKS = (re.compile(r"(?<=[.!?]) (?=[A-Z“`])"), re.compile(r"(?<=;) "))
"""Where sentences end, and clauses that the engine sets after each other."""


def told(text: str) -> str:
    """Return what the engine says in the language in force: a clause, or sentences in a row."""
    return _told(text, PHRASES)


def place_words(label: str) -> str:
    """Return the name of a place within a file: "slide 4", "attachment plan.pdf, page 3"."""
    return _told(label, PLACES)


def is_known(text: str) -> bool:
    """Say whether all of a text of the engine's can be shown in another language."""
    found = [_match(part.removesuffix(";"), PHRASES) for part in _parts(text, PHRASES)]
    return all(one and (one[0] != LOOSE or is_known(one[1]["why"])) for one in found)


def _told(text: str, phrases: Sequence[str]) -> str:
    return " ".join(_whole(part, phrases) for part in _parts(text, phrases))


def _parts(
    text: str, phrases: Sequence[str], breaks: Sequence[re.Pattern[str]] = _BREAKS
) -> list[str]:
    """Divide a text no further than is needed to know its parts."""
    if not breaks or _match(text.removesuffix(";"), phrases):
        return [text]
    first, *others = breaks
    return [part for piece in first.split(text) for part in _parts(piece, phrases, others)]


def _whole(text: str, phrases: Sequence[str]) -> str:
    bare = text.removesuffix(";")
    if (found := _match(bare, phrases)) is None:
        return text
    phrase, fields = found
    if phrase == LOOSE and not is_known(fields["why"]):
        return text
    nested = {key: _told(value, phrases) for key, value in fields.items() if key in _NESTED}
    return tr(phrase).format(**(fields | nested)) + text[len(bare) :]


@lru_cache(maxsize=2048)
def _match(text: str, phrases: Sequence[str]) -> tuple[str, dict[str, str]] | None:
    """Return the phrase that a text was made from, and what was filled into it."""
    for phrase in phrases:
        # Few phrases come so far: to compile them all would hold up the first text.
        if all(part in text for part in _parts_said(phrase)) and (
            found := _pattern(phrase).fullmatch(text)
        ):
            return phrase, found.groupdict()
    return None


@cache
def _parts_said(phrase: str) -> tuple[str, ...]:
    return tuple(filter(None, _FIELD.split(phrase)[::2]))


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Return the expression for a phrase: text at the even places, names of fields between."""
    parts = _FIELD.split(phrase)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = [
        rf"(?P<{name}>[\d,.]+)" if name in _DIGITS else rf"(?P<{name}>.+?)" for name in parts[1::2]
    ]
    return re.compile("".join(parts), re.DOTALL)

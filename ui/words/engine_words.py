"""What the engine says, in the person's language.

The engine speaks English sentences, with names and numbers filled in. They are known here by
pattern; what no pattern fits is shown as it came. The patterns are in `engine_phrases`.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from PySide6.QtCore import QLocale

from .engine_phrases import EXPORTED, LOOSE, PHRASES, PLACES
from .language_names import listed
from .translating import tr

_FIELD = re.compile(r"\{(\w+)\}")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.(\d+))?|\d+\.(\d+)")
"""A figure whose signs are English: "1,200", "0.43"."""
_FULL_WIDTH = tuple("。！？：；／")
"""What Chinese and Japanese set no space after."""
_DIGITS = frozenset(("n", "number", "limit", "count"))
_NESTED = frozenset(("why", "place", "other", "words", "reason"))
"""Fields that hold words of the engine's own, or of the system's."""
_LONGEST = 1000
_DEEPEST = 5
"""No text of the engine's own is longer, and none says more within each other: names can be both,
and to look for phrases in them would take long."""
_LISTS = frozenset(("words", "names", "text"))
"""Fields that can hold words in quotes."""
_QUOTED = re.compile("“([^“”]+)”")
_BREAKS = (re.compile(r"(?<=[.!?]) (?=[A-Z“`])"), re.compile(r"(?<=;) "))
"""Where sentences end, and clauses that the engine sets after each other."""


def in_a_row(parts: Iterable[str]) -> str:
    """Return sentences or clauses after each other, with spaces where the signs have none."""
    line = ""
    for part in filter(None, parts):
        space = " " if line and not line.endswith(_FULL_WIDTH) else ""
        line += space + part
    return line


def told(text: str) -> str:
    """Return what the engine says in the language in force: a clause, or sentences in a row."""
    return _told(text, PHRASES)


def place_words(label: str) -> str:
    """Return the name of a place within a file: "slide 4", "attachment plan.pdf, page 3"."""
    return _told(label, PLACES)


def remark_words(text: str) -> str:
    """Return what the engine says in an exported conversation, beside what people wrote."""
    return _told(text, EXPORTED if _match(text, EXPORTED) else PHRASES)


def is_known(text: str, deepest: int = _DEEPEST) -> bool:
    """Say whether all of a text of the engine's can be shown in another language."""
    if not deepest:
        return False
    found = [_match(part.removesuffix(";"), PHRASES) for part in _parts(text, PHRASES)]
    return all(one and (one[0] != LOOSE or is_known(one[1]["why"], deepest - 1)) for one in found)


def _told(text: str, phrases: Sequence[str]) -> str:
    return in_a_row(_whole(part, phrases) for part in _parts(text, phrases))


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
    shown = {key: _filled(key, value, phrases) for key, value in fields.items()}
    # Only the sign of two clauses, as the language writes it.
    between = tr("{first}; {next}").format(first="", next="").rstrip() if text != bare else ""
    return tr(phrase).format(**shown) + between


def _filled(key: str, value: str, phrases: Sequence[str]) -> str:
    if key == "languages":
        return listed(value)
    if key in _NESTED:
        value = _told(value, phrases)
    if key in _LISTS:
        return _QUOTED.sub(lambda found: tr("“{quote}”").format(quote=found[1]), value)
    return _figure(value) if key in _DIGITS else value


def _figure(text: str) -> str:
    """Return a figure of the engine's with the signs of the language: "1.200,5" in German."""
    if not (found := _GROUPED.fullmatch(text)):
        return text
    places = len(found[1] or found[2] or "")
    return QLocale().toString(float(text.replace(",", "")), "f", places)


@lru_cache(maxsize=2048)
def _match(text: str, phrases: Sequence[str]) -> tuple[str, dict[str, str]] | None:
    """Return the phrase that a text was made from, and what was filled into it."""
    if len(text) > _LONGEST:
        return None
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

"""The numbers that Word counts before headings and items; the file stores only how to count."""

import re
from typing import NamedTuple

from lxml import etree

from .ooxml import attribute

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LARGEST_ROMAN = 4_000
_BULLET = "-"


class Item(NamedTuple):
    """Which list a paragraph belongs to, and how deep in it."""

    list: str
    level: int

    @classmethod
    def of(cls, look: etree._Element | None) -> "Item | None":
        """Return what the properties of a paragraph or style say, if they say anything."""
        numbered = None if look is None else look.find("{*}numPr")
        if numbered is None:
            return None
        found = {child.tag.rpartition("}")[2]: attribute(child, "val") for child in numbered}
        level = found.get("ilvl", "0")
        return cls(found.get("numId", ""), int(level) if level in set("012345678") else 0)


class _Level(NamedTuple):
    start: int
    form: str
    text: str


class Numbering:
    """Counts the lists of one document from its beginning."""

    def __init__(self, roots: list[etree._Element]) -> None:
        """Take the elements of the part that describes the lists."""
        shapes = {attribute(e, "abstractNumId"): _levels(e) for e in roots if _is(e, "abstractNum")}
        self._shape_of = {
            attribute(e, "numId"): _value(e, "abstractNumId") for e in roots if _is(e, "num")
        }
        self._shapes = shapes
        self._restarts = {attribute(e, "numId"): _restarts(e) for e in roots if _is(e, "num")}
        self._counts: dict[str, dict[int, int]] = {}

    def mark(self, item: Item) -> str:
        """Count a paragraph and return what stands before it: "2.1", "b)" or a dash."""
        shape = self._shape_of.get(item.list, "")
        levels = self._shapes.get(shape, {})
        level = levels.get(item.level)
        if level is None or level.form == "bullet":
            return _BULLET
        counts = self._counts.setdefault(shape, {})
        restart = self._restarts[item.list].pop(item.level, None)
        before = counts.get(item.level, level.start - 1) if restart is None else restart - 1
        counts[item.level] = before + 1
        for deeper in [found for found in counts if found > item.level]:
            del counts[deeper]

        def number(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            known = levels.get(at, level)
            return _written(counts.get(at, known.start), known.form)

        return "" if level.form == "none" else _PLACE.sub(number, level.text)


def _levels(shape: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in shape.iterchildren("{*}lvl"):
        at, first = attribute(level, "ilvl"), _start(_value(level, "start"))
        if at.isdecimal() and len(at) == 1:
            found[int(at)] = _Level(first, _value(level, "numFmt"), _value(level, "lvlText"))
    return found


def _restarts(numbered: etree._Element) -> dict[int, int]:
    """Return at which number the levels of a list begin anew when it is first used."""
    found = {}
    for override in numbered.iterchildren("{*}lvlOverride"):
        at, start = attribute(override, "ilvl"), _value(override, "startOverride")
        if at.isdecimal() and len(at) == 1 and start:
            found[int(at)] = _start(start)
    return found


def _start(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 6 else 1


def _written(number: int, form: str) -> str:
    if form in ("lowerRoman", "upperRoman") and 0 < number < _LARGEST_ROMAN:
        roman = ""
        for value, letters in _ROMAN:
            roman += letters * (number // value)
            number %= value
        return roman if form == "lowerRoman" else roman.upper()
    if form in ("lowerLetter", "upperLetter") and number > 0:
        times, at = divmod(number - 1, 26)
        letter = chr(ord("a" if form == "lowerLetter" else "A") + at)
        return letter * min(times + 1, 9)  # after z comes aa, then bb
    return f"{number:02}" if form == "decimalZero" else str(number)


def _is(element: etree._Element, name: str) -> bool:
    return bool(element.tag.endswith(f"}}{name}"))


def _value(parent: etree._Element, name: str) -> str:
    child = parent.find(f"{{*}}{name}")
    return "" if child is None else attribute(child, "val")

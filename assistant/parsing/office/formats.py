"""Numbers of a sheet as people see them: by the number format of their cell.

Dates are written as 2023-03-15, whatever the format: the order of day and month in a sheet depends
on the computer that shows it.
"""

import math
import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss",
    20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "0.0E+0",
}  # fmt: skip
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]')
_IGNORED = re.compile(r"_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General", re.IGNORECASE)
_SEMICOLON = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_DIGITS = re.compile(
    r"([#0?](?:[#0?,]*[#0?])?)(,*)(?:\.([#0?]*))?(,*)(E[+-]0+)?", re.IGNORECASE
)  # a comma between digits groups them, one behind them leaves out three
_PLACE = re.compile(r"[#0?]")
_CONDITION = re.compile(r"\[[<>=]")
_LONGEST_CODE = 255
_LAST_DAY = 2_958_466  # 10000-01-01


class _Shape(NamedTuple):
    """What a section of a number format asks for."""

    duration: bool = False
    day: bool = False
    clock: str = ""
    decimals: int = -1
    optional: int = 0
    width: int = 0
    comma: str = ""
    scale: float = 1
    exponent: bool = False
    start: str = ""
    end: str = ""
    template: str = ""


def format_code(number: int, own: dict[int, str]) -> str:
    """Return the code of a number format: the workbook's own, or one that every one knows."""
    return own.get(number) or _BUILT_IN.get(number, "")


def show(value: str, code: str, first_day: datetime) -> str:
    """Return a stored number as its cell shows it; what is no number is returned as it is."""
    try:
        number = float(value)
    except ValueError:
        return value
    if not math.isfinite(number):
        return value
    shape = _shape(code[:_LONGEST_CODE], number < 0)
    if shape.duration or shape.day or shape.clock:
        return _moment(number, shape, first_day) if 0 <= number < _LAST_DAY else value
    if shape.template:
        return _filled(number, shape.template)
    return _figure(number, shape) if shape.decimals >= 0 else _general(number)


@lru_cache(maxsize=1000)
def _shape(code: str, negative: bool) -> _Shape:
    if _CONDITION.search(code):
        return _Shape()
    sections = _SEMICOLON.split(code)
    section = sections[0]
    if negative:  # the second section of a code brings its own sign
        section = sections[1] if len(sections) > 1 else "-" + section
    bare = _IGNORED.sub("", _LITERAL.sub("\0", section))
    if re.search(r"[ymdhs]", bare, re.IGNORECASE):
        return _shape_of_moment(bare.lower())
    digits = _DIGITS.search(bare)
    if not digits or "/" in bare:
        return _Shape()
    return _shape_of_figure(section, bare, digits)


def _shape_of_moment(bare: str) -> _Shape:
    timed = "h" in bare or "s" in bare
    clock = ("%H:%M:%S" if "s" in bare else "%H:%M") if timed else ""
    return _Shape("[" in bare, "y" in bare or "d" in bare or not timed, clock)


def _shape_of_figure(section: str, bare: str, digits: re.Match[str]) -> _Shape:
    plain = _LITERAL.sub(lambda m: next(filter(None, m.groups()), ""), section)
    template = _IGNORED.sub("", plain)
    if _PLACE.search(bare, digits.end()):
        places = len(_PLACE.findall(bare))
        fillable = "." not in bare and "," not in bare and "%" not in bare
        known = fillable and len(_PLACE.findall(template)) == places
        return _Shape(template=template) if known else _Shape()
    start, _, end = template.partition(digits[0])
    decimals = digits[3] or ""
    return _Shape(
        decimals=len(decimals),
        optional=len(decimals) - len(decimals.rstrip("#?")),
        width=digits[1].count("0"),
        comma="," if "," in digits[1] else "",
        scale=(100 if "%" in bare else 1) / 1000 ** len(digits[2] + digits[4]),
        exponent=bool(digits[5]),
        start=start,
        end=end,
    )


def _moment(number: float, shape: _Shape, first_day: datetime) -> str:
    if shape.duration:  # it goes on counting after 24 hours
        seconds = round(number * 86_400)
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    early = first_day.year < 1900 and number < 60  # this calendar has a 29 February 1900
    moment = first_day + timedelta(days=int(number) + early, seconds=round(number % 1 * 86_400))
    day = moment.date().isoformat() if shape.day else ""
    return f"{day} {moment.strftime(shape.clock)}".strip()


def _figure(number: float, shape: _Shape) -> str:
    value = abs(number) * shape.scale
    text = f"{value:{shape.comma}.{shape.decimals}{'E' if shape.exponent else 'f'}}"
    if shape.optional and not shape.exponent:
        kept = len(text) - shape.optional
        text = (text[:kept] + text[kept:].rstrip("0")).rstrip(".")
    if "." not in text and not shape.comma:
        text = text.zfill(shape.width)
    return f"{shape.start}{text}{shape.end}".strip()


def _filled(number: float, template: str) -> str:
    """Return a number whose digits are written between other signs, as in a telephone number."""
    places = len(_PLACE.findall(template))
    text = f"{abs(number):.0f}".rjust(places)
    extra = len(text) - places + 1
    digits = iter([text[:extra], *text[extra:]])

    def digit(place: re.Match[str]) -> str:
        return next(digits).strip() or ("0" if place[0] == "0" else "")

    return _PLACE.sub(digit, template).strip()


def _general(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else f"{number:.10g}"

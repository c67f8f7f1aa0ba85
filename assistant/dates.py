"""Dates in a question, and the other ways in which documents may write them."""

import re
import unicodedata
from datetime import date

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
    " dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_JOINED = {"es", "pt"}
"""Languages that say "15 de marzo de 2024"."""


def _plain(text: str) -> str:
    """Return the text in lower case, without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


_NAMES = {language: _plain(names).split() for language, names in _MONTHS.items()}
_NUMBERS = {name: n for names in [*_NAMES.values(), _SHORT] for n, name in enumerate(names, 1)}
_NUMBERS["sept"] = 9
_MONTH = rf"(?P<month>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})"
_WRITTEN = [
    re.compile(rf"\b{pattern}\b")
    for pattern in (
        rf"{_YEAR}-(?P<number>\d{{2}})-{_DAY}",
        rf"{_YEAR}/(?P<number>\d{{2}})/{_DAY}",
        rf"{_DAY}(?:st|nd|rd|th|er|\.|º)?(?: of| de)? {_MONTH},?(?: de)? {_YEAR}",
        rf"{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
        rf"{_DAY}\. ?(?P<number>\d{{1,2}})\. ?{_YEAR}",
    )
]
_SLASHED = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")


def dates(text: str) -> list[date]:
    """Return the days that a text names beyond doubt: 3/4/2024 is two of them, and left out."""
    plain = _plain(text)
    found = []
    for pattern in _WRITTEN:
        for match in pattern.finditer(plain):
            given = match.groupdict()
            month = given.get("number") or _NUMBERS[given["month"]]
            found.append((int(given["year"]), int(month), int(given["day"])))
    for match in _SLASHED.finditer(plain):
        first, second, year = map(int, match.groups())
        if first > 12 or first == second:
            found.append((year, second, first))
        elif second > 12:
            found.append((year, first, second))
    return [day for parts in dict.fromkeys(found) if (day := _day(*parts))]


def month_of(name: str) -> int:
    """Return the number of a month by its name, in lower case and without accents; else 0."""
    return _NUMBERS.get(name, 0)


def ways_to_write(day: date) -> list[str]:
    """Return a day's words in a row, as documents in seven languages have them."""
    y, m, d = day.year, day.month, day.day
    ways = [f"{y} {m:02} {d:02}", f"{d:02} {m:02} {y}", f"{d} {m} {y}"]
    if d > 12 or d == m:
        ways += [f"{m:02} {d:02} {y}", f"{m} {d} {y}"]
    english, short, nth = _NAMES["en"][m - 1], _SHORT[m - 1], f"{d}{_ordinal(d)}"
    for name in (english, short):
        ways += [f"{d} {name} {y}", f"{d:02} {name} {y}", f"{name} {d} {y}"]
    ways += [f"{nth} {english} {y}", f"{nth} of {english} {y}", f"{english} {nth} {y}"]
    for language, names in _NAMES.items():
        of = " de" if language in _JOINED else ""
        ways += [f"{d}{of} {names[m - 1]}{of} {y}", f"{d:02}{of} {names[m - 1]}{of} {y}"]
    return list(dict.fromkeys(ways))


def _ordinal(day: int) -> str:
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""A text with numbers, dates, contractions and letters in one form each, for comparing."""

import re
import unicodedata
from functools import lru_cache

from .records import readable
from .small_words import ACRONYM, PHRASES

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b")
_ENGLISH_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_OTHER_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_RANGE = re.compile(r"(?<=\d)\s*[-–—]\s*(?=[\d$€£])")
_LISTED = re.compile(r"^\s*(?:[-*•‣◦–#>]+|\d+[.)])(?=\s+\S)")


def in_one_form(text: str) -> str:
    """Return the text with contractions, dates and thousands in one form."""
    text = re.sub(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))", "", text)
    plain = unicodedata.normalize("NFKC", readable(text)).replace("’", "'")
    plain = _LISTED.sub("", plain)
    plain = ACRONYM.sub(lambda found: found.group().replace(".", ""), plain)
    plain = re.sub(r"(?i)\b(non|un)-(?=\w)", r"\1", plain)
    plain = re.sub(r"(?i)\b(?:can't|cannot)\b", "can not", plain)
    plain = re.sub(r"(?i)\bwon't\b", "will not", plain)
    plain = re.sub(r"(?i)(?<=\w)n't\b", " not", plain)
    plain = re.sub(r"(?i)(?<=\w)'(ll|re|ve|d)\b", lambda f: " " + _LONG[f[1].lower()], plain)
    plain = re.sub(r"(?i)\b(it|he|she|that|there|what|who)'s\b", r"\1 is", plain)
    plain = _RANGE.sub(" to ", _DOTTED.sub(_day_first, _ISO.sub(_year_first, plain)))
    for pattern, short in PHRASES:
        plain = pattern.sub(short, plain)
    return plain


_LONG = {"ll": "will", "re": "are", "ve": "have", "d": "would"}
_MONTHS = "January February March April May June July August September October November December"


def _year_first(found: re.Match[str]) -> str:
    return _written(found, found[1], found[2], found[3])


def _day_first(found: re.Match[str]) -> str:
    return _written(found, found[3], found[2], found[1])


def _written(found: re.Match[str], year: str, month: str, day: str) -> str:
    if not 1 <= int(month) <= 12:
        return found.group()
    return f"{_MONTHS.split()[int(month) - 1]} {int(day)} {year}"


def number_key(digits: str, ending: str) -> str:
    """Return a number in one form: 1,250.00 and 1250 are one, 1.250 may be two and stays."""
    written = digits.removesuffix(ending)
    if _ENGLISH_THOUSANDS.fullmatch(written):
        written = written.replace(",", "")
    elif _OTHER_THOUSANDS.fullmatch(written):
        written = written.replace(".", "").replace(",", ".")
    elif _DECIMAL_COMMA.fullmatch(written):
        written = written.replace(",", ".")
    written = re.sub(r"^0+(?=\d)|\.0+$", "", written)
    return f"{written}{'s' if ending == 's' else 'th' if ending else ''}"


@lru_cache(maxsize=4_096)
def folded(word: str) -> str:
    """Return a word in lower case and without accents."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))

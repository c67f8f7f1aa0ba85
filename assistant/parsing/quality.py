"""How much of a text reads like text, whatever its language or script.

Fonts without a usable table of characters, broken scans and wrong encodings leave marks that are
the same everywhere: characters that stand for none, names of glyphs, letters torn apart. Numbers,
formulas and tables bear none of them.
"""

import re
import unicodedata
from functools import lru_cache

from msgspec.structs import replace

from ..records import Document, Origin, Page

USABLE = 0.7
"""A page of lower quality is worth recognising anew."""

_DIVIDED_WORD = "\ufffe"  # PDFium's mark of a hyphen at the end of a line
_NOISE = (  # one by one, because each then begins with a character that is found quickly
    re.compile(r"\(cid:\d+\)"),  # a character's number, its meaning unknown
    re.compile(r"/[A-Za-z]{1,3}\d{1,5}(?:/[A-Za-z]{1,3}\d{1,5})+"),  # names of glyphs
)
_WRONG_ENCODING = (  # UTF-8 taken for Latin
    re.compile("(?:[ÂÃ][\u0080-\u00bf]|â[\u0080-\u009f€‚„†‡ˆ‰‹Œ‘’“”•–—˜™›œž]|ï¿½)+"),
    re.compile("(?:[ÐÑØÙ][\u0080-\u00bf]){3,}"),
)
# Only scripts with capitals: elsewhere one character may well be a word.
_TORN = re.compile(r"(?<!\S)(?:[A-Za-zÀ-ɏͰ-ϿЀ-ԯ][^\S\n]+){5,}[A-Za-zÀ-ɏͰ-ϿЀ-ԯ](?!\S)")


def quality_of(text: str) -> float:
    """Return the share of a text, 0 to 1, that reads like text; 1 where there is none."""
    total = visible(text)
    if not total:
        return 1.0
    counts = {mark: text.count(mark) for mark in set(text)}
    bad = sum(n for mark, n in counts.items() if _is_unreadable(mark))
    for pattern in (*_NOISE, _TORN, *(() if text.isascii() else _WRONG_ENCODING)):
        bad += sum(visible(found.group()) for found in pattern.finditer(text))
    return round(max(0.0, 1 - bad / total), 3)


def visible(text: str) -> int:
    """Return how many characters of a text are not white space."""
    return len(text) - sum(map(str.isspace, text))


def graded(document: Document) -> Document:
    """Return a document with the quality of each page's text."""
    pages = [replace(page, quality=quality_of(page.text)) for page in document.pages]
    return replace(document, pages=tuple(pages))


def without_recognition(document: Document) -> Document:
    """Return a document whose pictures nobody is to recognise, which its note then says."""
    pictures = sum(page.origin is Origin.SCAN for page in document.pages)
    some = "one page is a picture" if pictures == 1 else f"{pictures} pages are pictures"
    off = f"{some}, and recognising text is turned off in the settings"
    pages = tuple(replace(page, origin=Origin.TEXT) for page in document.pages)
    return replace(document, pages=pages, note="; ".join(filter(None, [document.note, off])))


def better(old: Page, new: Page) -> Page:
    """Choose between a page's own text and what was recognised of it, as that page.

    Text of its own is exact where it reads well, so it stays unless much more was recognised.
    """
    if old.text.strip() and _worth(old) * 1.2 >= _worth(new):
        return old
    return replace(new, number=old.number, label=old.label)


def _worth(page: Page) -> float:
    return visible(page.text) * page.quality**2


@lru_cache(4096)
def _is_unreadable(character: str) -> bool:
    if character in _DIVIDED_WORD or character.isspace():
        return False
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Co", "Cn", "Cs")

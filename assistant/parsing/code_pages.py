"""Which code page an 8-bit text in Latin letters was written in, by the letters it would have.

The code pages differ in few letters, so statistics of a short text favour the wrong one. But no
language has the letters that another's become when they are read in the wrong page.
"""

import re

_ALPHABETS = {
    "cp1252": (
        "àâçéèêëîïôöœùûüÿºª",  # French
        "äöüßéèêàáçñ",  # German
        "áéíóúüñçàºª",  # Spanish
        "áàâãçéêíóôõúüºª",  # Portuguese
        "àèéìíîòóùúºª",  # Italian
        "àçéèíïóòúüñºª",  # Catalan
        "åäöéüàæø",  # Swedish
        "åæøéòóôêäöü",  # Danish, Norwegian
        "åäöšžé",  # Finnish
        "áéíóúýðþæö",  # Icelandic
        "éèëïöüêáóíç",  # Dutch, English
    ),
    "cp1250": (
        "áčďéěíňóřšťúůýžäĺľôŕ",  # Czech, Slovak
        "ąćęłńóśźż",  # Polish
        "áéíóöőúüű",  # Hungarian
        "ăâîşţ",  # Romanian
        "čćđšž",  # Croatian, Slovene
    ),
    "cp1254": ("çğıöşüâîû",),  # Turkish
    "cp1257": (
        "ąčęėįšųūž",  # Lithuanian
        "āčēģīķļņšūž",  # Latvian
        "äõöüšž",  # Estonian
    ),
    "cp1258": ("ăâđêôơưàáãéèíìóòõúùý\u0300\u0301\u0303\u0309\u0323",),  # Vietnamese
}
_WESTERN = "cp1252"
_MARGIN = 0.05
_LONGEST_MEAN_RUN = 1.6
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_LETTER = "[^\\W\\d_²³¹¼½¾]"
# A sign between letters is a letter of another code page, but for those that words do hold.
_FOREIGN = re.compile(
    rf"(?![\x00-\x7f]){_LETTER}|(?<={_LETTER})[^\x00-\x7f‘’´·–—…\xa0\xad](?={_LETTER})"
)


def latin(data: bytes) -> str | None:
    """Return the code page of a text in Latin letters, None if its letters are others.

    Letters with accents stand among plain ones; those of other scripts stand together.
    """
    runs = _BEYOND_ASCII.findall(data)
    if not runs or len(b"".join(runs)) > _LONGEST_MEAN_RUN * len(runs):
        return None
    if 2 * len(b"".join(runs)) > sum(map(len, re.findall(rb"[A-Za-z]+", data))):
        return None
    fits = {page: _fit(data.decode(page, "replace").lower(), page) for page in _ALPHABETS}
    best = max(fits, key=fits.__getitem__)
    return best if fits[best] > fits[_WESTERN] + _MARGIN else _WESTERN


def _fit(text: str, page: str) -> float:
    """Return which share of the letters beyond ASCII one language of the page has."""
    found = "".join(_FOREIGN.findall(text))
    if not found:
        return 1.0
    return max(sum(map(found.count, letters)) for letters in _ALPHABETS[page]) / len(found)

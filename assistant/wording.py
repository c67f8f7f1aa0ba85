"""Words and sentences of a text, with their offsets."""

import re
import unicodedata
from functools import lru_cache

from .records import readable

_WORD = re.compile(r"\w+(?:[.,:'’/-]\w+)*")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_BULLET = re.compile(r"^[^\S\n]*(?P<mark>[-*•‣◦–]|\d{1,3}[.)])[^\S\n]+", re.MULTILINE)
_LINE_BREAK = re.compile(r"(?<![^\S\r\n])[^\S\r\n]*\r?\n[^\S\r\n]*(?=(?P<next>[^\W\d_])?)")
_ASKING = re.compile(
    r"\s*(?:what|who|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|can|could|has|"
    r"have|had|should|will|would|may|must)\b",
    re.IGNORECASE,
)
_FULL_LINE = 0.75
_ENDS = (".", "!", "?", ":", ";", "|")
_CELLS = " | "
"""Stands between the cells of a row, whose lines are never parts of one sentence."""

STOP_WORDS = frozenset(
    """a about above after again all also am an and any are aren as at be because been before being
    below between both but by can could did do does doing don down during each either every few for
    from further get had has have having he her here hers herself him himself his how i if in into
    is isn it its itself just let like many may me might more most much must my myself no nor not
    now of off on once one only or other our ours ourselves out over own please same shall she
    should so some such tell than that the their theirs them themselves then there these they this
    those through to too under until up us very was we were what when where which while who whom
    whose why will with within without would you your yours yourself""".split()
)
"""Words that say nothing about what a text is about (English)."""


def words(text: str) -> list[str]:
    """Return the words in lower case and Unicode form NFKC, in order."""
    return [w.lower() for w in re.findall(r"\w+", unicodedata.normalize("NFKC", text))]


def content_words(text: str) -> list[str]:
    """Return the words that carry meaning."""
    return [w for w in words(text) if w not in STOP_WORDS]


def stems(text: str) -> set[str]:
    """Return the stems of the content words."""
    return {stem(w) for w in content_words(readable(text))}


def numbers(text: str) -> set[str]:
    """Return the numbers as written, without thousands separators: 1,250.50 -> 1250.50."""
    return {re.sub(r",(?=\d{3}\b)", "", n) for n in _NUMBER.findall(text)}


def names(text: str) -> set[str]:
    """Return, in lower case, the capitalised words that do not begin the text."""
    found = list(_WORD.finditer(text))[1:]
    capitalised = (m.group() for m in found if m.group()[0].isupper() and len(m.group()) > 1)
    return {w.lower() for w in capitalised} - STOP_WORDS


def unwrap(text: str) -> str:
    """Return the text with the line breaks inside paragraphs as spaces; offsets stay.

    A break is inside a paragraph if the next line goes on in lower case, or if the line before
    it is full and ends no sentence. Rows of a table and items of a list stay apart.
    """
    full = _FULL_LINE * max((len(line) for line in text.splitlines()), default=0)

    def join(found: re.Match[str]) -> str:
        following = found["next"]
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()].rstrip()
        end = text.find("\n", found.end())
        below = text[found.end() : end if end >= 0 else None]
        if _CELLS in line or _CELLS in below:
            return found.group()
        wrapped = following and line and not line.endswith(_ENDS)
        if wrapped and (following.islower() or len(line) >= full):
            return " " * len(found.group())
        return found.group()

    return _LINE_BREAK.sub(join, text)


def is_question(text: str) -> bool:
    """Say whether a text has a question mark, or begins like an English question."""
    return "?" in unicodedata.normalize("NFKC", text) or bool(_ASKING.match(text))


def breaks_off(text: str) -> bool:
    """Say whether a page's text ends within a sentence."""
    last = text.rstrip()[-1:]
    return last.isalnum() or last in (",", "-", "–", "‐", "\xad")


def goes_on(text: str) -> bool:
    """Say whether a page's text begins within a sentence."""
    return text.lstrip()[:1].islower()


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the half-open spans of the sentences, without white space around them."""
    from sentencex import get_sentence_boundaries

    # The segmenter takes a wrapped line for an end, and leaves what follows a bullet whole; both
    # are shown to it as spaces, so that offsets stay.
    shown = _BULLET.sub(_blank, unwrap(text))
    spans = []
    position = 0
    for boundary in get_sentence_boundaries("en", shown):
        start = shown.index(boundary["text"], position)
        position = start + len(boundary["text"])
        lines = re.finditer(r"\S[^\n]*", shown[start:position])
        spans += [(start + m.start(), start + m.start() + len(m.group().rstrip())) for m in lines]
    return [(_before_bullet(text, start), end) for start, end in spans]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _before_bullet(text: str, start: int) -> int:
    line = text.rfind("\n", 0, start) + 1
    bullet = _BULLET.match(text, line, start)
    return bullet.start("mark") if bullet and bullet.end() == start else start


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the English stem of a word in lower case."""
    import snowballstemmer

    return str(snowballstemmer.stemmer("english").stemWord(word))

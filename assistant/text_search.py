"""Words as a person types them, looked for in a text as it stands, with exact offsets.

Case, accents, the width of letters, the form of quotes and dashes, and white space make no
difference; a word divided at a line's end is whole. Kana and Hangul keep what belongs to a letter.
Each text is first searched in a folded form, which is quick; only one that holds the words is
folded again piece by piece, so that it is known where each folded character comes from.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 500
"""So many characters of what is looked for count."""

_LETTER = r"[^\W\d_]"
_DIVISION = re.compile(
    r"[-\u00ad\ufffe](?:(?<=\ufffe)\r?\n?|(?<=\u00ad)(?:[ \t]*\r?\n\s*)?"
    rf"|(?<={_LETTER}-)\r?\n\s*(?={_LETTER}))"
)
"""What a word is divided by: PDFium's mark, a soft hyphen, a hyphen at the end of a line."""
_SIGNS = re.compile("[^\x00-\x7f]+")
_LOST = re.compile("[\u0300-\u036f\u200b-\u200f\u2060\ufeff]+")
"""Accents, and what has no width."""
_PLAIN = str.maketrans(
    {**dict.fromkeys("‘’‚‛′", "'"), **dict.fromkeys("“”„‟″", '"'), **dict.fromkeys("‐‒–—−", "-")}
)
_JOINED = re.compile(r"(?<=\w)-(?=\w)")


def pattern_of(wanted: str) -> re.Pattern[str] | None:
    """Return what finds these words in a folded text; None if there is nothing to look for.

    A hyphen between two letters may be missing: one that divides a line may belong to the word.
    """
    words = folded(wanted[:LONGEST]).split()
    return re.compile(r"\s+".join(map(_either, words))) if words else None


def folded(text: str) -> str:
    """Return a text without what makes no difference."""
    return _SIGNS.sub(_fold_match, _DIVISION.sub("", text)).casefold()


def places(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where in a text the words stand, in order: code points, the end excluded."""
    origin = _Origin(text)
    last = (-1, -1)
    for found in pattern.finditer(origin.folded):
        place = origin.span(*found.span())
        if place != last:  # two letters of one sign, as in "ﬀ"
            yield place
        last = place


def _either(word: str) -> str:
    return r"(?:-\s*)?".join(map(re.escape, _JOINED.split(word)))


def _fold_match(found: re.Match[str]) -> str:
    return _fold(found[0])


@lru_cache(4096)
def _fold(run: str) -> str:
    bare = _LOST.sub("", unicodedata.normalize("NFKD", run))
    return unicodedata.normalize("NFC", bare).translate(_PLAIN).casefold()


class _Origin:
    """A folded text that knows where its characters come from.

    It consists of pieces: stretches of ASCII, as long as they were, and signs of any length.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded_starts: list[int] = []
        self._pieces: list[tuple[int, int]] = []
        """Where each piece starts in the text, and its length there if it is one sign, or 0."""
        parts: list[str] = []
        length = 0
        for start, end, is_sign in _pieces(text):
            part = _fold(text[start:end]) if is_sign else text[start:end].casefold()
            if part:
                self._folded_starts.append(length)
                self._pieces.append((start, (end - start) * is_sign))
                parts.append(part)
                length += len(part)
        self.folded = "".join(parts)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the whole signs of the text that a stretch of the folded text comes from."""
        first, (last, size) = self._at(start)[0], self._at(end - 1)
        after = last + (size or 1)
        while after < len(self._text) and unicodedata.combining(self._text[after]):
            after += 1
        return first, after

    def _at(self, folded: int) -> tuple[int, int]:
        index = bisect_right(self._folded_starts, folded) - 1
        start, size = self._pieces[index]
        return (start, size) if size else (start + folded - self._folded_starts[index], 0)


def _pieces(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield start and end of each piece that is not left out, and whether it is one sign."""
    done = 0
    for division in _DIVISION.finditer(text):
        yield from _pieces_between(text, done, division.start())
        done = division.end()
    yield from _pieces_between(text, done, len(text))


def _pieces_between(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    for run in _SIGNS.finditer(text, start, end):
        if start < run.start():
            yield start, run.start(), False
        for first, after in _signs(text, *run.span()):
            yield first, after, True
        start = run.end()
    if start < end:
        yield start, end, False


def _signs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the letters of a stretch, each with the marks that belong to it."""
    first = start
    for at in range(start + 1, end):
        if not _belongs(text[at]):
            yield first, at
            first = at
    yield first, end


def _belongs(character: str) -> bool:
    return (
        unicodedata.category(character)[0] == "M"
        or "\u1160" <= character <= "\u11ff"  # vowels and finals of Hangul
        or character in "\uff9e\uff9f"  # voice marks of narrow kana
    )

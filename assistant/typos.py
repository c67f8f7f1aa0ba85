"""Words that the library has, in place of words that nobody wrote."""

import math
import re
import string
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from .database import Database, as_json

_TWO_SLIPS = 8
"""From so many letters on, a word may hold two slips."""
_HEAD = 4
_TRIED = 6
_EXAMPLES = 6
_LAST = "\U0010ffff"
_WORD = re.compile(r"[^\W_]+")


class Corrector:
    """Finds the nearest word of the library's own vocabulary. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def nearest(self, word: str) -> str | None:
        """Return, for a word in lower case that no passage has, the best of those that some
        have: near, one slip or from eight letters on two, and frequent. None if there is none, or
        if the word is a common one, which the library happens not to have.
        """
        if word in _common_words():
            return None
        plain = _plain(word)
        stem, slips = _stem(plain), 2 if len(word) >= _TWO_SLIPS else 1
        near = sorted(
            (_worth(2 * apart, passages), apart, passages, other)
            for other, passages in self._candidates(stem, slips)
            if (apart := distance(stem, other, slips)) <= slips
        )
        ranked = []
        for _, apart, passages, found in near[:_TRIED]:
            other = self._as_written(found, word)
            # An ending may differ; the first letter is seldom wrong, least so in a short word.
            more = distance(plain, _plain(other), slips + 1) + 2 * (other[:1] != plain[0])
            if more <= slips + 1:
                ranked.append((_worth(apart + more, passages), other))
        return min(ranked)[1] if ranked else None

    def _candidates(self, stem: str, slips: int) -> Iterator[tuple[str, int]]:
        """Yield stems with the number of their passages: all with the same head and about as many
        letters, and those with one slip in the head."""
        head = stem[: min(_HEAD, len(stem) // 2)]
        yield from self._database.all(
            """SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ?
            AND length(term) BETWEEN ? AND ?""",
            head,
            head + _LAST,
            len(stem) - slips,
            len(stem) + slips,
        )
        others = [other for other in _slips_in_head(stem, len(head)) if other[: len(head)] != head]
        yield from self._database.all(
            "SELECT term, doc FROM vocabulary WHERE term IN (SELECT value FROM json_each(?))",
            as_json(others),
        )

    def _as_written(self, stem: str, word: str) -> str:
        """Return the word with this stem that is nearest to `word`, from a few passages, or
        nothing."""
        rows = self._database.all(
            """SELECT text, "offset" FROM (SELECT doc, "offset" FROM places WHERE term = ? LIMIT ?)
            JOIN passage_words ON passage_words.id = doc""",
            stem,
            _EXAMPLES,
        )
        written = {nth for text, place in rows if (nth := _nth_word(text, place))}
        alike = [other for other in written if _stem(_plain(other)) == stem]
        return min(alike, key=lambda other: (distance(word, other, len(word)), other), default="")


def distance(a: str, b: str, most: int) -> int:
    """Return how many letters are to be put in, left out, changed or swapped with their neighbour
    to make `a` into `b`, or `most` + 1 if more.

    (Optimal string alignment: Damerau, CACM 7, 1964, without edits of what was swapped.)
    """
    if abs(len(a) - len(b)) > most or len(set(a) ^ set(b)) > 2 * most:
        return most + 1
    before, above = [0] * (len(b) + 1), list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            least = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                least = min(least, before[j - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
        before, above = above, row
    return above[-1]


def _worth(apart: int, passages: int) -> float:
    """Return what to sort by. `apart` counts a slip in the stem and in the word, so that one more
    weighs as much as a hundred times as many passages."""
    return apart - math.log10(passages)


def _slips_in_head(stem: str, head: int) -> set[str]:
    found = set()
    for n in range(head + 1):
        first, rest = stem[:n], stem[n:]
        found.add(first + rest[1:])
        found.add(first + rest[1:2] + rest[:1] + rest[2:])
        for letter in string.ascii_lowercase:
            found |= {first + letter + rest, first + letter + rest[1:]}
    return found


def _nth_word(text: str, place: int) -> str:
    """Return a word of a text in lower case, counted as the keyword index does, or nothing."""
    found = next(islice(_WORD.finditer(text), place, None), None)
    return found.group().lower() if found else ""


def _plain(word: str) -> str:
    """Return the word as the keyword index has it: without accents."""
    apart = unicodedata.normalize("NFKD", word)
    return "".join(c for c in apart if not unicodedata.combining(c))


@cache
def _stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("porter")


def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word)) if word.isascii() else word


@cache
def _common_words() -> frozenset[str]:
    """Return the words that the bundled embedding model has as a whole."""
    from .embedding import OnnxEmbedder

    known = OnnxEmbedder().tokenizer.get_vocab()
    return frozenset(word for word in known if word.isalpha())

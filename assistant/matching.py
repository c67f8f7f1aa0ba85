"""Which words of a passage stand in a question, by the keyword index's own rules."""

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from .tokens import TOKENIZER, UNSPACED, match, pairs

# Noncharacters of Unicode: no text has a use for them.
_OPEN, _SHUT = "\ufdd0", "\ufdd1"
_MARKED = re.compile(f"{_OPEN}([^{_SHUT}]*){_SHUT}")
_RUN = re.compile(f"[{UNSPACED}]+")
_NEIGHBOURS = re.compile(f"([{UNSPACED}]){_SHUT} +{_OPEN}\\1")
"""Where two marked pairs of characters overlap."""
_WITHOUT_MARKS = str.maketrans("", "", _OPEN + _SHUT)


def matched_words(terms: Sequence[str], texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Return for each text its words that match one of the terms, as the text writes them.

    In order, without repeats. FTS5 itself does the matching, in memory, so that a word is named
    exactly if the keyword index finds it. A term of several words matches where they stand one
    after another.
    """
    wanted = " OR ".join(filter(None, map(match, terms)))
    if not wanted or not texts:
        return [()] * len(texts)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as index:
        index.execute(f"CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = '{TOKENIZER}')")
        index.executemany("INSERT INTO texts VALUES (?)", ((_as_indexed(text),) for text in texts))
        found = dict(
            index.execute(
                "SELECT rowid - 1, highlight(texts, 0, ?, ?) FROM texts WHERE texts MATCH ?",
                (_OPEN, _SHUT, wanted),
            )
        )
    return [_distinct(_MARKED.findall(_joined(found.get(n, "")))) for n in range(len(texts))]


def _joined(marked: str) -> str:
    return _NEIGHBOURS.sub(r"\1", marked)


def _as_indexed(text: str) -> str:
    """Return a text as the view `passage_texts` shows it: words divided at line ends are whole,
    and scripts without spaces are in pairs (see `tokens`, whose SQL takes 4 ms a passage)."""
    whole = text.replace("\ufffe\r\n", "").replace("\ufffe", "").translate(_WITHOUT_MARKS)
    return _RUN.sub(_in_pairs, whole)


def _in_pairs(run: re.Match[str]) -> str:
    last = [run[0][-1]] if len(run[0]) > 1 else []
    return f" {' '.join([*pairs(run[0]), *last])} "


def _distinct(words: Sequence[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(word.casefold(), word)
    return tuple(first.values())

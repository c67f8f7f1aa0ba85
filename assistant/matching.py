"""Which words of a passage stand in a question, by the keyword index's own rules."""

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing

TOKENIZER = "porter unicode61 remove_diacritics 2"
"""How `passage_index` cuts and stems words. Snowball's stemmers differ from FTS5's porter."""

# Noncharacters of Unicode: no text has a use for them.
_OPEN, _SHUT = "\ufdd0", "\ufdd1"
_MARKED = re.compile(f"{_OPEN}([^{_SHUT}]*){_SHUT}")
_WITHOUT_MARKS = str.maketrans("", "", _OPEN + _SHUT)


def matched_words(terms: Sequence[str], texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Return for each text its words that match one of the terms, as the text writes them.

    In order, without repeats. FTS5 itself does the matching, in memory, so that a word is named
    exactly if the keyword index finds it. A term of several words matches where they stand one
    after another.
    """
    match = " OR ".join('"{}"'.format(term.replace('"', "")) for term in terms)
    if not match or not texts:
        return [()] * len(texts)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as index:
        index.execute(f"CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = '{TOKENIZER}')")
        index.executemany(
            "INSERT INTO texts(rowid, text) VALUES (?, ?)",
            ((n, _as_indexed(text)) for n, text in enumerate(texts)),
        )
        found = dict(
            index.execute(
                "SELECT rowid, highlight(texts, 0, ?, ?) FROM texts WHERE texts MATCH ?",
                (_OPEN, _SHUT, match),
            )
        )
    return [_distinct(_MARKED.findall(found.get(n, ""))) for n in range(len(texts))]


def _as_indexed(text: str) -> str:
    """Return a text as the view `passage_texts` shows it: words divided at line ends are whole."""
    return text.replace("\ufffe\r\n", "").replace("\ufffe", "").translate(_WITHOUT_MARKS)


def _distinct(words: Sequence[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(word.casefold(), word)
    return tuple(first.values())

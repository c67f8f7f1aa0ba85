"""Words as the keyword index sees them, and as they are written in a query of FTS5.

Some scripts put no space between words. Their runs are indexed by pairs of neighbouring characters,
and the last character alone: "abc" as "ab bc c". Then any word in them is a phrase of pairs, and a
single character the beginning of one.
"""

import unicodedata
from itertools import groupby

TOKENIZER = "porter unicode61 remove_diacritics 2 categories ''L* N* Co Mn Mc''"
"""Vowel signs belong to their word, or Hindi and Thai would fall into single letters."""

UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Burmese
    "\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff"  # Korean, whose particles stick to the words
    "\u1780-\u17ff"  # Khmer
    "\u2e80-\u9fff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"  # Chinese, Japanese
)
"""The ranges of characters of these scripts, as they stand in a class of GLOB or a regular
expression."""
_MAY_BE_UNSPACED = "\u0e00-\u17ff\u2e80-\U0003ffff"
"""Fewer ranges, for a quick look: SQLite compares each character with each range."""

_PART = 64
"""SQLite counts characters from the start of a text, so a long one is cut up first."""
_LONGEST = 20_000
"""A longer passage stays as it is: it is no prose, and would take seconds."""

_RANGES = [(UNSPACED[n], UNSPACED[n + 2]) for n in range(0, len(UNSPACED), 3)]


def in_pairs(text: str) -> str:
    """Return the SQL expression for what is indexed of the SQL expression `text`.

    It is plain SQL, so that every connection sees the same text, with nothing to be registered.
    """
    one = f"[{UNSPACED}]"
    return f"""CASE WHEN {text} GLOB '*[{_MAY_BE_UNSPACED}]*' AND length({text}) <= {_LONGEST}
        THEN (
            WITH RECURSIVE parts(n, part, rest) AS (
                SELECT 0, substr({text}, 1, {_PART + 1}), substr({text}, {_PART + 1})
                UNION ALL SELECT n + 1, substr(rest, 1, {_PART + 1}), substr(rest, {_PART + 1})
                FROM parts WHERE rest != ''
            ), places(n, part, place) AS (
                SELECT n, part, 1 FROM parts
                UNION ALL SELECT n, part, place + 1 FROM places
                WHERE place < min({_PART}, length(part))
            ), pieces(piece) AS (
                SELECT CASE
                    WHEN substr(part, place, 2) GLOB '{one}{one}'
                    THEN ' ' || substr(part, place, 2) || ' '
                    WHEN substr(part, place, 1) GLOB '{one}'
                    THEN ' ' || substr(part, place, 1) || ' '
                    ELSE substr(part, place, 1) END
                FROM places ORDER BY n, place
            )
            SELECT group_concat(piece, '') FROM pieces
        ) ELSE {text} END"""


def tokens(text: str) -> list[str]:
    """Return the words as written, in Unicode form NFKC; of an unspaced script, whole runs."""
    found = groupby(unicodedata.normalize("NFKC", text), _script)
    return ["".join(characters) for script, characters in found if script]


def is_unspaced(token: str) -> bool:
    """Say whether a token is a run of an unspaced script."""
    return _script(token[0]) == 2


def pairs(run: str) -> list[str]:
    """Return the pairs of neighbours in a run; a single character alone."""
    return [run[n : n + 2] for n in range(max(1, len(run) - 1))]


def match(text: str) -> str:
    """Return the FTS5 expression of a word, or of words in a row; empty where there are none."""
    found = tokens(text)
    pieces: list[str] = []
    for n, token in enumerate(found):
        unspaced = is_unspaced(token)
        pieces += pairs(token) if unspaced else [token]
        if unspaced and n + 1 < len(found) and len(token) > 1:
            pieces.append(token[-1])
    if not pieces:
        return ""
    begins = " *" if is_unspaced(found[-1]) and len(found[-1]) == 1 else ""
    return f'"{" ".join(pieces)}"{begins}'


def _script(character: str) -> int:
    """Return 0 for what is no part of a word, 2 for unspaced scripts, 1 for all others."""
    category = unicodedata.category(character)
    if category[0] not in "LN" and category not in {"Co", "Mn", "Mc"}:
        return 0
    if character < _RANGES[0][0]:
        return 1
    return 2 if any(first <= character <= last for first, last in _RANGES) else 1

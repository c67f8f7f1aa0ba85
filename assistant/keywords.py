"""The keyword half of retrieval: BM25 over the passages' stems, by SQLite's FTS5.

FTS5 matches fast and scores slowly: for each passage that matches it looks up the length. A common
word alone adds little to a score, so only the passages with one of a question's rarest words are
scored, with all its words; what a question costs then hardly grows with the library.
"""

import re
from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from .database import Database, as_json
from .filters import EVERYTHING, Filter
from .frequencies import Frequencies
from .query import Query
from .scopes import Scopes
from .tokens import match
from .typos import Corrector

_SCORED = 10_000
"""How many passages are scored for a question, roughly."""
_MOST_SCORED = 50_000
"""Never more, even if the rarest word is in so many."""

_MORE = 5
"""Of so many times as many as are wanted, enough should lie in a part that is not small."""
_HEAVIEST = 4
_MOST_SLIPS = 3
"""More words that no passage has are no slips: the library speaks of something else, or in another
language."""

_EXACT = """SELECT rowid, -rank FROM passage_index WHERE passage_index MATCH ?
    ORDER BY rank LIMIT ?"""
# The plus keeps SQLite from starting FTS5 anew for each of the passages.
_AMONG = """SELECT rowid, -bm25(passage_index) AS score FROM passage_index
    WHERE passage_index MATCH ? AND +rowid IN ({among}) ORDER BY score DESC, rowid LIMIT ?"""
_MATCHING = "SELECT rowid FROM passage_index WHERE passage_index MATCH ?"
_IN_DOCUMENTS = "document_id IN ({where})"
_MATCHING_WITHIN = f"""SELECT passage_index.rowid FROM passage_index
    CROSS JOIN passages ON passages.id = passage_index.rowid
    WHERE passage_index MATCH ? AND {_IN_DOCUMENTS}"""
_WITHIN = f"SELECT id FROM passages WHERE {_IN_DOCUMENTS}"


class Outcome(Struct, frozen=True):
    """What was searched for in place of what was typed.

    `query` is the query as searched. `corrections` are pairs of a word that no passage has and the
    one taken for it. `missing` are quoted phrases that no passage in scope has, or none has all.
    """

    query: Query
    corrections: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()

    def notes(self) -> list[str]:
        """Return what a person should know, as sentences."""
        lines = [f"Searched for “{new}” instead of “{old}”." for old, new in self.corrections]
        if self.missing:
            quoted = " and ".join(f"“{phrase}”" for phrase in self.missing)
            lines.append(f"No passage has {quoted}: searched for the words.")
        return lines


class KeywordIndex:
    """Finds passages by their words. Any thread may call."""

    def __init__(self, database: Database, scopes: Scopes) -> None:
        self._database = database
        self._scopes = scopes
        self._frequencies = Frequencies(database)
        self._corrector = Corrector(database)
        self._known: tuple[tuple[Query, Filter, tuple[int, int]], Outcome] | None = None

    def search(
        self, query: Query, limit: int, scope: Filter = EVERYTHING
    ) -> list[tuple[int, float]]:
        """Return at most `limit` pairs of passage id and BM25 score, best first."""
        with self._database.still():  # a part in scope is looked up in one step, and used in others
            return self._search(query, limit, scope)

    def _search(self, query: Query, limit: int, scope: Filter) -> list[tuple[int, float]]:
        outcome = self.outcome(query, scope)
        words = self._known_words(outcome.query)
        everything = _any(words)
        if query.phrases and not outcome.missing:
            required = _all(query.phrases)
            return self._scored(everything or required, required, limit, scope)
        if not words:
            return []
        if scope and self._is_small(scope):
            return self._scored(everything, None, limit, scope)
        rarest = self._rarest(words, limit)
        few = len(rarest) == len(words) and sum(words.values()) <= _SCORED
        among = None if few else _any(rarest)
        if not scope:
            return self._scored(everything, among, limit)
        # Most of a large part's best are among the best of everything, which is quicker to ask.
        found = self._scored(everything, among, _MORE * limit)
        inside = self._inside(found, scope)[:limit]
        if len(inside) == limit or (few and len(found) < _MORE * limit):
            return inside
        return self._scored(everything, everything, limit, scope)

    def outcome(self, query: Query, scope: Filter = EVERYTHING) -> Outcome:
        """Return what `search` takes for the question's words and phrases."""
        with self._database.still():
            asked = query, scope, self._database.version()
            known = self._known
            if known is None or known[0] != asked:  # who searches asks for the outcome, too
                known = self._known = asked, self._new_outcome(query, scope)
            return known[1]

    def holding(self, texts: Iterable[str]) -> int:
        """Return the number of passages that hold all of these words, or words in a row."""
        expression = " AND ".join(filter(None, map(match, texts)))
        return self._frequencies.of(expression) if expression else 0

    def _new_outcome(self, query: Query, scope: Filter) -> Outcome:
        unknown = [term for term in query.typed if not self._frequencies.of(match(term))]
        slips = unknown if len(unknown) <= _MOST_SLIPS else []
        nearest = ((term, self._corrector.nearest(term)) for term in slips)
        changed = {term: other for term, other in nearest if other is not None}
        missing = query.phrases if self._is_missing(query.phrases, scope) else ()
        if not changed:
            return Outcome(query, (), missing)
        terms = tuple(dict.fromkeys(changed.get(term, term) for term in query.terms))
        searched = replace(query, text=_replaced(query.text, changed), terms=terms)
        return Outcome(searched, tuple(changed.items()), missing)

    def _known_words(self, query: Query) -> dict[str, int]:
        """Return the expressions that match anything, with the numbers of passages."""
        words = [match(term) for term in query.terms]
        words += map(_weighty, query.sequences)
        return {word: count for word in words if (count := self._frequencies.of(word))}

    def _rarest(self, words: dict[str, int], limit: int) -> list[str]:
        taken: list[str] = []
        total = 0
        for word, count in sorted(words.items(), key=lambda item: item[1]):
            if total >= limit and total + count > _SCORED:
                break
            taken.append(word)
            total += count
        return taken

    def _scored(
        self, everything: str, among: str | None, limit: int, scope: Filter = EVERYTHING
    ) -> list[tuple[int, float]]:
        """Score by `everything` what matches `among`, if it is given, within the scope."""
        where, values = self._part(scope)
        if among is None and not scope:
            return self._database.all(_EXACT, everything, limit)
        if among is None:
            sql, given = _WITHIN.format(where=where), values
        else:
            matching = _MATCHING_WITHIN.format(where=where) if scope else _MATCHING
            sql, given = f"{matching} LIMIT {_MOST_SCORED}", [among, *values]
        return self._database.all(_AMONG.format(among=sql), everything, *given, limit)

    def _inside(self, found: list[tuple[int, float]], scope: Filter) -> list[tuple[int, float]]:
        where, values = self._part(scope)
        sql = f"""SELECT id FROM passages WHERE id IN (SELECT value FROM json_each(?))
            AND +{_IN_DOCUMENTS.format(where=where)}"""
        ids = {i for (i,) in self._database.all(sql, as_json(i for i, _ in found), *values)}
        return [(i, score) for i, score in found if i in ids]

    def _is_small(self, scope: Filter) -> bool:
        """Say whether all passages in scope may be scored."""
        where, values = self._part(scope)
        among = _WITHIN.format(where=where)
        sql = f"SELECT count(*) FROM ({among} LIMIT {_SCORED + 1})"
        return bool(self._database.one(sql, *values)[0] <= _SCORED)

    def _part(self, scope: Filter) -> tuple[str, list[Any]]:
        return self._scopes.condition(scope) if scope else ("", [])

    def _is_missing(self, phrases: Iterable[str], scope: Filter) -> bool:
        if not phrases:
            return False
        where, values = self._part(scope)
        matching = _MATCHING_WITHIN.format(where=where) if scope else _MATCHING
        return self._database.one(f"{matching} LIMIT 1", _all(phrases), *values) is None


def _any(expressions: Iterable[str]) -> str:
    return " OR ".join(expressions)


def _all(phrases: Iterable[str]) -> str:
    return " AND ".join(match(phrase) for phrase in phrases)


def _weighty(sequence: str) -> str:
    """Count a code, words in a row with a digit, more often than it has words, so that it comes
    before its parts; other words in a row once."""
    is_code = any(map(str.isdigit, sequence))
    return _any([match(sequence)] * (min(_HEAVIEST, len(sequence.split()) + 1) if is_code else 1))


def _replaced(text: str, changed: dict[str, str]) -> str:
    """Return the text with the words corrected."""
    pattern = rf"\b({'|'.join(map(re.escape, changed))})\b"
    return re.sub(pattern, lambda m: changed.get(m[0].lower(), m[0]), text, flags=re.IGNORECASE)

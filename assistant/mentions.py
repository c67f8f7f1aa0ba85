"""Files and types of documents that a question speaks of: their passages are to be preferred."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

from .codes import chunks
from .database import Database, as_json
from .kinds import kind_of
from .query import Query
from .stop_words import stop_words
from .tokens import tokens

_MOST_WORDS = 8
"""A name of more words is not looked for in a question."""
_MOST_FILES = 20
"""A name that more files have says nothing."""
_LETTERS = 6
_COMPARED = 200
"""So many words of a question are looked through for names."""
_ABOUT_FILES = frozenset(
    "file document doc letter report note notes attachment datei dokument fichier archivo".split()
)
"""Beside one of these a single word may be the name of a file."""


class Mentions:
    """Compares questions with the names of the library's files. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._names: dict[str, list[str]] = {}
        self._version: tuple[int, int] | None = None

    def files(self, query: Query, surely: bool = False) -> tuple[str, ...]:
        """Return the paths that the question names: by name and ending, by a name of several
        words, or by one word that stands quoted or beside "file".

        Words in passing may mean what a file is about: `surely` leaves out what they name.
        """
        names = self._current_names()
        complete = dict.fromkeys(
            path for ends in _with_endings(query) for path in _longest(ends, names)
        )
        if complete:
            return tuple(complete)[:_MOST_FILES]
        possible = [name for name, sure in _possible(query) if sure or not surely]
        found = dict.fromkeys(path for name in possible for path in names.get(name, []))
        return tuple(found) if len(found) <= _MOST_FILES else ()

    def preferred(self, query: Query, passages: Iterable[int]) -> set[int]:
        """Return which of the passages (ids) are of a file or a type that the question names."""
        files = self.files(query)
        if not files and not query.kinds:
            return set()
        rows = self._database.all(
            """SELECT passages.id FROM passages JOIN documents ON documents.id = document_id
            WHERE passages.id IN (SELECT value FROM json_each(?)) AND (
                kind IN (SELECT value FROM json_each(?)) OR document_id IN (
                SELECT document_id FROM files WHERE path IN (SELECT value FROM json_each(?))))""",
            as_json(passages),
            as_json(() if files else query.kinds),  # "in the sheet prices.csv" is that one
            as_json(files),
        )
        return {number for (number,) in rows}

    def _current_names(self) -> dict[str, list[str]]:
        """Return the paths by name, with its ending and as its words."""
        version = self._database.version()
        if version != self._version:
            names: dict[str, list[str]] = {}
            for (path,) in self._database.all("SELECT path FROM files WHERE document_id NOT NULL"):
                name = _folded(os.path.basename(path))
                names.setdefault(name, []).append(path)
                words = tokens(os.path.splitext(name)[0])
                if _is_telling(words):
                    names.setdefault(" ".join(words), []).append(path)
            self._names, self._version = names, version
        return self._names


def _with_endings(query: Query) -> Iterator[list[str]]:
    """Yield for each name with its ending what it may be in full, longest first: a name may have
    spaces."""
    given = [_folded(chunk) for chunk in chunks(query.text)][:_COMPARED]
    for end, chunk in enumerate(given, 1):
        if kind_of(chunk):
            first = max(0, end - _MOST_WORDS)
            yield [" ".join(given[start:end]) for start in range(first, end)]


def _longest(ends: Iterable[str], names: dict[str, list[str]]) -> list[str]:
    return next((names[name] for name in ends if name in names), [])


def _possible(query: Query) -> Iterator[tuple[str, bool]]:
    """Yield what in a question may be the name of a file, as its words, and whether it is spoken
    of as a file."""
    words = [token.casefold() for token in tokens(query.text)][:_COMPARED]
    for start in range(len(words)):
        for end in range(start + 2, min(start + _MOST_WORDS, len(words)) + 1):
            around = words[max(0, start - 1) : end + 1]
            yield " ".join(words[start:end]), not _ABOUT_FILES.isdisjoint(around)
    for a, b in pairwise(words):
        if (a in _ABOUT_FILES) != (b in _ABOUT_FILES):
            yield (a if b in _ABOUT_FILES else b), True
    for phrase in query.quoted:
        yield " ".join(tokens(phrase.casefold())), True


def _folded(name: str) -> str:
    """Return a name as it is compared: some systems write an umlaut as two characters."""
    return unicodedata.normalize("NFKC", name).casefold()


def _is_telling(words: list[str]) -> bool:
    """Say whether the words of a name, apart from numbers and function words, say anything."""
    ignored = stop_words(words)
    telling = [word for word in words if word not in ignored and not word.isdigit()]
    return 0 < len(words) <= _MOST_WORDS and (
        len("".join(telling)) >= _LETTERS or (len(words) == 1 and len("".join(telling)) > 2)
    )

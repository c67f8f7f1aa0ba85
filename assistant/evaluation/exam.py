"""Self-exam: questions made from the user's own files, each with its answer and its place.

By rules alone, so nothing is taken on trust: a sentence that says a fact is asked for the fact, and
counts only if the rest of its words stand together in no second passage. Every other question has a
name or a number in it that stands nowhere in the library, so that it must be refused.
"""

import os
import random
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from ..filters import Filter
from ..records import FileRow, readable
from ..wording import sentences
from .facts import Fact, Kind, facts_in
from .invented import name_like
from .question_making import can_be_asked, is_aside, question_about
from .questions import Question, Source
from .statements import is_statement, telling_words

_SEED = "self-exam 1"
_MOST_PAGES = 30
"""Of a long document so many pages are looked at."""
_MOST_TRIED = 400
"""So many sentences without a good question, and a folder is given up."""
_MOST_INVENTED = 5
"""So many names or numbers are tried until one is nobody's."""


def make_exam(engine: Any, scope: Filter, count: int) -> list[Question]:
    """Return at most `count` questions on the files in scope, shared out among the folders.

    The same for the same library. Answerable and unanswerable ones take turns in each folder.
    """
    tops = scope.paths or engine.folders()
    folders: dict[str, list[FileRow]] = defaultdict(list)
    for row in _distinct(engine.catalogue.files(scope.paths)):
        folders[_folder(row.path, tops)].append(row)
    waiting = deque(_Folder(engine, name, rows).questions() for name, rows in folders.items())
    made: list[Question] = []
    while waiting and len(made) < count:
        folder = waiting.popleft()
        question = next(folder, None)
        if question is not None:
            made.append(question)
            waiting.append(folder)
    return sorted(made, key=lambda question: question.group)


def _distinct(rows: Sequence[FileRow]) -> list[FileRow]:
    """Return the files with text; of copies the first."""
    return list({row.content: row for row in reversed(rows) if row.passages}.values())[::-1]


def _folder(path: str, tops: Sequence[str]) -> str:
    """Return what a file is counted with: the folder next below the one that was added."""
    top = max((t for t in tops if path.startswith(t + os.sep)), key=len, default="")
    if not top:
        return os.path.basename(os.path.dirname(path)) or path
    parts = os.path.relpath(path, top).split(os.sep)
    name = os.path.basename(top)
    return f"{name}/{parts[0]}" if len(parts) > 1 else name


class _Folder:
    """The questions on the files of one folder."""

    def __init__(self, engine: Any, name: str, rows: Sequence[FileRow]) -> None:
        self._engine = engine
        self._name = name
        self._rows = list(rows)
        self._random = random.Random(f"{_SEED} {name}")
        self._asked: set[str] = set()

    def questions(self) -> Iterator[Question]:
        """Yield them, from each file one in turn; the first can be answered."""
        self._random.shuffle(self._rows)
        files = deque((row, self._statements(row)) for row in self._rows)
        number = tried = 0
        while files and tried < _MOST_TRIED:
            row, statements = files.popleft()
            place = next(statements, None)
            if place is None:
                continue
            files.append((row, statements))
            tried += 1
            made = self._question(row, place, answerable=number % 2 == 0)
            if made is not None and made.question not in self._asked:
                self._asked.add(made.question)
                number, tried = number + 1, 0
                yield made

    def _statements(self, row: FileRow) -> Iterator[Source]:
        """Yield the places of sentences that say a fact, page by page in any order."""
        pages = self._random.sample(range(1, row.pages + 1), min(row.pages, _MOST_PAGES))
        for number in pages:
            page = self._engine.catalogue.page(row.path, number)
            spans = sentences(page.text) if page is not None else []
            self._random.shuffle(spans)
            for start, end in spans:
                if is_statement(page.text[start:end]):
                    yield Source(row.path, number, start, end)

    def _question(self, row: FileRow, place: Source, answerable: bool) -> Question | None:
        page = self._engine.catalogue.page(place.name, place.page)
        text = readable(page.text[place.start : place.end])
        english = row.language in ("en", "")
        facts = self._askable(text, english)
        if not facts:
            return None
        fact = self._random.choice(facts)
        if answerable:
            asked = question_about(text, fact, english)
            gold = (text[fact.start : fact.end],)
            return Question(_identity(place), asked, gold, (place,), True, self._name)
        return self._twisted(place, text, fact, english)

    def _askable(self, text: str, english: bool) -> list[Fact]:
        """Return the facts that can be asked for without a second passage to answer."""
        facts = [fact for fact in facts_in(text) if not english or can_be_asked(text, fact)]
        if not english:  # capitals mean something else in other languages
            facts = [f for f in facts if f.kind is not Kind.NAME and not is_aside(text, f)]
        plain = [fact for fact in facts if fact.kind is not Kind.NAME] or facts
        return [fact for fact in islice(plain, 4) if self._is_alone(text, fact)]

    def _is_alone(self, text: str, fact: Fact) -> bool:
        rest = telling_words(f"{text[: fact.start]} {text[fact.end :]}")
        return bool(self._engine.catalogue.keywords.holding(rest) == 1)

    def _twisted(self, place: Source, text: str, fact: Fact, english: bool) -> Question | None:
        """Return the question with another name or number in it that nothing is known of."""
        others = [f for f in facts_in(text) if f != fact and f.kind is not Kind.DATE]
        others.sort(key=lambda f: f.kind is not Kind.NAME)  # a stable sort: names first
        for other in others:
            put = self._unknown(text[other.start : other.end], other.kind)
            if not put:
                continue
            changed = text[: other.start] + put + text[other.end :]
            longer = len(put) - (other.end - other.start)
            moved = longer if other.start < fact.start else 0
            moved_fact = Fact(fact.kind, fact.start + moved, fact.end + moved)
            asked = question_about(changed, moved_fact, english)
            return Question(f"{_identity(place)}, changed", asked, (), (), False, self._name)
        return None

    def _unknown(self, text: str, kind: Kind) -> str:
        """Return a name or number like this one that stands nowhere in the library, or nothing."""
        for _ in range(_MOST_INVENTED):
            made = name_like(text, kind, self._random)
            if not self._engine.catalogue.keywords.holding([made]):
                return made
        return ""


def _identity(place: Source) -> str:
    return f"{place.name}#page={place.page}, {place.start}"

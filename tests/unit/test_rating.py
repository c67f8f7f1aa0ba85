"""What a person thinks of an answer is kept with it, and goes with it."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from assistant import schema
from assistant.answers import Answer, Citation, Rating, Timings
from assistant.catalogue import Catalogue
from assistant.conversation_rows import salvage
from assistant.errors import UsageError
from assistant.exporting import export


def answer(question: str = "Who?", path: str = "") -> Answer:
    citations = (Citation(1, path, 1, "", 0, 4, "word"),) if path else ()
    return Answer("1", question, True, "She.", None, (), citations, None, Timings())


def ratings(catalogue: Catalogue) -> list[Rating | None]:
    return [turn.rating for turn in catalogue.conversations.turns(1)]


def test_a_rating_is_kept_and_taken_back(catalogue: Catalogue) -> None:
    for n in range(2):
        catalogue.conversations.keep(n, answer())
    changed = catalogue.conversations.row(1).changed
    assert ratings(catalogue) == [None, None]
    catalogue.conversations.rate(1, 2, Rating.BAD)
    assert ratings(catalogue) == [None, Rating.BAD]
    catalogue.conversations.rate(1, 1, Rating.GOOD)
    catalogue.conversations.rate(1, 2, None)
    assert ratings(catalogue) == [Rating.GOOD, None]
    assert catalogue.conversations.row(1).changed == changed, "nobody has gone on with it"


@pytest.mark.parametrize("place", [(1, 2), (1, 0), (1, 2**70), (1, -(2**70)), (2, 1), (0, 1)])
def test_there_is_nothing_to_rate_but_kept_answers(
    catalogue: Catalogue, place: tuple[int, int]
) -> None:
    catalogue.conversations.keep(0, answer())
    with pytest.raises(UsageError, match=r"no (conversation|answer)"):
        catalogue.conversations.rate(*place, Rating.GOOD)
    assert ratings(catalogue) == [None]


def test_a_rating_is_exported(catalogue: Catalogue) -> None:
    conversations = catalogue.conversations
    conversations.keep(0, answer())
    conversations.rate(1, 1, Rating.GOOD)
    row, turns = conversations.row(1), conversations.turns(1)
    assert "*Rated good.*" in export(row, turns, "markdown")
    (exported,) = json.loads(export(row, turns, "json"))["turns"]
    assert exported["rating"] == "good"


def test_a_rating_goes_with_the_answer(catalogue: Catalogue) -> None:
    for n in range(2):
        catalogue.conversations.keep(n, answer(path=f"/{n}.txt"))
        catalogue.conversations.rate(1, n + 1, Rating.BAD)
    catalogue.conversations.forget(["/0.txt"])
    assert ratings(catalogue) == [None, Rating.BAD]
    catalogue.conversations.remove(1)
    catalogue.conversations.keep(0, answer())
    assert catalogue.conversations.turns(2)[0].rating is None


@pytest.mark.parametrize("version", [4, schema.VERSION])
def test_answers_are_saved_with_their_ratings_where_there_were_any(
    catalogue: Catalogue, tmp_path: Path, version: int
) -> None:
    older = Catalogue(tmp_path / "older.sqlite3")
    older.conversations.keep(0, answer())
    older.conversations.rate(1, 1, Rating.GOOD)
    older.close()
    with closing(sqlite3.connect(tmp_path / "older.sqlite3", isolation_level=None)) as database:
        if version == 4:
            database.execute("ALTER TABLE turns DROP COLUMN rating")
    with catalogue._database.change() as connection:
        salvage(connection, tmp_path / "older.sqlite3")
    assert ratings(catalogue) == [Rating.GOOD if version > 4 else None]


def test_an_older_library_gets_room_for_ratings(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for step in schema._MIGRATIONS[:4]:
            step(database)
        database.execute("PRAGMA user_version = 4")
    catalogue = Catalogue(path)
    catalogue.conversations.keep(0, answer())
    catalogue.conversations.rate(1, 1, Rating.BAD)
    assert ratings(catalogue) == [Rating.BAD]
    catalogue.close()

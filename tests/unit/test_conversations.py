"""Conversations are kept, found, renamed and deleted for good, in step with the library."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from engines import holding, open_engine, warnings_of
from libraries import Library

from assistant import schema
from assistant.answers import REFUSAL, Answer, Citation, Quote, Sentence, Support, Timings
from assistant.catalogue import Catalogue
from assistant.conversation_rows import GONE
from assistant.conversations import LONGEST_TITLE
from assistant.engine import Engine
from assistant.errors import DiskFull, UsageError
from assistant.messages import FileRemoved
from assistant.paths import Home
from assistant.repair import open_catalogue

HEIR = "The ledger names Zyxilda Vrbnak as heir."


def answer(
    question: str, text: str = REFUSAL, *paths: str, asked: str = "", quote: str = HEIR
) -> Answer:
    """An answer that cites files."""
    citations = tuple(
        Citation(n, path, 1, "", 0, len(quote), quote) for n, path in enumerate(paths, 1)
    )
    sentence = Sentence(text, Support.SUPPORTED, tuple(c.marker for c in citations))
    first = Quote(paths[0], 1, "", 0, len(quote), quote, 0.9) if paths else None
    return Answer(
        "1", question, bool(paths), text, first, (sentence,), citations, None, Timings(),
        asked=asked,
    )  # fmt: skip


def test_a_conversation_is_kept_turn_by_turn(catalogue: Catalogue) -> None:
    first, second = answer("Who is the heir?", "Zyxilda."), answer("Why?", "The ledger says so.")
    assert catalogue.conversations.keep(0, first) == (1, 1)
    assert catalogue.conversations.keep(1, second) == (1, 2)
    assert catalogue.conversations.keep(0, answer("Where are the boats?")) == (2, 1)
    turns = catalogue.conversations.turns(1)
    assert [(turn.number, turn.answer) for turn in turns] == [(1, first), (2, second)]
    assert 0 < turns[0].at <= turns[1].at
    row = catalogue.conversations.row(1)
    assert (row.title, row.turns, row.begun) == ("Who is the heir?", 2, turns[0].at)
    assert row.changed == turns[1].at
    assert [row.id for row in catalogue.conversations.all()] == [2, 1]
    catalogue.conversations.keep(1, second)
    assert [row.id for row in catalogue.conversations.all()] == [1, 2]


def test_an_interrupted_answer_keeps_its_mark(catalogue: Catalogue) -> None:
    cut = Answer(
        1, "Who?", True, "The led", None, (), (), "qwen", Timings(total_ms=9), interrupted=True
    )
    catalogue.conversations.keep(0, cut)
    assert catalogue.conversations.turns(1)[0].answer == cut


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("Who\nis \t the\u2028heir?\x07", "Who is the heir?"),
        ("\u202eWho is it?\u2066", "Who is it?"),
        (" ", "…"),
        ("word " * 60, "word " * 15 + "word…"),
        ("x" * 10_000_000, "x" * 79 + "…"),
        ("船はどこですか。" * 40, "船はどこですか。" * 9 + "船はどこですか…"),
        ("👩‍👧 क्या", "👩‍👧 क्या"),
    ],
)
def test_the_title_is_the_question_on_one_line(
    catalogue: Catalogue, question: str, title: str
) -> None:
    catalogue.conversations.keep(0, answer(question))
    assert catalogue.conversations.row(1).title == title
    assert catalogue.conversations.turns(1)[0].answer.question == question


def test_the_title_is_what_was_typed(catalogue: Catalogue) -> None:
    catalogue.conversations.keep(0, answer("How old is Zyxilda?", asked="How old is she?"))
    assert catalogue.conversations.row(1).title == "How old is she?"


def test_a_title_can_be_changed(catalogue: Catalogue) -> None:
    catalogue.conversations.keep(0, answer("Who is the heir?"))
    catalogue.conversations.rename(1, "  The\nledger ")
    assert catalogue.conversations.row(1).title == "The ledger"
    for bad in ("", " \n", "\u202e", "x" * (LONGEST_TITLE + 1), "x" * 10_000_000):
        with pytest.raises(UsageError, match="1 to 200"):
            catalogue.conversations.rename(1, bad)
    assert catalogue.conversations.row(1).title == "The ledger"


@pytest.mark.parametrize("unknown", [-1, 2, 2**63, 10**30])
def test_what_is_not_there_is_said_to_be_not_there(catalogue: Catalogue, unknown: int) -> None:
    conversations = catalogue.conversations
    conversations.keep(0, answer("Who?"))
    for attempt in (
        lambda: conversations.row(unknown),
        lambda: conversations.turns(unknown),
        lambda: conversations.keep(unknown, answer("Who?")),
        lambda: conversations.rename(unknown, "Else"),
        lambda: conversations.remove(unknown),
    ):
        with pytest.raises(UsageError, match=f"no conversation {unknown}$"):
            attempt()
    assert [row.turns for row in conversations.all()] == [1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zyxilda", [1]),
        ("ZYXILDA heir", [1]),
        ("zyx", [1]),
        ("cafe", [2]),
        ("小屋", [3]),
        ("ストラッセ strasse", [3]),
        ("100%", [2]),
        ("ledger boats", []),
        ("nothing of it", []),
        ("", [3, 2, 1]),
        ("holiday", [2]),
    ],
)
def test_conversations_are_found_by_their_words(
    catalogue: Catalogue, text: str, found: list[int]
) -> None:
    catalogue.conversations.keep(0, answer("Who inherits?"))
    catalogue.conversations.keep(1, answer("And who is the heir?", "Zyxilda, says the ledger."))
    catalogue.conversations.keep(0, answer("What does the café cost?", "It costs 100% more."))
    catalogue.conversations.rename(2, "Holiday")
    catalogue.conversations.keep(0, answer("船はどこですか。", "船は小屋にあります。ｽﾄﾗｯｾ Straße"))
    rows = catalogue.conversations.all(text)
    assert [row.id for row in rows] == found


def test_a_search_shows_where_it_hit(catalogue: Catalogue) -> None:
    catalogue.conversations.keep(0, answer("Who inherits?", "Nobody knows. " * 40))
    long = "Nobody knows. " * 40 + "The heir is Zyxilda. " + "So it is. " * 40
    catalogue.conversations.keep(1, answer("And who is the heir?", long))
    (row,) = catalogue.conversations.all("zyxilda")
    assert "The heir is Zyxilda." in row.found
    assert len(row.found) < 180
    catalogue.conversations.keep(0, answer("?", "海" * 500 + "船は小屋にあります。" + "海" * 500))
    (row,) = catalogue.conversations.all("小屋")
    assert "小屋" in row.found and len(row.found) < 180
    catalogue.conversations.rename(1, "Inheritance")
    assert [row.found for row in catalogue.conversations.all("inheritance")] == [""]


def test_keeping_an_answer_leaves_what_was_derived_from_the_documents(
    catalogue: Catalogue,
) -> None:
    before = catalogue._database.version()
    catalogue.conversations.keep(0, answer("Who?", "She.", "/a.txt"))
    catalogue.conversations.rename(1, "Else")
    catalogue.conversations.follow("/a.txt", "/b.txt")
    catalogue.conversations.forget(["/b.txt"])
    catalogue.conversations.remove(1)
    assert catalogue._database.version() == before


def test_two_threads_keep_their_answers_one_after_the_other(catalogue: Catalogue) -> None:
    catalogue.conversations.keep(0, answer("first"))
    threads = [
        threading.Thread(
            target=lambda n=n: [catalogue.conversations.keep(1, answer(f"{n}")) for _ in range(20)]
        )
        for n in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    turns = catalogue.conversations.turns(1)
    assert [turn.number for turn in turns] == list(range(1, 62))
    assert sorted(turn.answer.question for turn in turns[1:]) == sorted("012" * 20)


def test_without_room_nothing_is_half_kept(catalogue: Catalogue) -> None:
    catalogue.conversations.keep(0, answer("Who?", "She.", "/a.txt"))
    (pages,) = catalogue._database.one("PRAGMA page_count")
    catalogue._database.one(f"PRAGMA max_page_count = {pages}")
    for conversation in (0, 1):
        with pytest.raises(DiskFull):
            catalogue.conversations.keep(conversation, answer("Why?", "word " * 100_000, "/b.txt"))
    catalogue._database.one("PRAGMA max_page_count = 1000000")
    assert [(row.id, row.turns) for row in catalogue.conversations.all()] == [(1, 1)]
    assert not catalogue.conversations.hold("/b.txt")
    assert catalogue.conversations.keep(1, answer("Why?")) == (1, 2)


# --- in step with the library -----------------------------------------------------------------


def changed(library: Library) -> list[tuple[str, ...]]:
    turns = library.catalogue.conversations.turns(1)
    return [tuple(Path(path).name for path in turn.changed) for turn in turns]


def test_answers_know_when_a_cited_file_has_changed(library: Library) -> None:
    paths = [str(library.write(name, f"{HEIR} {name}")) for name in ("a.txt", "b.txt", "c.txt")]
    library.index()
    keep = library.catalogue.conversations.keep
    keep(0, answer("Who?", "Zyxilda.", *paths[:2]))
    keep(1, answer("Why?", "The ledger.", paths[2]))
    assert changed(library) == [(), ()]
    library.write("b.txt", "Nobody inherits.")
    library.write("c.txt", "Nobody inherits anything.")
    library.index()
    assert changed(library) == [("b.txt",), ("c.txt",)]
    Path(paths[0]).unlink()
    library.index()
    assert changed(library) == [("a.txt", "b.txt"), ("c.txt",)]
    library.write("a.txt", f"{HEIR} a.txt")
    library.write("b.txt", f"{HEIR} b.txt")
    library.index()
    assert changed(library) == [(), ("c.txt",)], "what is as it was has not changed"
    first = library.catalogue.conversations.turns(1)[0].answer
    assert [citation.quote for citation in first.citations] == [HEIR, HEIR], "and nothing is lost"


def test_answers_follow_a_renamed_file(library: Library) -> None:
    old = library.write("a.txt", HEIR)
    library.index()
    library.catalogue.conversations.keep(0, answer("Who?", "Zyxilda.", str(old)))
    new = old.rename(library.folder / "b.txt")
    assert library.index().renamed == 1
    (turn,) = library.catalogue.conversations.turns(1)
    assert turn.changed == ()
    assert [citation.path for citation in turn.answer.citations] == [str(new)]
    assert turn.answer.quote and turn.answer.quote.path == str(new)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "letter.txt").write_text(HEIR)
    (folder / "boats.txt").write_text("The boats lie in the long shed.")
    engine = open_engine(tmp_path / "home")
    list(engine.index([str(folder)]))
    yield engine
    engine.close()


TRACES = ("zyxilda", "vrbnak", "ilda is 80")


def test_what_is_forgotten_takes_along_the_answers_made_from_it(
    engine: Engine, tmp_path: Path
) -> None:
    letter, boats = (str(tmp_path / "documents" / name) for name in ("letter.txt", "boats.txt"))
    keep = engine.catalogue.conversations.keep
    keep(0, answer("Where are the boats?", "In the shed.", boats, quote="The boats"))
    keep(1, answer("Who is the heir?", "Zyxilda Vrbnak.", letter))
    keep(1, answer("How old is Zyxilda Vrbnak?", asked="How old is she?"))
    keep(1, answer("How tall?", "Zyxilda is 80.", boats, letter))
    assert holding(engine.home.root, *TRACES)
    told = warnings_of(engine.forget([letter]))
    assert told == ["Answers taken out, as they were made from what was forgotten: 2."]
    turns = engine.catalogue.conversations.turns(1)
    assert [turn.answer.answer for turn in turns] == ["In the shed.", GONE, REFUSAL, GONE]
    assert [turn.answer.question for turn in turns] == [
        "Where are the boats?", "Who is the heir?", "How old is she?", "How tall?",
    ]  # fmt: skip
    assert [turn.answer.answered for turn in turns] == [True, False, False, False]
    assert engine.catalogue.conversations.all("zyxilda") == ()
    list(engine.compact())
    assert holding(engine.home.root, *TRACES) == []


def test_a_file_that_was_deleted_can_still_be_forgotten_in_the_answers(
    engine: Engine, tmp_path: Path
) -> None:
    folder = tmp_path / "documents"
    letter = folder / "letter.txt"
    engine.catalogue.conversations.keep(0, answer("Who?", "Zyxilda Vrbnak.", str(letter)))
    letter.unlink()
    list(engine.sync())
    assert engine.catalogue.conversations.turns(1)[0].changed == (str(letter),)
    assert not [event for event in engine.forget([str(letter)]) if isinstance(event, FileRemoved)]
    list(engine.compact())
    assert holding(engine.home.root, *TRACES) == []


def test_forgetting_a_folder_forgets_what_was_in_it(engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    keep = engine.catalogue.conversations.keep
    keep(0, answer("Who?", "Zyxilda Vrbnak.", str(folder / "letter.txt")))
    keep(0, answer("Where?", "Elsewhere.", str(tmp_path / "documents.txt"), quote="Else"))
    list(engine.forget([str(folder)]))
    said = [engine.catalogue.conversations.turns(n)[0].answer.answer for n in (1, 2)]
    assert said == [GONE, "Elsewhere."]


def test_a_removed_conversation_is_in_no_file(engine: Engine, tmp_path: Path) -> None:
    letter = str(tmp_path / "elsewhere" / "zyxilda.txt")
    conversations = engine.catalogue.conversations
    conversations.keep(0, answer("Where are the boats?", "In the shed."))
    for n in range(30):  # of all sizes, among others that stay
        text = "Zyxilda Vrbnak inherits. " * 3 ** (n % 9)
        conversations.keep(n % 2 and 2, answer(text, text, letter, quote=text))
        conversations.keep(1, answer("Where are the boats?", "In the shed. " * n))
    conversations.rename(2, "Vrbnak")
    assert holding(engine.home.root, *TRACES)
    list(engine.forget([str(tmp_path / "documents" / "letter.txt")]))
    list(engine.compact())
    for row in conversations.all("zyxilda"):
        conversations.remove(row.id)
    assert holding(engine.home.root, *TRACES) == [], "at once, and without compacting"
    assert [row.id for row in conversations.all()] == [1]
    assert conversations.keep(0, answer("Who?"))[0] > 16, "no number is given twice"


# --- what can go wrong --------------------------------------------------------------------------


def test_an_older_library_gets_room_for_conversations(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for step in schema._MIGRATIONS[:3]:
            step(database)
        database.execute("PRAGMA user_version = 3")
        database.execute("INSERT INTO collections VALUES ('Boats')")
    catalogue = Catalogue(path)
    assert catalogue.conversations.all() == ()
    assert catalogue.conversations.keep(0, answer("Who?")) == (1, 1)
    assert [row.name for row in catalogue.collections.all()] == ["Boats"]
    catalogue.close()


def test_conversations_are_saved_from_a_damaged_catalogue(home: Home) -> None:
    first = open_catalogue(home).catalogue
    first.set_meta("embedding", "fake")
    texts = [f"{HEIR} {n} " * 50 for n in range(40)]
    for n, text in enumerate(texts):
        first.conversations.keep(n and 1, answer(f"Who {n}?", text, f"/{n}.txt"))
    first.conversations.keep(0, answer("Where?", "Here."))
    first.close()
    with closing(sqlite3.connect(home.catalogue)) as database:
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'files'"
        ).fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    with home.catalogue.open("rb+") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    opened = open_catalogue(home)
    assert any("conversations that could be read" in line for line in opened.repairs)
    conversations = opened.catalogue.conversations
    assert [(row.id, row.turns) for row in conversations.all()] == [(2, 1), (1, 40)]
    assert [turn.answer.answer for turn in conversations.turns(1)] == texts
    assert conversations.hold("/7.txt")
    assert conversations.all("heir")
    opened.catalogue.close()

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from assistant.tokens import TOKENIZER, in_pairs, match, tokens


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = '{TOKENIZER}')")
        yield database


def indexed(database: sqlite3.Connection, text: str) -> str:
    sql = f"SELECT {in_pairs('text')} FROM (SELECT ? AS text)"
    return str(database.execute(sql, (text,)).fetchone()[0])


def finds(database: sqlite3.Connection, text: str, asked: str) -> bool:
    database.execute("DELETE FROM texts")
    database.execute("INSERT INTO texts VALUES (?)", (indexed(database, text),))
    rows = database.execute("SELECT 1 FROM texts WHERE texts MATCH ?", (match(asked),))
    return rows.fetchone() is not None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("船は湖の小屋にあります。", "小屋"),
        ("船は湖の小屋にあります。", "湖の小屋"),
        ("船は湖の小屋にあります。", "船"),
        ("船は湖の小屋にあります。", "す"),
        ("昨日AI技術を使った", "AI技術"),
        ("昨日AI技術を使った", "技術"),
        ("技術AI", "技術AI"),
        ("请把钥匙挂在门边", "钥匙"),
        ("도서관에서 책을 읽었다", "도서관"),
        ("เรืออยู่ในโรงเก็บ", "โรงเก็บ"),
        ("𠀀𠀁𠀂", "𠀁𠀂"),
        ("हिन्दी की किताब", "किताब"),
        ("کتاب سرخ", "سرخ"),
        ("The café closes", "cafe closes"),
        ("my_file name", "my_file"),
    ],
)
def test_words_are_found_in_texts_of_any_script(
    index: sqlite3.Connection, text: str, asked: str
) -> None:
    assert finds(index, text, asked)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("船は湖の小屋にあります。", "屋小"),
        ("船は湖の小屋にあります。", "湖小屋"),
        ("하늘을 나는 새", "하는"),
        ("किताब", "कताब"),
        ("the boats", "oats"),
    ],
)
def test_what_is_not_there_is_not_found(index: sqlite3.Connection, text: str, asked: str) -> None:
    assert not finds(index, text, asked)


def test_texts_of_other_scripts_are_indexed_as_they_are(index: sqlite3.Connection) -> None:
    for text in ("", "The boats – “kept” in the shed 🚣", "Лодки в сарае", "a\nb  c"):
        assert indexed(index, text) == text


@pytest.mark.parametrize("length", [63, 64, 65, 128, 1003])
def test_long_runs_are_whole_where_they_are_cut_up(index: sqlite3.Connection, length: int) -> None:
    run = "".join(chr(0x4E00 + n) for n in range(length))
    expected = [run[n : n + 2] for n in range(length)]
    assert indexed(index, run).split() == expected


def test_a_text_that_no_passage_can_be_costs_nothing(index: sqlite3.Connection) -> None:
    text = "a" * 30_000 + "船"
    assert indexed(index, text) == text


@pytest.mark.parametrize("odd", ["", " ", "🚣", '"', "\x00", "\ud800", "*", "()", "\u200f"])
def test_what_holds_no_word_matches_nothing(odd: str) -> None:
    assert tokens(odd) == []
    assert match(odd) == ""


@pytest.mark.parametrize("odd", ['a"b', "a\x00b", "NEAR(a b)", "a*", "-a", "a:b", "^a", "a AND"])
def test_nothing_in_a_question_is_syntax(index: sqlite3.Connection, odd: str) -> None:
    assert finds(index, odd, odd)

import json
from pathlib import Path

import pytest

from assistant.errors import UsageError
from assistant.evaluation.questions import Question, Source, read_questions, write_questions


def read(folder: Path, *lines: object) -> list[Question]:
    file = folder / "questions.jsonl"
    file.write_text("\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines), "utf-8")
    return read_questions(str(file))


def test_a_line_says_what_is_asked_answered_and_where(tmp_path: Path) -> None:
    given = {"id": 7, "question": "How far?", "answers": ["150 m"], "source": "a/b.pdf#page=4"}
    (question,) = read(tmp_path, given)
    assert question == Question("7", "How far?", ("150 m",), (Source("a/b.pdf", 4),), True)


def test_a_question_is_answerable_if_it_has_answers_unless_told_otherwise(tmp_path: Path) -> None:
    lines = [
        {"question": "a", "answers": ["x"]},
        {"question": "b"},
        {"question": "c", "answerable": True},
        {"question": "d", "answers": ["x"], "is_impossible": True},
    ]
    assert [q.answerable for q in read(tmp_path, *lines)] == [True, False, True, False]


def test_the_number_of_the_line_is_the_name_of_a_question_without_one(tmp_path: Path) -> None:
    questions = read(tmp_path, {"question": "a"}, "", {"question": "b"})
    assert [question.id for question in questions] == ["1", "3"]


def test_answers_of_squad_are_read(tmp_path: Path) -> None:
    lines = [
        {"question": "a", "answers": [{"text": "x", "start": 3}, {"text": "x", "start": 9}]},
        {"question": "b", "answers": {"text": ["y"], "answer_start": [1]}},
    ]
    assert [question.answers for question in read(tmp_path, *lines)] == [("x",), ("y",)]


def test_a_truth_ends_with_its_sources(tmp_path: Path) -> None:
    lines = [
        {"question": "a", "truth": "It pays [most] of it.[Plan A.pdf#page=7][b.pdf#page=1]"},
        {"question": "b", "truth": "Generated from this prompt: ask what has no answer."},
    ]
    known, unknown = read(tmp_path, *lines)
    assert known.answers == ("It pays [most] of it.",)
    assert known.sources == (Source("Plan A.pdf", 7), Source("b.pdf", 1))
    assert (unknown.answers, unknown.answerable) == ((), False)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"question": "cut off', "line 2"),
        ("[1, 2]", "expected an object"),
        ({"answers": ["x"]}, "“question” must be a text"),
        ({"question": "  "}, "“question” must be a text"),
        ({"question": "a", "answers": [1]}, "must be a text that is not empty"),
        ({"question": "a", "answers": 5}, "“answers” must be a list"),
        ({"question": "a", "answerable": "no"}, "“answerable” must be true or false"),
        ({"question": "a", "source": 5}, "“source” must be a path"),
        ({"question": "a", "id": "1"}, "the id “1” stands in a line above"),
        ("[" * 100_000, "line 2"),
    ],
)
def test_a_malformed_line_is_named(tmp_path: Path, line: object, told: str) -> None:
    with pytest.raises(UsageError, match=r"line 2: ") as raised:
        read(tmp_path, {"question": "fine"}, line)
    assert told in str(raised.value)


def test_what_is_no_utf8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_bytes(b'{"question": "caf\xe9"}\n')
    with pytest.raises(UsageError, match="line 1: "):
        read_questions(str(file))


def test_a_file_without_questions_or_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no questions"):
        read(tmp_path, "", "")
    with pytest.raises(UsageError, match="cannot read"):
        read_questions(str(tmp_path / "gone.jsonl"))


def test_written_questions_are_read_back(tmp_path: Path) -> None:
    source = Source("/library/a.txt", 2, 10, 50)
    questions = [
        Question("x", "a?", ("1911",), (source,), True, "library"),
        Question("y", "b?", (), (), False, "library"),
    ]
    write_questions(tmp_path / "made.jsonl", questions)
    assert read_questions(str(tmp_path / "made.jsonl")) == questions


def test_a_source_is_known_by_the_end_of_its_path() -> None:
    assert Source("b.pdf").is_file("/a/b.pdf")
    assert Source("a/b.pdf").is_file("C:\\x\\a\\b.pdf")
    assert not Source("b.pdf").is_file("/a/bb.pdf")
    assert not Source("/x/a/b.pdf").is_file("/a/b.pdf")

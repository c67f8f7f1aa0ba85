"""Questions made from the user's own files."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from engines import open_engine, report_of

from assistant.engine import Engine
from assistant.evaluation.exam import make_exam
from assistant.evaluation.facts import Kind, facts_in
from assistant.evaluation.question_making import can_be_asked, question_about
from assistant.evaluation.statements import is_statement
from assistant.filters import EVERYTHING, Filter
from assistant.paths import SAMPLE_LIBRARY


def facts(sentence: str) -> list[tuple[Kind, str]]:
    return [(fact.kind, sentence[fact.start : fact.end]) for fact in facts_in(sentence)]


def test_facts_are_dates_amounts_and_names() -> None:
    assert facts("It opened on 3 May 1911 for $1,250.50, up 20 %, with 40 boats.") == [
        (Kind.DATE, "3 May 1911"),
        (Kind.MONEY, "$1,250.50"),
        (Kind.PERCENT, "20 %"),
        (Kind.COUNT, "40"),
    ]
    assert facts("In 1911 John van Dyke of Leiden paid by article 34.") == [
        (Kind.YEAR, "1911"),
        (Kind.NAME, "John van Dyke of Leiden"),
        (Kind.NUMBER, "34"),
    ]
    assert facts("The buoys of version 1.2.3-beta are there.") == []


@pytest.mark.parametrize(
    ("sentence", "fact", "question"),
    [
        ("The shed was painted red in 1987.", "1987", "In what year was the shed painted red?"),
        ("In 1987, we painted it.", "1987", "We painted it in what year?"),
        (
            "The buoys lie 150 metres above the weir.",
            "150",
            "The buoys lie how many metres above the weir?",
        ),
        ("The fee costs members £25 a year.", "£25", "The fee costs members how much a year?"),
        (
            "However, the house was built by Anna Berg.",
            "Anna Berg",
            "By who or what was the house built?",
        ),
        ("Anna Berg was the first member.", "Anna Berg", "Who or what was the first member?"),
    ],
)
def test_a_question_is_english(sentence: str, fact: str, question: str) -> None:
    (found,) = [f for f in facts_in(sentence) if sentence[f.start : f.end] == fact]
    assert can_be_asked(sentence, found)
    assert question_about(sentence, found) == question


@pytest.mark.parametrize(
    "sentence",
    ["The text of RFC 2234 is long.", "The club (founded in 1911) is old.", "It is a 3 line text."],
)
def test_what_would_be_no_english_is_not_asked(sentence: str) -> None:
    (fact,) = [f for f in facts_in(sentence) if f.kind is not Kind.NAME]
    assert not can_be_asked(sentence, fact)


def test_elsewhere_a_gap_stands_where_the_fact_stood() -> None:
    sentence = "Le prix est de 25 euros par an."
    (fact,) = facts_in(sentence)
    assert question_about(sentence, fact, english=False) == "Le prix est de … par an"


@pytest.mark.parametrize(
    "sentence",
    [
        "It was founded on 3 May 1911 by the members of the old rowing club.",  # leans
        "Founded 1911",  # no sentence
        "see https://example.org/1911 for the history of the club and its boats.",
        "Fee | 25 | 30 | 35 | 40 | 45 | 50 | 55 | 60 | 65 | 70 | 75 | 80 | 85.",
        "2. The rowing club was founded by twelve members on 3 May 1911.",  # an item of a list
        "Founding of the Port Alder Rowing Club and the Society of Boats 1911.",  # a heading
        "The mean of the sample is bounded by x ≤ 12 for all of the arms pulled.",  # a formula
        "Boats are kept in the long shed beside the lake by all the members.",  # no fact
    ],
)
def test_only_prose_that_stands_alone_and_says_a_fact_is_asked_about(sentence: str) -> None:
    assert not is_statement(sentence)
    assert is_statement("The rowing club was founded\nby twelve members on 3 May 1911.")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_engine(tmp_path_factory.mktemp("exam") / "home")
    report_of(engine.index([str(SAMPLE_LIBRARY)]))
    yield engine
    engine.close()


def test_an_exam_knows_answer_and_place(engine: Engine) -> None:
    exam = make_exam(engine, EVERYTHING, 20)
    assert len(exam) == 20
    known = [question for question in exam if question.answerable]
    assert 8 <= len(known) <= 12
    for question in known:
        (source,), (gold,) = question.sources, question.answers
        page = engine.page(source.name, source.page).page.text
        assert gold in " ".join(page[source.start : source.end].split())
        assert gold not in question.question.split()
        assert question.group == os.path.basename(SAMPLE_LIBRARY)


def test_what_cannot_be_answered_asks_of_something_that_is_nowhere(engine: Engine) -> None:
    unknown = [q for q in make_exam(engine, EVERYTHING, 20) if not q.answerable]
    assert unknown
    for question in unknown:
        words = question.question.rstrip("?").split()
        strange = [w for w in words if not engine.catalogue.keywords.holding([w]) and w != "…"]
        assert strange, question.question


def test_the_same_library_gives_the_same_exam(engine: Engine) -> None:
    assert make_exam(engine, EVERYTHING, 12) == make_exam(engine, EVERYTHING, 12)


def test_an_exam_stays_in_its_scope(engine: Engine) -> None:
    handbook = str(SAMPLE_LIBRARY / "handbook.pdf")
    exam = make_exam(engine, Filter((handbook,)), 6)
    assert {source.name for question in exam for source in question.sources} == {handbook}


def test_every_folder_has_its_share(tmp_path: Path) -> None:
    for folder in ("north", "south/bridge", "south/mill"):
        (tmp_path / "files" / folder).mkdir(parents=True)
        name = folder.replace("/", " ").title()
        text = f"The rowing club of Port {name} was founded by twelve members in 19{len(name):02}."
        (tmp_path / "files" / folder / "a.txt").write_text(text, "utf-8")
    engine = open_engine(tmp_path / "home")
    report_of(engine.index([str(tmp_path / "files")]))
    groups = [question.group for question in make_exam(engine, EVERYTHING, 10)]
    engine.close()
    assert set(groups) == {"files/north", "files/south"}

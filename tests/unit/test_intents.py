"""Orders are told from questions, and what is in doubt is looked up."""

import json
from collections import Counter
from pathlib import Path

import pytest
from libraries import SHARED_DATA

from assistant.answers import Task
from assistant.intents import task_of

LABELLED = Path(__file__).resolve().parents[1] / "data" / "intents.jsonl"


def confusion(held: bool) -> Counter[tuple[str, str]]:
    rows = map(json.loads, LABELLED.read_text("utf-8").splitlines())
    return Counter(
        (row["task"], task_of(row["question"]).value) for row in rows if row["held"] is held
    )


@pytest.mark.parametrize(("held", "least"), [(False, 0.97), (True, 0.9)])
def test_orders_are_known_in_seven_languages(held: bool, least: float) -> None:
    counts = confusion(held)
    right = sum(n for (wanted, given), n in counts.items() if wanted == given)
    assert right >= least * sum(counts.values()), counts


def test_no_labelled_question_is_taken_for_an_order() -> None:
    counts = confusion(held=False) + confusion(held=True)
    assert {given for wanted, given in counts if wanted == Task.FIND} == {Task.FIND}


@pytest.mark.parametrize(
    "text", ["", " ", "?", "list", "compare", "\x00", "please", "count " * 9000, "¿¿¿", "summarise"]
)
def test_anything_is_some_task(text: str) -> None:
    assert task_of(text) in Task


def test_politeness_changes_nothing() -> None:
    for before in ("Please ", "Could you please ", "Hi Carrel, can you "):
        assert task_of(f"{before}summarise the rules.") is Task.SUMMARISE


@pytest.mark.skipif("not SHARED_DATA.is_dir()")
def test_questions_about_facts_are_looked_up() -> None:
    files = sorted((SHARED_DATA / "qa" / "northwind" / "example_input").glob("*.jsonl"))
    asked = [
        json.loads(line)["question"] for file in files for line in file.read_text().splitlines()
    ]
    assert len(asked) > 200
    assert [question for question in asked if task_of(question) is not Task.FIND] == []

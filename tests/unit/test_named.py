"""Documents that an order calls by title, or by name without its ending."""

import pytest

from assistant.answers import Task
from assistant.contents import Part
from assistant.whole.named import called

TITLES = {
    "/a/handbook.pdf": "Welcome to the club",
    "/a/employee_handbook.pdf": "Microsoft Word - final",
    "/a/fees-2026.md": "Fees for 2026",
    "/a/minutes-2026-03-12.txt": "ALDERWICK BOAT CLUB",
    "/a/minutes-2026-04-09.txt": "ALDERWICK BOAT CLUB",
    "/a/scan0012.pdf": "The safety plan",
    "/a/travel-policy.pdf": "",
    "/a/roof-repair-quote.pdf": "",
    "/a/Satzung.md": "",
}
PARTS = [Part(n, path, "text", title, 1, 1, 9) for n, (path, title) in enumerate(TITLES.items())]


def named(question: str, task: Task = Task.SUMMARISE) -> list[str]:
    return [path.removeprefix("/a/") for path in called(question, task, PARTS)]


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Summarise the handbook", ["handbook.pdf"]),
        ("Please summarize our Employee Handbook in two sentences", ["employee_handbook.pdf"]),
        ("Give me a short summary of the policy", ["travel-policy.pdf"]),
        ("Summarise the fees", ["fees-2026.md"]),
        ("Summarise the safety plan", ["scan0012.pdf"]),
        ("Summarise the minutes", ["minutes-2026-03-12.txt", "minutes-2026-04-09.txt"]),
        ("Summarise handbook", ["handbook.pdf"]),
        ("Summarise the handbook briefly, please", ["handbook.pdf"]),
        ("Fasse die Satzung zusammen", ["Satzung.md"]),
    ],
)
def test_what_is_to_be_summarised_is_known_by_title_or_name(
    question: str, names: list[str]
) -> None:
    assert named(question) == names


@pytest.mark.parametrize(
    "question",
    [
        "Summarise this", "Summarise all documents", "Summarise everything about boats",
        "Summarise the roof", "Summarise the repair", "Summarise the history of the club",
        "Summarise policy", "Summarise the handbook committee", "Summarise", "",
    ],
)  # fmt: skip
def test_a_matter_names_no_document(question: str) -> None:
    assert named(question) == []


def test_what_is_listed_may_be_anywhere_unless_a_place_is_told() -> None:
    assert named("List all the fees", Task.LIST) == []
    assert named("List all prices in the fees", Task.LIST) == ["fees-2026.md"]
    assert named("How many rules are there in the handbook?", Task.COUNT) == ["handbook.pdf"]

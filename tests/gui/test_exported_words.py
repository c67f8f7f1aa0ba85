"""What the engine says in an exported conversation is in the person's language, and no more is."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from assistant.answers import (
    REFUSAL,
    Answer,
    Citation,
    ConversationRow,
    Coverage,
    Form,
    Quote,
    Rating,
    Sentence,
    Shape,
    Support,
    Timings,
    Turn,
)
from assistant.exporting import as_markdown
from ui.words.exported_words import exported
from ui.words.translating import install

ROW = ConversationRow(3, "Boote", 3, 1_700_000_000.0, 1_700_090_000.0)
CITED = Citation(1, "/d/plan.pdf", 1, "slide 4", 0, 4, "Ein *Boot*.", True)
SENTENCES = (
    Sentence("Nearest passages: *Boote*. ", Support.PARTIAL, (1,)),
    Sentence("Blau.", Support.UNSUPPORTED, ()),
)


def turn(number: int, rating: Rating | None = None, **given: object) -> Turn:
    values = {
        "id": None,
        "question": "Wo?",
        "answered": True,
        "answer": "Blau.",
        "quote": None,
        "sentences": SENTENCES,
        "citations": (CITED,),
        "model": "qwen",
        "timings": Timings(),
    }
    answer = Answer(**values | given)  # type: ignore[arg-type]
    return Turn(number, answer, ROW.begun, ("/d/a.md",) if rating else (), rating)


@pytest.fixture
def markdown() -> str:
    json = Form(shape=Shape.JSON)
    near = Quote("/d/b.md", 1, "", 0, 4, "Nah.", 0.3)
    return as_markdown(
        ROW,
        [
            turn(
                1, Rating.GOOD, asked="Und wo?", interrupted=True, coverage=Coverage(9, 1200, 1, 2)
            ),
            turn(2, Rating.BAD, answered=False, answer=REFUSAL, nearest=(near,), citations=()),
            turn(3, form=json, answer='{"a": "*Rated good.*"}\n*Rated good.*', model=None),
            turn(4, form=json, citations=(), note="The table was cut off."),
        ],
    )


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install(qapp, "de")
    yield
    install(qapp, "en")


def test_in_english_it_stays_as_it_is(qapp: QApplication, markdown: str) -> None:
    install(qapp, "en")
    assert exported(markdown) == markdown


def test_all_that_the_engine_says_is_translated(german: None, markdown: str) -> None:
    text = exported(markdown)
    assert "*3 Fragen, 2023-11-1" in text and "1.200 Seiten, 1 von 2 Dateien" in text
    assert "[^1]: **plan.pdf**, Folie 4 (erkannter Text): „Ein \\*Boot\\*.“ (/d/plan.pdf)" in text
    left = re.sub(r"```.*?```|Nearest passages: \\\*", "", text, flags=re.DOTALL)
    assert not re.search(r"\b(the|of|and|was|not|passages|Rated|Answered|Sources|by)\b", left)


def test_what_is_quoted_or_code_is_left_alone(german: None, markdown: str) -> None:
    text = exported(markdown)
    assert "Nearest passages: \\*Boote\\*.[^1] *(teilweise belegt)*" in text
    assert '{"a": "*Rated good.*"}\n*Rated good.*\n```' in text

"""What is handed from one program to another: a source dragged out, a file pasted in."""

from pathlib import Path

import pytest
from person import (
    NEEDS_SCREEN,
    PAGE,
    QUESTION,
    SENTENCE,
    ask,
    ask_by_keys,
    open_carrel,
    wait_until_indexed,
)
from screen import Program, Screen

from assistant.paths import Home

pytestmark = NEEDS_SCREEN

ADDRESS = "https://example.org/minutes.pdf"


@pytest.fixture
def carrel(screen: Screen, settled: Home) -> Program:
    return open_carrel(screen, settled)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    note = tmp_path / "note.md"
    note.write_text("The spare key hangs behind the third locker.")
    return note


def copy(screen: Screen, *given: str) -> None:
    """Copy files or addresses in another program, which stays open."""
    files = screen.start("watched_files.py", *given)
    files.wait("window.isVisible()")
    files.focus()
    screen.press("ctrl+c")
    files.wait("window.copied")


@pytest.mark.parametrize(
    ("question", "handle", "words", "page"),
    [
        (QUESTION, "quote", SENTENCE, PAGE),
        ("Summarise handbook.pdf", "sources[0]", "This handbook is for everyone", 1),
    ],
    ids=["the quote", "a source"],
)
def test_a_source_is_dragged_into_another_program(
    screen: Screen, carrel: Program, club: Path, question: str, handle: str, words: str, page: int
) -> None:
    target = screen.start("watched_target.py")
    assert ask(screen, carrel, question) == "answered"
    row = carrel.box(f"window.chat.cards[-1].{handle}")
    screen.drag(row, target.box("window"))
    brought = target.wait("window.brought")
    assert words in " ".join(brought.split())
    assert brought.endswith(f"(handbook.pdf, p. {page})")
    assert target.ask("window.files") == [(club / "handbook.pdf").as_uri()]
    assert not carrel.ask("window.source.isVisible()"), "it was dragged, not clicked"
    screen.click(row)
    carrel.wait("window.source.isVisible()")


def test_a_copied_file_is_pasted(screen: Screen, carrel: Program, note: Path) -> None:
    copy(screen, str(note))
    carrel.focus()
    screen.press("F6")
    carrel.wait("window.library.isAncestorOf(QApplication.focusWidget())")
    screen.press("ctrl+v")
    wait_until_indexed(carrel, 12)
    screen.press("ctrl+l")
    assert ask_by_keys(screen, carrel, "Where does the spare key hang?") == "answered"


def test_a_file_pasted_into_the_question_is_asked(
    screen: Screen, carrel: Program, note: Path
) -> None:
    copy(screen, str(note))
    carrel.focus()
    screen.press("ctrl+v")
    carrel.wait("len(window.box.mentions.chips)")
    wait_until_indexed(carrel, 12)
    assert ask_by_keys(screen, carrel, "Where does the spare key hang?") == "answered"
    assert carrel.ask("window.conversation.asked.scope") == [str(note)]


@pytest.mark.parametrize("way", ["dropped", "pasted"])
def test_an_address_is_refused_and_says_why(screen: Screen, carrel: Program, way: str) -> None:
    if way == "dropped":
        other = screen.start("watched_files.py", ADDRESS)
        screen.drag(other.box("window"), carrel.box("window.library.files"))
    else:
        copy(screen, ADDRESS)
        carrel.focus()
        screen.press("F6", "ctrl+v")
    told = carrel.wait("window.status.news.text()", lambda said: "example" in said)
    assert told == f"Only files on this computer can be added; {ADDRESS} was left out."
    assert carrel.ask("window.status.news.isVisible()")
    assert not carrel.ask("window.veil.isVisible()")

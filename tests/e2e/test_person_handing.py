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


def copy(screen: Screen, *given: str) -> None:
    """Copy files or addresses in another program, which stays open."""
    files = screen.start("watched_files.py", *given)
    files.wait("window.isVisible()")
    files.focus()
    screen.press("ctrl+c")
    files.wait("window.copied")


def test_a_source_is_dragged_into_another_program(
    screen: Screen, carrel: Program, club: Path
) -> None:
    target = screen.start("watched_target.py")
    for question, handle, words, page in (
        (QUESTION, "quote", SENTENCE, PAGE),
        ("Summarise handbook.pdf", "sources[0]", "This handbook is for everyone", 1),
    ):
        assert ask(screen, carrel, question) == "answered"
        row = carrel.box(f"window.chat.cards[-1].{handle}")
        screen.drag(row, target.box("window"))
        brought = target.wait("window.brought", lambda brought, page=page: f"p. {page})" in brought)
        assert words in " ".join(brought.split())
        assert brought.endswith(f"(handbook.pdf, p. {page})")
        assert target.ask("window.files") == [(club / "handbook.pdf").as_uri()]
        assert not carrel.ask("window.source.isVisible()"), "it was dragged, not clicked"
        carrel.focus()
    screen.click(row)
    carrel.wait("window.source.isVisible()")


def test_a_copied_file_is_pasted_into_the_library_and_into_a_question(
    screen: Screen, carrel: Program, tmp_path: Path
) -> None:
    key, boat = tmp_path / "key.md", tmp_path / "boat.md"
    key.write_text("The spare key hangs behind the third locker.")
    boat.write_text("The blue boat is called Heron. It has four seats.")
    copy(screen, str(key))
    carrel.focus()
    screen.press("F6")
    carrel.wait("window.library.isAncestorOf(QApplication.focusWidget())")
    screen.press("ctrl+v")
    wait_until_indexed(carrel, 12)
    screen.press("ctrl+l")
    assert ask_by_keys(screen, carrel, "Where does the spare key hang?") == "answered"

    copy(screen, str(boat))
    carrel.focus()
    screen.press("ctrl+v")
    carrel.wait("len(window.box.mentions.chips)")
    wait_until_indexed(carrel, 13)
    assert ask_by_keys(screen, carrel, "What is the blue boat called?") == "answered"
    assert carrel.ask("window.conversation.asked.scope") == [str(boat)]


def test_an_address_is_refused_and_says_why(screen: Screen, carrel: Program) -> None:
    news = "window.status.news"
    told = "Only files on this computer can be added; {} was left out."
    other = screen.start("watched_files.py", ADDRESS)
    screen.drag(other.box("window"), carrel.box("window.library.files"))
    carrel.wait(f"{news}.text()", lambda said: said == told.format(ADDRESS))
    assert carrel.ask(f"{news}.isVisible() and not window.veil.isVisible()")

    copy(screen, f"{ADDRESS}?2")
    carrel.focus()
    screen.press("F6", "ctrl+v")
    carrel.wait(f"{news}.text()", lambda said: said == told.format(f"{ADDRESS}?2"))

"""A whole session without a mouse."""

from pathlib import Path

import pytest
from person import (
    NEEDS_SCREEN,
    STANDING,
    ask_by_keys,
    open_carrel,
    wait_until_indexed,
)
from screen import Program, Screen

from assistant.paths import Home

pytestmark = NEEDS_SCREEN

SUMMARY = "Summarise handbook.pdf"
"""Without a model it is made of sentences from all its pages, each cited."""
FOCUSED = "QApplication.focusWidget()"
CHIP = f"{FOCUSED}.textCursor().anchor() if hasattr({FOCUSED}, 'textCursor') else 0"
FOCUS = f"[type({FOCUSED}).__name__, {FOCUSED}.accessibleName(), box({FOCUSED}), {CHIP}]"
PASSAGE = "window.source.passages.number"


@pytest.fixture
def carrel(screen: Screen, home: Home, club: Path) -> Program:
    """Carrel, started with a folder to add."""
    carrel = open_carrel(screen, home, str(club))
    wait_until_indexed(carrel)
    return carrel


def move_on(screen: Screen, carrel: Program, key: str) -> None:
    """Press a key that moves the focus, and wait until it has."""
    before = carrel.ask(FOCUS)
    screen.press(key)
    carrel.wait(FOCUS, lambda now: now != before)


def tab_to(screen: Screen, carrel: Program, widget: str) -> None:
    """Press Tab until a widget has the focus; it must not be far."""
    for _ in range(12):
        move_on(screen, carrel, "Tab")
        if carrel.ask(f"{widget} is {FOCUSED}"):
            return
    raise AssertionError(f"Tab does not come to {widget}, but to {carrel.ask(FOCUS)}")


def cycle_to(screen: Screen, carrel: Program, pane: str) -> None:
    """Press F6 until the focus is in a pane."""
    for _ in range(3):
        move_on(screen, carrel, "F6")
        if carrel.ask(f"{pane}.isAncestorOf({FOCUSED})"):
            return
    raise AssertionError(f"F6 does not come to {pane}, but to {carrel.ask(FOCUS)}")


def command(screen: Screen, carrel: Program, name: str) -> None:
    """Choose a command by a few letters of its name."""
    screen.press("ctrl+k")
    carrel.wait("window.palette_of_commands.search.hasFocus()")
    screen.type(name)
    carrel.wait(f"window.palette_of_commands.search.text() == {name!r}")
    screen.press("Return")
    carrel.wait("not window.palette_of_commands.isVisible()")


def test_from_the_answer_through_its_source(screen: Screen, carrel: Program) -> None:
    assert ask_by_keys(screen, carrel, SUMMARY) == "answered"
    tab_to(screen, carrel, "window.chat.cards[-1].sources[0]")
    screen.press("Return")
    carrel.wait("window.source.isVisible() and window.source.pdf.is_drawn(1)")
    assert carrel.ask(PASSAGE) == 1

    screen.press("alt+Down")
    carrel.wait(PASSAGE, lambda number: number == 2)
    screen.press(*["alt+Down"] * 5)
    carrel.wait("window.source.page_in_view", lambda page: page == 4)
    screen.press("alt+Up", "alt+Up")
    carrel.wait("window.source.page_in_view", lambda page: page == 3)

    cycle_to(screen, carrel, "window.source")
    screen.press("ctrl+f")
    carrel.wait("window.source.find_bar.isVisible()")
    screen.type("warden")
    carrel.wait("window.source.find_bar.count.text()", lambda said: said.startswith("1 of "))
    screen.press("Return")
    carrel.wait("window.source.page_in_view", lambda page: page == 4)
    screen.press("Escape")
    carrel.wait("not window.source.find_bar.isVisible()")
    assert carrel.ask("window.source.isVisible()"), "Esc closed the search only"
    screen.press("Escape")
    carrel.wait("not window.source.isVisible()")


def test_commands_keys_ticks_mentions_and_conversations(screen: Screen, carrel: Program) -> None:
    # Only what is ticked is asked.
    cycle_to(screen, carrel, "window.library")
    screen.press("Home", "space")
    carrel.wait("len(window.library.ticks)", lambda ticked: ticked == 1)
    screen.press("ctrl+l")
    assert ask_by_keys(screen, carrel, "Where is the defibrillator?") == "refused"
    command(screen, carrel, "untick")
    carrel.wait("len(window.library.ticks)", lambda ticked: ticked == 0)

    # A name after an @ is for one question.
    carrel.wait("window.box.edit.hasFocus()")
    screen.type("@fees")
    carrel.wait("window.box.mentioning.is_open")
    screen.press("Return")
    carrel.wait("[chip.accessibleName() for chip in window.box.mentions.chips]", bool)
    assert ask_by_keys(screen, carrel, "When are fees due?") == "answered"
    (path,) = carrel.ask("window.conversation.asked.scope")
    assert path.endswith("fees-2026.md")

    screen.press("F1")
    carrel.wait("shown('ShortcutsDialog') is not None")
    carrel.focus("shown('ShortcutsDialog')")
    screen.press("Escape")
    carrel.wait("shown('ShortcutsDialog') is None")
    carrel.focus()

    screen.press("ctrl+n")
    carrel.wait("len(window.chat.cards)", lambda cards: cards == 0)
    screen.press("ctrl+h")
    carrel.wait("window.middle.drawer.isVisible() and len(window.middle.drawer.list.rows)")
    screen.press("Down", "Return")
    carrel.wait("len(window.chat.cards)", lambda cards: cards == 2)
    assert carrel.ask(STANDING) == "answered"

    screen.press("ctrl+q")
    assert carrel.wait_for_end() == 0

"""Starting Carrel: again, with a file, for a quick question, in another language."""

import subprocess
import sys
from pathlib import Path

import pytest
from command import ROOT
from person import (
    CARDS,
    NEEDS_SCREEN,
    PAGE,
    QUESTION,
    ask,
    ask_by_keys,
    open_carrel,
    open_quote,
    wait_until_indexed,
)
from screen import Screen

from assistant.paths import Home

pytestmark = NEEDS_SCREEN

HOTKEY = "ctrl+alt+space"
QUICK = "shown('QuickWindow')"
QUICK_STANDING = f"{QUICK}.chat.cards[-1].state if {QUICK}.chat.cards else ''"
BUSY = ("", "searching", "writing")


def start_again(screen: Screen, home: Home, *arguments: str) -> int:
    """Start Carrel as a person does, and return the exit status of that start."""
    command = [sys.executable, "-m", "assistant", "--home", str(home.root), *arguments]
    started = subprocess.run(command, check=False, cwd=ROOT, env=screen.environment, timeout=60)
    return started.returncode


def test_a_second_start_hands_its_file_to_the_first(
    screen: Screen, settled: Home, tmp_path: Path
) -> None:
    carrel = open_carrel(screen, settled)
    note = tmp_path / "note.md"
    note.write_text("The spare key hangs behind the third locker.")
    assert start_again(screen, settled, "open", str(note)) == 0
    wait_until_indexed(carrel, 12)
    assert ask(screen, carrel, "Where does the spare key hang?") == "answered"
    assert start_again(screen, settled, "--quick") == 0
    carrel.wait(f"{QUICK} is not None and {QUICK}.box.edit.hasFocus()")


def test_a_quick_question_from_another_program(screen: Screen, settled: Home) -> None:
    carrel = open_carrel(screen, settled)
    other = screen.start("watched_files.py", "/nowhere")
    other.focus()
    screen.press(HOTKEY)
    carrel.wait(f"{QUICK} is not None and {QUICK}.box.edit.hasFocus()")
    screen.type(QUESTION)
    screen.press("Return")
    assert carrel.wait(QUICK_STANDING, lambda state: state not in BUSY) == "answered"
    assert carrel.ask(CARDS) == 0, "the large window is left as it was"
    screen.click(carrel.box(f"{QUICK}.open_large"))
    carrel.wait(CARDS, lambda cards: cards == 1)
    assert carrel.ask(f"{QUICK} is None and window.isActiveWindow()")
    open_quote(screen, carrel)
    carrel.wait(f"window.source.pdf.is_drawn({PAGE})")


def test_a_start_for_a_quick_question_alone_ends_with_it(screen: Screen, settled: Home) -> None:
    carrel = open_carrel(screen, settled, "--quick")
    carrel.wait(f"{QUICK} is not None")
    carrel.focus(QUICK)
    assert not carrel.ask("window.isVisible()")
    screen.type(QUESTION)
    screen.press("Return")
    assert carrel.wait(QUICK_STANDING, lambda state: state not in BUSY) == "answered"
    screen.press("Escape")
    assert carrel.wait_for_end() == 0


LOOKS = (
    "[window.width(), window.height(), *window.panes.sizes(), window.source.page_in_view, "
    "window.source.place.path, window.chat.cards[-1].answer.question]"
)


def test_closed_and_started_again_it_stands_as_before(screen: Screen, settled: Home) -> None:
    carrel = open_carrel(screen, settled)
    screen.do("windowsize", "--sync", carrel.ask("int(window.winId())"), 1180, 760)
    assert ask(screen, carrel, QUESTION) == "answered"
    open_quote(screen, carrel)
    carrel.wait(f"window.source.pdf.is_drawn({PAGE})")
    left, top, right, _ = carrel.box("window.panes.handle(2)")
    handle = (left, top + 200, right, top + 210)
    screen.drag(handle, (left - 80, top + 200, right - 80, top + 210))
    screen.press("F4")
    carrel.wait("window.source.side.isVisible()")
    before = carrel.ask(LOOKS)
    assert carrel.close() == 0

    again = open_carrel(screen, settled)
    again.wait(CARDS, lambda cards: cards == 1)
    again.wait(f"window.source.isVisible() and window.source.pdf.is_drawn({PAGE})")
    assert again.ask(LOOKS) == before
    assert again.ask("window.source.side.isVisible()")


@pytest.mark.parametrize(
    ("language", "send"), [("de", "Senden"), ("qps-rtl", "⟦Šéñď")], ids=["German", "mirrored"]
)
def test_a_session_in_another_language(
    screen: Screen, settled: Home, language: str, send: str
) -> None:
    carrel = open_carrel(screen, settled, language=language)
    assert carrel.ask("window.box.button.text()").strip("\u200f").startswith(send)
    assert ask_by_keys(screen, carrel, QUESTION) == "answered"
    open_quote(screen, carrel)
    carrel.wait(f"window.source.pdf.is_drawn({PAGE})")
    library, source = carrel.box("window.library"), carrel.box("window.source")
    mirrored = language.endswith("rtl")
    assert (source[0] < library[0]) is mirrored

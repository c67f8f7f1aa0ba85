"""The engine dies while a person waits for an answer: nothing is lost, and one press goes on."""

from pathlib import Path

import pytest
from command import with_model
from person import CARDS, NEEDS_SCREEN, STANDING, open_carrel
from screen import Program, Screen

from assistant.paths import Home

pytestmark = NEEDS_SCREEN

QUESTION = "Tell me everything about the boats and the people."
NOTICE = "window.banner.notice.name if window.banner.notice else ''"


@pytest.fixture
def carrel(screen: Screen, settled: Home, smollm2: Path) -> Program:
    """Carrel with a real model, and a library to ask."""
    with_model(settled.root, smollm2)
    return open_carrel(screen, settled)


def kill_engine(carrel: Program) -> None:
    """Kill the engine, and wait until the window has seen it."""
    engine = carrel.engine()
    engine.kill()
    carrel.wait(f"window._client.process_id != {engine.pid}")


def test_an_answer_cut_off_is_asked_again_by_one_press(screen: Screen, carrel: Program) -> None:
    screen.type(QUESTION)
    screen.press("Return")
    carrel.wait(STANDING, lambda state: state == "writing")
    kill_engine(carrel)
    carrel.wait(STANDING, lambda state: state == "failed")
    carrel.wait(NOTICE, lambda name: name == "crashed")
    assert carrel.ask("window.banner.text.text()").startswith("The engine stopped and runs again.")
    assert carrel.ask("window.chat.cards[-1].quote.isVisible()"), "what had come stays"

    screen.click(carrel.box("window.banner.buttons[0]"))
    carrel.wait(CARDS, lambda cards: cards == 2)
    carrel.wait(STANDING, lambda state: state == "writing")
    assert not carrel.ask("window.banner.isVisible()")
    screen.press("Escape")
    carrel.wait(STANDING, lambda state: state == "stopped")


def test_killed_three_times_it_says_so_and_starts_again(screen: Screen, carrel: Program) -> None:
    for _ in range(2):
        kill_engine(carrel)
        carrel.wait("str(window._client.state)", lambda state: state == "ready")
    screen.type(QUESTION)
    screen.press("Return")
    carrel.wait(STANDING, lambda state: state == "writing")
    kill_engine(carrel)
    carrel.wait(NOTICE, lambda name: name == "stopped")
    assert "three times" in carrel.ask("window.banner.text.text()")
    assert carrel.ask(STANDING) == "failed"

    screen.click(carrel.box("window.banner.buttons[0]"))
    carrel.wait("str(window._client.state)", lambda state: state == "ready")
    assert not carrel.ask("window.banner.isVisible()")
    screen.click(carrel.box("window.box.edit"))
    screen.type(QUESTION)
    screen.press("Return")
    carrel.wait(STANDING, lambda state: state == "writing")

"""By the pixels of the screen: the right words are marked, whatever kind of source it is."""

from pathlib import Path

import pytest
from person import (
    NEEDS_SCREEN,
    ask,
    assert_marked,
    lines_of,
    on_screen,
    open_carrel,
    open_quote,
    page_box,
    wait_until_indexed,
    wait_until_still,
    yellow,
)
from PIL import Image, ImageDraw, ImageFont
from screen import Screen

from assistant.paths import Home

pytestmark = NEEDS_SCREEN

NOTICE = (
    "Notice to all members",
    "The slipway gate is locked",
    "every evening at half past ten.",
    "Keys are kept at the inn.",
)
PALE = 30
"""Red above blue where a passage is marked that is not the one at hand."""


def write_notice(path: Path) -> list[tuple[float, float, float, float]]:
    """Write a scan of a notice; returns where its lines stand, as shares of the page."""
    page = Image.new("L", (1240, 1754), 250)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(44)
    places = []
    for number, line in enumerate(NOTICE):
        at = (120, 200 + 110 * number)
        pen.text(at, line, 20, font)
        left, top, right, bottom = pen.textbbox(at, line, font)
        places.append((left / 1240, top / 1754, right / 1240, bottom / 1754))
    page.save(path, resolution=150)
    return places


@pytest.mark.parametrize("name", ["notice.pdf", "notice.png"])
def test_recognised_lines_are_marked(screen: Screen, home: Home, tmp_path: Path, name: str) -> None:
    notice = tmp_path / name
    lines = write_notice(notice)
    carrel = open_carrel(screen, home, str(notice))
    wait_until_indexed(carrel, 1)
    assert ask(screen, carrel, "When is the slipway gate locked?") == "answered"
    open_quote(screen, carrel)
    if name.endswith("pdf"):
        carrel.wait("window.source.pdf.is_drawn(1)")
        view, whole = carrel.box("window.source.pdf.viewport()"), page_box(carrel, notice, 1)
    else:
        carrel.wait("window.source.picture.is_drawn")
        view = carrel.box("window.source.picture.viewport()")
        left, top, right, bottom = carrel.ask("window.source.picture._area().getCoords()")
        x, y, *_ = view
        whole = (round(x + left), round(y + top), round(x + right), round(y + bottom))
    seen = wait_until_still(screen, view)
    assert_marked(yellow(seen), view, on_screen(whole, lines[1:3]), spread=12)


def test_the_cited_lines_of_a_text_are_marked(screen: Screen, settled: Home) -> None:
    carrel = open_carrel(screen, settled)
    assert ask(screen, carrel, "What is the late charge from 1 May?") == "answered"
    open_quote(screen, carrel)
    carrel.wait("window.source.text.isVisible()")
    view = carrel.box("window.source.text.viewport()")
    seen = wait_until_still(screen, view)
    sentence = carrel.ask("window.chat.cards[-1].quote.quote.text")
    assert "late charge" in sentence
    lines = [tuple(line) for line in carrel.ask(f"lines_in(window.source.text, {sentence!r})")]
    assert lines
    assert_marked(yellow(seen), view, lines)


def test_all_passages_of_the_answer_are_marked_and_the_one_at_hand_most(
    screen: Screen, settled: Home, club: Path
) -> None:
    carrel = open_carrel(screen, settled)
    assert ask(screen, carrel, "Summarise handbook.pdf") == "answered"
    quotes = carrel.ask("[c.quote for c in window.chat.cards[-1].answer.citations if c.page == 1]")
    assert len(quotes) >= 2
    screen.click(carrel.box("window.chat.cards[-1].sources[0]"))
    carrel.wait("window.source.isVisible() and window.source.pdf.is_drawn(1)")
    carrel.wait("window.source.passages.number", lambda number: number == 1)
    pdf, view = club / "handbook.pdf", carrel.box("window.source.pdf.viewport()")
    for at_hand in range(2):
        seen = wait_until_still(screen, view)
        whole = page_box(carrel, pdf, 1)
        lines = [on_screen(whole, lines_of(pdf, 1, quote)) for quote in quotes]
        assert_marked(yellow(seen, PALE), view, [line for each in lines for line in each])
        assert_marked(yellow(seen, 90), view, lines[at_hand])
        screen.press("alt+Down")
        carrel.wait("window.source.passages.number", lambda now, n=at_hand: now == n + 2)

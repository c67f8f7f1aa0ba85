"""Carrel as a person meets it: a real screen, a mouse, a keyboard, and what can be seen."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from person import (
    NEEDS_SCREEN,
    PAGE,
    QUESTION,
    SENTENCE,
    ask,
    assert_marked,
    drop,
    lines_of,
    on_screen,
    open_carrel,
    open_quote,
    page_box,
    rendered,
    wait_until_still,
    yellow,
)
from PIL import ImageChops
from screen import Program, Screen

from assistant.paths import SAMPLE_LIBRARY, Home

pytestmark = NEEDS_SCREEN


@pytest.fixture
def carrel(screen: Screen, home: Home) -> Program:
    """Carrel, just started in an empty data folder, without a model."""
    return open_carrel(screen, home)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE_LIBRARY, tmp_path / "club"))


def test_a_dropped_folder_is_asked_and_the_cited_lines_are_marked(
    screen: Screen, carrel: Program, folder: Path
) -> None:
    drop(screen, carrel, folder)
    assert ask(screen, carrel, QUESTION) == "answered"
    open_quote(screen, carrel)
    carrel.wait(f"window.source.pdf.is_drawn({PAGE})")
    view = carrel.box("window.source.pdf.viewport()")
    pdf = folder / "handbook.pdf"
    whole = page_box(carrel, pdf, PAGE)
    seen = wait_until_still(screen, view)

    # It is the right page: what another program draws of it, at the same place.
    expected = rendered(pdf, PAGE, whole[2] - whole[0])
    shown = (max(view[0], whole[0]), max(view[1], whole[1]))
    end = (min(view[2], whole[2]), min(view[3], whole[3]))
    drawn = screen.see((*shown, *end)).convert("L")
    place = tuple(a - b for a, b in zip((*shown, *end), whole[:2] * 2, strict=True))
    difference = ImageChops.difference(drawn, expected.crop(place))
    assert np.asarray(difference).mean() < 12

    # The marked pixels lie on the lines of the sentence, and nowhere else.
    lines = on_screen(whole, lines_of(pdf, PAGE, SENTENCE))
    assert len(lines) == 2
    assert_marked(yellow(seen), view, lines)

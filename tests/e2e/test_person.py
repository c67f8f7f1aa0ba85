"""Carrel as a person meets it: a real screen, a mouse, a keyboard, and what can be seen."""

import os
import re
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pypdfium2
import pytest
from PIL import Image, ImageChops
from screen import Box, Program, Screen, missing_tools

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.settings import Settings, save

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not here: {', '.join(missing_tools())}"),
    pytest.mark.timeout(300),
]

QUESTION = "How far above the weir is the chain of yellow buoys?"
SENTENCE = "A chain of yellow buoys lies 150 metres above it."
PAGE = 4
INDEXED = "{str(row.state) for row in window.library.model.files}"
STANDING = "window.chat.cards[-1].state if window.chat.cards else ''"


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def carrel(screen: Screen, home: Home) -> Iterator[Program]:
    """Carrel, just started in an empty data folder, without a model."""
    save(home.settings, Settings(offer_model=False, theme="light", language="en"))
    program = Program(screen, "watched_window.py", "--home", str(home.root))
    program.wait("window.status.indexing.text()", lambda said: said == "Ready")
    program.focus()
    yield program
    program.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE_LIBRARY, tmp_path / "club"))


def drop(screen: Screen, carrel: Program, folder: Path) -> None:
    """Drag a folder from another window into Carrel's, and wait until it is indexed."""
    files = Program(screen, "watched_files.py", str(folder))
    screen.drag(files.box("window"), carrel.box("window.chat"))
    count = len(list(folder.iterdir()))
    carrel.wait("len(window.library.model.files)", lambda there: there == count)
    carrel.wait(f"list({INDEXED})", lambda states: states == ["indexed"])
    assert files.ask("window.dropped") == 1
    files.end()
    carrel.focus()


def ask(screen: Screen, carrel: Program, question: str) -> str:
    """Click into the box, type, press Enter; returns where the answer stands in the end."""
    before = carrel.ask("len(window.chat.cards)")
    screen.click(carrel.box("window.box.edit"))
    screen.type(question)
    screen.do("key", "Return")
    carrel.wait("len(window.chat.cards)", lambda now: now == before + 1)
    busy = ("searching", "writing")
    return str(carrel.wait(STANDING, lambda state: state not in busy))


def open_quote(screen: Screen, carrel: Program) -> None:
    """Click the quote of the newest answer and wait for its page."""
    screen.click(carrel.box("window.chat.cards[-1].quote"))
    carrel.wait(f"window.source.pdf.isVisible() and window.source.pdf.is_drawn({PAGE})")


def page_box(carrel: Program, pdf: Path, page: int) -> Box:
    """Return where a whole page of the opened PDF lies on the screen, partly out of sight."""
    width, height = pypdfium2.PdfDocument(pdf)[page - 1].get_size()
    place = f"window.source.pdf.viewport_rect({page - 1}, QRectF(0, 0, {width}, {height}))"
    left, top, right, bottom = carrel.ask(f"{place}.getCoords()")
    x, y, *_ = carrel.box("window.source.pdf.viewport()")
    return round(x + left), round(y + top), round(x + right), round(y + bottom)


def lines_of(pdf: Path, page: int, sentence: str) -> list[tuple[float, float, float, float]]:
    """Return where the lines of a sentence stand, as shares of the page, read from the file."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[page - 1].get_textpage()
    width, height = document[page - 1].get_size()
    stored = text.get_text_range()
    found = re.search(r"\s+".join(map(re.escape, sentence.split())), stored)
    assert found is not None
    boxes = [
        text.get_charbox(n, loose=True) for n in range(*found.span()) if not stored[n].isspace()
    ]
    lines: dict[int, list[tuple[float, float, float, float]]] = {}
    for box in boxes:
        lines.setdefault(round(box[1]), []).append(box)
    return [
        (
            min(b[0] for b in line) / width,
            1 - max(b[3] for b in line) / height,
            max(b[2] for b in line) / width,
            1 - min(b[1] for b in line) / height,
        )
        for line in lines.values()
    ]


def rendered(pdf: Path, page: int, width: int) -> Image.Image:
    """Return a page drawn by another hand, as wide as wanted."""
    document = pypdfium2.PdfDocument(pdf)
    scale = width / document[page - 1].get_size()[0]
    return document[page - 1].render(scale=scale).to_pil().convert("L")


def yellow(picture: Image.Image) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    """Return which pixels are those of the highlighter."""
    red, _, blue = (np.asarray(band, int) for band in picture.split())
    return (red - blue > 60) & (red > 120)


def test_a_dropped_folder_is_asked_and_the_cited_lines_are_marked(
    screen: Screen, carrel: Program, folder: Path
) -> None:
    drop(screen, carrel, folder)
    assert ask(screen, carrel, QUESTION) == "answered"
    open_quote(screen, carrel)
    screen.do("mousemove", 5, 5, "sleep", 0.5)
    view = carrel.box("window.source.pdf.viewport()")
    pdf = folder / "handbook.pdf"
    whole = page_box(carrel, pdf, PAGE)
    seen = screen.see(view)

    # It is the right page: what another program draws of it, at the same place.
    expected = rendered(pdf, PAGE, whole[2] - whole[0])
    shown = (max(view[0], whole[0]), max(view[1], whole[1]))
    end = (min(view[2], whole[2]), min(view[3], whole[3]))
    drawn = screen.see((*shown, *end)).convert("L")
    place = tuple(a - b for a, b in zip((*shown, *end), whole[:2] * 2, strict=True))
    difference = ImageChops.difference(drawn, expected.crop(place))
    assert np.asarray(difference).mean() < 12

    # The marked pixels lie on the lines of the sentence, and nowhere else.
    marked = yellow(seen)
    allowed = np.zeros_like(marked)
    width, height = whole[2] - whole[0], whole[3] - whole[1]
    lines = lines_of(pdf, PAGE, SENTENCE)
    assert len(lines) == 2
    for left, top, right, bottom in lines:
        x = [whole[0] - view[0] + round(share * width) for share in (left, right)]
        y = [whole[1] - view[1] + round(share * height) for share in (top, bottom)]
        assert marked[y[0] : y[1], x[0] : x[1]].mean() > 0.6, "letters hide the rest"
        allowed[y[0] - 6 : y[1] + 6, x[0] - 6 : x[1] + 6] = True
    assert not (marked & ~allowed).any()


def test_a_killed_engine_comes_back_and_the_person_goes_on(
    screen: Screen, carrel: Program, folder: Path
) -> None:
    drop(screen, carrel, folder)
    assert ask(screen, carrel, QUESTION) == "answered"
    (engine,) = (
        child
        for child in psutil.Process(carrel.number).children()
        if "assistant.wire" in " ".join(child.cmdline())
    )
    os.kill(engine.pid, signal.SIGKILL)
    carrel.wait("window.status.indexing.text()", lambda said: said != "Ready")
    carrel.wait("window.status.indexing.text()", lambda said: said == "Ready")
    assert carrel.ask("len(window.chat.cards)") == 1, "the conversation is still there"
    assert ask(screen, carrel, "Where is the defibrillator?") == "answered"

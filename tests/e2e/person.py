"""What a person does with Carrel on a screen, and what is looked at to see that it came true."""

import re
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from screen import Box, Program, Screen, missing_tools

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.settings import Settings, save

NEEDS_SCREEN = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not here: {', '.join(missing_tools())}"),
    pytest.mark.timeout(300),
]

QUESTION = "How far above the weir is the chain of yellow buoys?"
SENTENCE = "A chain of yellow buoys lies 150 metres above it."
PAGE = 4
INDEXED = "{str(row.state) for row in window.library.model.files}"
CARDS = "len(window.chat.cards)"
STANDING = "window.chat.cards[-1].state if window.chat.cards else ''"
BUSY = ("", "searching", "writing")

Mask = np.ndarray[tuple[int, int], np.dtype[np.bool_]]
Line = tuple[float, float, float, float]
"""Where a line of text stands, as shares of its page."""


def open_carrel(screen: Screen, home: Home, *arguments: str, **chosen: object) -> Program:
    """Start Carrel in a data folder, with these settings, and wait until it is ready."""
    plain = {"offer_model": False, "theme": "light", "language": "en"}
    save(home.settings, Settings(**{**plain, **chosen}))  # type: ignore[arg-type]
    program = screen.start("watched_window.py", "--home", str(home.root), *arguments)
    program.wait("str(window._client.state) == 'ready' and window.shelf.known")
    if program.ask("window.isVisible()"):
        program.focus()
    return program


def drop(screen: Screen, carrel: Program, folder: Path) -> None:
    """Drag a folder from another window into Carrel's, and wait until it is indexed."""
    files = screen.start("watched_files.py", str(folder))
    screen.drag(files.box("window"), carrel.box("window.chat"))
    wait_until_indexed(carrel, len(list(folder.iterdir())))
    assert files.ask("window.dropped") == 1
    files.end()
    carrel.focus()


def wait_until_indexed(carrel: Program, count: int = len(list(SAMPLE_LIBRARY.iterdir()))) -> None:
    """Wait until the library has so many files and all have been read."""
    carrel.wait("len(window.library.model.files)", lambda there: there == count)
    carrel.wait(f"list({INDEXED})", lambda states: states == ["indexed"])


def ask(screen: Screen, carrel: Program, question: str) -> str:
    """Click into the box, type, press Enter; returns where the answer stands in the end."""
    screen.click(carrel.box("window.box.edit"))
    return ask_by_keys(screen, carrel, question)


def ask_by_keys(screen: Screen, carrel: Program, question: str) -> str:
    """Type where the cursor is, press Enter; returns where the answer stands in the end."""
    before = carrel.ask(CARDS)
    screen.type(question)
    screen.press("Return")
    carrel.wait(CARDS, lambda now: now == before + 1)
    return str(carrel.wait(STANDING, lambda state: state not in BUSY))


def open_quote(screen: Screen, carrel: Program) -> None:
    """Click the quote of the newest answer and wait until the source is there."""
    screen.click(carrel.box("window.chat.cards[-1].quote"))
    carrel.wait("window.source.isVisible() and window.source.read is not None")


def wait_until_still(screen: Screen, box: Box) -> Image.Image:
    """Return what is in a box once two looks at it are the same."""
    screen.do("mousemove", 5, 5)
    before = screen.see(box)
    for _ in range(40):
        screen.do("sleep", 0.25)
        now = screen.see(box)
        if now.tobytes() == before.tobytes():
            return now
        before = now
    raise AssertionError("what is on the screen does not come to rest")


def page_box(carrel: Program, pdf: Path, page: int) -> Box:
    """Return where a whole page of the opened PDF lies on the screen, partly out of sight."""
    width, height = pypdfium2.PdfDocument(pdf)[page - 1].get_size()
    place = f"window.source.pdf.viewport_rect({page - 1}, QRectF(0, 0, {width}, {height}))"
    left, top, right, bottom = carrel.ask(f"{place}.getCoords()")
    x, y, *_ = carrel.box("window.source.pdf.viewport()")
    return round(x + left), round(y + top), round(x + right), round(y + bottom)


def lines_of(pdf: Path, page: int, sentence: str) -> list[Line]:
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
    lines: dict[int, list[Line]] = {}
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


def yellow(picture: Image.Image, least: int = 60) -> Mask:
    """Return which pixels are those of the highlighter."""
    red, _, blue = (np.asarray(band, int) for band in picture.split())
    return (red - blue > least) & (red > 120)


def on_screen(whole: Box, lines: list[Line]) -> list[Box]:
    """Return where the lines of a page are on the screen that lies in a box."""
    left, top, right, bottom = whole
    width, height = right - left, bottom - top
    return [
        (
            round(left + line[0] * width),
            round(top + line[1] * height),
            round(left + line[2] * width),
            round(top + line[3] * height),
        )
        for line in lines
    ]


def assert_marked(marked: Mask, view: Box, lines: list[Box], spread: int = 6) -> None:
    """Check that the marked pixels of a view lie on these lines, and nowhere else."""
    allowed = np.zeros_like(marked)
    for line in lines:
        left, right = line[0] - view[0], line[2] - view[0]
        top, bottom = line[1] - view[1], line[3] - view[1]
        assert top >= 0 and bottom <= marked.shape[0], "the line is in view"
        assert marked[top:bottom, left:right].mean() > 0.5, "letters hide the rest"
        allowed[max(0, top - spread) : bottom + spread, max(0, left - spread) : right + spread] = (
            True
        )
    assert not (marked & ~allowed).any()

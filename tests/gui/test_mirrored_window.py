"""From right to left the window is mirrored, and what it shows of documents is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_states import STATES, source

from assistant import messages as m
from assistant.records import Page
from ui.conversations.question_bubble import QuestionBubble
from ui.main_window import MainWindow
from ui.parts.icons import pixmap
from ui.parts.row_painting import write_line
from ui.parts.theme import HIGHLIGHTER, TYPE
from ui.source.source_view import Place
from ui.words import translating

BEGINS = (0.12, 0.3)
"""Where the marked words begin, as parts of the page's width: behind "Page 4, "."""


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Speak a language from right to left, and English again afterwards."""
    translating.install(qapp, "qps-rtl")
    qapp.processEvents()
    yield
    translating.install(qapp, translating.ENGLISH)
    qapp.processEvents()


def left_of(widget: QWidget) -> int:
    """Return where a widget begins in its window."""
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def test_the_panes_stand_from_right_to_left(
    mirrored: None, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    source(ready, client, tmp_path)
    settle()
    assert left_of(ready.source) < left_of(ready.middle) < left_of(ready.library)


def test_questions_stand_on_the_left_and_head_and_foot_are_turned_round(
    mirrored: None, qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    STATES["answered"](ready, client, tmp_path)
    card = ready.chat.cards[-1]
    qtbot.waitUntil(card.isVisible)
    settle()
    assert left_of(ready.header.settings) < left_of(ready.header.models)
    assert left_of(ready.status.offline) > left_of(ready.status.model)
    assert left_of(ready.box.button) < left_of(ready.box.edit)
    (bubble,) = ready.chat.findChildren(QuestionBubble)
    right_of_bubble = left_of(bubble) + bubble.width()
    assert left_of(bubble) == left_of(card) and right_of_bubble < left_of(card) + card.width()


def test_a_page_and_its_mark_are_not_mirrored(
    mirrored: None, qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    source(ready, client, tmp_path)
    viewport = ready.source.pdf.viewport()
    qtbot.waitUntil(lambda: bool(places_of(HIGHLIGHTER, viewport.grab().toImage())))
    image = viewport.grab().toImage()
    mark = places_of(HIGHLIGHTER, image)
    page = places_of(QColor("white"), image)
    start = (min(mark) - min(page)) / (max(page) - min(page))
    assert BEGINS[0] < start < BEGINS[1]


def test_what_shows_a_place_is_mirrored_and_other_icons_stay(
    mirrored: None, qapp: QApplication
) -> None:
    def drawn() -> tuple[float, float]:
        return tuple(balance(pixmap(name, "#000000", 40)) for name in ("pane-library", "search"))

    there = drawn()
    translating.install(qapp, translating.ENGLISH)
    qapp.processEvents()
    here = drawn()
    assert there[0] == pytest.approx(-here[0], abs=0.5) and abs(here[0]) > 0.5
    assert there[1] == here[1]


def test_the_button_of_the_library_shows_it_on_the_right(mirrored: None, ready: MainWindow) -> None:
    library, _, source = (button.icon().pixmap(40, 40) for button in ready.header.panes)
    assert balance(library) > 0.5
    assert balance(source) < -0.5


def test_the_text_of_a_document_keeps_its_own_direction(
    mirrored: None, qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    path = tmp_path / "notes.py"
    path.write_text("print('hello')\n")
    ready.source.open(Place(str(path), 1, 0, 5))
    text = "print('hello')\n"
    client.reply(m.ReadPage, m.PageRead(str(path), "code", "", 1, Page(1, "", text)))
    block = ready.source.text.document().firstBlock()
    qtbot.waitUntil(lambda: bool(ready.source.text.document().toPlainText()))
    assert block.textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_line_of_a_list_keeps_its_own_direction(qapp: QApplication) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(200, 30, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        write_line(painter, image.rect(), "MMMM....", TYPE["list"], "#000000", QFont.Weight.Normal)
        painter.end()
        heights = [sum(image.pixelColor(x, y).value() < 128 for y in range(30)) for x in range(200)]
        inked = [height for height in heights if height]
        assert max(inked[: len(inked) // 2]) > 3 * max(inked[-4:]), (
            "the full stops stand at the end"
        )


def places_of(colour: QColor, image: QImage) -> list[int]:
    """Return the columns of a picture in which a colour stands."""
    rows = range(0, image.height(), 2)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == colour for y in rows)]


def balance(drawing: QPixmap) -> float:
    """Return where the ink of an icon stands: 0 in the middle, less on the left."""
    image = drawing.toImage()
    inked = [x for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 128]
    return sum(inked) / len(inked) - 19.5

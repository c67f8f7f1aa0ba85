"""Stored text with the passage marked, however long and whatever its line ends."""

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from ui.parts.text_offsets import Offsets, same_text
from ui.source.reading.reading_parts import PART
from ui.source.reading.text_page_view import TextPageView

LINES = [f"Line {n}: 𝄞 the quick brown fox jumps over the lazy dog. " * 3 for n in range(400)]


@pytest.fixture
def view(qtbot: QtBot) -> TextPageView:
    view = TextPageView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.mark.parametrize("end_of_line", ["\n", "\r\n"])
def test_the_passage_is_marked_and_in_the_upper_half(
    view: TextPageView, qtbot: QtBot, end_of_line: str
) -> None:
    text = end_of_line.join(LINES)
    passage = end_of_line.join(LINES[200:202])
    start = text.index(passage)
    view.show_text(text, start, start + len(passage))
    qtbot.waitUntil(lambda: view.highlighted() == passage)
    top = view.cursorRect(view.textCursor()).top()
    assert 0 <= top < view.viewport().height() / 2


def test_a_very_long_text_opens_quickly_and_in_parts(view: TextPageView, qtbot: QtBot) -> None:
    text = "\n".join(LINES * 40)
    assert len(text) > 10 * PART
    start = text.index("Line 399", len(text) // 2)
    clock = QElapsedTimer()
    clock.start()
    view.show_text(text, start, start + 40)
    assert clock.elapsed() < 2_000
    passage = text[start : start + 40]
    qtbot.waitUntil(lambda: view.highlighted() == passage)
    before = view.part_label
    assert view.step(1) and view.part_label != before
    assert view.highlighted() == ""
    assert view.step(-1)
    qtbot.waitUntil(lambda: view.highlighted() == passage)


def test_an_empty_text_shows(view: TextPageView) -> None:
    view.show_text("")
    assert view.highlighted() == "" and not view.step(1)


def test_offsets_count_what_each_side_counts() -> None:
    text = "a𝄞b\r\nc"
    offsets = Offsets(text)
    assert [offsets.position(at) for at in (2, 3, 5, 6)] == [3, 4, 5, 6]
    assert [offsets.offset(at) for at in (3, 4, 5, 6)] == [2, 3, 5, 6]


def test_white_space_and_soft_hyphens_do_not_matter() -> None:
    assert same_text("read\u00ading  room\r\n", "reading room")
    assert not same_text("reading room", "reading rooms")

"""Words are found in whatever is open: counted, marked, walked through."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import make_pdf
from pdf_files import Library, settle_source
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.records import Page, Span
from ui.main_window import MainWindow
from ui.parts.theme import HIGHLIGHTER, MATCH, MATCH_EDGE, MATCH_HERE, OTHER_PASSAGE, SELECTED
from ui.source.source_place import Place


@pytest.fixture
def library(client: FakeClient) -> Library:
    return Library(client)


@pytest.fixture
def opened(qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path) -> MainWindow:
    """The window with page 3 of a PDF in view."""
    pdf = make_pdf(tmp_path / "handbook.pdf", pages=8)
    ready.source.open(Place(str(pdf), 3))
    settle_source(qtbot, ready, library)
    return ready


def type_words(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.actions_registry.run("source.find")
    qtbot.keyClicks(window.source.find_bar.field, words)


def look_for(qtbot: QtBot, window: MainWindow, library: Library, words: str) -> None:
    type_words(qtbot, window, words)
    qtbot.keyClick(window.source.find_bar.field, Qt.Key.Key_Return)
    settle_source(qtbot, window, library)


def test_words_are_marked_and_counted_from_the_page_in_view(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    look_for(qtbot, opened, library, "line 7:")
    bar, pdf = opened.source.find_bar, opened.source.pdf
    assert bar.isVisible() and bar.count.text() == "3 of 8"
    marked = pdf.matches.on(2)
    assert marked is not None and marked.current == 0 and marked.at_hand()
    shot = pdf.viewport().grab().toImage()
    place = pdf.viewport_rect(2, marked.at_hand()[0]).toRect()
    seen = {shot.pixelColor(x, place.top() + 1).name() for x in range(place.left(), place.right())}
    assert MATCH_HERE.name() in seen


def test_enter_and_the_buttons_go_on_and_round(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    look_for(qtbot, opened, library, "line 7:")
    bar, pdf = opened.source.find_bar, opened.source.pdf
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    settle_source(qtbot, opened, library)
    assert bar.count.text() == "4 of 8" and pdf.current_page == 4
    bar.previous.click()
    bar.previous.click()
    settle_source(qtbot, opened, library)
    assert bar.count.text() == "2 of 8" and 2 in [p + 1 for p in pdf.pages_in_view()]
    opened.actions_registry.run("source.find_previous")
    opened.actions_registry.run("source.find_previous")
    settle_source(qtbot, opened, library)
    assert bar.count.text() == "8 of 8"
    opened.actions_registry.run("source.find_next")
    settle_source(qtbot, opened, library)
    assert bar.count.text() == "1 of 8"


def test_a_match_far_away_is_brought_into_view(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    look_for(qtbot, opened, library, "Page 8, line 33")
    pdf = opened.source.pdf
    marked = pdf.matches.on(7)
    assert opened.source.find_bar.count.text() == "1 of 1" and marked is not None
    place = pdf.viewport_rect(7, marked.at_hand()[0])
    assert pdf.viewport().rect().contains(place.toRect())


def test_typing_waits_for_the_end_of_the_word(
    qtbot: QtBot, opened: MainWindow, client: FakeClient
) -> None:
    type_words(qtbot, opened, "reading")
    assert client.sent(m.FindText) == []
    qtbot.waitUntil(lambda: bool(client.sent(m.FindText)))
    assert [request.text for request in client.sent(m.FindText)] == ["reading"]


def test_results_of_older_words_are_ignored(
    qtbot: QtBot, opened: MainWindow, client: FakeClient
) -> None:
    field = opened.source.find_bar.field
    type_words(qtbot, opened, "li")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    old = client.last(m.FindText)
    qtbot.keyClicks(field, "ne")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    path = opened.source.place.path
    client.play(m.TextFound(path, (Span(1, 0, 2),) * 50), to=old.id)
    assert opened.source.find_bar.count.text() == ""
    client.reply(m.FindText, m.TextFound(path, ()))
    assert opened.source.find_bar.count.text() == "Nothing found"
    assert not opened.source.find_bar.next.isEnabled()


def test_more_than_can_be_shown_is_said(
    qtbot: QtBot, opened: MainWindow, client: FakeClient
) -> None:
    type_words(qtbot, opened, "line")
    qtbot.keyClick(opened.source.find_bar.field, Qt.Key.Key_Return)
    places = tuple(Span(page, 8, 12) for page in range(1, 9))
    found = m.TextFound(opened.source.place.path, places, more=True)
    client.reply(m.FindText, found)
    assert opened.source.find_bar.count.text() == "3 of more than 8"


def test_a_search_that_fails_says_why(qtbot: QtBot, opened: MainWindow, client: FakeClient) -> None:
    type_words(qtbot, opened, "line")
    qtbot.keyClick(opened.source.find_bar.field, Qt.Key.Key_Return)
    client.reply(m.FindText, m.Failed("missing", "The file left the library", "Add it again."))
    assert opened.source.find_bar.count.text() == "The file left the library. Add it again."


def test_hundreds_of_matches_on_a_page_do_not_hold_the_window_up(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    pdf = opened.source.pdf
    page = Page(3, "3", library.texts(opened.source.place.path)[2])
    spans = [(at, at + 1) for at, letter in enumerate(page.text) if letter == "e"]
    assert len(spans) >= 200
    calls = []
    asked = pdf.pages.rects
    pdf.pages.rects = lambda *place: calls.append(place) or asked(*place)  # type: ignore
    pdf.show_matches(page, spans, 0)
    assert len(calls) == 1, "the one at hand, and no other"
    marked = pdf.matches.on(2)
    assert marked is not None
    qtbot.waitUntil(lambda: all(marked.stretches), timeout=20_000)


def test_esc_closes_the_bar_and_takes_the_marks_away(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    look_for(qtbot, opened, library, "line 7:")
    qtbot.keyClick(opened.source.find_bar.field, Qt.Key.Key_Escape)
    assert opened.source.find_bar.isHidden() and opened.source.isVisible()
    assert all(opened.source.pdf.matches.on(page) is None for page in range(8))


def test_ctrl_f_finds_in_the_source_if_one_is_open_else_in_the_library(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    ready.activateWindow()
    ready.actions_registry.run("source.find")
    assert not ready.source.find_bar.isVisible()
    pdf = make_pdf(tmp_path / "a.pdf", pages=1)
    ready.source.open(Place(str(pdf)))
    settle_source(qtbot, ready, library)
    QTest.keyClick(ready, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert ready.source.find_bar.isVisible()


def test_another_file_is_searched_without_leaving_the_place_that_was_opened(
    qtbot: QtBot, opened: MainWindow, library: Library, client: FakeClient, tmp_path: Path
) -> None:
    look_for(qtbot, opened, library, "line 7:")
    other = make_pdf(tmp_path / "annex.pdf", pages=6)
    opened.source.open(library.place(other, 5, "line 20: the"))
    settle_source(qtbot, opened, library)
    assert client.last(m.FindText).path == str(other)
    assert opened.source.find_bar.count.text() == "6 match(es)" or (
        opened.source.find_bar.count.text() == "6 matches"
    )
    assert opened.source.pdf.current_page == 5
    assert opened.source.pdf.matches.on(4) is not None


def test_text_is_searched_like_a_pdf_and_turns_its_pages(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    pages = ["Nothing stands here.", "The boat house is closed. The boat is out."]
    path = "/d/rules.docx"

    def reply(number: int) -> None:
        page = Page(number, str(number), pages[number - 1])
        client.reply(m.ReadPage, m.PageRead(path, "word", "", 2, page))

    ready.source.open(Place(path))
    reply(1)
    type_words(qtbot, ready, "boat")
    qtbot.keyClick(ready.source.find_bar.field, Qt.Key.Key_Return)
    client.reply(m.FindText, m.TextFound(path, (Span(2, 4, 8), Span(2, 30, 34))))
    assert client.last(m.ReadPage).page == 2
    reply(2)
    assert ready.source.find_bar.count.text() == "1 of 2"
    assert ready.source.head.where.text() == "p. 2 of 2"


def contrast(one: QColor, another: QColor) -> float:
    """Return the contrast of WCAG 2.1."""

    def luminance(colour: QColor) -> float:
        parts = colour.getRgbF()[:3]  # type: ignore[index]
        red, green, blue = (
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        )
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    lighter, darker = sorted((luminance(one), luminance(another)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_words_stay_readable_under_every_mark_and_the_one_at_hand_has_an_edge() -> None:
    washes = (HIGHLIGHTER, OTHER_PASSAGE, MATCH, MATCH_HERE, SELECTED)
    for wash in washes:
        for over in washes:  # a found word may stand in a cited passage, and be selected
            both = QColor.fromRgbF(
                wash.redF() * over.redF(),
                wash.greenF() * over.greenF(),
                wash.blueF() * over.blueF(),
            )
            assert contrast(QColor("black"), both) >= 4.5
    assert contrast(MATCH_EDGE, MATCH) >= 3 and contrast(MATCH_EDGE, QColor("white")) >= 3

"""All passages of an answer are marked, and one can walk through them, across files."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, make_pdf, sentence
from pdf_files import Library, settle_source
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.records import Page
from ui.main_window import MainWindow
from ui.parts.theme import HIGHLIGHTER, OTHER_PASSAGE
from ui.source.source_place import Passages, Place


@pytest.fixture
def library(client: FakeClient) -> Library:
    return Library(client)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return make_pdf(tmp_path / "handbook.pdf")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return make_pdf(tmp_path / "annex.pdf", pages=3)


def ground(window: MainWindow, page: int, rect: QRectF) -> QColor:
    """Return the colour of the paper in a marked place (page from 0)."""
    view = window.source.pdf
    shot = view.viewport().grab().toImage()
    place = view.viewport_rect(page, rect).toRect().adjusted(1, 1, -1, -1)
    spots = [(x, place.top()) for x in range(place.left(), place.right())]
    return max((shot.pixelColor(*spot) for spot in spots), key=lambda colour: colour.lightness())


def same(one: QColor, another: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], another.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) <= 3 for a, b in pairs)


def test_all_passages_of_the_page_are_marked_and_the_opened_one_strongest(
    qtbot: QtBot, ready: MainWindow, library: Library, pdf: Path
) -> None:
    places = [library.place(pdf, 4, f"line {n}: the réading room") for n in (5, 17, 19)]
    ready.source.open(places[1], places)
    settle_source(qtbot, ready, library)
    marked = ready.source.pdf.passages.on(3)
    assert marked is not None and marked.current == 1 and len(marked.stretches) == 3
    assert ready.source.pdf.highlight == (3, marked.at_hand())
    qtbot.waitUntil(lambda: all(marked.stretches))
    assert same(ground(ready, 3, marked.stretches[1][0]), HIGHLIGHTER)
    assert same(ground(ready, 3, marked.stretches[2][0]), OTHER_PASSAGE)


def test_next_and_previous_walk_through_pages_and_files_in_words(
    qtbot: QtBot, ready: MainWindow, library: Library, pdf: Path, other: Path
) -> None:
    first = library.place(pdf, 2, "line 9: the réading")
    second = library.place(pdf, 5, "line 3: the réading")
    third = library.place(other, 1, "line 7: the réading")
    source = ready.source
    source.open(second, [third, second, first])
    settle_source(qtbot, ready, library)
    row = source.head.passages
    assert row.isVisible() and row.label.text() == "Passage 3 of 3"
    row.next.click()
    settle_source(qtbot, ready, library)
    assert source.place == third and source.head.name.text() == "annex.pdf"
    assert row.label.text() == "Passage 1 of 3"
    assert source.pdf.highlight[0] == 0 and source.pdf.highlight[1]
    row.next.click()
    settle_source(qtbot, ready, library)
    assert source.place == first and source.pdf.current_page == 2
    row.previous.click()
    settle_source(qtbot, ready, library)
    assert source.place == third


def test_a_passage_on_another_page_is_marked_when_that_page_comes_into_view(
    qtbot: QtBot, ready: MainWindow, library: Library, client: FakeClient, pdf: Path
) -> None:
    here, there = library.place(pdf, 1, "line 2: the"), library.place(pdf, 6, "line 30: the")
    ready.source.open(here, [here, there])
    settle_source(qtbot, ready, library)
    assert {request.page for request in client.sent(m.ReadPage)} == {1}
    ready.source.pdf.go_to(6)
    settle_source(qtbot, ready, library)
    marked = ready.source.pdf.passages.on(5)
    assert marked is not None and marked.current == -1
    qtbot.waitUntil(lambda: bool(marked.stretches[0]))


def test_a_single_passage_has_no_row(
    qtbot: QtBot, ready: MainWindow, library: Library, pdf: Path
) -> None:
    only = library.place(pdf, 4, "line 5: the réading")
    ready.source.open(only, [only])
    settle_source(qtbot, ready, library)
    assert ready.source.head.passages.isHidden()


def test_a_cited_place_brings_the_passages_of_its_answer(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, library: Library, pdf: Path
) -> None:
    texts = library.texts(pdf)
    cited = tuple(
        citation(str(pdf), texts[page - 1], f"Page {page}, line 8", page=page, marker=number)
        for number, page in enumerate((2, 4, 5), start=1)
    )
    ready.conversation.ask("When?")
    body = [sentence("Nine.", 1), sentence("Ten.", 2), sentence("Six.", 3)]
    client.reply(m.Ask, m.Finished(answer(*body, citations=cited)))
    ready.open_source(cited[1])
    settle_source(qtbot, ready, library)
    assert ready.source.head.passages.label.text() == "Passage 2 of 3"


def test_passages_that_no_longer_stand_are_left_out(
    qtbot: QtBot, ready: MainWindow, library: Library, pdf: Path
) -> None:
    good = library.place(pdf, 4, "line 5: the réading")
    lost = Place(str(pdf), 4, 900, 920, "words of another day")
    ready.source.open(good, [good, lost])
    settle_source(qtbot, ready, library)
    marked = ready.source.pdf.passages.on(3)
    assert marked is not None and len(marked.stretches) == 1 and marked.current == 0


def test_text_marks_all_passages_too(ready: MainWindow, client: FakeClient) -> None:
    text = "Receipts are kept for ten years.\n\nInvoices are kept for six years.\n" * 3
    first, second = (text.index("ten years"), text.index("six years"))
    places = [Place("/d/a.txt", 1, at, at + 9, text[at : at + 9]) for at in (first, second)]
    ready.source.open(places[0], places)
    client.reply(m.ReadPage, m.PageRead("/d/a.txt", "text", "", 1, Page(1, "", text)))
    shown = ready.source.text.highlighted()
    assert "ten years" in shown and "six years" in shown


def test_files_come_as_they_are_cited_and_pages_in_their_order() -> None:
    a, b, c = Place("/a", 5, 1, 2, "x"), Place("/b", 1, 1, 2, "x"), Place("/a", 2, 1, 2, "x")
    walk = Passages(b, [a, b, c, a])
    assert (len(walk), walk.number) == (3, 3)
    assert [walk.step(1) for _ in range(3)] == [c, a, b]
    assert walk.step(-1) == a
    assert walk.pages("/a") == [2, 5]


def test_a_file_opened_by_itself_has_no_passages() -> None:
    walk = Passages(Place("/a"))
    assert len(walk) == 0 and walk.step(1) is None and walk.on("/a", 1) == ([], [], -1)

"""A click on a citation opens the page and marks the very words."""

import os
from pathlib import Path

import pypdfium2
import pytest
from fake_client import FakeClient
from gui_records import answer, citation, make_pdf, sentence
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from assistant import messages as m
from assistant.answers import (
    Citation,
)
from assistant.records import (
    Page,
)
from ui.main_window import MainWindow
from ui.parts.theme import HIGHLIGHTER
from ui.source.pdf.pdf_page_view import PdfPageView
from ui.source.source_words import CHANGED, MISSING

QUOTE = "line 17: the réading room closes at 17 past nine.\r\nPage 4, line 18: the réading"


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return make_pdf(tmp_path / "handbook.pdf")


def page_text(pdf: Path, page: int) -> str:
    document = pypdfium2.PdfDocument(str(pdf))
    text: str = document[page - 1].get_textpage().get_text_range()
    document.close()
    return text


def char_boxes(pdf: Path, page: int, start: int, end: int) -> list[QRectF]:
    """Return the visible characters' boxes in points from the top left, by pypdfium2."""
    document = pypdfium2.PdfDocument(str(pdf))
    paper = document[page - 1]
    height, words = paper.get_height(), paper.get_textpage()
    boxes = []
    for at in range(start, end):
        left, bottom, right, top = words.get_charbox(at)
        if right - left > 1 and not words.get_text_range(at, 1).isspace():
            boxes.append(QRectF(left, height - top, right - left, top - bottom))
    document.close()
    return boxes


def test_many_sources_are_shown_when_they_are_wanted(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    texts = {n: f"Rule {n}." for n in range(1, 41)}
    cited = [citation("/papers/rules.md", text, text, marker=n) for n, text in texts.items()]
    ready.conversation.ask("List all rules")
    made = answer(*(sentence(text, n) for n, text in texts.items()), citations=tuple(cited))
    client.reply(m.Ask, m.Finished(made))
    card = ready.chat.cards[-1]
    assert len(card.sources) == 4
    (more,) = [stop for stop in card.findChildren(QPushButton) if "more sources" in stop.text()]
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(card.sources) == len(texts))
    assert [row.citation.marker for row in card.sources] == list(texts)
    assert more.isHidden()


def click_citation(qtbot: QtBot, window: MainWindow, client: FakeClient, cited: Citation) -> None:
    window.conversation.ask("When?")
    client.reply(m.Ask, m.Finished(answer(sentence("Nine.", 1), citations=(cited,))))
    qtbot.mouseClick(window.chat.cards[-1].sources[0], Qt.MouseButton.LeftButton)


def reply_page(client: FakeClient, pdf: Path, text: str, page: int = 4) -> None:
    client.reply(m.ReadPage, m.PageRead(str(pdf), "pdf", "", 6, Page(page, str(page), text)))


def is_marked(colour: QColor) -> bool:
    mark = HIGHLIGHTER
    return all(
        abs(a - b) <= 3
        for a, b in zip(colour.getRgb()[:3], mark.getRgb()[:3], strict=True)  # type: ignore[index]
    )


def test_a_chip_opens_the_pdf_with_the_words_marked(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    text = page_text(pdf, 4)
    cited = citation(str(pdf), text, QUOTE, page=4)
    click_citation(qtbot, ready, client, cited)
    reply_page(client, pdf, text)
    view = ready.source.pdf
    qtbot.waitUntil(view.isVisible)
    assert view.current_page == 4
    page, rects = view.highlight
    assert page == 3 and len(rects) == 2
    boxes = char_boxes(pdf, 4, cited.start, cited.end)
    assert len(boxes) > 50
    for box in boxes:
        assert any(rect.contains(box.center()) for rect in rects)
    # No rectangle reaches into the lines before and after.
    assert sum(rect.height() for rect in rects) < 2 * 18
    qtbot.waitUntil(lambda: view.is_drawn(4))
    shot = view.viewport().grab().toImage()
    for rect in rects:
        place = view.viewport_rect(page, rect)
        assert 0 < place.top() < view.viewport().height() / 2
        inside = place.toRect().adjusted(1, 1, -1, -1)
        colours = [
            shot.pixelColor(x, y)
            for x in range(inside.left(), inside.right())
            for y in range(inside.top(), inside.bottom())
        ]
        # The ground has the highlighter's colour, the ink of the words a darker shade of it.
        assert sum(is_marked(colour) for colour in colours) > len(colours) * 0.15
        assert min(colour.lightness() for colour in colours) < 80
        tint = HIGHLIGHTER.blueF() / HIGHLIGHTER.redF()
        for colour in colours:
            assert colour.blueF() == pytest.approx(colour.redF() * tint, abs=0.03)
    above = view.viewport_rect(page, rects[0].translated(0, -18 * 2 + 9)).center().toPoint()
    assert not is_marked(shot.pixelColor(above))
    assert "Page 4, cited passage: line 17" in view.accessibleDescription()


def test_the_place_is_kept_when_the_view_is_resized_or_zoomed(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    text = page_text(pdf, 4)
    click_citation(qtbot, ready, client, citation(str(pdf), text, QUOTE, page=4))
    reply_page(client, pdf, text)
    view = ready.source.pdf
    qtbot.waitUntil(view.isVisible)
    for width, height in ((1000, 600), (1280, 800)):
        ready.resize(width, height)
        QApplication.processEvents()
        page, rects = view.highlight
        top = view.viewport_rect(page, rects[0]).top()
        assert 0 < top < view.viewport().height() * 0.4
    view.zoom_by(2.0)
    page, rects = view.highlight
    assert 0 < view.viewport_rect(page, rects[0]).top() < view.viewport().height() * 0.4


def test_next_and_previous_page(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    ready.library.wishes.open.emit(str(pdf))
    reply_page(client, pdf, page_text(pdf, 1), page=1)
    source = ready.source
    qtbot.waitUntil(source.pdf.isVisible)
    source.head.next.click()
    assert source.pdf.current_page == 2 and source.head.where.text() == "p. 2 of 6"
    source.head.previous.click()
    assert source.pdf.current_page == 1


def test_a_changed_pdf_falls_back_to_the_stored_text(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    stored = "Long ago the réading room never closed."
    cited = citation(str(pdf), stored, "réading room never", page=4)
    click_citation(qtbot, ready, client, cited)
    reply_page(client, pdf, stored)
    qtbot.waitUntil(lambda: ready.source.notice.text() == CHANGED)
    assert ready.source.stack.currentWidget() is ready.source.text
    assert ready.source.text.highlighted() == "réading room never"


def test_a_pdf_that_was_written_anew_is_read_anew(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    text = page_text(pdf, 4)
    click_citation(qtbot, ready, client, citation(str(pdf), text, QUOTE, page=4))
    reply_page(client, pdf, text)
    make_pdf(pdf, lines=50)
    os.utime(pdf, (1, 1))
    text = page_text(pdf, 4)
    cited = citation(str(pdf), text, "line 49: the réading room", page=4)
    ready.open_source(cited)
    reply_page(client, pdf, text)
    qtbot.waitUntil(lambda: len(ready.source.pdf.highlight[1]) == 1)
    assert ready.source.stack.currentWidget() is ready.source.pdf


def test_a_deleted_pdf_falls_back_to_the_stored_text(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    text = page_text(pdf, 4)
    pdf.unlink()
    click_citation(qtbot, ready, client, citation(str(pdf), text, QUOTE, page=4))
    reply_page(client, pdf, text)
    assert ready.source.notice.isVisible() and ready.source.notice.text() == MISSING
    assert ready.source.text.highlighted().split() == QUOTE.split()


def test_a_late_answer_for_another_place_is_ignored(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, pdf: Path
) -> None:
    ready.library.wishes.open.emit(str(pdf))
    first = client.last(m.ReadPage).id
    ready.library.wishes.open.emit("/docs/other.md")
    client.play(m.PageRead(str(pdf), "pdf", "", 6, Page(1, "1", "x")), to=first)
    assert not ready.source.isVisible()


def test_a_file_that_left_the_library_is_explained(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.library.wishes.open.emit("/docs/gone.md")
    client.reply(m.ReadPage, m.Failed("missing", "Not in the library: gone.md.", "Add it."))
    assert ready.source.notice.text() == "Not in the library: gone.md. Add it."


def test_pages_of_other_sizes_that_are_measured_late_do_not_move_the_place(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "mixed.pdf"
    paper = canvas.Canvas(str(path), pagesize=(600, 800))
    for page in range(1, 301):
        if page < 299:
            paper.setPageSize((600, 800 if page % 2 else 200))
        paper.drawString(60, 100, f"This is page {page}.")
        paper.showPage()
    paper.save()
    view = PdfPageView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    qtbot.waitExposed(view)
    page_250 = Page(250, "250", page_text(path, 250))
    assert view.open(str(path)) is None and view.show_marks(page_250, [(0, 12)], 0)
    view.show_highlight()
    with qtbot.waitSignal(view.measured, timeout=10_000):
        pass
    page, rects = view.highlight
    assert page == 249 and view.current_page in (249, 250)
    assert 0 < view.viewport_rect(page, rects[0]).top() < 300

"""Text that was recognised in pictures: said to be so, and marked where it stands."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, make_pdf, quote_of, sentence
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import (
    Citation,
)
from assistant.records import (
    Box,
    Origin,
    Page,
)
from ui.main_window import MainWindow
from ui.parts.page_boxes import marked_parts, scaled
from ui.parts.theme import HIGHLIGHTER, MATCH_HERE, OTHER_PASSAGE
from ui.source.reading.picture_view import LARGEST, read_picture
from ui.source.source_view import MISSING, NO_PICTURE, NOT_RECOGNISED

LINES = [f"Line {n}: the boat house is closed on Mondays." for n in range(8)]
TEXT = "\n".join(LINES)
NOTE = "recognised in a picture; letters and figures may have been misread."


def boxes() -> tuple[Box, ...]:
    """Return a box a line, each an eighth of the page high with a gap below."""
    made, at = [], 0
    for n, line in enumerate(LINES):
        made.append(Box(at, at + len(line), 0.1, n / 8 + 0.02, 0.9, n / 8 + 0.1))
        at += len(line) + 1
    return tuple(made)


def page(number: int = 1) -> Page:
    return Page(number, str(number), TEXT, Origin.OCR, boxes(), 0.95)


def cited(path: Path, number: int = 1) -> Citation:
    found = citation(str(path), TEXT, "Mondays.\nLine 4: the boat house", page=number)
    return replace(found, ocr=True)


def draw(path: Path, width: int = 800, height: int = 400) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(24)
    painter.setFont(font)
    for n, line in enumerate(LINES):
        painter.drawText(int(width * 0.1), int(height * (n / 8 + 0.09)), line)
    painter.end()
    assert image.save(str(path))
    return path


def open_picture(qtbot: QtBot, window: MainWindow, client: FakeClient, path: Path) -> None:
    window.open_source(cited(path))
    client.reply(m.ReadPage, m.PageRead(str(path), "image", "", 1, page()))


def test_the_cited_share_of_each_line_is_marked() -> None:
    found = cited(Path("/a.pdf"))
    first, second = marked_parts(page(), found.start, found.end)
    assert first.right() == pytest.approx(0.9) and first.left() == pytest.approx(0.76, abs=0.03)
    assert second.left() == pytest.approx(0.1) and second.right() == pytest.approx(0.49, abs=0.03)
    assert (second.top(), second.bottom()) == pytest.approx((0.52, 0.6))
    assert scaled(second, QSizeF(1000, 100)).top() == pytest.approx(52)


@pytest.mark.parametrize("text", ["שלום עולם", "竖排文字"])
def test_other_directions_mark_the_whole_line(text: str) -> None:
    upright = Box(0, len(text), 0.5, 0.1, 0.55, 0.9)
    (part,) = marked_parts(Page(1, "", text, Origin.OCR, (upright,)), 1, 2)
    assert part == QRectF(0.5, 0.1, 0.55 - 0.5, 0.8)


def test_a_scanned_pdf_is_marked_by_its_boxes(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    path = make_pdf(tmp_path / "scan.pdf")
    ready.open_source(cited(path, 3))
    client.reply(m.ReadPage, m.PageRead(str(path), "pdf", "", 6, page(3)))
    view = ready.source.pdf
    qtbot.waitUntil(lambda: view.isVisible() and view.is_drawn(3))
    marked, rects = view.highlight
    size = view.document.pagePointSize(2)
    assert marked == 2 and len(rects) == 2
    assert rects[1].center().y() == pytest.approx(size.height() * 0.56, abs=1)
    assert rects[1].left() == pytest.approx(size.width() * 0.1, abs=3)
    assert "Mondays." in view.accessibleDescription()
    assert ready.source.head.origin.text() == f"p. 3: {NOTE}"


def test_a_citation_says_that_its_text_was_recognised(
    ready: MainWindow, client: FakeClient
) -> None:
    source = cited(Path("/docs/scan.pdf"), 3)
    ready.conversation.ask("When?")
    client.reply(m.Ask, m.QuoteFound(replace(quote_of(source), ocr=True)))
    client.reply(m.Ask, m.Finished(answer(sentence("Mondays.", 1), citations=(source,))))
    card = ready.chat.cards[-1]
    chip = card.sources[0]
    assert chip.accessibleName() == "Source 1: scan.pdf, p. 3 · recognised text"
    assert NOTE.capitalize() in chip.toolTip()
    assert card.quote is not None and "recognised text" in card.quote.accessibleName()
    assert NOTE.capitalize() in card.quote.toolTip()


def test_a_picture_opens_with_the_words_marked_and_can_be_read_as_text(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    source = ready.source
    with qtbot.waitSignal(source.picture.drawn):
        open_picture(qtbot, ready, client, draw(tmp_path / "board.png"))
    assert source.stack.currentWidget() is source.picture
    spot = source.picture.marks()[1].center().toPoint()
    shot = source.picture.viewport().grab().toImage()
    around = [shot.pixelColor(spot.x() + x, spot.y()) for x in range(-20, 20)]
    assert any(colour == HIGHLIGHTER for colour in around)
    assert shot.pixelColor(spot.x(), 14) == QColor("white"), "no mark above the passage"
    assert source.head.origin.text() == NOTE.capitalize()
    source.head.as_text.click()
    assert source.stack.currentWidget() is source.text
    assert source.text.highlighted() == "Mondays.\nLine 4: the boat house"
    source.head.as_text.click()
    assert source.stack.currentWidget() is source.picture


def test_a_picture_that_cannot_be_shown_gives_its_text(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    path = tmp_path / "board.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n broken")
    with qtbot.waitSignal(ready.source.picture.failed):
        open_picture(qtbot, ready, client, path)
    assert ready.source.stack.currentWidget() is ready.source.text
    assert ready.source.notice.text() == NO_PICTURE
    path.unlink()
    open_picture(qtbot, ready, client, path)
    assert ready.source.notice.text() == MISSING


def test_a_drawing_that_calls_itself_a_picture_is_not_run(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert read_picture(str(path), 1).isNull()


def test_a_page_of_many_and_a_huge_picture_are_read(tmp_path: Path) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "wide.jpg"
    image.scaled(LARGEST * 2, 100).save(str(path))
    wide = read_picture(str(path), 1)
    assert wide.width() == LARGEST and wide.height() == 50
    assert read_picture(str(path), 2).isNull()


def test_a_picture_as_thin_as_a_line_is_read(tmp_path: Path) -> None:
    path = tmp_path / "line.png"
    Image.new("RGB", (60_000, 1)).save(path)
    assert read_picture(str(path), 1).width() == LARGEST


def test_the_right_page_of_a_tiff_is_read(tmp_path: Path) -> None:
    path = tmp_path / "fax.tif"
    first, second = (Image.new("L", (width, 20), 255) for width in (30, 50))
    first.save(path, save_all=True, append_images=[second])
    assert [read_picture(str(path), number).width() for number in (1, 2, 3)] == [30, 50, 0]


def test_a_picture_taken_sideways_is_shown_upright(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned by a quarter
    Image.new("RGB", (60, 20)).save(path, exif=exif)
    shown = read_picture(str(path), 1)
    assert (shown.width(), shown.height()) == (20, 60)


def test_a_page_that_was_not_recognised_says_so(
    ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    path = str(tmp_path)  # something that is there
    ready.library.wishes.open.emit(path)
    stored = Page(1, "", "", Origin.SCAN)
    client.reply(m.ReadPage, m.PageRead(path, "word", "", 1, stored))
    assert ready.source.notice.text() == NOT_RECOGNISED


@pytest.mark.parametrize(
    ("kind", "label", "pages", "where", "chip"),
    [
        ("slides", "slide 4", 12, "slide 4 · 2 of 12", ", slide 4"),
        ("sheet", "sheet Costs", 1, "sheet Costs", ", sheet Costs"),
        ("text", "", 1, "", ""),
        ("word", "2", 7, "p. 2 of 7", ", p. 2"),
    ],
)
def test_the_source_names_its_place(
    ready: MainWindow,
    client: FakeClient,
    kind: str,
    label: str,
    pages: int,
    where: str,
    chip: str,
) -> None:
    number = 2 if pages > 1 else 1
    source = Citation(1, "/docs/file.x", number, label, 0, 4, "Some")
    ready.open_source(source)
    stored = Page(number, label, "Some text")
    client.reply(m.ReadPage, m.PageRead("/docs/file.x", kind, "", pages, stored))
    assert ready.source.head.where.text() == where
    ready.conversation.ask("?")
    client.reply(m.Ask, m.Finished(answer(sentence("Some", 1), citations=(source,))))
    said = ready.chat.cards[-1].sources[0].accessibleName()
    assert said == f"Source 1: file.x{chip}"


def test_tables_keep_their_columns_and_prose_is_wrapped(
    ready: MainWindow, client: FakeClient
) -> None:
    table = "\n".join(f"| Cost centre {n:<4} | {n * 100:>8} | {'x' * 200} |" for n in range(9))
    ready.open_source(citation("/d/a.xlsx", table, "Cost centre 5"))
    stored = Page(1, "sheet Costs", table)
    client.reply(m.ReadPage, m.PageRead("/d/a.xlsx", "sheet", "", 1, stored))
    view = ready.source.text
    assert view.lineWrapMode() is view.LineWrapMode.NoWrap
    assert view.currentCharFormat().fontFixedPitch() and view.highlighted() == "Cost centre 5"
    ready.open_source(citation("/d/a.txt", TEXT, "Mondays."))
    client.reply(m.ReadPage, m.PageRead("/d/a.txt", "text", "", 1, Page(1, "", TEXT)))
    assert view.lineWrapMode() is view.LineWrapMode.WidgetWidth
    assert not view.currentCharFormat().fontFixedPitch()


def test_a_very_long_line_is_wrapped_in_any_kind(ready: MainWindow, client: FakeClient) -> None:
    line = "x" * 100_000
    ready.library.wishes.open.emit("/d/min.js")
    client.reply(m.ReadPage, m.PageRead("/d/min.js", "code", "", 1, Page(1, "", line)))
    view = ready.source.text
    assert view.lineWrapMode() is view.LineWrapMode.WidgetWidth
    assert view.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOn


def test_found_words_and_all_passages_are_marked_in_a_picture(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    picture = ready.source.picture
    with qtbot.waitSignal(picture.drawn):
        open_picture(qtbot, ready, client, draw(tmp_path / "board.png"))
    spans = [(TEXT.index(f"Line {n}"), TEXT.index(f"Line {n}") + 6) for n in (1, 6)]
    picture.show_marks(spans, 1)
    assert len(picture.marks()) == 2
    assert picture.accessibleDescription() == "Recognised text: Line 6"
    found = (TEXT.index("closed"), TEXT.index("closed") + 6)
    picture.show_matches([found], 0)
    shot = picture.viewport().grab().toImage()
    pale, strong = (rect.toRect() for rect in picture.marks())
    assert shot.pixelColor(pale.topLeft()) == OTHER_PASSAGE
    assert shot.pixelColor(strong.topLeft()) == HIGHLIGHTER
    colours = {shot.pixelColor(x, strong.top()).name() for x in range(shot.width())}
    assert MATCH_HERE.name() not in colours, "found in the first line"
    first = picture._rects([found])[0].toRect()
    assert shot.pixelColor(first.topLeft()) == MATCH_HERE


def test_recognised_words_are_selected_with_the_mouse_and_copied(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    picture = ready.source.picture
    with qtbot.waitSignal(picture.drawn):
        open_picture(qtbot, ready, client, draw(tmp_path / "board.png"))
    at = [picture._in_view(part).center().toPoint()
          for part in marked_parts(page(), 0, len(TEXT))]  # fmt: skip
    view, left = picture.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=at[2])
    qtbot.mouseMove(view, at[3] + QPoint(30, 0))
    qtbot.mouseRelease(view, left, pos=at[3])
    assert picture.selected_text() == "\n".join(LINES[2:4])
    qtbot.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "\n".join(LINES[2:4])
    qtbot.mouseClick(view, left, pos=at[5])
    assert picture.selected_text() == ""
    qtbot.keyClick(picture, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert picture.selected_text() == TEXT


def test_a_picture_and_a_text_grow_by_the_buttons_and_keys(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    source = ready.source
    with qtbot.waitSignal(source.picture.drawn):
        open_picture(qtbot, ready, client, draw(tmp_path / "board.png"))
    source.head.zoom_in.click()
    qtbot.keyClick(source.picture, Qt.Key.Key_Plus)
    assert source.picture.zoom > 1.4
    qtbot.keyClick(source.picture, Qt.Key.Key_0)
    assert source.picture.zoom == 1.0
    source.head.as_text.click()
    source.head.zoom_in.click()
    assert source.text.zoom > 1.0


def test_a_text_is_copied_with_its_source(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.open_source(citation("/d/a.txt", TEXT, "Mondays."))
    client.reply(m.ReadPage, m.PageRead("/d/a.txt", "text", "t", 1, Page(1, "", TEXT)))
    view = ready.source.text
    qtbot.waitUntil(lambda: view._filler.done)
    copy, with_source, whole = view.make_menu().actions()
    assert not copy.isEnabled() and not with_source.isEnabled()
    whole.trigger()
    copy, with_source, whole = view.make_menu().actions()
    with_source.trigger()
    assert QApplication.clipboard().text() == f"“{TEXT}” (a.txt)"

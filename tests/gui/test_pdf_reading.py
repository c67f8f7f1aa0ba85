"""A PDF is read: zoomed, paged through, selected, copied, its links and outline followed."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import make_pdf
from pdf_files import Library, settle_source
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from assistant.paths import Home
from ui.main_window import MainWindow
from ui.source.page_field import PageField
from ui.source.pdf.pdf_layout import Fit, PageLayout, Zoom
from ui.source.pdf.pdf_page_view import PdfPageView
from ui.source.pdf.pdf_selection import mended
from ui.source.source_place import Place


@pytest.fixture
def library(client: FakeClient) -> Library:
    return Library(client)


def make_book(path: Path) -> Path:
    """Write 30 pages with an outline, roman numbers before page 3, links on page 2."""
    paper = canvas.Canvas(str(path), pagesize=A4)
    paper.setAuthor("A")
    for page in range(1, 31):
        if page % 10 == 1:
            paper.bookmarkPage(f"c{page}")
            paper.addOutlineEntry(f"Chapter {page // 10 + 1}", f"c{page}")
        paper.setFont("Helvetica", 11)
        for line in range(1, 31):
            paper.drawString(60, 800 - 20 * line, f"Page {page}, line {line}: a quiet book")
        if page == 2:
            paper.linkAbsolute("on", "c21", (60, 760, 300, 800))
            paper.linkURL("https://example.org/a?b=c&d", (60, 720, 300, 750))
        paper.showPage()
    paper.save()
    return path


@pytest.fixture
def opened(qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path) -> MainWindow:
    """The window with page 2 of a book in view."""
    ready.source.open(Place(str(make_book(tmp_path / "book.pdf")), 2))
    settle_source(qtbot, ready, library)
    return ready


def spot_of(view: PdfPageView, page: int, words: str, *, end: bool = False) -> QPoint:
    """Return where the first or the last letter of words stands in the view (page from 1)."""
    known = view.pages.text(page - 1)
    at = known.part(0, known.length).index(words)
    at = at + len(words) - 1 if end else at
    rect = view.viewport_rect(page - 1, view.pages.rects(page - 1, at, at + 1)[0])
    return QPointF(rect.right() - 1 if end else rect.left() + 1, rect.center().y()).toPoint()


def drag(qtbot: QtBot, view: PdfPageView, begin: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(view.viewport(), (begin + end) / 2)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


# --- zoom and pages ---------------------------------------------------------


def test_zoom_is_shown_in_percent_and_can_be_chosen(opened: MainWindow) -> None:
    head, view = opened.source.head, opened.source.pdf
    assert view.zoom.fit is Fit.WIDTH and head.zooms["width"].isChecked()
    assert head.zoom.text() == f"{round(view.percent)} %"
    head.zooms["100"].trigger()
    assert head.zoom.text() == "100 %" and view.percent == pytest.approx(100)
    opened.source.commands.zoom_in()
    assert head.zoom.text() == "120 %" and view.zoom.fit is Fit.FREE
    head.zooms["page"].trigger()
    page = view.pages.sizes[1] * (view.percent / 100 * 96 / 72)
    assert page.height() <= view.viewport().height()
    assert opened.source.pdf.current_page == 2


def test_the_zoom_is_remembered(
    qtbot: QtBot, opened: MainWindow, home: Home, library: Library
) -> None:
    opened.source.head.zooms["150"].trigger()
    opened.source.head.side.click()
    opened.close()
    again = MainWindow(FakeClient(), home)
    qtbot.addWidget(again)
    assert again.source.pdf.zoom == Zoom(Fit.FREE, 150)
    assert again.source.head.side.isChecked()


@pytest.mark.parametrize("stored", ["", "huge", "free", "free x", "free nan"])
def test_a_zoom_that_makes_no_sense_fits_the_width(stored: str) -> None:
    assert Zoom.read(stored) == Zoom()


def test_the_wheel_zooms_around_the_pointer(opened: MainWindow) -> None:
    view = opened.source.pdf
    spot = QPoint(view.viewport().width() // 3, 300)
    page, before = view.page_point(QPointF(spot))
    view.zoom_by(2.0, spot)
    after = (
        view.viewport_rect(page, view.pages.document.pagePointSize(page).toRect()) if 0 else None
    )
    assert after is None
    same_page, now = view.page_point(QPointF(spot))
    assert same_page == page
    assert (now.x(), now.y()) == pytest.approx((before.x(), before.y()), abs=3)


def test_a_page_is_gone_to_by_its_number(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    field = opened.source.head.where
    assert field.text() == "p. 2 of 30"
    opened.activateWindow()
    opened.actions_registry.run("source.page")
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == "2" and field.selectedText() == "2"
    qtbot.keyClicks(field, "17")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle_source(qtbot, opened, library)
    assert opened.source.pdf.current_page == 17
    qtbot.waitUntil(lambda: field.text() == "p. 17 of 30")


def test_a_page_that_is_not_there_is_told(qtbot: QtBot, opened: MainWindow) -> None:
    opened.source.commands.go_to_page("99")
    assert opened.source.notice.text() == "There is no page “99” in this file."
    assert opened.source.pdf.current_page == 2


def test_pages_have_the_names_the_document_gives_them(opened: MainWindow) -> None:
    pages = opened.source.pdf.pages
    pages.labels[:3] = ["i", "ii", "1"]
    assert (pages.page_named("ii"), pages.page_named("1"), pages.page_named("5")) == (1, 2, 4)
    assert pages.page_named("zz") is None and pages.page_named("0") is None


def test_home_and_end_go_to_the_ends(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.source.pdf
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_page == 30
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_page == 1


# --- selection ----------------------------------------------------------------


def test_text_is_selected_with_the_mouse_across_lines(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.source.pdf
    begin, end = spot_of(view, 2, "Page 2, line 3"), spot_of(view, 2, "Page 2, line 4", end=True)
    drag(qtbot, view, begin, end)
    assert view.selected_text() == "Page 2, line 3: a quiet book\nPage 2, line 4"
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.selected_text()
    elsewhere = spot_of(view, 2, "Page 2, line 9")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=elsewhere)
    assert not view.selection
    drag(qtbot, view, end, begin)
    assert view.selected_text() == "Page 2, line 3: a quiet book\nPage 2, line 4"


def test_text_is_selected_across_pages(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.source.pdf
    opened.source.head.zooms["page"].trigger()
    view.go_to(2, 400)
    begin, end = spot_of(view, 2, "Page 2, line 29"), spot_of(view, 3, "Page 3, line 2", end=True)
    drag(qtbot, view, begin, end)
    lines = view.selected_text().split("\n")
    assert lines[0].startswith("Page 2, line 29") and lines[-1] == "Page 3, line 2"
    assert len(lines) == 4 and view.selection.rects(1) and view.selection.rects(2)


def test_a_double_click_selects_a_word_and_ctrl_a_the_page(
    qtbot: QtBot, opened: MainWindow
) -> None:
    view = opened.source.pdf
    spot = spot_of(view, 2, "quiet") + QPoint(6, 0)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.selected_text() == "quiet"
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text().count("line") == 30


def test_a_click_selects_nothing_and_copying_nothing_keeps_the_clipboard(
    qtbot: QtBot, opened: MainWindow
) -> None:
    view = opened.source.pdf
    QGuiApplication.clipboard().setText("kept")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot_of(view, 2, "line 9"))
    view.copy()
    assert not view.selection and QGuiApplication.clipboard().text() == "kept"


def test_a_selection_is_dragged_out_as_text(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = []
    monkeypatch.setattr(
        "ui.source.pdf.pdf_hand.QDrag.exec", lambda drag, _: taken.append(drag.mimeData())
    )
    view = opened.source.pdf
    spot = spot_of(view, 2, "quiet") + QPoint(6, 0)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    drag(qtbot, view, spot, spot + QPoint(0, 120))
    assert [data.text() for data in taken] == ["quiet"]
    assert view.selected_text() == "quiet"


def test_a_selection_is_copied_with_its_source(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.source.pdf
    spot = spot_of(view, 2, "quiet") + QPoint(6, 0)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = view.hand.make_menu()
    next(one for one in menu.actions() if "source" in one.text()).trigger()
    assert QGuiApplication.clipboard().text() == "“quiet” (book.pdf, p. 2)"
    menu.deleteLater()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("an exam-\r\nple of it", "an example of it"),
        ("an exam\ufffeple", "an example"),
        ("Anglo\ufffeSaxon", "Anglo-Saxon"),
        ("an exam\u00ad\r\nple", "an example"),
        ("Anglo-\r\nSaxon", "Anglo-\nSaxon"),
        ("pages 3-\r\n4", "pages 3-\n4"),
        ("one\r\ntwo", "one\ntwo"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_mended(text: str, meant: str) -> None:
    assert mended(text) == meant


# --- links, outline, small pages ------------------------------------------------


def test_a_link_inside_the_file_is_followed(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    view = opened.source.pdf
    place = view.viewport_rect(1, view.links.on(1)[0].rect).center().toPoint()
    qtbot.mouseMove(view.viewport(), place)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle_source(qtbot, opened, library)
    assert view.current_page == 21


def test_an_address_is_told_and_copied_but_never_opened(qtbot: QtBot, opened: MainWindow) -> None:
    view, notice = opened.source.pdf, opened.source.notice
    menu = view.hand.make_menu()
    more = next(one.menu() for one in menu.actions() if one.menu() is not None)
    named = [one.text() for one in more.actions()]
    assert named == ["Page 21", "https://example.org/a?b=c&&d"]
    more.actions()[1].trigger()
    assert "opens no network addresses" in notice.text() and "example.org" in notice.text()
    notice.action.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a?b=c&d"
    notice.shut.click()
    assert notice.isHidden()
    menu.deleteLater()


def test_small_pages_are_drawn_when_they_are_seen_and_lead_to_their_page(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    side, view = opened.source.side, opened.source.pdf
    assert side.isHidden()
    opened.source.head.side.click()
    settle_source(qtbot, opened, library)
    assert side.isVisible() and side.thumbnails.currentIndex().row() == 1
    qtbot.waitUntil(lambda: view.pictures.thumbnail(0) is not None)
    assert view.pictures.thumbnail(29) is None, "it was not seen"
    rect = side.thumbnails.visualRect(side.thumbnails.model().index(3, 0))
    where = rect.center()
    qtbot.mouseClick(side.thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle_source(qtbot, opened, library)
    assert view.current_page == 4
    view.go_to(20)
    assert side.thumbnails.currentIndex().row() == 19


def test_the_page_in_view_is_in_sight_when_the_strip_is_opened(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    opened.source.pdf.go_to(25)
    opened.source.head.side.click()
    settle_source(qtbot, opened, library)
    small = opened.source.side.thumbnails
    place = small.visualRect(small.model().index(24, 0))
    assert small.viewport().rect().intersects(place)


def test_the_outline_leads_to_chapters_and_shows_the_one_in_view(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    opened.source.head.side.click()
    opened.source.side.outline_tab.click()
    tree = opened.source.side.outline
    qtbot.waitUntil(lambda: tree.model().rowCount() > 0, timeout=20_000)
    assert [tree.model().index(n, 0).data() for n in range(3)] == [
        "Chapter 1",
        "Chapter 2",
        "Chapter 3",
    ]
    assert tree.currentIndex().data() == "Chapter 1"
    qtbot.mouseClick(
        tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=tree.visualRect(tree.model().index(2, 0)).center(),
    )
    settle_source(qtbot, opened, library)
    assert opened.source.pdf.current_page == 21 and tree.currentIndex().data() == "Chapter 3"


def test_an_outline_that_is_not_looked_at_any_more_is_not_waited_for(
    qtbot: QtBot, opened: MainWindow
) -> None:
    side = opened.source.side
    opened.source.head.side.click()
    side.outline_tab.click()
    assert side.empty.text() == "Reading the outline…"
    opened.source.head.side.click()
    assert side.outline.model().rowCount() == 0
    opened.source.head.side.click()
    qtbot.waitUntil(lambda: side.outline.model().rowCount() == 3, timeout=20_000)
    side.outline_tab.click()
    opened.close()


def test_another_file_brings_its_own_pages_and_outline(
    qtbot: QtBot, opened: MainWindow, library: Library, tmp_path: Path
) -> None:
    side = opened.source.side
    opened.source.head.side.click()
    plain = make_pdf(tmp_path / "plain.pdf", pages=2)
    opened.source.open(Place(str(plain)))
    settle_source(qtbot, opened, library)
    assert side.thumbnails.model().rowCount() == 2
    side.outline_tab.click()
    qtbot.waitUntil(lambda: side.empty.text() == "This file has no outline.", timeout=20_000)
    assert side.empty.isVisible()
    opened.source.open(Place(str(tmp_path / "book.pdf"), 2))
    settle_source(qtbot, opened, library)
    qtbot.waitUntil(side.outline.isVisible, timeout=20_000)
    assert side.outline.model().rowCount() == 3


# --- what a screen reader hears, and odd pages ------------------------------------


def test_a_page_has_a_text_alternative(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.source.pdf
    qtbot.waitUntil(lambda: "Page 2, line 30" in view.accessibleDescription())
    view.go_to(9)
    qtbot.waitUntil(lambda: "Page 9, line 30" in view.accessibleDescription())
    opened.source.head.as_text.click()
    assert opened.source.head.as_text.isChecked()


def test_the_text_of_the_page_in_view_can_be_read_instead(
    qtbot: QtBot, opened: MainWindow, library: Library
) -> None:
    source = opened.source
    source.pdf.go_to(9)
    source.head.as_text.click()
    settle_source(qtbot, opened, library)
    assert source.current is source.text and "Page 9, line 4" in source.text.toPlainText()
    source.head.next.click()
    settle_source(qtbot, opened, library)
    assert "Page 10, line 4" in source.text.toPlainText()
    source.head.as_text.click()
    settle_source(qtbot, opened, library)
    assert source.current is source.pdf and source.pdf.current_page == 10


def test_right_to_left_mirrors_the_scrolling_across(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.source.pdf
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened.source.head.zooms["400"].trigger()
    QApplication.processEvents()
    bar = view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    page = view.viewport_rect(1, view.contentsRect().toRectF())
    assert page.left() > 0, "its left edge is in view"


def test_the_layout_fits_the_page_that_was_gone_to() -> None:
    from PySide6.QtCore import QSize, QSizeF

    layout = PageLayout()
    sizes = [QSizeF(600, 800), QSizeF(3000, 2000)]
    layout.fit(sizes, QSize(624, 500), Zoom(), 0)
    assert layout.scale == pytest.approx(1.0) and layout.width > 3000
    layout.fit(sizes, QSize(624, 500), Zoom(Fit.PAGE), 1)
    assert layout.scale == pytest.approx(0.2)


def test_a_long_place_is_shortened_where_it_is_not_counted(qtbot: QtBot) -> None:
    field = PageField()
    qtbot.addWidget(field)
    field.show_place("chapter On the keeping of boats in winter · 1 of 282")
    field.resize(160, 28)
    field.show()
    assert field.text().startswith("chap") and field.text().endswith("of 282")
    field.resize(field.sizeHint())
    assert field.text() == "chapter On the keeping of boats in winter · 1 of 282"

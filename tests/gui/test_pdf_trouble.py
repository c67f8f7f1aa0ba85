"""Hostile and unlucky PDFs: a clear line, the stored text, and never a crash."""

import os
from pathlib import Path

import pypdf
import pytest
from fake_client import FakeClient
from gui_records import make_pdf
from pdf_files import Library, settle_source
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from assistant import messages as m
from assistant.records import Page
from ui.main_window import MainWindow
from ui.source.pdf.pdf_document import PdfPages, Trouble
from ui.source.pdf.pdf_tiles import LARGEST, wishes_for
from ui.source.source_commands import SourceCommands
from ui.source.source_place import Place
from ui.source.source_words import BROKEN, CHANGED, EMPTY, LOCKED, MISSING, NO_PROGRAM

STORED = "The slipway gate is locked at ten."


@pytest.fixture
def library(client: FakeClient) -> Library:
    return Library(client)


def lock(path: Path) -> Path:
    """Encrypt a file so that it asks for a password."""
    writer = pypdf.PdfWriter(clone_from=str(path))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(str(path))
    writer.close()
    return path


def tear(path: Path) -> Path:
    """Cut a file in half."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def without_pages(path: Path) -> Path:
    """Write a PDF whose list of pages is empty."""
    writer = pypdf.PdfWriter()
    writer.write(str(path))
    writer.close()
    return path


def open_stored(client: FakeClient, window: MainWindow, path: Path) -> None:
    """Open a file of which the library has the text."""
    window.source.open(Place(str(path), 1, 4, 11, STORED[4:11]))
    client.reply(m.ReadPage, m.PageRead(str(path), "pdf", "", 1, Page(1, "1", STORED)))


@pytest.mark.parametrize(
    ("spoil", "line"), [(lock, LOCKED), (tear, BROKEN), (without_pages, EMPTY)]
)
def test_a_file_that_cannot_be_shown_gives_its_text_and_the_reason(
    ready: MainWindow, client: FakeClient, tmp_path: Path, spoil: object, line: str
) -> None:
    path = make_pdf(tmp_path / "rules.pdf", pages=2)
    spoil(path)  # type: ignore[operator]
    open_stored(client, ready, path)
    source = ready.source
    assert source.current is source.text and source.text.highlighted() == "slipway"
    assert source.notice.text() == line
    source.head.side.click()
    source.commands.zoom_in()
    source.step(1)


def test_a_good_file_after_a_bad_one_and_the_other_way_round(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, library: Library, tmp_path: Path
) -> None:
    good, bad = make_pdf(tmp_path / "good.pdf"), tear(make_pdf(tmp_path / "bad.pdf"))
    ready.source.head.side.click()
    for _ in range(2):
        ready.source.open(library.place(good, 3, "line 4: the"))
        settle_source(qtbot, ready, library)
        assert ready.source.current is ready.source.pdf
        library._texts[str(bad)] = [STORED]
        ready.source.open(Place(str(bad)))
        settle_source(qtbot, ready, library)
        assert ready.source.current is ready.source.text


def test_a_file_that_is_deleted_while_it_is_open_is_noticed(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    path = make_pdf(tmp_path / "rules.pdf")
    ready.source.open(library.place(path, 2, "line 4: the"))
    settle_source(qtbot, ready, library)
    path.unlink()
    qtbot.waitUntil(lambda: library.answer() or ready.source.notice.text() == MISSING)
    assert ready.source.text.highlighted() == "line 4: the"


def test_a_file_that_is_replaced_while_it_is_open_is_shown_anew(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    path = make_pdf(tmp_path / "rules.pdf", lines=20)
    ready.source.open(library.place(path, 2, "line 20: the"))
    settle_source(qtbot, ready, library)
    assert ready.source.current is ready.source.pdf
    longer = make_pdf(tmp_path / "longer.pdf", lines=10)
    os.utime(longer, (1, 1))
    longer.replace(path)
    qtbot.waitUntil(lambda: library.answer() or ready.source.notice.text() == CHANGED)
    assert ready.source.text.highlighted() == "line 20: the"


def test_pages_that_are_turned_are_marked_where_the_words_stand(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "turned.pdf"
    paper = canvas.Canvas(str(path), pagesize=(500, 500))
    for turn in (0, 90, 180, 270):
        paper.setPageRotation(turn)
        paper.setFont("Helvetica", 16)
        paper.drawString(60, 400, "Here it is: the marked word, and no other.")
        paper.drawString(60, 360, "Another line beneath it, which is not marked.")
        paper.showPage()
    paper.save()
    view = ready.source.pdf
    for page in range(1, 5):
        ready.source.open(library.place(path, page, "marked word"))
        settle_source(qtbot, ready, library)
        marked = view.highlight[1]
        assert view.highlight[0] == page - 1 and marked
        image = view.document.render(page - 1, view.document.pagePointSize(page - 1).toSize())
        inked = [ink(image.pixelColor(x, y)) for x, y in spots(marked[0])]
        assert sum(inked) > len(inked) * 0.15, f"no words under the mark on page {page}"


def ink(colour: QColor) -> bool:
    return colour.alpha() > 128 and colour.lightness() < 128


def spots(rect: QRectF) -> list[tuple[int, int]]:
    box = rect.toRect()
    return [(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())]


def test_huge_and_tiny_pages_are_laid_out_and_drawn(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "plans.pdf"
    paper = canvas.Canvas(str(path))
    for size in ((14_400, 14_400), (3, 3), (595, 842)):
        paper.setPageSize(size)
        paper.drawString(1, 1, f"Plan of {size[0]}")
        paper.showPage()
    paper.save()
    ready.source.open(Place(str(path), 1))
    settle_source(qtbot, ready, library)
    view = ready.source.pdf
    for zoom in ("400", "page", "width"):
        ready.source.head.zooms[zoom].trigger()
        settle_source(qtbot, ready, library)
    for page in (2, 3, 1):
        view.go_to(page)
        settle_source(qtbot, ready, library)
    ready.source.head.zooms["400"].trigger()
    settle_source(qtbot, ready, library)
    assert view.pictures.size_in_bytes < 64 << 20


def test_of_a_large_page_only_what_is_seen_is_drawn_sharp() -> None:
    from PySide6.QtCore import QSizeF

    (whole,) = wishes_for(0, QSizeF(800, 1100), QRectF(0, 0, 800, 600), 1.0)
    assert whole.part is None and whole.size.width() == 800
    coarse, sharp = wishes_for(0, QSizeF(8000, 11000), QRectF(900, 900, 800, 600), 2.0)
    assert coarse.size.width() * coarse.size.height() < LARGEST
    assert sharp.part is not None and sharp.size.width() == 16_000
    assert sharp.part.contains(1800, 1800) and sharp.part.contains(3399, 2999)
    assert sharp.part.width() * sharp.part.height() < LARGEST
    again = wishes_for(0, QSizeF(8000, 11000), QRectF(901, 905, 800, 600), 2.0)
    assert again[1] == sharp and hash(again[1]) == hash(sharp)


def test_what_is_no_pdf_is_refused_with_the_reason(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import QObject

    holder = QObject()
    pages = PdfPages(holder)
    fake = tmp_path / "fake.pdf"
    fake.write_bytes(b"%PDF-1.7 and nothing more")
    assert pages.open(str(fake)) is Trouble.BROKEN
    assert pages.open(str(tmp_path / "absent.pdf")) is Trouble.BROKEN
    assert pages.open(str(lock(make_pdf(tmp_path / "locked.pdf", pages=1)))) is Trouble.LOCKED
    assert not pages.sizes and pages.page_named("1") is None


def test_many_pages_are_measured_without_holding_the_window_up(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    path = make_pdf(tmp_path / "long.pdf", pages=600, lines=2)
    ready.source.open(library.place(path, 500, "line 1: the"))
    library.answer()
    pages = ready.source.pdf.pages
    assert pages.labels[450] == "", "nothing is measured that is not needed at once"
    with qtbot.waitSignal(ready.source.pdf.measured):
        settle_source(qtbot, ready, library)
    assert pages.labels[450] == "451"
    assert ready.source.pdf.current_page in (499, 500)


def test_an_outline_that_leads_back_into_itself_takes_nothing_down(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    path = make_pdf(tmp_path / "loop.pdf", pages=3)
    writer = pypdf.PdfWriter(clone_from=str(path))
    first, second = (writer.add_outline_item(title=f"Chapter {n}", page_number=n) for n in range(2))
    following = pypdf.generic.NameObject("/Next")
    second.get_object()[following] = first  # type: ignore[index]
    writer.write(str(path))
    writer.close()
    ready.source.open(Place(str(path), 2))
    settle_source(qtbot, ready, library)
    ready.source.head.side.click()
    side = ready.source.side
    side.outline_tab.click()
    qtbot.waitUntil(
        lambda: side.empty.text() == "The outline of this file cannot be read.", timeout=20_000
    )
    assert ready.source.current is ready.source.pdf and side.empty.isVisible()


def action(kind: str, **more: object) -> pypdf.generic.DictionaryObject:
    """Return what a link does."""
    name = pypdf.generic.NameObject
    made = pypdf.generic.DictionaryObject({name("/S"): name(kind)})
    made.update({name(f"/{key}"): pypdf.generic.TextStringObject(it) for key, it in more.items()})
    return made


HOSTILE_LINKS = (
    action("/URI", URI="javascript:alert(1)"),
    action("/URI", URI="file:///etc/passwd"),
    action("/URI", URI="http://e.vil/" + "x" * 100_000),
    action("/Launch", F="/bin/sh"),
    action("/GoToR", F="../../other.pdf"),
    action("/JavaScript", JS="app.alert(1)"),
)


def test_links_that_do_something_are_told_in_a_line_and_do_nothing(
    qtbot: QtBot,
    ready: MainWindow,
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", pytest.fail)
    writer = pypdf.PdfWriter(clone_from=str(make_pdf(tmp_path / "plain.pdf", pages=2)))
    name, number = pypdf.generic.NameObject, pypdf.generic.FloatObject
    links = pypdf.generic.ArrayObject()
    for at, done in enumerate(HOSTILE_LINKS):
        box = [number(each) for each in (50, 100 * at, 400, 100 * at + 50)]
        link = {
            name("/Type"): name("/Annot"),
            name("/Subtype"): name("/Link"),
            name("/Rect"): pypdf.generic.ArrayObject(box),
            name("/A"): done,
        }
        links.append(writer._add_object(pypdf.generic.DictionaryObject(link)))
    writer.pages[0][name("/Annots")] = links
    writer._root_object[name("/OpenAction")] = HOSTILE_LINKS[-1]
    path = tmp_path / "links.pdf"
    writer.write(str(path))
    ready.source.open(Place(str(path), 1))
    settle_source(qtbot, ready, library)
    more = ready.source.pdf.hand.make_menu().actions()[-1].menu()
    assert isinstance(more, QMenu) and len(more.actions()) >= 4
    for each in more.actions():
        assert len(each.text()) <= 210
        each.trigger()
        assert len(ready.source.notice.text()) < 300
    assert Path(ready.source.place.path) == path


def test_pages_are_called_in_a_few_characters_on_one_line(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    writer = pypdf.PdfWriter(clone_from=str(make_pdf(tmp_path / "plain.pdf", pages=2)))
    writer.set_page_label(0, 1, style="/D", prefix="{0}\n\u202e" + "x" * 1_000_000)
    path = tmp_path / "labels.pdf"
    writer.write(str(path))
    ready.source.open(Place(str(path), 1))
    settle_source(qtbot, ready, library)
    assert ready.source.pdf.pages.labels[0].startswith("{0} xxx")
    assert len(ready.source.pdf.pages.labels[0]) <= 60
    assert "\n" not in ready.source.head.where.text()


def test_pages_of_no_size_on_earth_are_shown_and_zoomed(
    qtbot: QtBot, ready: MainWindow, library: Library, tmp_path: Path
) -> None:
    boxes = [(0, 0, -600, -800), (0, 0, 1e9, 1e9), (0, 0, 0, 0), (1e30, 0, -1e30, 5)]
    boxes.append((0, 0, 0.0001, 99_999))
    plain = make_pdf(tmp_path / "plain.pdf", pages=len(boxes))
    for first in range(len(boxes)):
        writer = pypdf.PdfWriter(clone_from=str(plain))
        for page, box in zip(writer.pages, boxes[first:] + boxes[:first], strict=True):
            page.mediabox = pypdf.generic.RectangleObject(box)
        path = tmp_path / f"sizes{first}.pdf"
        writer.write(str(path))
        ready.source.open(Place(str(path), 1))
        settle_source(qtbot, ready, library)
        for factor in (100.0, 0.001):
            ready.source.pdf.zoom_by(factor)
            ready.source.pdf.go_to(len(boxes))
            QApplication.processEvents()
        assert ready.source.current is ready.source.pdf


def test_a_file_without_a_program_is_told(
    ready: MainWindow, client: FakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.source.source_commands.open_in_program", lambda _path: False)
    open_stored(client, ready, make_pdf(tmp_path / "rules.pdf"))
    commands: SourceCommands = ready.source.commands
    commands.open_outside()
    assert ready.source.notice.text() == NO_PROGRAM

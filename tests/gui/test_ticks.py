"""Ticking files, folders and collections: questions go only to what is ticked."""

import time

import pytest
from fake_client import FakeClient
from gui_records import answer, row
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import Collection
from ui.library.scope import ScopeKind, scope_of
from ui.library.section import of_collection, of_folder
from ui.library.ticks import MOST, Tick, Ticks
from ui.main_window import MainWindow

FILES = (row("/docs/a.md"), row("/docs/tax/b.md"), row("/notes/c.md"))
TAX = Collection("Tax", ("/docs/tax", "/notes/c.md"))


@pytest.fixture
def library(ready: MainWindow, client: FakeClient) -> MainWindow:
    """A window with three files, two folders and a collection."""
    ready.library.show_files(m.FilesListed(FILES, ("/docs", "/notes")))
    client.reply(m.ListCollections, m.CollectionsListed((TAX,)))
    return ready


def asked(window: MainWindow, client: FakeClient) -> tuple[str, ...]:
    window.conversation.ask("How much?")
    client.reply(m.Ask, m.Finished(answer()))
    return client.last(m.Ask).scope


def tick_file(qtbot: QtBot, window: MainWindow, path: str) -> None:
    files = window.library.files
    files.setCurrentIndex(window.library.model.index_of(path))
    qtbot.keyClick(files, Qt.Key.Key_Space)


def test_space_ticks_files_and_questions_go_only_to_them(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    line = library.library.tick_line
    assert not line.isVisible()
    tick_file(qtbot, library, "/docs/a.md")
    tick_file(qtbot, library, "/notes/c.md")
    assert line.isVisible() and line.words.text() == "Asking only 2 ticked"
    assert library.box.scope.words.text() == "Only in a.md and 1 more"
    assert asked(library, client) == ("/docs/a.md", "/notes/c.md")
    spoken = library.library.model.index_of("/docs/a.md").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a.md, Indexed, ticked"
    tick_file(qtbot, library, "/docs/a.md")
    assert library.box.scope.words.text() == "Only in c.md"
    line.untick.click()
    assert not line.isVisible() and not library.box.scope.isVisible()
    assert asked(library, client) == ()


def test_all_selected_files_are_ticked_at_once(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    tick_file(qtbot, library, "/docs/a.md")
    library.library.files.selectAll()
    qtbot.keyClick(library.library.files, Qt.Key.Key_Space)
    assert len(asked(library, client)) == 3, "one was ticked already, and stays so"
    qtbot.keyClick(library.library.files, Qt.Key.Key_Space)
    assert asked(library, client) == ()


def test_space_ticks_the_file_that_has_the_focus_before_any_is_selected(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    files = library.library.files
    before = files.grab().toImage()
    files.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(files.hasFocus)
    assert not files.selected()
    assert files.grab().toImage() != before, "the focus is seen"
    qtbot.keyClick(files, Qt.Key.Key_Space)
    assert asked(library, client) == ("/docs/a.md",)


def test_a_click_on_a_check_box_ticks_and_selects_nothing(
    qtbot: QtBot, library: MainWindow
) -> None:
    files = library.library.files
    place = files.visualRect(library.library.model.index_of("/docs/a.md"))
    spot = QPoint(files.viewport().width() - 24, place.center().y())
    qtbot.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert library.library.ticks.of_file("/docs/a.md") is Tick.OWN
    assert not files.selected()
    qtbot.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert len(files.selected()) == 1 and len(library.library.ticks) == 1


def test_folders_and_collections_are_ticked_and_stand_for_what_they_hold(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    sections, ticks = library.library.sections, library.library.ticks
    sections.choose(of_folder("/notes"))
    qtbot.keyClick(sections, Qt.Key.Key_Space)
    assert asked(library, client) == ("/notes",)
    assert ticks.of_file("/notes/c.md") is Tick.IMPLIED
    tick_file(qtbot, library, "/notes/c.md")
    assert "“c.md” is asked in any case" in library.status.news.text()
    assert len(ticks) == 1
    place = sections.visualItemRect(sections.item(2))
    spot = QPoint(sections.viewport().width() - 16, place.center().y())
    qtbot.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked(library, client) == ("/notes", "/docs/tax", "/notes/c.md")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert sections.item(2).data(role) == "Collection Tax, ticked"


def test_ticks_come_before_the_chosen_collection(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    library.library.sections.choose(of_collection(TAX))
    assert asked(library, client) == TAX.paths
    tick_file(qtbot, library, "/notes/c.md")
    assert asked(library, client) == ("/notes/c.md",)
    library.library.tick_line.untick.click()
    assert asked(library, client) == TAX.paths
    tick_file(qtbot, library, "/notes/c.md")
    library.box.scope.drop.click()
    assert asked(library, client) == (), "the way out of the chip leads to everything"


def test_what_is_forgotten_or_renamed_is_followed(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    for path in ("/docs/a.md", "/notes/c.md"):
        tick_file(qtbot, library, path)
    client.play(m.FileRemoved("/docs/a.md"), m.FileRenamed("/notes/c.md", row("/notes/z.md")))
    client.flush()
    assert asked(library, client) == ("/notes/z.md",)
    library.library.ticks.only([scope_of("/docs", ScopeKind.FOLDER)])
    library.library.show_files(m.FilesListed((row("/notes/z.md"),), ("/notes",)))
    assert asked(library, client) == ()


def test_a_ticked_collection_follows_its_name_and_its_files(
    library: MainWindow, client: FakeClient
) -> None:
    library.library.ticks.only([of_collection(TAX).scope])
    library.collections.rename("Tax", "Taxes")
    renamed = Collection("Taxes", ("/docs/tax",))
    client.reply(m.SaveCollection, m.CollectionsListed((renamed,)))
    assert asked(library, client) == ("/docs/tax",)
    assert library.box.scope.words.text() == "Only in Taxes"
    library.library.show_collections(())
    assert asked(library, client) == ()


def test_ticks_are_remembered(
    qtbot: QtBot, library: MainWindow, client: FakeClient, home: Home
) -> None:
    tick_file(qtbot, library, "/notes/c.md")
    library.close()
    client = FakeClient()
    again = MainWindow(client, home)
    qtbot.addWidget(again)
    assert again.box.scope.words.text() == "Only in c.md", "before the engine has said a word"
    client.be_ready()
    client.reply(m.ListFiles, m.FilesListed(FILES, ("/docs", "/notes")))
    assert asked(again, client) == ("/notes/c.md",)


def test_damaged_or_too_many_ticks_do_no_harm(library: MainWindow) -> None:
    ticks = Ticks()
    many = [scope_of(f"/f/{n}.txt") for n in range(MOST + 1)]
    assert not ticks.toggle(many) and len(ticks) == 0
    library.scopes.tick(many)
    assert "Put them into a collection" in library.status.news.text()


def test_files_dropped_on_a_collection_are_added_to_it(
    library: MainWindow, client: FakeClient
) -> None:
    sections = library.library.sections
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/new/x.pdf"), QUrl("https://example.org/y")])
    spot = QPointF(sections.visualItemRect(sections.item(1)).center())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    sections.dragMoveEvent(QDragMoveEvent(spot.toPoint(), copy, mime, left, none))
    assert sections.property("over") == 1
    sections.dropEvent(QDropEvent(spot, copy, mime, left, none))
    assert client.last(m.AddPaths).paths == ("/new/x.pdf",)
    saved = client.last(m.SaveCollection)
    assert saved.name == "Tax" and saved.paths == (*TAX.paths, "/new/x.pdf")
    assert "https://example.org/y" in library.status.news.text()
    assert sections.property("over") == -1


@pytest.mark.parametrize(
    ("text", "urls", "added", "said"),
    [
        ("", ["file:///new/x.pdf"], ("/new/x.pdf",), "Adding x.pdf to your library."),
        ("/new/x.pdf\n/new/y.pdf", [], ("/new/x.pdf", "/new/y.pdf"), "Adding x.pdf and y.pdf"),
        ("https://example.org/z", [], None, "Only files on this computer"),
        ("", ["https://example.org/z"], None, "Only files on this computer"),
        ("just words", [], None, "There is no file on the clipboard."),
    ],
)
def test_files_are_pasted_into_the_library(
    qtbot: QtBot,
    library: MainWindow,
    client: FakeClient,
    text: str,
    urls: list[str],
    added: tuple[str, ...] | None,
    said: str,
) -> None:
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    else:
        mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(library.library.files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sent = client.sent(m.AddPaths)
    assert (sent[-1].paths if sent else None) == added
    assert said in library.status.news.text()


def test_a_filter_that_nothing_fits_says_so_and_leads_back(library: MainWindow) -> None:
    panel = library.library
    panel.sections.choose(of_folder("/notes"))
    panel.search.setText("b.md")
    assert panel.nothing.isVisible() and "“b.md”" in panel.nothing.words.text()
    panel.nothing.everywhere.click()
    assert panel.files.isVisible() and panel.model.rowCount() == 1
    panel.search.setText("no such")
    assert not panel.nothing.everywhere.isVisible()
    panel.nothing.clear.click()
    assert panel.files.isVisible() and panel.model.rowCount() == 3


def test_twenty_thousand_files_can_be_ticked_and_chosen_from(
    qtbot: QtBot, ready: MainWindow
) -> None:
    rows = tuple(row(f"/f/{n % 300}/Report {n}.txt") for n in range(20_000))
    ready.library.show_files(m.FilesListed(rows, ("/f",)))
    started = time.thread_time()
    for n in range(20):
        ready.library.wishes.tick.emit((scope_of(rows[n].path),))
    ready.library.wishes.tick.emit((scope_of("/f", ScopeKind.FOLDER),))
    spent = time.thread_time() - started
    assert spent < 0.5, "a tick walks through no files"
    started = time.thread_time()
    assert len(ready.library.scopes()) == 20_001
    assert time.thread_time() - started < 0.5
    assert ready.library.scopes() is ready.library.scopes()


def test_what_is_ticked_can_be_shown_alone_and_made_a_collection(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    sections, model = library.library.sections, library.library.model
    for path in ("/docs/a.md", "/notes/c.md"):
        tick_file(qtbot, library, path)
    assert sections.item(1).text() == "Ticked (2)"
    sections.setCurrentRow(1)
    assert [model.index(n).data() for n in range(model.rowCount())] == ["a.md", "c.md"]
    menu = library.library.menu_of(sections.current())
    assert menu is not None
    collect = next(action.menu() for action in menu.actions() if action.menu())
    collect.actions()[0].trigger()  # type: ignore[union-attr]
    assert client.last(m.SaveCollection).paths == (*TAX.paths, "/docs/a.md")
    tick_file(qtbot, library, "/docs/a.md")
    assert sections.current().kind == "ticked" and model.rowCount() == 1
    menu.actions()[0].trigger()
    assert sections.current().kind == "all" and model.rowCount() == 3

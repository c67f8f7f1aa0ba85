"""Three panes: each can be closed, keeps its width, and has the focus where it was."""

from collections.abc import Callable

import pytest
from fake_client import FakeClient
from gui_records import row
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import Page
from ui.frame.panes import CONVERSATION, LEAST, LIBRARY, SOURCE
from ui.main_window import LEAST_SIZE, MainWindow
from ui.source.source_place import Place

Open = Callable[[], MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reopen(qtbot: QtBot, home: Home, client: FakeClient) -> Open:
    """Open the window of the same data folder, as another start would."""

    def make() -> MainWindow:
        window = MainWindow(client, home)
        window.preferences.change(offer_model=False)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        client.be_ready()
        return window

    return make


def show_source(window: MainWindow, client: FakeClient, path: str = "/docs/a.txt") -> None:
    """Open a file of the library in the source."""
    window.source.open(Place(path))
    page = Page(1, "", "Some text.")
    client.reply(m.ReadPage, m.PageRead(path, "text", "a", 1, page))


def list_file(window: MainWindow, *paths: str) -> None:
    """Have these files in the library."""
    window.library.show_files(m.FilesListed(tuple(map(row, paths)), ("/docs",)))


def test_ctrl_1_closes_the_library_and_brings_it_back(qtbot: QtBot, ready: MainWindow) -> None:
    before = ready.panes.sizes()
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_1, CONTROL)
    assert not ready.library.isVisible() and ready.panes.sizes()[LIBRARY] == 0
    assert not ready.header.panes[LIBRARY].isChecked()
    assert ready.header.panes[LIBRARY].accessibleName() == "Show the pane: Library"
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_1, CONTROL)
    assert ready.panes.sizes() == before
    assert ready.library.isAncestorOf(ready.focusWidget())


def test_the_buttons_of_the_header_do_the_same(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    show_source(ready, client)
    qtbot.mouseClick(ready.header.panes[CONVERSATION], Qt.MouseButton.LeftButton)
    assert not ready.middle.isVisible() and ready.source.isVisible()
    assert sum(ready.panes.sizes()) >= ready.panes.width() - 2
    qtbot.mouseClick(ready.header.panes[SOURCE], Qt.MouseButton.LeftButton)
    assert not ready.source.isVisible()


def test_the_last_pane_gives_way_to_the_conversation(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    show_source(ready, client)
    ready.panes.show_pane(LIBRARY, False)
    ready.panes.show_pane(CONVERSATION, False)
    ready.panes.show_pane(SOURCE, False)
    assert ready.middle.isVisible()
    ready.toggle_pane(CONVERSATION)
    assert ready.middle.isVisible(), "something is always there"
    assert ready.header.panes[CONVERSATION].isChecked()


def test_the_question_box_comes_back_when_it_is_wanted(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    show_source(ready, client)
    ready.panes.show_pane(CONVERSATION, False)
    ready.actions_registry.run("conversation.ask")
    assert ready.middle.isVisible() and ready.box.edit.hasFocus()


def test_without_a_source_the_window_says_how_to_get_one(ready: MainWindow) -> None:
    ready.toggle_pane(SOURCE)
    assert not ready.source.isVisible() and not ready.header.panes[SOURCE].isChecked()
    assert "Click a citation" in ready.status.news.text()


def test_f6_goes_round_to_where_the_focus_was(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    list_file(ready, "/docs/a.txt")
    show_source(ready, client)
    ready.library.search.setFocus()
    ready.box.edit.setFocus()
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_F6)
    assert ready.source.isAncestorOf(ready.focusWidget())
    qtbot.keyClick(ready, Qt.Key.Key_F6)
    assert ready.library.search.hasFocus()
    qtbot.keyClick(ready, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert ready.source.isAncestorOf(ready.focusWidget())


def test_escape_closes_the_source_that_has_the_focus(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    show_source(ready, client)
    ready.panes.enter(SOURCE)
    qtbot.keyClick(ready.focusWidget(), Qt.Key.Key_Escape)
    assert not ready.source.isVisible() and ready.box.edit.hasFocus()


@pytest.mark.parametrize("size", [LEAST_SIZE, (1024, 700), (1280, 800), (2560, 1440), (3840, 2100)])
def test_all_three_fit_at_every_size(
    ready: MainWindow, client: FakeClient, size: tuple[int, int]
) -> None:
    ready.resize(*size)
    show_source(ready, client)
    sizes = ready.panes.sizes()
    assert ready.width() == size[0]
    assert all(width >= least for width, least in zip(sizes, LEAST, strict=True))
    assert sizes[CONVERSATION] + sizes[SOURCE] + sizes[LIBRARY] <= size[0]


def test_narrow_and_wide_again_gives_the_old_widths_back(
    ready: MainWindow, client: FakeClient
) -> None:
    show_source(ready, client)
    before = ready.panes.sizes()
    ready.resize(*LEAST_SIZE)
    ready.resize(1280, 800)
    assert ready.panes.sizes() == before


def test_widths_and_closed_panes_are_remembered(
    ready: MainWindow, client: FakeClient, reopen: Open
) -> None:
    ready.panes.moveSplitter(330, 1)
    assert ready.panes.sizes()[LIBRARY] == 330
    ready.close()
    again = reopen()
    assert again.panes.sizes()[LIBRARY] == 330
    again.panes.show_pane(LIBRARY, False)
    again.close()
    assert not reopen().library.isVisible()


def test_a_maximised_window_comes_back_maximised_with_its_widths(
    ready: MainWindow, reopen: Open
) -> None:
    ready.panes.moveSplitter(310, 1)
    ready.showMaximized()
    ready.close()
    again = reopen()
    assert again.isMaximized()
    assert again.panes.sizes()[LIBRARY] == 310
    again.showNormal()
    assert again.panes.sizes()[LIBRARY] == 310


def test_the_source_comes_back_where_it_was(
    ready: MainWindow, client: FakeClient, reopen: Open
) -> None:
    list_file(ready, "/docs/a.txt")
    show_source(ready, client)
    ready.close()
    again = reopen()
    list_file(again, "/docs/a.txt")
    assert client.last(m.ReadPage).path == "/docs/a.txt"
    client.reply(m.ReadPage, m.PageRead("/docs/a.txt", "text", "a", 1, Page(1, "", "Some text.")))
    assert again.source.isVisible()


def test_a_forgotten_source_leaves_no_trace(
    ready: MainWindow, client: FakeClient, home: Home
) -> None:
    list_file(ready, "/docs/secret.txt")
    show_source(ready, client, "/docs/secret.txt")
    client.play(m.FileRemoved("/docs/secret.txt"))
    ready._client.flush()
    ready.close()
    assert "secret" not in (home.root / "window.ini").read_text()


NUMBERLESS = [
    *("", "x", "-5", "1e999", "999999999", "nan", "9" * 30, "9" * 5000, "٣" * 40, "²", "a, b"),
    *("@Invalid()", "@ByteArray(abc)", "@Variant(\\0\\0\\0)", "[1,2]", "{}", "[" * 3000, "%n {0}"),
    '{"text":"\\ud800"}',
]


@pytest.mark.parametrize("nonsense", NUMBERLESS, ids=range(len(NUMBERLESS)))
def test_nonsense_in_the_window_file_does_no_harm(
    home: Home, reopen: Open, client: FakeClient, nonsense: str
) -> None:
    groups = {
        "General": ("geometry", "draft", "ticks", "conversation", "collection", "form", "limits"),
        "panes": ("library", "conversation", "library_width", "source_share"),
        "library": ("section", "file", "top", "folded"),
        "source": ("page", "open"),
        "reading": ("split", "zoom", "side", "tab"),
        "text": ("zoom",),
        "palette": ("recent",),
    }
    text = "[source]\npath=/docs/a.txt\n"
    for group, names in groups.items():
        text += f"[{group}]\n" + "".join(f"{name}={nonsense}\n" for name in names)
    (home.root / "window.ini").write_text(text)
    window = reopen()
    client.be_ready()
    client.reply(m.ListFiles, m.FilesListed((row("/docs/a.txt"),), ("/docs",)))
    QApplication.processEvents()
    window.palette_of_commands.open()
    assert window.middle.isVisible()
    assert window.panes.sizes()[CONVERSATION] >= LEAST[CONVERSATION]

"""An engine that takes its time, or never answers: the window says so, and closes all the same."""

import pytest
from fake_client import FakeClient
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_states import STATES

from assistant import messages as m
from assistant.records import Page, Span
from ui.frame.panes import SOURCE
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.source.source_place import Place


def read(path: str, text: str, page: int = 1) -> m.PageRead:
    """Return a page of a text of two."""
    return m.PageRead(path, "text", "", 2, Page(page, "", text))


def test_a_page_that_does_not_come_is_said_to_be_on_its_way(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    source = ready.source
    source.open(Place("/x/a.txt"))
    qtbot.waitUntil(lambda: source.notice.text() == "Reading…")
    assert ready.panes.is_open(SOURCE) and source.head.name.text() == "a.txt"
    client.reply(m.ReadPage, read("/x/a.txt", "The shed."))
    assert source.notice.text() != "Reading…" and "The shed." in source.text.toPlainText()


def test_nothing_of_the_old_file_stands_under_the_new_name(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    source = ready.source
    source.open(Place("/x/a.txt"))
    client.reply(m.ReadPage, read("/x/a.txt", "The shed."))
    source.open(Place("/x/b.txt"))
    qtbot.waitUntil(lambda: source.notice.text() == "Reading…")
    assert "The shed." not in source.text.toPlainText()
    source.find_words()  # in what is not there yet
    client.reply(m.ReadPage, m.Failed("missing", "/x/b.txt is not there"))
    assert source.notice.text() == "/x/b.txt is not there."


def test_a_page_of_the_same_file_stays_until_the_next_comes(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    source = ready.source
    source.open(Place("/x/a.txt"))
    client.reply(m.ReadPage, read("/x/a.txt", "The shed."))
    source.step(1)
    qtbot.waitUntil(lambda: source.notice.text() == "Reading…")
    assert "The shed." in source.text.toPlainText()
    client.reply(m.ReadPage, read("/x/a.txt", "The boats.", 2))
    assert source.notice.text() != "Reading…" and "The boats." in source.text.toPlainText()


def test_a_search_that_goes_on_says_so(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> None:
    source = ready.source
    source.open(Place("/x/a.txt"))
    client.reply(m.ReadPage, read("/x/a.txt", "The shed."))
    source.find_words()
    qtbot.keyClicks(source.find_bar.field, "shed")
    qtbot.waitUntil(lambda: source.find_bar.count.text() == "Reading…")
    client.reply(m.FindText, m.TextFound("/x/a.txt", (Span(1, 4, 8),)))
    assert source.find_bar.count.text() == "1 of 1"
    qtbot.keyClick(source.find_bar.field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("state", list(STATES))
@pytest.mark.parametrize("ends", [EngineState.RESTARTING, EngineState.STOPPED])
def test_an_engine_that_ends_leaves_every_state_whole(
    qtbot: QtBot,
    ready: MainWindow,
    client: FakeClient,
    tmp_path: object,
    state: str,
    ends: EngineState,
) -> None:
    view = STATES[state](ready, client, tmp_path)  # type: ignore[arg-type]
    ready.conversation.ask("And now?")
    asked = list(client.requests)
    client.state = ends
    client.fail_pending(m.Failed("engine_crashed", "The engine stopped unexpectedly."))
    client.enter(ends, "The engine stopped.")
    client.be_ready()
    for request in asked:  # nobody waits for these any more
        client.play(m.Done(), m.Failed("broken", "late"), to=request.id)
    qtbot.wait(1)
    assert not view.grab().isNull() and not ready.grab().isNull()
    ready.box.edit.setPlainText("still here")
    assert ready.close()


@pytest.mark.parametrize("state", list(STATES))
def test_what_comes_for_a_closed_dialog_is_passed_over(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: object, state: str
) -> None:
    view = STATES[state](ready, client, tmp_path)  # type: ignore[arg-type]
    if view is not ready:
        view.close()
    qtbot.wait(1)
    for request in list(client.requests):
        progress = m.InstallProgress("qwen2.5-1.5b", 1, 2)
        client.play(progress, m.ModelsListed((), None), m.Failed("broken", "late"), to=request.id)
    assert not ready.grab().isNull()
    assert ready.close()

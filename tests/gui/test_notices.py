"""Warnings stay until they are read, and everything said can be read again."""

from fake_client import FakeClient
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from assistant import messages as m
from ui.link.exchange import EngineState
from ui.main_window import MainWindow

DAMAGED = "The index was damaged and is being made anew."
POLLING = "The system follows no more folders; changes are looked for every minute."


def let_fade(window: MainWindow) -> None:
    """Let the time of the news be over."""
    fade: QTimer = window.status._fade
    assert fade.isActive()
    fade.timeout.emit()
    fade.stop()


def test_a_warning_comes_back_after_other_news(ready: MainWindow, client: FakeClient) -> None:
    client.play(m.Warned(DAMAGED))
    status = ready.status
    assert status.news.text() == DAMAGED and not status._fade.isActive()
    status.tell("2 files could not be read.")
    assert status.news.text() == "2 files could not be read."
    let_fade(ready)
    assert status.news.text() == DAMAGED
    assert status.notices.accessibleName() == "1 new message"


def test_a_warning_at_the_start_survives_the_engines_being_ready(
    window: MainWindow, client: FakeClient
) -> None:
    client.play(m.Warned(DAMAGED))
    client.enter(EngineState.READY)
    assert window.status.news.text() == DAMAGED


def test_the_messages_can_be_read_again_newest_first(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    client.play(m.Warned(DAMAGED), m.Warned(POLLING))
    ready.status.tell("Freed 12 MB.")
    dialog = ready.status.show_notices()
    lines = [dialog.lines.item(n).text().split("  ")[1] for n in range(dialog.lines.count())]
    assert lines == ["Freed 12 MB.", POLLING, DAMAGED]
    dialog.reject()
    assert ready.status.notices.accessibleName() == "Messages"
    let_fade(ready)
    assert ready.status.news.text() == "", "what was read does not come back"


def test_a_quiet_start_has_no_messages(ready: MainWindow) -> None:
    dialog = ready.status.show_notices()
    assert dialog.lines.item(0).text() == "Nothing has been said yet."
    dialog.reject()

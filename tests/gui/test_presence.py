"""Carrel besides its window: the tray, the quick question, other starts of the program."""

from collections.abc import Iterator

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from assistant import messages as m
from ui import presence as presence_module
from ui.frame import tray as tray_module
from ui.frame.quick_window import QuickWindow
from ui.frame.single_instance import Start
from ui.frame.tray import tray_refusal
from ui.main_window import MainWindow
from ui.presence import Presence

TEXT = "The reed bed is closed from 1 March."
SOURCE = citation("/docs/handbook.pdf", TEXT, TEXT, 3)


@pytest.fixture
def present(ready: MainWindow, client: FakeClient, qapp: QApplication) -> Iterator[Presence]:
    made = Presence(ready, client, ready.store)
    yield made
    if made.quick is not None:
        made.quick.left.disconnect()
        made.quick.close()
        made.quick.deleteLater()
        made.quick = None
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def with_tray(present: Presence, monkeypatch: pytest.MonkeyPatch) -> Presence:
    """A desktop that has a tray, which the person uses."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    present._window.preferences.change(tray=True)
    return present


def send(quick: QuickWindow, question: str) -> None:
    """Type a question and send it."""
    quick.box.edit.setPlainText(question)
    quick.box.button.click()


def ask_and_answer(present: Presence, client: FakeClient) -> None:
    """Ask a quick question and have it answered, in conversation 7."""
    present.ask_quickly()
    assert present.quick is not None
    send(present.quick, "When is the reed bed closed?")
    said = answer(sentence(TEXT, 1), citations=(SOURCE,), quote=quote_of(SOURCE))
    client.reply(m.Ask, m.Finished(said, 7))


def test_where_there_is_no_tray_the_reason_is_said(
    present: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    assert "has no tray" in tray_refusal()
    present._window.preferences.change(tray=True)
    assert present.tray is None
    ended: list[bool] = []
    present._window.closed.connect(lambda: ended.append(True))
    present._window.close()
    assert ended == [True], "a window nobody could bring back is not hidden"


def test_closing_the_window_keeps_carrel_in_the_tray_and_says_so_once(
    with_tray: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[int] = []
    monkeypatch.setattr(tray_module.Tray, "say_it_stays", lambda _: said.append(1))
    window = with_tray._window
    ended: list[bool] = []
    window.closed.connect(lambda: ended.append(True))
    window.close()
    assert not window.isVisible() and not ended and said == [1]
    assert with_tray.tray is not None
    with_tray.tray.open.trigger()
    assert window.isVisible()
    window.close()
    assert said == [1], "once is enough"
    with_tray.tray.quit.trigger()
    assert ended == [True]


def test_without_the_setting_closing_ends_carrel(with_tray: Presence) -> None:
    with_tray._window.preferences.change(tray=False)
    ended: list[bool] = []
    with_tray._window.closed.connect(lambda: ended.append(True))
    with_tray._window.close()
    assert ended == [True]


def test_the_tray_pauses_indexing_and_goes_on(with_tray: Presence, client: FakeClient) -> None:
    tray = with_tray.tray
    assert tray is not None and tray.pause.text() == "Pause indexing"
    tray.pause.trigger()
    assert client.last(m.PauseIndexing).paused
    client.reply(m.PauseIndexing, m.Done())
    tray.menu.aboutToShow.emit()
    assert tray.pause.text() == "Go on indexing"
    tray.pause.trigger()
    assert not client.last(m.PauseIndexing).paused


def test_a_quick_question_is_answered_and_opened_in_the_large_window(
    present: Presence, client: FakeClient
) -> None:
    ask_and_answer(present, client)
    quick = present.quick
    assert quick is not None and client.last(m.Ask).conversation == 0
    assert quick.chat.isVisible() and len(quick.chat.cards) == 1
    quick.open_large.click()
    assert not quick.isVisible()
    assert client.last(m.OpenConversation).conversation == 7


def test_each_opening_begins_anew_and_an_answer_on_its_way_stays(
    present: Presence, client: FakeClient
) -> None:
    ask_and_answer(present, client)
    quick = present.quick
    assert quick is not None
    quick.close()
    present.ask_quickly()
    assert not quick.chat.cards and quick.conversation.number == 0
    send(quick, "Another?")
    quick.close()
    present.ask_quickly()
    assert len(quick.chat.cards) == 1 and quick.conversation.busy


def test_escape_stops_the_answer_first_and_closes_then(
    qtbot: QtBot, present: Presence, client: FakeClient
) -> None:
    present.ask_quickly()
    quick = present.quick
    assert quick is not None
    qtbot.waitExposed(quick)
    send(quick, "What?")
    asked = client.last(m.Ask)
    qtbot.keyClick(quick.box.edit, Qt.Key.Key_Escape)
    assert quick.isVisible() and client.last(m.Stop).target == asked.id
    client.reply(m.Ask, m.Failed("cancelled", "Stopped.", ""))
    qtbot.keyClick(quick.box.edit, Qt.Key.Key_Escape)
    assert not quick.isVisible()


def test_a_citation_of_a_quick_answer_opens_in_the_large_window(
    present: Presence, client: FakeClient
) -> None:
    present.ask_quickly()
    assert present.quick is not None
    present.quick.conversation.source_wanted.emit(SOURCE)
    assert client.last(m.ReadPage).path == "/docs/handbook.pdf"


def test_all_that_a_quick_answer_cites_is_marked_in_the_large_window(
    present: Presence, client: FakeClient
) -> None:
    present.ask_quickly()
    assert present.quick is not None
    send(present.quick, "When is the reed bed closed?")
    other = citation(SOURCE.path, TEXT, "1 March", 3, 2)
    client.reply(m.Ask, m.Finished(answer(sentence(TEXT, 1, 2), citations=(SOURCE, other)), 7))
    present.quick.conversation.source_wanted.emit(SOURCE)
    assert len(present._window.source.passages) == 2


def test_a_file_that_was_missed_by_a_quick_question_is_asked_about_in_the_large_window(
    present: Presence, client: FakeClient
) -> None:
    ask_and_answer(present, client)
    present._window.hide()
    assert present.quick is not None
    present.quick.chat.cards[-1].why_not_wanted.emit()
    (dialog,) = present._window.findChildren(QFileDialog)
    assert present._window.isVisible() and dialog.isVisible()
    dialog.fileSelected.emit("/docs/lost.pdf")
    assert client.last(m.Explain).question == "When is the reed bed closed?"
    dialog.close()


def test_changed_settings_wait_for_a_quick_answer(present: Presence, client: FakeClient) -> None:
    present.ask_quickly()
    assert present.quick is not None
    send(present.quick, "When is the reed bed closed?")
    present._window.preferences.change(max_file_mb=7)
    present._window.renewal.consider()
    assert client.renewals == 0
    client.reply(m.Ask, m.Finished(answer(sentence(TEXT, 1), citations=(SOURCE,)), 7))
    assert client.renewals == 1


def test_what_the_quick_question_refuses_is_told_at_its_foot(present: Presence) -> None:
    present.ask_quickly()
    quick = present.quick
    assert quick is not None
    quick.box.told.emit("Only files on this computer can be added.")
    assert quick.hint.text() == "Only files on this computer can be added."
    quick.close()
    present.ask_quickly()
    assert "Esc closes" in quick.hint.text()


def test_the_same_key_or_start_twice_is_one_quick_window(present: Presence) -> None:
    present.hotkey.pressed.emit()
    first = present.quick
    present.take(Start(quick=True))
    assert present.quick is first


def test_opened_for_a_quick_question_alone_closing_it_ends_carrel(
    present: Presence, client: FakeClient
) -> None:
    present._window.hide()
    present.ask_quickly()
    ended: list[bool] = []
    present._window.closed.connect(lambda: ended.append(True))
    assert present.quick is not None
    present.quick.close()
    assert ended == [True]


def test_another_start_brings_the_window_forward_and_adds_its_files(
    present: Presence, client: FakeClient
) -> None:
    present._window.showMinimized()
    present.take(Start(("/docs/a.pdf", "/notes")))
    assert not present._window.isMinimized() and present._window.isVisible()
    assert client.last(m.AddPaths).paths == ("/docs/a.pdf", "/notes")


def test_a_refused_key_is_told(present: Presence, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence_module, "hotkey_refusal", lambda: "")
    monkeypatch.setattr(present.hotkey, "hold", lambda keys: f"{keys} is taken.")
    present._window.preferences.change(shortcut="Ctrl+Alt+K")
    assert present._window.status.news.text() == "Ctrl+Alt+K is taken."


def test_a_conversation_kept_from_a_quick_question_does_not_disturb_the_large_one(
    present: Presence, client: FakeClient
) -> None:
    ask_and_answer(present, client)
    assert present._window.conversation.number == 0
    assert not present._window.chat.cards

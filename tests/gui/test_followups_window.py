"""A question that leans on the conversation is shown whole, and can be mended."""

from fake_client import FakeClient
from gui_records import answer, citation, sentence, settle
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import Reading, Task
from ui.conversations.conversation import LATER
from ui.main_window import MainWindow

KEPT = citation("/docs/rules.md", "Ten years.", "Ten years.")
FINISHED = m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,)))
WHOLE = "How long are invoices kept?"


def ask_leaning(window: MainWindow, client: FakeClient) -> None:
    window.conversation.ask("And invoices?")
    client.reply(m.Ask, m.Understood(WHOLE, Task.FIND))
    settle()


def test_the_whole_question_is_shown(ready: MainWindow, client: FakeClient) -> None:
    ask_leaning(ready, client)
    line = ready.chat.cards[-1].understood
    assert line.isVisible() and line.words.text() == f"Searched for: {WHOLE}"


def test_a_question_that_was_whole_is_not_said_twice(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Understood("How long?", Task.FIND))
    assert ready.chat.cards[-1].understood.isHidden()


def test_it_is_mended_and_asked_again(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> None:
    ask_leaning(ready, client)
    client.reply(m.Ask, FINISHED)
    line = ready.chat.cards[-1].understood
    line.change.click()
    assert line.field.isVisible() and line.field.text() == WHOLE
    line.field.setText("How long are tax invoices kept?")
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    asked = client.last(m.Ask)
    assert (asked.question, asked.whole) == ("How long are tax invoices kept?", True)
    assert asked.reading is Reading.AUTO
    assert line.words.isVisible() and not line.field.isVisible()


def test_mending_while_it_is_answered_stops_the_wrong_answer_first(
    ready: MainWindow, client: FakeClient
) -> None:
    ask_leaning(ready, client)
    wrong = client.last(m.Ask).id
    line = ready.chat.cards[-1].understood
    line.change.click()
    line.go.click()
    assert [stop.target for stop in client.sent(m.Stop)] == [wrong]
    assert len(client.sent(m.Ask)) == 1
    client.play(FINISHED, to=wrong)
    assert client.last(m.Ask).question == WHOLE and len(ready.chat.cards) == 2


def test_an_older_answer_waits_for_the_running_one(ready: MainWindow, client: FakeClient) -> None:
    ask_leaning(ready, client)
    client.reply(m.Ask, FINISHED)
    ready.conversation.ask("Another?")
    line = ready.chat.cards[0].understood
    line.change.click()
    line.go.click()
    assert len(client.sent(m.Ask)) == 2 and not client.sent(m.Stop)
    assert ready.status.news.text() == LATER


def test_esc_leaves_the_field_and_stops_nothing(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask_leaning(ready, client)
    ready.activateWindow()
    line = ready.chat.cards[-1].understood
    line.change.click()
    qtbot.waitUntil(line.field.hasFocus)
    qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    assert not line.field.isVisible() and not client.sent(m.Stop)


def test_ask_again_from_the_foot(ready: MainWindow, client: FakeClient) -> None:
    ask_leaning(ready, client)
    client.reply(m.Ask, FINISHED)
    menu = ready.chat.cards[-1].foot.again.menu()
    assert menu is not None
    same, other, _elsewhere = menu.actions()
    assert other.text() == "Read everything instead"
    same.trigger()
    asked = client.last(m.Ask)
    assert (asked.question, asked.whole, asked.reading) == (WHOLE, True, Reading.SEARCH)

"""Kept conversations: found again, gone on with, renamed, deleted, remembered."""

import time

import pytest
from fake_client import FakeClient
from gui_records import answer, button_of, citation, sentence, settle
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import ConversationRow, Turn
from assistant.paths import Home
from ui.answers.answer_card import CardState
from ui.conversations.chat_view import AT_ONCE
from ui.conversations.conversation import GONE
from ui.conversations.conversation_desk import WRITTEN_IN
from ui.conversations.conversation_drawer import NONE_YET, NOTHING
from ui.conversations.conversation_head import UNTITLED
from ui.conversations.conversation_model import SECOND
from ui.main_window import MainWindow

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")
NOW = time.time()
RULES = ConversationRow(7, "How long are receipts kept?", 2, NOW - 90_000, NOW)
BOATS = ConversationRow(3, "Boats", 1, NOW - 900_000, NOW - 800_000)


def turn(number: int, question: str, changed: tuple[str, ...] = (), asked: str = "") -> Turn:
    said = answer(sentence("Ten years.", 1), citations=(KEPT,))
    return Turn(number, replace(said, question=question, asked=asked), NOW, changed)


def listed(*rows: ConversationRow) -> m.ConversationsListed:
    return m.ConversationsListed(rows)


def open_kept(window: MainWindow, client: FakeClient, *turns: Turn) -> None:
    window.kept.open(RULES.id)
    client.reply(m.OpenConversation, m.ConversationOpened(RULES, turns))
    shown(window, min(len(turns), AT_ONCE))


def shown(window: MainWindow, cards: int) -> None:
    """Let the turns be shown that come one after the other."""
    while len(window.chat.cards) < cards:
        QApplication.processEvents()
    settle()


def action(menu: QMenu, words: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == words)


def test_a_conversation_begins_and_goes_on(ready: MainWindow, client: FakeClient) -> None:
    head = ready.middle.head
    assert head.title.text() == UNTITLED and not head.more.isEnabled()
    ready.conversation.ask("How long are receipts kept?")
    assert client.last(m.Ask).conversation == 0
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,)), 7, 1))
    client.reply(m.ListConversations, listed(RULES, BOATS))
    assert head.title.text() == RULES.title and head.more.isEnabled()
    ready.conversation.ask("And then?")
    assert client.last(m.Ask).conversation == 7


def test_the_list_is_shown_and_searched(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    drawer = ready.middle.drawer
    qtbot.mouseClick(ready.middle.head.list, Qt.MouseButton.LeftButton)
    assert drawer.isVisible() and client.last(m.ListConversations).text == ""
    client.reply(m.ListConversations, listed(RULES, BOATS))
    assert [row.title for row in drawer.list.rows] == [RULES.title, "Boats"]
    index = drawer.list.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"{RULES.title} 2 question") and "Today" in said
    qtbot.keyClicks(drawer.search, "shed")
    qtbot.waitUntil(lambda: client.last(m.ListConversations).text == "shed")
    client.reply(m.ListConversations, listed(replace(RULES, found="Then they are shredded.")))
    index = drawer.list.model().index(0, 0)
    assert "Then they are shredded." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert ready.middle.head.title.text() == UNTITLED


def test_an_older_answer_does_not_replace_a_newer_search(
    ready: MainWindow, client: FakeClient
) -> None:
    drawer = ready.middle.drawer
    ready.middle.toggle_list()
    everything = client.last(m.ListConversations).id
    drawer.search.setText("boat")
    ready.middle.wishes.search.emit("boat")
    client.reply(m.ListConversations, listed(BOATS))
    client.play(listed(RULES, BOATS), to=everything)
    assert [row.id for row in drawer.list.rows] == [3]


def test_an_empty_list_says_why(ready: MainWindow, client: FakeClient) -> None:
    drawer = ready.middle.drawer
    ready.middle.toggle_list()
    client.reply(m.ListConversations, listed())
    assert drawer.empty.isVisible() and drawer.empty.text() == NONE_YET
    drawer.search.setText("yacht")
    ready.middle.wishes.search.emit("yacht")
    client.reply(m.ListConversations, listed())
    assert drawer.empty.text() == NOTHING and not drawer.list.isVisible()
    drawer.search.clear()
    ready.middle.wishes.search.emit("")
    client.reply(m.ListConversations, listed(BOATS))
    assert drawer.list.isVisible() and not drawer.empty.isVisible()


def test_keys_alone_open_a_conversation(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    drawer = ready.middle.drawer
    ready.activateWindow()
    qtbot.keyClick(ready, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    client.reply(m.ListConversations, listed(RULES, BOATS))
    qtbot.waitUntil(drawer.search.hasFocus)
    qtbot.keyClick(drawer.search, Qt.Key.Key_Down)
    assert drawer.list.hasFocus()
    assert drawer.list.selectionModel().selectedIndexes() == [drawer.list.model().index(0, 0)]
    qtbot.keyClick(drawer.list, Qt.Key.Key_Down)
    qtbot.keyClick(drawer.list, Qt.Key.Key_Return)
    assert client.last(m.OpenConversation).conversation == BOATS.id


def test_esc_closes_the_list_and_leaves_a_running_answer(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("How long?")
    ready.activateWindow()
    ready.middle.toggle_list()
    qtbot.waitUntil(ready.middle.drawer.search.hasFocus)
    qtbot.keyClick(ready.middle.drawer.search, Qt.Key.Key_Escape)
    assert not ready.middle.drawer.isVisible() and not client.sent(m.Stop)
    assert not ready.middle.head.list.isChecked() and ready.box.edit.hasFocus()


def test_an_opened_conversation_is_as_it_was(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.middle.toggle_list()
    open_kept(ready, client, turn(1, "How long?"), turn(2, "And then what?", asked="And then?"))
    assert not ready.middle.drawer.isVisible() and not ready.welcome.isVisible()
    assert [bubble.text() for bubble in ready.chat.questions] == ["How long?", "And then?"]
    assert ready.chat.questions[0].scope.startswith("Today")
    first, second = ready.chat.cards
    assert first.state is CardState.ANSWERED
    assert first.understood.isHidden()
    assert second.understood.words.text() == "Searched for: And then what?"
    first.sources[0].click()
    assert client.last(m.ReadPage).path == "/docs/rules.md"
    assert first.passages.hits is None  # what was found then is not kept
    assert ready.middle.head.title.text() == RULES.title
    ready.conversation.ask("And after that?")
    assert client.last(m.Ask).conversation == RULES.id
    assert len(ready.chat.cards) == 3


def test_a_long_conversation_is_shown_from_its_end(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    turns = [turn(n, f"Question {n}?") for n in range(1, 2 * AT_ONCE + 3)]
    open_kept(ready, client, *turns)
    chat = ready.chat
    assert len(chat.cards) == AT_ONCE
    assert chat.questions[-1].text() == turns[-1].answer.question
    assert chat.earlier.text() == f"Show earlier ({AT_ONCE + 2} more questions)"
    bar = chat.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(0)
    before, most = chat.questions[0], bar.maximum()
    chat.earlier.click()
    shown(ready, 2 * AT_ONCE)
    assert chat.questions[AT_ONCE] is before
    qtbot.waitUntil(lambda: bar.maximum() > most and bar.value() == bar.maximum() - most)
    chat.earlier.click()
    shown(ready, len(turns))
    assert [q.text() for q in chat.questions] == [t.answer.question for t in turns]
    assert chat.earlier.isHidden()


def test_what_has_changed_since_is_said(ready: MainWindow, client: FakeClient) -> None:
    kept = turn(1, "How long are they kept?", ("/docs/rules.md",), asked="How long?")
    open_kept(ready, client, kept)
    changed = ready.chat.cards[0].changed
    assert changed.isVisible()
    line = "rules.md has been changed or has gone since this answer."
    assert changed.words.text() == line
    changed.again.click()
    asked = client.last(m.Ask)
    assert (asked.question, asked.whole) == ("How long are they kept?", True)
    assert asked.conversation == RULES.id


def test_a_new_conversation_begins_empty(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.activateWindow()
    qtbot.keyClick(ready, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert ready.welcome.isVisible() and not ready.chat.cards
    assert ready.middle.head.title.text() == UNTITLED
    ready.conversation.ask("Boats?")
    assert client.last(m.Ask).conversation == 0


def second_lines(window: MainWindow) -> list[str]:
    model = window.middle.drawer.list.model()
    return [model.index(n, 0).data(SECOND) for n in range(model.rowCount())]


def test_a_running_answer_goes_on_while_another_conversation_is_open(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.conversation.ask("And then?")
    first = client.last(m.Ask)
    client.reply(m.Ask, m.Token("Then they "))
    ready.middle.toggle_list()
    client.reply(m.ListConversations, listed(RULES, BOATS))
    assert second_lines(ready)[0] == "An answer is being written…"
    ready.kept.open(BOATS.id)
    client.reply(m.OpenConversation, m.ConversationOpened(BOATS, (turn(1, "Boats?"),)))
    assert not ready.box.busy and ready.conversation.busy and not client.sent(m.Stop)
    client.play(m.Token("are "), to=first.id)
    ready.kept.open(RULES.id)
    client.reply(m.OpenConversation, m.ConversationOpened(RULES, (turn(1, "How long?"),)))
    assert ready.box.busy and ready.chat.questions[-1].text() == "And then?"
    qtbot.waitUntil(lambda: "Then they are" in ready.chat.cards[-1].text.toPlainText())
    said = answer(sentence("They are shredded.", 1), citations=(KEPT,))
    client.play(m.Finished(said, RULES.id, 2), to=first.id)
    assert ready.chat.cards[-1].state is CardState.ANSWERED and not ready.conversation.busy


def test_an_answer_that_ends_elsewhere_is_told_and_does_not_move_one(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("How long?")
    asked = client.last(m.Ask)
    ready.kept.begin()
    assert not ready.chat.cards and not ready.box.busy
    ready.conversation.ask("Boats?")
    client.play(m.Finished(answer(sentence("Ten years.", 1)), RULES.id, 1), to=asked.id)
    assert "How long?" in ready.status.news.text()
    assert ready.conversation.number == 0 and ready.box.busy
    client.reply(m.ListConversations, listed(RULES))
    client.reply(m.Ask, m.Finished(answer(sentence("In the shed.", 1)), BOATS.id, 1))
    assert ready.conversation.number == BOATS.id and not ready.conversation.busy


def test_one_that_is_only_begun_is_listed_and_gone_back_to(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("How long?")
    open_boats = m.ConversationOpened(BOATS, (turn(1, "Boats?"),))
    ready.kept.open(BOATS.id)
    client.reply(m.OpenConversation, open_boats)
    ready.middle.toggle_list()
    client.reply(m.ListConversations, listed(BOATS))
    begun = ready.middle.drawer.list.rows[0]
    assert begun.title == "How long?" and second_lines(ready)[0] == "An answer is being written…"
    ready.kept.open(begun.id)
    assert [bubble.text() for bubble in ready.chat.questions] == ["How long?"]
    assert ready.box.busy and ready.middle.head.title.text() == UNTITLED
    ready.conversation.stop()
    assert client.last(m.Stop).target == client.last(m.Ask).id


def test_a_failure_elsewhere_is_told(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    ready.kept.begin()
    client.reply(m.Ask, m.Failed("model_failed", "the model ended", "Ask again."))
    assert "How long?" in ready.status.news.text()
    assert "The model ended. Ask again." in ready.status.news.text()
    assert not ready.conversation.busy


def test_an_answer_that_could_not_be_kept_elsewhere_is_told(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("How long?")
    ready.kept.begin()
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1)), unkept="usage_error"))
    assert ready.status.news.text() == "The answer to “How long?” could not be kept."


def test_nothing_is_deleted_under_an_answer(ready: MainWindow, client: FakeClient) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.conversation.ask("And then?")
    ready.kept.delete(RULES)
    assert ready.status.news.text() == WRITTEN_IN and not client.sent(m.RemoveConversation)


def test_a_conversation_deleted_elsewhere_is_begun_anew(
    ready: MainWindow, client: FakeClient
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.conversation.ask("And then?")
    client.reply(m.Ask, m.Failed("usage_error", "there is no conversation 7"))
    client.reply(m.ListConversations, listed(BOATS))
    again = client.last(m.Ask)
    assert (again.question, again.conversation) == ("And then?", 0)
    assert ready.status.news.text() == GONE
    assert [card.accessibleName() for card in ready.chat.cards] == ["Answer to: And then?"]
    said = answer(sentence("Ten years.", 1), citations=(KEPT,))
    client.reply(m.Ask, m.Finished(said, 9, 1))
    assert ready.conversation.number == 9
    assert ready.chat.cards[-1].state is CardState.ANSWERED


def test_another_mistake_of_a_question_is_told_once(ready: MainWindow, client: FakeClient) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.conversation.ask("And then?")
    client.reply(m.Ask, m.Failed("usage_error", "the schema is not one"))
    client.reply(m.ListConversations, listed(RULES, BOATS))
    assert len(client.sent(m.Ask)) == 1 and not ready.conversation.busy
    assert ready.conversation.number == RULES.id


def test_one_comes_back_to_where_one_was(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    turns = [turn(n, f"Question {n}?") for n in range(1, AT_ONCE + 1)]
    open_kept(ready, client, *turns)
    bar = ready.chat.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400 and bar.value() == bar.maximum())
    bar.setValue(bar.maximum() - 300)
    ready.kept.open(BOATS.id)
    client.reply(m.OpenConversation, m.ConversationOpened(BOATS, (turn(1, "Boats?"),)))
    open_kept(ready, client, *turns)
    qtbot.waitUntil(lambda: bar.maximum() > 400 and bar.value() == bar.maximum() - 300)


def test_keys_rename_and_delete(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> None:
    drawer = ready.middle.drawer
    ready.activateWindow()
    ready.middle.toggle_list()
    client.reply(m.ListConversations, listed(RULES, BOATS))
    qtbot.waitUntil(drawer.search.hasFocus)
    qtbot.keyClick(drawer.search, Qt.Key.Key_Down)
    qtbot.keyClick(drawer.list, Qt.Key.Key_Down)
    qtbot.keyClick(drawer.list, Qt.Key.Key_F2)
    dialog = ready.findChildren(QInputDialog)[-1]
    assert dialog.textValue() == BOATS.title
    dialog.reject()
    qtbot.waitUntil(drawer.list.hasFocus)
    qtbot.keyClick(drawer.list, Qt.Key.Key_Delete)
    box = ready.findChildren(QMessageBox)[-1]
    assert BOATS.title in box.text()
    box.reject()


def test_a_list_that_is_shown_anew_keeps_what_is_chosen(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    drawer = ready.middle.drawer
    rows = [replace(BOATS, id=n, title=f"Boats {n}") for n in range(1, 60)]
    ready.activateWindow()
    ready.middle.toggle_list()
    client.reply(m.ListConversations, listed(*rows))
    qtbot.waitUntil(drawer.search.hasFocus)
    drawer.list.enter()
    drawer.list.setCurrentIndex(drawer.list.model().index(40, 0))
    before = drawer.list.verticalScrollBar().value()
    assert before > 0
    drawer.show_rows(rows, 1)
    assert drawer.list.row_at(drawer.list.currentIndex()) == rows[40]
    assert drawer.list.verticalScrollBar().value() == before


def test_renaming(ready: MainWindow, client: FakeClient) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    action(ready.middle.wishes.menu(RULES, ready), "Rename…").trigger()
    dialog = ready.findChildren(QInputDialog)[-1]
    assert dialog.textValue() == RULES.title
    dialog.setTextValue("  Receipts ")
    dialog.accept()
    assert client.last(m.RenameConversation).title == "Receipts"
    client.reply(m.RenameConversation, listed(replace(RULES, title="Receipts"), BOATS))
    assert ready.middle.head.title.text() == "Receipts"


@pytest.mark.parametrize("word", ["Delete", "Cancel"])
def test_deleting_asks_first_and_says_it_is_for_good(
    ready: MainWindow, client: FakeClient, word: str
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    action(ready.middle.wishes.menu(RULES, ready), "Delete…").trigger()
    box = ready.findChildren(QMessageBox)[-1]
    assert "2 question" in box.informativeText() and "for good" in box.informativeText()
    button_of(box, word).click()
    if word == "Cancel":
        assert not client.sent(m.RemoveConversation)
        return
    assert client.last(m.RemoveConversation).conversation == RULES.id
    client.reply(m.RemoveConversation, listed(BOATS))
    assert ready.welcome.isVisible() and ready.middle.head.title.text() == UNTITLED
    assert not ready.chat.cards


def test_the_last_one_is_open_again_at_the_next_start(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, home: Home
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.close()
    other = FakeClient()
    again = MainWindow(other, home)
    qtbot.addWidget(again)
    other.be_ready()
    assert other.last(m.OpenConversation).conversation == RULES.id
    other.reply(m.OpenConversation, m.ConversationOpened(RULES, (turn(1, "How long?"),)))
    assert [bubble.text() for bubble in again.chat.questions] == ["How long?"]


def test_one_that_has_gone_is_not_missed(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, home: Home
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.close()
    other = FakeClient()
    again = MainWindow(other, home)
    qtbot.addWidget(again)
    other.be_ready()
    other.reply(m.OpenConversation, m.Failed("usage_error", "there is no conversation 7"))
    assert again.status.news.text() == ""
    again.conversation.ask("New?")
    assert other.last(m.Ask).conversation == 0


def test_a_question_asked_at_once_is_not_swept_away(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, home: Home
) -> None:
    open_kept(ready, client, turn(1, "How long?"))
    ready.close()
    other = FakeClient()
    again = MainWindow(other, home)
    qtbot.addWidget(again)
    again.conversation.ask("Quick?")
    other.be_ready()
    other.reply(m.OpenConversation, m.ConversationOpened(RULES, (turn(1, "How long?"),)))
    assert [bubble.text() for bubble in again.chat.questions] == ["Quick?"]

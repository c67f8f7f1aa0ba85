"""Moving through a conversation: by keys, back to the newest, and when it is very long."""

import time
from itertools import pairwise

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence, settle
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import Turn
from ui.conversations.chat_view import AT_ONCE
from ui.library.scope import Scope
from ui.main_window import MainWindow

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")
SAID = answer(sentence("Ten years.\n\n" * 12, 1), citations=(KEPT,), quote=quote_of(KEPT))


def fill(qtbot: QtBot, window: MainWindow, client: FakeClient, answers: int = 4) -> None:
    for _ in range(answers):
        window.conversation.ask("How long?")
        client.reply(m.Ask, m.Finished(SAID))
    bar = window.chat.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900 and bar.value() == bar.maximum())


def test_pages_turn_from_the_question_box(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    fill(qtbot, ready, client)
    bar = ready.chat.verticalScrollBar()
    end = bar.value()
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_PageUp)
    assert bar.value() == end - bar.pageStep()
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_PageDown)
    assert bar.value() == end


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_Up])
def test_keys_scroll_from_within_an_answer(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, key: Qt.Key
) -> None:
    fill(qtbot, ready, client)
    bar, card = ready.chat.verticalScrollBar(), ready.chat.cards[-1]
    places = (card.text, card.sources[0], card.why)
    for place in places if key is Qt.Key.Key_PageUp else places[:1]:  # arrows walk the rows
        bar.setValue(bar.maximum())
        qtbot.keyClick(place, key)
        assert bar.value() < bar.maximum()


def test_going_up_from_the_top_shows_earlier_questions(qtbot: QtBot, ready: MainWindow) -> None:
    turns = [Turn(n, replace(SAID, question=f"Question {n}?"), 0.0) for n in range(1, 20)]
    ready.conversation.show(7, turns)
    chat, bar = ready.chat, ready.chat.verticalScrollBar()
    qtbot.waitUntil(lambda: len(chat.cards) == AT_ONCE and bar.maximum() > 0)
    qtbot.keyClick(chat, Qt.Key.Key_Home)
    assert bar.value() == 0 and len(chat.cards) == AT_ONCE
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: len(chat.cards) == 2 * AT_ONCE)
    qtbot.waitUntil(lambda: bar.value() > 0)  # what was in view stays there
    qtbot.keyClick(chat, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def test_a_reader_who_has_scrolled_up_is_offered_the_newest(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    fill(qtbot, ready, client)
    chat, bar = ready.chat, ready.chat.verticalScrollBar()
    ready.conversation.ask("And then?")
    client.reply(m.Ask, m.Token("Then "))
    assert not chat.newest.isVisible()
    settle()
    bar.setValue(0)
    client.reply(m.Ask, m.Token("they are burnt. "))
    assert chat.newest.isVisible() and bar.value() == 0
    middle = chat.newest.geometry().center().x()
    assert abs(middle - chat.rect().center().x()) <= 1
    chat.newest.click()
    assert bar.value() == bar.maximum() and not chat.newest.isVisible()
    client.reply(m.Ask, m.Finished(SAID))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert not chat.newest.isVisible()


def test_unfolding_is_not_something_new(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    fill(qtbot, ready, client)
    ready.chat.verticalScrollBar().setValue(0)
    ready.chat.cards[0].why.click()
    settle()
    assert not ready.chat.newest.isVisible()


def test_scrolling_down_by_hand_takes_the_offer_away(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    fill(qtbot, ready, client)
    bar = ready.chat.verticalScrollBar()
    ready.conversation.ask("And then?")
    settle()
    bar.setValue(0)
    client.reply(m.Ask, m.Token("Then "))
    assert ready.chat.newest.isVisible()
    bar.setValue(bar.maximum())
    assert not ready.chat.newest.isVisible()


def test_a_long_conversation_comes_in_small_steps(qtbot: QtBot, ready: MainWindow) -> None:
    said = replace(SAID, citations=(KEPT,) * 4)
    turns = [Turn(n, replace(said, question=f"Question {n}?"), 0.0) for n in range(1, 61)]
    ready.conversation.show(7, turns)
    chat, steps = ready.chat, []
    while chat._unshown:
        shown = len(chat.cards)
        if not chat._wanted:
            chat.earlier.click()
        else:
            began = time.perf_counter()
            QApplication.processEvents()
            steps.append(time.perf_counter() - began)
        assert len(chat.cards) - shown <= 1, "one turn in each round"
    assert len(chat.cards) == 60 and len(chat.cards) > AT_ONCE
    assert sorted(steps)[len(steps) // 2] < 0.15  # a tenth of it on a machine with nothing to do


def test_cards_stand_beneath_each_other_and_are_not_squeezed(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    fill(qtbot, ready, client)
    column = ready.chat.cards[0].parentWidget()
    rows = [(w.mapTo(column, QPoint()).y(), w) for w in ready.chat._rows]
    for (top, upper), (below, _) in pairwise(rows):
        needed = upper.heightForWidth(upper.width())
        assert upper.height() >= needed and top + upper.height() < below


def test_the_same_question_is_asked_of_other_files(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    fill(qtbot, ready, client, 3)
    tax = Scope("Tax 2024", ("/docs/tax",))
    ready.conversation.choices = lambda: (tax,)
    menu = ready.chat.cards[0].foot.again.menu()
    assert menu is not None
    *_, elsewhere = menu.actions()
    assert elsewhere.text() == "Ask again with other files…"
    elsewhere.trigger()
    picker = QApplication.activePopupWidget()
    assert picker is not None
    picker.chosen.emit(tax)  # type: ignore[attr-defined]
    picker.close()
    asked = client.last(m.Ask)
    assert (asked.question, asked.whole, asked.scope) == ("How long?", True, ("/docs/tax",))
    assert ready.chat.questions[-1].scope == "Only in Tax 2024"
    client.reply(m.Ask, m.Finished(SAID))
    ready.conversation.ask("And everywhere?")
    assert client.last(m.Ask).scope == ()


def test_the_column_stays_as_wide_when_an_answer_outgrows_the_view(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    bar = ready.chat.verticalScrollBar()
    ready.resize(900, 600)
    ready.conversation.ask("How long?")
    settle()
    width, left = ready.chat.cards[0].width(), left_of(ready.chat.cards[0])
    assert not bar.isVisible() and width == ready.box.edit.parentWidget().width()
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years. " * 900)), 1, 1))
    qtbot.waitUntil(bar.isVisible)
    settle()
    assert (ready.chat.cards[0].width(), left_of(ready.chat.cards[0])) == (width, left)


def left_of(card: QWidget) -> int:
    return card.mapTo(card.window(), QPoint()).x()

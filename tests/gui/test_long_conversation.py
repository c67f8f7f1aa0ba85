"""A long running conversation: its oldest answers are put away, and come back as they were."""

import gc

import psutil
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence, settle
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import Rating
from ui.conversations.chat_view import AT_MOST, AT_ONCE, ChatView
from ui.main_window import MainWindow

TEXT = "Records are kept for ten years. " * 12
CITED = tuple(citation("/docs/rules.md", TEXT, TEXT[n : n + 60], marker=n + 1) for n in range(4))
SAID = answer(
    *(sentence(f"They are kept for ten years, rule {n}. ", n) for n in range(1, 5)),
    citations=CITED,
    quote=quote_of(CITED[0]),
)


def ask(window: MainWindow, client: FakeClient, number: int, *, kept: bool = True) -> None:
    question = f"Question {number}?"
    window.conversation.ask(question)
    said = replace(SAID, question=question)
    client.reply(m.Ask, m.QuoteFound(SAID.quote or quote_of(CITED[0])))
    client.reply(m.Ask, m.Finished(said, *((7, number) if kept else ())))
    settle()


def ask_many(qtbot: QtBot, window: MainWindow, client: FakeClient, count: int) -> None:
    for number in range(1, count + 1):
        ask(window, client, number)
        qtbot.waitUntil(lambda: len(window.chat.cards) <= AT_MOST)


def questions(chat: ChatView) -> list[str]:
    return [bubble.text() for bubble in chat.questions]


class Eye(QObject):
    """Notes where the end of the conversation stands whenever the view is painted."""

    def __init__(self, chat: ChatView) -> None:
        super().__init__()
        self._chat = chat
        self.seen: set[int] = set()
        chat.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            card = self._chat.cards[-1]
            self.seen.add(card.mapTo(self._chat.viewport(), QPoint(0, card.height())).y())
        return False


def test_older_answers_are_put_away_and_come_back_as_they_were(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    chat, count = ready.chat, AT_MOST + AT_ONCE
    ask_many(qtbot, ready, client, 2)
    chat.cards[0].foot.rating.buttons[Rating.BAD].click()
    for number in range(3, count + 1):
        ask(ready, client, number)
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST)
    assert questions(chat) == [f"Question {n}?" for n in range(AT_ONCE + 1, count + 1)]
    assert chat.earlier.isVisible() and f"{AT_ONCE} more" in chat.earlier.text()
    chat.earlier.click()
    qtbot.waitUntil(lambda: len(chat.cards) == count)
    assert questions(chat) == [f"Question {n}?" for n in range(1, count + 1)]
    first = chat.cards[0]
    assert first.foot.rating.rating is Rating.BAD and len(first.sources) == len(CITED)
    first.foot.rating.buttons[Rating.GOOD].click()
    rated = client.last(m.RateAnswer)
    assert (rated.conversation, rated.turn, rated.rating) == (7, 1, Rating.GOOD)


def test_nothing_moves_before_the_reader(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    chat, bar = ready.chat, ready.chat.verticalScrollBar()
    ask_many(qtbot, ready, client, AT_MOST)
    ready.conversation.ask("One more?")
    chat._tidying.stop()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.wait(50)  # the new question stands
    eye = Eye(chat)
    chat._tidying.start()
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST)
    qtbot.waitUntil(lambda: bool(eye.seen))
    qtbot.wait(50)
    assert len(eye.seen) == 1, "the end stays where it is"
    assert bar.value() == bar.maximum()


def test_who_reads_what_was_said_earlier_keeps_it(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    chat, bar = ready.chat, ready.chat.verticalScrollBar()
    ask_many(qtbot, ready, client, AT_MOST + AT_ONCE)
    ready.conversation.ask("And then?")
    bar.setValue(bar.minimum())  # before the oldest could be put away
    qtbot.wait(50)
    assert len(chat.cards) == AT_MOST + 1
    chat.earlier.click()
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST + 1 + AT_ONCE)
    client.reply(m.Ask, m.Finished(SAID, 7, 99))
    qtbot.wait(50)
    assert len(chat.cards) == AT_MOST + 1 + AT_ONCE
    ready.conversation.ask("At the end again?")
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST)


def test_what_is_kept_nowhere_else_is_put_away_whole(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    chat = ready.chat
    ask(ready, client, 1)
    ready.conversation.ask("Question 2?")
    client.reply(m.Ask, m.Token("They are "))
    client.reply(m.Ask, m.Failed("engine_crashed", "The engine stopped."))
    ask(ready, client, 3, kept=False)
    failed = chat.cards[1]
    for number in range(4, AT_MOST + 5):
        ask(ready, client, number)
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST)
    assert failed not in chat.cards and not failed.isVisible()
    chat.earlier.click()
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST + 4)
    assert questions(chat) == [f"Question {n}?" for n in range(1, AT_MOST + 5)]
    assert chat.cards[1] is failed and failed.banner.isVisible()
    assert failed.text.toPlainText().strip() == "They are"
    tops = [card.mapTo(chat.widget(), QPoint()).y() for card in chat.cards]
    qtbot.waitUntil(lambda: tops == sorted(tops))
    ready.conversation.begin()
    settle()
    assert not chat.cards and not chat.earlier.isVisible()


def test_many_answers_take_no_more_memory_than_a_few(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask_many(qtbot, ready, client, 2 * AT_MOST)
    gc.collect()
    widgets, before = len(ready.findChildren(QWidget)), psutil.Process().memory_info().rss
    ask_many(qtbot, ready, client, 4 * AT_MOST)
    gc.collect()
    assert len(ready.findChildren(QWidget)) <= widgets + 5
    grown = psutil.Process().memory_info().rss - before
    assert grown < 12e6, "all of them would take fifty megabytes"


def test_who_works_in_an_old_answer_keeps_it(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    chat = ready.chat
    ask_many(qtbot, ready, client, AT_MOST)
    ready.activateWindow()
    oldest = chat.cards[0]
    oldest.why.setFocus()
    qtbot.waitUntil(oldest.why.hasFocus)
    ready.conversation.ask("One more?")
    qtbot.wait(50)
    assert chat.cards[0] is oldest
    client.reply(m.Ask, m.Finished(SAID, 7, 99))
    ready.conversation.ask("Yet another?")
    qtbot.waitUntil(lambda: len(chat.cards) == AT_MOST)

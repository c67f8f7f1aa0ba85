"""A question and everything that may come of it."""

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import (
    REFUSAL,
    Support,
)
from ui.answers.answer_card import UNSUPPORTED, AnswerCard, CardState
from ui.main_window import MainWindow

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")


def ask(qtbot: QtBot, window: MainWindow, question: str = "How long?") -> AnswerCard:
    qtbot.keyClicks(window.box.edit, question)
    before = len(window.chat.cards)
    qtbot.keyClick(window.box.edit, Qt.Key.Key_Return)
    card = window.chat.cards[-1]
    if len(window.chat.cards) > before:
        qtbot.waitUntil(card.isVisible)
    return card


def test_enter_sends_and_shift_enter_breaks_the_line(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    edit = ready.box.edit
    qtbot.keyClicks(edit, "one")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(edit, "two")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert client.last(m.Ask).question == "one\ntwo"
    assert edit.toPlainText() == ""
    assert not ready.welcome.isVisible()


def test_a_blank_question_does_nothing(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> None:
    ready.box.edit.setPlainText(" \n ")
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_Return)
    assert not client.sent(m.Ask)
    assert not ready.box.button.isEnabled()


def test_up_recalls_the_last_question(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> None:
    ask(qtbot, ready, "How long?")
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,))))
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_Up)
    assert ready.box.edit.toPlainText() == "How long?"


def test_quote_at_once_then_streaming_then_chips(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    client.reply(m.Ask, m.Retrieved((), 4.0), m.QuoteFound(quote_of(KEPT)))
    assert card.quote is not None
    qtbot.waitUntil(card.quote.isVisible)
    client.reply(m.Ask, m.Token("They are **kept** "), m.Token("for ten years."))
    qtbot.waitUntil(lambda: "They are kept for ten years." in card.text.toPlainText())
    assert card.state is CardState.WRITING and not card.sources
    final = answer(
        sentence("They are **kept** for ten years. ", 1),
        sentence("Then burnt.", 1, support=Support.PARTIAL),
        citations=(KEPT,),
        quote=quote_of(KEPT),
    )
    client.reply(m.Ask, m.Finished(final))
    assert card.state is CardState.ANSWERED
    assert [chip.text() for chip in card.sources] == ["rules.md"]
    assert len(card.text.chip_rects()) == 2
    words = " ".join(card.text.toPlainText().split())
    assert words == "They are kept for ten years. 1 Then burnt. 1 (partly supported)"


def test_inline_chip_and_source_chip_and_quote_open_the_source(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    client.reply(m.Ask, m.QuoteFound(quote_of(KEPT)))
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,))))
    assert card.quote is not None
    qtbot.waitUntil(card.quote.isVisible)
    qtbot.mouseClick(card.quote, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.sources[0], Qt.MouseButton.LeftButton)
    settle()
    spot = card.text.chip_rects()[0].center().toPoint()
    qtbot.mouseMove(card.text.viewport(), spot)
    qtbot.mouseClick(card.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    reads = client.sent(m.ReadPage)
    assert [(read.path, read.page) for read in reads] == [("/docs/rules.md", 1)] * 3


def test_send_becomes_stop_and_esc_stops(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    asked = client.last(m.Ask).id
    assert ready.box.button.text() == "Stop"
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_Escape)
    qtbot.mouseClick(ready.box.button, Qt.MouseButton.LeftButton)
    assert [stop.target for stop in client.sent(m.Stop)] == [asked, asked]
    client.play(m.Token("Ten "), to=asked)
    client.play(
        m.Finished(answer(sentence("Ten", 1), citations=(KEPT,), interrupted=True)), to=asked
    )
    assert card.state is CardState.STOPPED and "Stopped" in card.banner.text()
    assert ready.box.button.text() == "Send"


def test_a_second_question_waits_for_the_first(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask(qtbot, ready)
    ask(qtbot, ready, "Another?")
    assert len(client.sent(m.Ask)) == 1
    assert ready.box.edit.toPlainText() == "Another?"


def test_a_question_that_was_left_and_is_sent_again_keeps_no_other_waiting(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.number = 7
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Failed("usage_error", "there is no conversation 7"))
    ready.conversation.begin()
    client.reply(m.ListConversations, m.ConversationsListed(()))
    assert len(client.sent(m.Ask)) == 2 and not ready.box.busy
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1))))
    assert not ready.box.busy and not ready.conversation.busy


def test_the_end_of_an_answer_takes_nobody_away_from_what_they_do(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.activateWindow()
    ready.conversation.ask("How long?")
    ready.palette_of_commands.open()
    qtbot.waitUntil(ready.palette_of_commands.search.hasFocus)
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1))))
    settle()
    assert ready.palette_of_commands.search.hasFocus()
    ready.palette_of_commands.leave()
    ready.conversation.ask("And then?")
    ready.box.button.setFocus()
    client.reply(m.Ask, m.Finished(answer(sentence("Shredded.", 1))))
    assert ready.box.edit.hasFocus()


def test_refusal_is_calm_and_offers_the_nearest_passage(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    refused = answer(answered=False, text=REFUSAL, quote=quote_of(KEPT))
    client.reply(m.Ask, m.Finished(refused))
    assert card.state is CardState.REFUSED
    assert card.status.text() == REFUSAL and card.status.isVisible()
    assert card.quote is not None and card.quotes.heading.text() == "Nearest passage"
    assert card.quotes.heading.isVisible()
    assert not card.text.isVisible() and not card.banner.isVisible()


def test_an_answer_without_a_citation_is_called_unsupported(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    made_up = answer(sentence("A hundred years.", support=Support.UNSUPPORTED))
    client.reply(m.Ask, m.Finished(made_up))
    assert card.state is CardState.UNSUPPORTED
    assert card.banner.isVisible() and card.banner.text() == UNSUPPORTED
    assert "(not in your files)" in card.text.toPlainText()


def test_without_a_model_the_quote_is_the_answer(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    quoted = answer(sentence(KEPT.quote, 1), citations=(KEPT,), quote=quote_of(KEPT), model=None)
    client.reply(m.Ask, m.Finished(quoted))
    assert card.state is CardState.ANSWERED
    assert card.quote is not None
    qtbot.waitUntil(card.quote.isVisible)
    assert not card.text.isVisible() and not card.banner.isVisible()


def test_a_failure_keeps_what_was_written_and_advises(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    client.reply(m.Ask, m.Token("Ten ye"))
    client.reply(m.Ask, m.Failed("crashed", "The model process died.", "Ask again."))
    assert card.state is CardState.FAILED
    assert card.banner.text() == "The model process died. Ask again."
    assert card.text.isVisible() and ready.box.button.text() == "Send"


def test_copy_gives_plain_text_with_footnotes(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,))))
    card.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "Ten years. [1]\n\n[1] rules.md: “Receipts are kept for ten years.”"
    )


def test_the_end_is_followed_only_by_a_reader_who_is_there(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready)
    bar = ready.chat.verticalScrollBar()
    client.reply(m.Ask, *[m.Token(f"Line {n}\n\n") for n in range(60)])
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bar.setValue(100)
    before = card.text.height()
    client.reply(m.Ask, *[m.Token(f"More {n}\n\n") for n in range(60)])
    qtbot.waitUntil(lambda: card.text.height() > before + 500)
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    assert bar.value() == 100


def test_a_crash_keeps_the_conversation_and_asks_can_go_on(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    from ui.link.client import CRASHED
    from ui.link.exchange import EngineState

    card = ask(qtbot, ready)
    client.state = EngineState.RESTARTING
    client.fail_pending(CRASHED)
    client.enter(EngineState.RESTARTING, CRASHED.message)
    assert card.state is CardState.FAILED
    assert ready.status.news.text() == CRASHED.message
    ask(qtbot, ready, "Again?")
    client.be_ready()
    assert client.last(m.Ask).question == "Again?"
    assert [bubble.text() for bubble in ready.chat.questions] == ["How long?", "Again?"]
    client.enter(EngineState.STOPPED, "Three times.")
    assert ready.status.restart.isVisible()
    ready.status.restart.click()
    assert client.restarts == 1


@pytest.mark.parametrize(
    "question",
    ["Why?", "How far above the weir is the chain?", "Wann kommt der Zug der Gäste an?"],
)
def test_a_short_question_takes_one_line(ready: MainWindow, question: str) -> None:
    ready.conversation.ask(question)
    bubble = ready.chat.questions[-1]
    assert bubble.sizeHint().height() < 2.5 * bubble.fontMetrics().height()

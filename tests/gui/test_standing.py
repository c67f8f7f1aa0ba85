"""How far an answer can be relied on, in words: support, notes, what is nearest."""

from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence, settle
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import REFUSAL, Support
from ui.answers.answer_card import CardState
from ui.main_window import MainWindow

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")
SHRED = citation("/docs/waste.md", TEXT, "Then they are shredded.")


def test_a_refusal_offers_the_nearest_passages(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.QuoteFound(quote_of(KEPT)))
    card = ready.chat.cards[-1]
    refused = answer(answered=False, text=REFUSAL, quote=quote_of(KEPT))
    near = (quote_of(KEPT), quote_of(SHRED))
    client.reply(m.Ask, m.Finished(replace(refused, nearest=near)))
    assert card.state is CardState.REFUSED and card.status.text() == REFUSAL
    assert [block.quote.path for block in card.quotes.blocks] == [
        "/docs/rules.md",
        "/docs/waste.md",
    ]
    assert card.quotes.heading.text() == "Nearest passages"
    second = card.quotes.blocks[1]
    qtbot.waitUntil(second.isVisible)
    assert card.status.y() < card.quotes.y() and card.quotes.heading.y() < second.y()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert client.last(m.ReadPage).path == "/docs/waste.md"
    assert [stop for stop in card.stops() if stop in card.quotes.blocks] == card.quotes.blocks


def test_how_many_sentences_are_borne_out(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    said = answer(
        sentence("Ten years. ", 1),
        sentence("Then burnt.", 1, support=Support.PARTIAL),
        citations=(KEPT,),
    )
    client.reply(m.Ask, m.Finished(said))
    body = ready.chat.cards[-1].body
    assert body.support.text() == "1 of 2 sentences fully borne out by your files."


def test_full_support_needs_no_words(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,))))
    assert not ready.chat.cards[-1].body.support.isVisible()


def test_a_note_is_read_with_the_answer(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Retrieved((), 1.0, ("Searched for “receipts”.",)))
    said = answer(sentence("Ten years.", 1), citations=(KEPT,))
    client.reply(m.Ask, m.Finished(replace(said, note="The question was cut short.")))
    settle()
    notes = ready.chat.cards[-1].notes
    assert notes.isVisible()
    assert notes.text() == "Searched for “receipts”.\nThe question was cut short."


def test_an_interrupted_answer_says_by_what(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Token("Ten"))
    said = answer(sentence("Ten", 1), citations=(KEPT,), interrupted=True)
    client.reply(m.Ask, m.Finished(replace(said, note="The model process died.")))
    settle()
    card = ready.chat.cards[-1]
    assert card.state is CardState.STOPPED and card.text.isVisible()
    assert card.banner.text() == "The model process died." and not card.notes.isVisible()

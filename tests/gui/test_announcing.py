"""What a screen reader says by itself: what happens, once, and never each piece of a text."""

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import REFUSAL, Turn
from ui.main_window import MainWindow
from ui.parts import announcing
from ui.parts.announcing import announce

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Listener:
    """Hears what is told to the accessibility of the system."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.said.append((event.message(), event.politeness() == ASSERTIVE))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    listener = Listener()
    monkeypatch.setattr(announcing, "QAccessible", listener)
    return listener.said


def test_it_is_said_politely_unless_it_presses(qtbot: QtBot, heard: list[tuple[str, bool]]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Copied")
    announce(widget, "The disk is full.", assertive=True)
    announce(widget, "")
    assert heard == [("Copied", False), ("The disk is full.", True)]


def test_an_answer_is_told_by_its_quote_and_its_beginning(
    ready: MainWindow, client: FakeClient, heard: list[tuple[str, bool]]
) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.QuoteFound(quote_of(KEPT)))
    for _ in range(50):
        client.reply(m.Ask, m.Token("Ten years. "))
    said = answer(sentence("Ten years.", 1), sentence("Then burnt."), citations=(KEPT,))
    client.reply(m.Ask, m.Finished(said))
    assert heard == [
        ("Quote found: Receipts are kept for ten years.", False),
        ("Answer finished: Ten years.", False),
    ]


def test_a_quote_that_is_the_answer_is_told_once(
    ready: MainWindow, client: FakeClient, heard: list[tuple[str, bool]]
) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.QuoteFound(quote_of(KEPT)))
    quoted = answer(sentence(KEPT.quote, 1), citations=(KEPT,), quote=quote_of(KEPT), model=None)
    client.reply(m.Ask, m.Finished(quoted))
    assert heard == [("Quote found: Receipts are kept for ten years.", False)]


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (m.Finished(answer(answered=False, text=REFUSAL)), (REFUSAL, False)),
        (
            m.Finished(answer(sentence("Ten", 1), citations=(KEPT,), interrupted=True)),
            ("Stopped. What is written so far may be incomplete.", False),
        ),
        (m.Failed("crashed", "It died.", "Ask again."), ("It died. Ask again.", True)),
    ],
)
def test_refusal_stop_and_failure_are_told(
    ready: MainWindow,
    client: FakeClient,
    heard: list[tuple[str, bool]],
    event: m.AnyEvent,
    line: tuple[str, bool],
) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, event)
    assert heard[0] == line


def test_a_kept_conversation_opens_in_silence(
    ready: MainWindow, heard: list[tuple[str, bool]]
) -> None:
    said = answer(sentence("Ten years.", 1), citations=(KEPT,), quote=quote_of(KEPT))
    ready.conversation.show(7, (Turn(1, said, 0.0),))
    assert heard == []


def test_questions_and_answers_have_their_headings(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    bubble, card = ready.chat.questions[0], ready.chat.cards[0]
    assert bubble.accessibleName() == "Question: How long?"
    assert card.accessibleName() == "Answer to: How long?"
    role = QAccessible.queryAccessibleInterface(bubble).role()
    assert role == QAccessible.Role.Heading


def test_full_support_is_said_where_no_doubt_is_seen(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(KEPT,))))
    text = ready.chat.cards[0].text
    assert text.accessibleDescription() == "All of it is borne out by your files."

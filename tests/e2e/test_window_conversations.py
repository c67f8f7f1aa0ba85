"""The real window: a conversation outlives it, and is deleted for good."""

from pathlib import Path

from opened_window import opened_window
from pytestqt.qtbot import QtBot

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.settings import Settings, save
from ui.answers.answer_card import AnswerCard, CardState
from ui.main_window import MainWindow

WAIT_MS = 60_000
QUESTION = "How far above the weir is the chain of yellow buoys?"
BUSY = (CardState.SEARCHING, CardState.WRITING)


def ask(qtbot: QtBot, window: MainWindow, question: str) -> AnswerCard:
    window.conversation.ask(question)
    card = window.chat.cards[-1]
    qtbot.waitUntil(lambda: card.state not in BUSY, timeout=WAIT_MS)
    return card


def holds(home: Home, words: bytes) -> list[Path]:
    return [p for p in home.root.rglob("*") if p.is_file() and words in p.read_bytes()]


def test_a_conversation_is_gone_on_with_after_a_restart_and_deleted_for_good(
    qtbot: QtBot, home: Home, tmp_path: Path
) -> None:
    save(home.settings, Settings(offer_model=False, model="none"))
    with opened_window(qtbot, home) as window:
        window.desk.add((str(SAMPLE_LIBRARY / "handbook.pdf"),))
        library = window.library.model
        qtbot.waitUntil(lambda: [row.pages for row in library.files] == [6], timeout=WAIT_MS)
        assert ask(qtbot, window, QUESTION).state is CardState.ANSWERED
        head = window.middle.head
        qtbot.waitUntil(lambda: head.title.text() == QUESTION, timeout=WAIT_MS)
    with opened_window(qtbot, home) as window:
        qtbot.waitUntil(lambda: len(window.chat.cards) == 1, timeout=WAIT_MS)
        (kept,) = window.chat.cards
        assert kept.answer is not None and kept.answer.question == QUESTION
        assert kept.quote is not None and "150 metres" in kept.quote.quote.text
        assert kept.changed.isHidden()
        ask(qtbot, window, "Where is the defibrillator kept?")
        row = window.middle.head.row
        assert row is not None
        for ending in ("md", "json", "pdf"):
            place = tmp_path / f"talk.{ending}"
            window.export.export(row, ending, str(place))
            qtbot.waitUntil(place.exists, timeout=WAIT_MS)
        assert QUESTION in (tmp_path / "talk.md").read_text("utf-8")
        assert holds(home, b"chain of yellow buoys?")
        window.kept.delete(row)
        qtbot.waitUntil(lambda: not window.chat.cards, timeout=WAIT_MS)
    assert not holds(home, b"chain of yellow buoys?")

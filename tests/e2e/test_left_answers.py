"""An answer that is left while it is written: the real window, engine and model go on with it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import with_model
from opened_window import opened_window
from pytestqt.qtbot import QtBot

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.settings import Settings, save
from ui.answers.answer_card import CardState
from ui.main_window import MainWindow

WAIT_MS = 120_000
QUESTION = "What does a family pay a year?"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, smollm2: Path) -> Iterator[MainWindow]:
    """A shown window on the sample library, with a model that writes."""
    home = Home(with_model(tmp_path / "home", smollm2))
    save(home.settings, Settings(offer_model=False))
    folder = shutil.copytree(SAMPLE_LIBRARY, tmp_path / "club")
    count = len(list(Path(folder).iterdir()))
    with opened_window(qtbot, home, (str(folder),)) as window:
        qtbot.waitUntil(
            lambda: [row.state for row in window.library.model.files] == ["indexed"] * count,
            timeout=WAIT_MS,
        )
        yield window


def test_an_answer_goes_on_while_another_conversation_is_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    chat, conversation = window.chat, window.conversation
    kept: list[int] = []
    conversation.kept.connect(kept.append)
    conversation.ask(QUESTION)
    qtbot.waitUntil(lambda: chat.cards[-1].state is CardState.WRITING, timeout=WAIT_MS)
    window.kept.begin()
    assert not chat.cards and not window.box.busy
    window.middle.toggle_list()
    rows = window.middle.drawer.list
    qtbot.waitUntil(lambda: [row.title for row in rows.rows] == [QUESTION])
    window.kept.open(rows.rows[0].id)  # kept or not: the answer may have come meanwhile
    qtbot.waitUntil(lambda: bool(chat.cards), timeout=WAIT_MS)
    assert [bubble.text() for bubble in chat.questions] == [QUESTION]
    qtbot.waitUntil(lambda: bool(kept) and not conversation.busy, timeout=WAIT_MS)
    assert chat.cards[-1].state in (CardState.ANSWERED, CardState.UNSUPPORTED)
    assert [conversation.number] == kept

"""The real window on the real engine: questions go to what is mentioned, ticked, or pasted."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from opened_window import opened_window
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.settings import Settings, save
from ui.answers.answer_card import AnswerCard, CardState
from ui.main_window import MainWindow

WAIT_MS = 60_000
QUESTION = "How far above the weir is the chain of yellow buoys?"


@pytest.fixture
def window(qtbot: QtBot, home: Home) -> Iterator[MainWindow]:
    """A shown window with its engine running, and a folder of the sample library in it."""
    save(home.settings, Settings(offer_model=False, model="none"))
    with opened_window(qtbot, home) as window:
        yield window


@pytest.fixture
def club(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """A copy of the sample library, read."""
    folder = Path(shutil.copytree(SAMPLE_LIBRARY, tmp_path / "club"))
    window.desk.add((str(folder),))
    number = len(list(folder.iterdir()))
    wait_for(qtbot, window, number)
    return folder


def wait_for(qtbot: QtBot, window: MainWindow, number: int) -> None:
    def read() -> bool:
        rows = window.library.model.files
        return len(rows) == number and all(row.state == "indexed" for row in rows)

    qtbot.waitUntil(read, timeout=WAIT_MS)


def send(qtbot: QtBot, window: MainWindow) -> AnswerCard:
    window.box.edit.setFocus()
    qtbot.keyClick(window.box.edit, Qt.Key.Key_Return)
    card = window.chat.cards[-1]
    busy = (CardState.SEARCHING, CardState.WRITING)
    qtbot.waitUntil(lambda: card.state not in busy, timeout=WAIT_MS)
    return card


def quoted(card: AnswerCard) -> str:
    """Return the name of the file that was quoted, or nothing."""
    return Path(card.quote.quote.path).name if card.quote else ""


def test_a_mentioned_file_alone_is_asked_and_the_next_question_goes_everywhere(
    qtbot: QtBot, window: MainWindow, club: Path
) -> None:
    edit = window.box.edit
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "@faq")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert [chip.words.text() for chip in window.box.mentions.chips] == ["faq.html"]
    qtbot.keyClicks(edit, QUESTION)
    assert quoted(send(qtbot, window)) in ("", "faq.html")
    qtbot.keyClicks(edit, QUESTION)
    assert quoted(send(qtbot, window)) == "handbook.pdf"


def test_ticked_files_are_asked_until_they_are_unticked(
    qtbot: QtBot, window: MainWindow, club: Path
) -> None:
    library = window.library
    library.files.setCurrentIndex(library.model.index_of(str(club / "faq.html")))
    qtbot.keyClick(library.files, Qt.Key.Key_Space)
    for _ in range(2):
        qtbot.keyClicks(window.box.edit, QUESTION)
        assert quoted(send(qtbot, window)) in ("", "faq.html")
    library.tick_line.untick.click()
    qtbot.keyClicks(window.box.edit, QUESTION)
    assert quoted(send(qtbot, window)) == "handbook.pdf"


def test_a_pasted_file_is_read_and_asked(
    qtbot: QtBot, window: MainWindow, club: Path, tmp_path: Path
) -> None:
    note = tmp_path / "it's a “note” @ home.md"
    note.write_text("# Keys\n\nThe spare key of the boat shed hangs behind the blue canoe.")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(note))])
    QGuiApplication.clipboard().setMimeData(mime)
    before = window.library.model.number
    qtbot.keyClick(window.box.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, window, before + 1)
    qtbot.keyClicks(window.box.edit, "Where does the spare key hang?")
    card = send(qtbot, window)
    assert quoted(card) == note.name and "blue canoe" in card.quote.quote.text  # type: ignore[union-attr]

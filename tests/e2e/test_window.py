"""The real window on the real engine: drop, ask, click, watch, crash."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import with_model
from opened_window import opened_window
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.records import FileState
from assistant.settings import Settings, save
from ui.answers.answer_card import AnswerCard, CardState
from ui.library.section import of_collection
from ui.link.client import EngineClient
from ui.link.exchange import EngineState
from ui.main_window import MainWindow

WAIT_MS = 60_000


@pytest.fixture
def window(qtbot: QtBot, home: Home) -> Iterator[MainWindow]:
    """A shown window with its engine running, in an empty data folder."""
    save(home.settings, Settings(offer_model=False))
    with opened_window(qtbot, home) as window:
        yield window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE_LIBRARY, tmp_path / "club"))


def drop(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Drop a folder and wait until all its files are indexed."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = QPointF(window.rect().center()), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at.toPoint(), copy, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(at, copy, mime, left, none))
    count = len(list(path.iterdir()))
    qtbot.waitUntil(lambda: list(states(window).values()) == ["indexed"] * count, timeout=WAIT_MS)


def states(window: MainWindow) -> dict[str, FileState]:
    return {Path(row.path).name: row.state for row in window.library.model.files}


def ask(qtbot: QtBot, window: MainWindow, question: str) -> AnswerCard:
    """Type a question, press Enter, and wait for the answer."""
    qtbot.keyClicks(window.box.edit, question)
    qtbot.keyClick(window.box.edit, Qt.Key.Key_Return)
    card = window.chat.cards[-1]
    busy = (CardState.SEARCHING, CardState.WRITING)
    qtbot.waitUntil(lambda: card.state not in busy, timeout=WAIT_MS)
    return card


def test_dropped_files_are_asked_and_the_cited_page_opens(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    drop(qtbot, window, folder)
    card = ask(qtbot, window, "How far above the weir is the chain of yellow buoys?")
    assert card.state is CardState.ANSWERED
    assert card.quote is not None
    assert "150 metres" in card.quote.quote.text
    qtbot.mouseClick(card.quote, Qt.MouseButton.LeftButton)
    pdf = window.source.pdf
    qtbot.waitUntil(lambda: pdf.isVisible() and pdf.is_drawn(4), timeout=WAIT_MS)
    page, rects = pdf.highlight
    assert (page, pdf.current_page) == (3, 4)
    assert rects
    place = pdf.viewport_rect(page, rects[0])
    assert pdf.viewport().rect().contains(place.toRect())


def test_what_changes_on_disk_shows_in_the_library(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    drop(qtbot, window, folder)
    (folder / "new.md").write_text("# Winter\n\nThe pier is taken in on 3 November.")
    (folder / "glossary.txt").unlink()
    (folder / "faq.html").rename(folder / "questions.html")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 broken")

    def followed() -> bool:
        now = states(window)
        gone = {"glossary.txt", "faq.html"} & set(now)
        wanted = {"new.md": "indexed", "questions.html": "indexed", "broken.pdf": "failed"}
        return not gone and wanted.items() <= now.items()

    qtbot.waitUntil(followed, timeout=WAIT_MS)
    card = ask(qtbot, window, "When is the pier taken in?")
    assert card.quote is not None
    assert "3 November" in card.quote.quote.text


def test_a_killed_engine_costs_nothing_but_a_moment(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    drop(qtbot, window, folder)
    ask(qtbot, window, "Where is the defibrillator?")
    client = window._client
    assert isinstance(client, EngineClient)
    os.kill(client.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: client.state is EngineState.RESTARTING, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: client.state is EngineState.READY, timeout=WAIT_MS)
    assert len(window.chat.cards) == 1, "the conversation is still there"
    assert ask(qtbot, window, "Where is the defibrillator?").state is CardState.ANSWERED


def draw_notice(path: Path) -> None:
    """Draw a notice board: a picture with text and nothing else."""
    picture = QImage(1000, 420, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    font = QFont()
    font.setPixelSize(34)
    painter.setFont(font)
    lines = (
        "Notice to all members",
        "The slipway gate is locked",
        "every evening at half past ten.",
    )
    for n, line in enumerate(lines):
        painter.drawText(60, 100 + 110 * n, line)
    painter.end()
    assert picture.save(str(path))


def test_a_picture_is_recognised_cited_and_marked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "board"
    folder.mkdir()
    draw_notice(folder / "notice.png")
    drop(qtbot, window, folder)
    library = window.library
    library.files.setCurrentIndex(library.model.index_of(str(folder / "notice.png")))
    assert "Recognised: 1 page, from pictures." in library.details.body.accessibleDescription()
    card = ask(qtbot, window, "When is the slipway gate locked?")
    assert card.quote is not None and card.quote.quote.ocr
    qtbot.mouseClick(card.quote, Qt.MouseButton.LeftButton)
    source = window.source
    qtbot.waitUntil(lambda: source.picture.isVisible() and source.picture.is_drawn, timeout=WAIT_MS)
    marks, area = source.picture.marks(), source.picture._area()
    assert marks
    for mark in marks:
        share = (mark.center().y() - area.top()) / area.height()
        assert 0.35 < share < 0.85, "the second and the third line, not the first"


def test_copies_collections_failures_and_tidying_up(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "club"
    (folder / "old").mkdir(parents=True)
    (folder / "boats.md").write_text("The blue boat is called Heron. It has four seats.")
    (folder / "fees.md").write_text("An adult pays ninety euros a year. Children pay nothing.")
    shutil.copy(folder / "boats.md", folder / "old" / "boats copy.md")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    window.desk.add((str(folder),))
    qtbot.waitUntil(lambda: len(states(window)) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "waiting" not in states(window).values(), timeout=WAIT_MS)

    library = window.library
    row = library.model.find(str(folder / "boats.md"))
    assert row is not None and len(library.model.copies_of(row)) == 1
    assert library.bar.failures.text() == "1 file could not be read"

    window.collections.collect("Money", (str(folder / "fees.md"),))
    qtbot.waitUntil(lambda: bool(library.collections), timeout=WAIT_MS)
    library.sections.choose(of_collection(library.collections[0]))
    assert ask(qtbot, window, "What is the blue boat called?").state is CardState.REFUSED
    paid = ask(qtbot, window, "What does an adult pay?")
    assert paid.quote is not None and "ninety euros" in paid.quote.quote.text
    window.box.scope.drop.click()
    named = ask(qtbot, window, "What is the blue boat called?")
    assert named.quote is not None and "Heron" in named.quote.quote.text

    window.desk.forget((str(folder / "fees.md"),))
    qtbot.waitUntil(lambda: "fees.md" not in states(window), timeout=WAIT_MS)
    with qtbot.waitSignal(window.desk.tidied, timeout=WAIT_MS) as tidied:
        window.desk.tidy_up()
    assert tidied.args and tidied.args[0].startswith(("Freed", "There was nothing"))


def test_a_stopped_run_goes_on_when_wanted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    for day in range(120):
        (folder / f"day {day}.md").write_text(f"On day {day} the lake was {day + 3} feet deep.")
    window.desk.add((str(folder),))
    bar = window.library.bar
    qtbot.waitUntil(lambda: "indexed" in states(window).values(), timeout=WAIT_MS)
    bar.stop.click()
    qtbot.waitUntil(lambda: window.library.model.stopped > 0, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not bar.progress.isVisible(), timeout=WAIT_MS)
    assert "waiting" not in states(window).values()
    bar.resume.click()
    qtbot.waitUntil(lambda: set(states(window).values()) == {"indexed"}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=WAIT_MS)
    assert len(states(window)) == 120


def test_a_changed_setting_counts_in_a_renewed_engine(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    client = window._client
    assert isinstance(client, EngineClient)
    before = client.process_id
    dialog = window.show_settings()
    dialog.limit.setValue(1)
    dialog.limit.editingFinished.emit()
    dialog.reject()
    big = tmp_path / "big.txt"
    big.write_text("A line of the log.\n" * 100_000)
    window.desk.add((str(big),))
    qtbot.waitUntil(lambda: states(window).get("big.txt") == "failed", timeout=WAIT_MS)
    assert client.process_id != before


@pytest.mark.timeout(300)
def test_an_answer_is_written_and_can_be_stopped(
    qtbot: QtBot, tmp_path: Path, folder: Path, smollm2: Path
) -> None:
    home = Home(with_model(tmp_path / "with model", smollm2))
    save(home.settings, Settings(offer_model=False))
    with opened_window(qtbot, home, (str(folder),)) as window:
        qtbot.waitUntil(lambda: len(states(window)) == 11, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: set(states(window).values()) == {"indexed"}, timeout=WAIT_MS)
        qtbot.keyClicks(window.box.edit, "Tell me everything about the boats and the people.")
        qtbot.keyClick(window.box.edit, Qt.Key.Key_Return)
        card = window.chat.cards[-1]
        qtbot.waitUntil(lambda: card.state is CardState.WRITING, timeout=WAIT_MS)
        assert card.quote is not None, "the quote stands above the answer"
        qtbot.keyClick(window.box.edit, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: card.state is CardState.STOPPED, timeout=1000)

"""Pictures of the real window with the real engine in all its states, for the README and the tour.

    python packaging/screenshots.py [--home DIR] [--model NAME] [--out docs/images]

Works offscreen or on any display. The model is taken from --home, or installed there first;
without --home everything happens in a folder that is thrown away.
"""

import argparse
import os
import shutil
import signal
import tempfile
from pathlib import Path

import studio
from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from studio import BUSY, Studio, settle, wait

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.records import FileState
from ui.app import make_application
from ui.frame.quick_window import QuickWindow
from ui.library.scope import scope_of
from ui.library.section import of_collection
from ui.parts import theme

QUESTION = "When is the reed bed closed, and why?"
UNKNOWN = "Who won the regatta in 1987?"
LETTER = """Riverside Boat Club
The Honorary Secretary

14 March 1974

Dear members,

the new boat house was opened on Saturday in fair weather.

It cost four thousand two hundred pounds, of which the raffle brought in a third.

We thank Mrs Ellery, who lent the tables, and all who carried them.

The old shed will be taken down in April. Whoever has left oars in it is asked to
fetch them before Easter.
"""
MANY = 1500


def write_scan(path: Path) -> None:
    """Write a PDF whose only page is a picture of a typed letter."""
    picture = QImage(QSize(1240, 1754), QImage.Format.Format_Grayscale8)
    picture.fill(QColor("#f7f7f7"))
    painter = QPainter(picture)
    font = QFont("DejaVu Serif")
    font.setPixelSize(26)
    painter.setFont(font)
    painter.drawText(QRectF(120, 160, 1060, 1400), LETTER)
    painter.end()
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), picture)
    painter.end()


def take_first_run(out: Path) -> None:
    """Show the window as a newcomer sees it."""
    with tempfile.TemporaryDirectory() as folder, Studio(Home(Path(folder)), out) as at:
        at.picture("first-run")


def take_indexing(out: Path) -> None:
    """Show it while a large folder is read."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "logbook"
        notes.mkdir()
        for day in range(MANY):
            text = f"Day {day}. The lake stood {day % 40 + 3} feet deep; {day % 7} boats went out."
            (notes / f"day {day:04}.md").write_text(text, "utf-8")
        with Studio(Home(Path(home)), out) as at:
            at.window.desk.add((str(notes),))
            counts = at.window.library.model.counts
            wait(lambda: counts()[FileState.INDEXED] > MANY // 5, "some files")
            at.picture("indexing")


def take_files(out: Path) -> None:
    """Show a scan, a copy, a broken file, a collection, and recognised text that is cited."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        papers = Path(folder) / "papers"
        shutil.copytree(SAMPLE_LIBRARY, papers)
        shutil.copy(papers / "glossary.txt", papers / "glossary (copy).txt")
        (papers / "torn.pdf").write_bytes(b"%PDF-1.7 torn")
        write_scan(papers / "letter 1974.pdf")
        with Studio(Home(Path(home)), out) as at:
            window, library = at.window, at.window.library
            window.desk.add((str(papers),))
            wait(lambda: len(library.model.files) == len(list(papers.iterdir())), "the files")
            wait(lambda: not library.model.counts()[FileState.WAITING], "the index")
            window.collections.collect("Letters", (str(papers / "letter 1974.pdf"),))
            wait(lambda: bool(library.collections), "the collection")
            library.files.setCurrentIndex(library.model.index_of(str(papers / "letter 1974.pdf")))
            at.picture("details")
            library.sections.choose(of_collection(library.collections[0]))
            at.open_source(at.ask("How much did it cost, and what did the raffle bring in?"))
            at.picture("recognised")


def take_answers(at: Studio) -> None:
    """Index the sample library, ask, open what is cited, ask what is not there."""
    window = at.window
    window.library.wishes.sample.emit()
    wait(lambda: len(window.library.model.files) == len(list(SAMPLE_LIBRARY.iterdir())), "files")
    wait(lambda: not window.library.model.counts()[FileState.WAITING], "the index")
    at.picture("library")
    at.open_source(at.ask(QUESTION))
    at.picture("answer")
    window.source.find_words()
    QTest.keyClicks(window.focusWidget(), "boats")
    settle(1000)
    at.picture("find")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.middle.toggle_list()
    wait(lambda: bool(window.middle.drawer.list.rows), "the conversations")
    at.picture("conversations")
    window.middle.toggle_list()
    window.kept.begin()
    at.ask(UNKNOWN)
    at.picture("not-found")


def take_scope(at: Studio) -> None:
    """Tick two files and name a third in the question."""
    window = at.window
    window.kept.begin()
    window.activateWindow()
    names = ("handbook.pdf", "fees-2026.md")
    window.scopes.tick([scope_of(str(SAMPLE_LIBRARY / name)) for name in names])
    window.box.edit.setFocus()
    QTest.keyClicks(window.box.edit, "What changed since @minu")
    settle()
    at.picture("scope")
    QTest.keyClick(window.box.edit, Qt.Key.Key_Escape)
    window.box.edit.clear()
    window.scopes.ask_everywhere()


def take_dialogs(at: Studio) -> None:
    """Show the dialogs, the commands and the quick question."""
    window = at.window
    for name, show in (
        ("models", window.show_models),
        ("settings", window.show_settings),
        ("shortcuts", window.show_shortcuts),
    ):
        show()
        settle(1000)
        dialog = QApplication.activeModalWidget()
        at.picture(name, dialog)
        dialog.close()
    window.palette_of_commands.open()
    at.picture("commands")
    window.palette_of_commands.leave()
    quick = QuickWindow(at.client, window.preferences)
    quick.ask()
    quick.conversation.ask("How far ahead can I book a boat?")
    card = quick.chat.cards[-1]
    wait(lambda: card.state not in BUSY, "the quick answer", 600)
    at.picture("quick", quick)
    quick.close()


def take_restart(at: Studio) -> None:
    """Kill the engine in the middle of an answer."""
    window = at.window
    window.kept.begin()
    window.conversation.ask(QUESTION)
    settle()
    os.kill(at.client.process_id, signal.SIGKILL)
    wait(window.banner.isVisible, "the engine to be back")
    at.picture("restarted")


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--home", help="a data folder that has the model")
    parser.add_argument("--model", default="qwen2.5-coder-1.5b-instruct", help='or "none"')
    parser.add_argument("--out", type=Path, default=Path("docs/images"))
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    app: QApplication = make_application("en")
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, studio.THEMES[0])
    take_first_run(given.out)
    take_indexing(given.out)
    take_files(given.out)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(given.home or folder))
        with Studio(home, given.out, given.model) as at:
            for take in (take_answers, take_scope, take_dialogs, take_restart):
                take(at)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

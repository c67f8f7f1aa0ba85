"""Pictures of the real window with the real engine on the sample library, for the README.

    python packaging/screenshots.py [--home DIR] [--model NAME] [--out docs/images]

Works offscreen or on any display. The model is taken from --home, or installed there first;
without --home everything happens in a folder that is thrown away.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QMarginsF, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget

from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.records import FileState
from ui import theme
from ui.answer_card import AnswerCard, CardState
from ui.app import make_application
from ui.client import EngineClient
from ui.exchange import EngineState
from ui.main_window import MainWindow
from ui.models.section import of_collection

SIZE = (1280, 800)
THEMES = ("light", "dark")
QUESTION = "When is the reed bed closed, and why?"
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
SETTLE_MS = 400
BUSY = (CardState.SEARCHING, CardState.WRITING)


def wait(until: Callable[[], bool], what: str, timeout_s: float = 120.0) -> None:
    """Run the event loop until the condition holds. Raises TimeoutError."""
    loop, poll, limit = QEventLoop(), QTimer(interval=20), QTimer(singleShot=True)
    poll.timeout.connect(lambda: loop.quit() if until() else None)
    limit.timeout.connect(loop.quit)
    limit.start(int(timeout_s * 1000))
    poll.start()
    loop.exec()
    if not until():
        raise TimeoutError(f"waited {timeout_s:.0f} s for {what}")


def settle() -> None:
    """Let what was just shown be laid out and drawn."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


class Studio:
    """One window and its engine, and where the pictures go."""

    def __init__(self, home: Home, out: Path) -> None:
        home.create()
        self.out = out
        self.client = EngineClient(home)
        self.window = MainWindow(self.client, home)
        self.window.preferences.change(offer_model=False)
        self.window.resize(*SIZE)
        self.window.show()
        self.client.start()
        wait(lambda: self.client.state is not EngineState.STARTING, "the engine")
        if self.client.state is not EngineState.READY:
            raise SystemExit(f"the engine did not start: {self.window.status.news.text()}")
        wait(lambda: self.window.shelf.known, "the model table")

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save the window, or one of its dialogs, in both themes."""
        for choice in THEMES:
            self.window.preferences.change(theme=choice)
            settle()
            path = self.out / f"{name}-{choice}.png"
            (widget or self.window).grab().save(str(path))
            print(path)

    def close(self) -> None:
        """End the engine politely."""
        loop = QEventLoop()
        self.client.stopped.connect(loop.quit)
        self.window.close()
        self.client.shut_down()
        loop.exec()


def take_first_run(out: Path) -> None:
    """Show the window as a newcomer sees it."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Home(Path(folder)), out)
        studio.picture("first-run")
        studio.close()


def take_library_and_answer(home: Home, out: Path, model: str) -> None:
    """Index the sample library, ask, open the first citation in a PDF."""
    studio = Studio(home, out)
    window = studio.window
    prepare_model(window, model)
    window.library.wishes.sample.emit()
    wait(lambda: window.library.sections.count() > 1, "the sample library")
    studio.picture("library")
    window.conversation.ask(QUESTION)
    card = window.chat.cards[-1]
    wait(lambda: card.state not in BUSY, "the answer", 600)
    open_source(window, card)
    studio.picture("answer")
    window.middle.toggle_list()
    wait(lambda: bool(window.middle.drawer.list.rows), "the conversations")
    studio.picture("conversations")
    studio.close()


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


def take_states(out: Path) -> None:
    """Show a scan, a copy, a broken file, a collection and the settings."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        papers = Path(folder) / "papers"
        shutil.copytree(SAMPLE_LIBRARY, papers)
        shutil.copy(papers / "glossary.txt", papers / "glossary (copy).txt")
        (papers / "torn.pdf").write_bytes(b"%PDF-1.7 torn")
        write_scan(papers / "letter 1974.pdf")
        studio = Studio(Home(Path(home)), out)
        window, library = studio.window, studio.window.library
        prepare_model(window, "none")
        window.desk.add((str(papers),))
        wait(lambda: len(library.model.files) == len(list(papers.iterdir())), "the files")
        wait(lambda: not library.model.counts()[FileState.WAITING], "the index")
        window.collections.collect("Letters", (str(papers / "letter 1974.pdf"),))
        wait(lambda: bool(library.collections), "the collection")
        library.files.setCurrentIndex(library.model.index_of(str(papers / "letter 1974.pdf")))
        studio.picture("details")
        library.sections.choose(of_collection(library.collections[0]))
        window.conversation.ask("How much did it cost, and what did the raffle bring in?")
        card = window.chat.cards[-1]
        wait(lambda: card.state not in BUSY, "the answer")
        open_source(window, card)
        studio.picture("recognised")
        dialog = window.show_settings()
        studio.picture("settings", dialog)
        dialog.reject()
        studio.close()


def prepare_model(window: MainWindow, name: str) -> None:
    """Install the model unless it is there; "none" leaves it at quotes."""
    row = window.shelf.find(name)
    if name != "none" and (row is None or row.state != "installed"):
        window.shelf.install(name)
        wait(lambda: not window.shelf.installing, f"the model {name}", 1800)
        if window.shelf.failure:
            raise SystemExit(f"{name}: {window.shelf.failure.message}")
    window.shelf.choose(name)


def open_source(window: MainWindow, card: AnswerCard) -> None:
    """Open the first cited PDF page, or else the first source there is."""
    places = [*(card.answer.citations if card.answer else ())]
    places.sort(key=lambda place: not place.path.endswith(".pdf"))
    source = places[0] if places else card.quote and card.quote.quote
    if not source:
        raise SystemExit(f"nothing was cited: {card.state}")
    window.open_source(source)
    wait(window.source.isVisible, "the source")
    pdf = window.source.pdf
    if window.source.stack.currentWidget() is pdf:
        wait(lambda: pdf.is_drawn(source.page), "the page")


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--home", help="a data folder that has the model")
    parser.add_argument("--model", default="qwen2.5-coder-1.5b-instruct", help='or "none"')
    parser.add_argument("--out", type=Path, default=Path("docs/images"))
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    app: QApplication = make_application()
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    take_first_run(given.out)
    take_states(given.out)
    with tempfile.TemporaryDirectory() as folder:
        take_library_and_answer(Home(Path(given.home or folder)), given.out, given.model)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

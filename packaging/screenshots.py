"""Pictures of the real window with the real engine on the sample library, for the README.

    python packaging/screenshots.py [--home DIR] [--model NAME] [--out docs/images]

Works offscreen or on any display. The model is taken from --home, or installed there first;
without --home everything happens in a folder that is thrown away.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from assistant.paths import Home
from ui import theme
from ui.answer_card import AnswerCard, CardState
from ui.app import make_application
from ui.client import EngineClient
from ui.exchange import EngineState
from ui.main_window import MainWindow

SIZE = (1280, 800)
THEMES = ("light", "dark")
QUESTION = "When is the reed bed closed, and why?"
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

    def picture(self, name: str) -> None:
        """Save the window in both themes."""
        for choice in THEMES:
            self.window.preferences.change(theme=choice)
            settle()
            path = self.out / f"{name}-{choice}.png"
            self.window.grab().save(str(path))
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
    with tempfile.TemporaryDirectory() as folder:
        take_library_and_answer(Home(Path(given.home or folder)), given.out, given.model)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

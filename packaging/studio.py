"""One real window with its real engine, and what it takes to have it stand still for a picture."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from assistant.paths import Home
from ui.answers.answer_card import AnswerCard, CardState
from ui.link.client import EngineClient
from ui.link.exchange import EngineState
from ui.main_window import MainWindow

SIZE = (1280, 800)
THEMES = ("light", "dark")
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


def settle(ms: int = SETTLE_MS) -> None:
    """Let what was just shown be laid out and drawn."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Studio:
    """The window, its engine, and where the pictures go; used as a context."""

    def __init__(self, home: Home, out: Path, model: str = "none") -> None:
        home.create()
        self.out = out
        self.client = EngineClient(home)
        self.window = MainWindow(self.client, home)
        self.window.preferences.change(offer_model=False, language="en")
        self.window.resize(*SIZE)
        self.window.show()
        self.client.start()
        wait(lambda: self.client.state is not EngineState.STARTING, "the engine")
        if self.client.state is not EngineState.READY:
            raise SystemExit(f"the engine did not start: {self.window.status.news.text()}")
        wait(lambda: self.window.shelf.known, "the model table")
        self._choose(model)

    def __enter__(self) -> "Studio":
        return self

    def __exit__(self, *_: object) -> None:
        loop = QEventLoop()
        self.client.stopped.connect(loop.quit)
        self.window.close()
        self.client.shut_down()
        loop.exec()

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save the window, or another one, in both themes."""
        for choice in THEMES:
            self.window.preferences.change(theme=choice)
            settle()
            path = self.out / f"{name}-{choice}.png"
            (widget or self.window).grab().save(str(path))
            print(path)

    def ask(self, question: str) -> AnswerCard:
        """Ask, and return the card once its answer stands."""
        self.window.conversation.ask(question)
        card = self.window.chat.cards[-1]
        wait(lambda: card.state not in BUSY, "the answer", 600)
        return card

    def open_source(self, card: AnswerCard) -> None:
        """Open the first cited PDF page, or else the first source there is."""
        places = [*(card.answer.citations if card.answer else ())]
        places.sort(key=lambda place: not place.path.endswith(".pdf"))
        source = places[0] if places else card.quote and card.quote.quote
        if not source:
            raise SystemExit(f"nothing was cited: {card.state}")
        view = self.window.source
        self.window.open_source(source)
        wait(view.isVisible, "the source")
        if view.stack.currentWidget() is view.pdf:
            wait(lambda: view.pdf.is_drawn(source.page), "the page")

    def _choose(self, model: str) -> None:
        shelf = self.window.shelf
        row = shelf.find(model)
        if model != "none" and (row is None or row.state != "installed"):
            shelf.install(model)
            wait(lambda: not shelf.installing, f"the model {model}", 1800)
        shelf.choose(model)

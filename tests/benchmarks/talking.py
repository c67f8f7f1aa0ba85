"""What a long conversation takes: memory and processor time of the window, beside an open PDF.

    python tests/benchmarks/talking.py [--answers 200]

An engine of a few lines answers one question after the other as the real one does: the question as
understood, passages, a quote, the answer in pieces, and its end with six cited places. Prints one
JSON object: megabytes of the window's process when it stands empty, after the first dozen answers,
after all of them, and with a PDF of 300 pages open at a cited place; and the longest stretch of
the event loop in milliseconds of the window's own processor time, while answers came (`own_ms`),
when an answer that cites 400 places came (`own_many_ms`), and when earlier answers were brought
back (`own_earlier_ms`).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil
from PySide6.QtCore import QTimer
from source import Played, Ticker, drawn_after, spin

from assistant import messages as m
from assistant.answers import Answer, Citation, Quote, Sentence, Support, Task, Timings
from assistant.paths import Home
from ui.app import keep_for_good, make_application
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.parts import theme

FEW = 12
CITED = 6
MANY = 400
PIECE_MS = 12
PAGES = 300
WORDS = "The reading room closes at {n} past nine, and opens again at eight in the morning. "


class Talking(Played):
    """Answers each question in pieces, with citations of a PDF whose text it knows."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self._turns = count(1)
        self.cited = CITED

    def _transmit(self, request: m.AnyRequest) -> None:
        if isinstance(request, m.Ask):
            events = self._events(request.question)
            QTimer.singleShot(0, self, lambda: self._next(request.id, events))
        else:
            super()._transmit(request)

    def _next(self, identity: int, events: Iterator[m.AnyEvent]) -> None:
        event = next(events, None)
        if event is not None:
            self.receive(m.Envelope(identity, event))
            QTimer.singleShot(PIECE_MS, self, lambda: self._next(identity, events))

    def _events(self, question: str) -> Iterator[m.AnyEvent]:
        answer = self._answer(question)
        assert answer.quote is not None
        yield m.Understood(question, Task.FIND)
        yield m.Retrieved((), 80.0)
        yield m.QuoteFound(answer.quote)
        for sentence in answer.sentences:
            yield m.Token(sentence.text)
        yield m.Finished(answer, 1, next(self._turns))

    def _answer(self, question: str) -> Answer:
        places = self.citations(self._path)
        cited = []
        for n in range(1, self.cited + 1):
            at = places[n % len(places)]
            cited.append(Citation(n, at.path, at.page, at.label, at.start, at.end, at.quote))
        first = cited[0]
        sentences = tuple(
            Sentence(WORDS.format(n=c.marker), Support.SUPPORTED, (c.marker,)) for c in cited
        )
        return Answer(
            id="played",
            question=question,
            answered=True,
            answer="".join(one.text for one in sentences),
            quote=Quote(
                first.path, first.page, first.label, first.start, first.end, first.quote, 0.9
            ),
            sentences=sentences,
            citations=tuple(cited),
            model="played",
            timings=Timings(12.0, 80.0, 400.0, 2100.0),
        )


def megabytes() -> int:
    """Return what this process takes."""
    return round(psutil.Process().memory_info().rss / 1e6)


def own(ticker: Ticker) -> int:
    """Return the longest own stretch since the last time, and begin anew."""
    longest = max(ticker.own_ms, default=0.0)
    ticker.own_ms.clear()
    return round(longest)


def ask(window: MainWindow, number: int) -> None:
    """Ask, and wait for the end of the answer."""
    window.conversation.ask(f"When does the reading room close, and who decided it? ({number})")
    while window.conversation.busy:
        spin(PIECE_MS)


def talk(folder: Path, path: Path, answers: int) -> dict[str, Any]:
    """Ask so many questions in a real window, then open what the last answer cites."""
    app = make_application()
    theme.apply(app, "light")
    home = Home(folder / "home")
    home.create()
    client = Talking(str(path))
    client.know(str(path), json.loads(path.with_suffix(".json").read_text()))
    window = MainWindow(client, home)
    window.preferences.change(offer_model=False)
    window.resize(1280, 800)
    window.show()
    client.enter(EngineState.READY)
    spin(500)
    keep_for_good()
    found: dict[str, Any] = {"empty_mb": megabytes()}
    ticker = Ticker()
    for number in range(1, answers + 1):
        ask(window, number)
        if number == FEW:
            found[f"answers_{FEW}_mb"] = megabytes()
    found |= {f"answers_{answers}_mb": megabytes(), "own_ms": own(ticker)}
    shown = window.chat.cards[-1].answer
    assert shown is not None
    found["first_source_ms"] = round(drawn_after(window, shown.citations[0]))
    spin(1500)
    found["with_pdf_mb"] = megabytes()
    own(ticker)
    client.cited = MANY
    ask(window, answers + 1)
    spin(500)
    found["own_many_ms"] = own(ticker)
    for _ in range(3):
        window.chat.earlier.click()
        spin(500)
    found["own_earlier_ms"] = own(ticker)
    window.close()
    return found


def main() -> int:
    """Make the PDF elsewhere, so that its memory is not the window's, and talk about it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--answers", type=int, default=200)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rules.pdf"
        source = str(Path(__file__).with_name("source.py"))
        wanted = ("--prepare", str(path), "--pages", str(PAGES))
        subprocess.run([sys.executable, source, *wanted], check=True)
        print(json.dumps(talk(Path(folder), path, given.answers)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""How long the window's event loop is held up by 20,000 files and events as fast as they can come.

    python tests/benchmarks/burst.py [--files 20000]

An engine of a few lines lists the files, then tells of each that it is read, indexed, renamed and
removed, without a pause. Prints one JSON object: for each phase its seconds and the longest
stretch, in milliseconds, in which the window did not answer; `own` is its processor time alone,
without what other programs took.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, QTimer

from assistant import messages as m
from assistant.paths import Home
from assistant.records import FileRow, FileState, IndexReport
from ui.app import make_application
from ui.link.client import EngineClient
from ui.link.exchange import NEW
from ui.main_window import MainWindow
from ui.parts import theme

TICK_MS = 5
SETTLE_MS = 300
PHASES = ("listed", "waiting", "indexed", "renamed", "filtered", "removed")


def row(n: int, state: FileState, folder: str = "docs") -> FileRow:
    """Return the nth of many files, in 300 folders; each tenth is a copy of the one before."""
    path = f"/home/ada/{folder}/{n % 300}/Report {n * 7919 % 100_003} of the year.pdf"
    return FileRow(path, state, 4096, "Report", "pdf", 12, 40, content=n - (n % 10 == 9) + 1)


def serve(count: int) -> None:
    """Be the engine: the request's kind says which burst is wanted."""
    out = sys.stdout.buffer

    def say(number: int, *events: m.AnyEvent) -> None:
        out.write(b"".join(m.encode(m.Envelope(number, event)) for event in events))

    say(0, m.Ready("0", ""))
    out.flush()
    for line in sys.stdin.buffer:
        request = m.decode_request(line)
        number = request.id
        match request:
            case m.ListFiles():
                rows = tuple(row(n, FileState.INDEXED, "old") for n in range(count))
                say(number, m.FilesListed(rows, ("/home/ada",)))
            case m.AddPaths(paths=(phase,)):
                for n in range(count):
                    say(number, *_events(phase, n, count))
                say(number, m.IndexFinished(IndexReport(files=count)))
            case m.Shutdown():
                return
        out.flush()


def _events(phase: str, n: int, count: int) -> tuple[m.AnyEvent, ...]:
    done, waiting = row(n, FileState.INDEXED), row(n, FileState.WAITING)
    match phase:
        case "waiting":
            return (m.FileChanged(waiting),)
        case "indexed":
            return (m.Progress(n, count, 60.0), m.FileStarted(done.path), m.FileChanged(done))
        case "renamed":
            return (m.FileRenamed(done.path, row(n, FileState.INDEXED, "new")),)
        case _:
            return (m.FileRemoved(row(n, FileState.INDEXED, "new").path),)


class Gaps:
    """How late a timer of 5 ms comes, and how much of that is the window's own processor time."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to listen."""
        self._began = self._last = time.perf_counter()
        self._last_own = time.thread_time()
        self._late = self._own = 0.0
        self._timer.start()

    def take(self) -> dict[str, float]:
        """Return what was measured since the last time."""
        seconds = time.perf_counter() - self._began - SETTLE_MS / 1000
        found = {"seconds": seconds, "longest_gap_ms": self._late, "longest_own_ms": self._own}
        self.start()
        return {name: round(value, 1) for name, value in found.items()}

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self._late = max(self._late, (now - self._last) * 1000 - TICK_MS)
        self._own = max(self._own, (own - self._last_own) * 1000)
        self._last, self._last_own = now, own


class Run(QObject):
    """One window and its engine, taken through all phases."""

    def __init__(self, home: Home, count: int) -> None:
        super().__init__()
        command = (sys.executable, __file__, "--engine", "--files", str(count))
        self.client = EngineClient(home, command)
        self.window = MainWindow(self.client, home)
        self.gaps = Gaps()
        self.found: dict[str, dict[str, float]] = {}
        self.window.library.folders_listed.connect(self._listed)

    def start(self) -> None:
        """Show the window and start the engine; the first phase begins when it is ready."""
        self.window.show()
        self.gaps.start()
        self.client.start()

    def _listed(self) -> None:
        if not self.found:
            self._settle()

    def _begin(self, phase: str) -> None:
        if phase == "filtered":
            for at, words in enumerate(("r", "re", "rep 1", "")):
                QTimer.singleShot(100 * at, partial(self.window.library.search.setText, words))
            QTimer.singleShot(400, self._settle)
        else:
            wish = m.AddPaths(id=NEW, paths=(phase,))
            self.client.request(wish, on_success=lambda _: self._settle())

    def _settle(self) -> None:
        # A little later, so that what the last event caused is painted and counted.
        QTimer.singleShot(SETTLE_MS, self._finish)

    def _finish(self) -> None:
        self.found[PHASES[len(self.found)]] = self.gaps.take()
        if len(self.found) < len(PHASES):
            self._begin(PHASES[len(self.found)])
        else:
            self.client.shut_down()


def measure(count: int) -> dict[str, dict[str, float]]:
    """Run all phases in one window; returns seconds and the longest gaps for each."""
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Home(Path(folder)), count)
        run.client.stopped.connect(app.quit)
        run.start()
        app.exec()
        run.window.close()
    return run.found


def main() -> int:
    """Measure, or be the engine that is measured against."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--engine", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--home", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.engine:
        serve(given.files)
    else:
        print(json.dumps(measure(given.files), indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

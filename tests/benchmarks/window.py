"""How soon the window is there, how long it is ever held up while it works, and what it takes.

    python tests/benchmarks/window.py [FOLDER] [--models DIR] [--library HOME] [--limit-s 900]

Prints one JSON object. `start` is starts in an empty data folder, `start_library` in that of a
library: milliseconds from the process's start to the first paint, to the engine's word that it
answers, and to the quote of a question that was asked at once; medians, the worst in brackets,
after one start that is not counted and that writes the bytecode, as installing does. `busy` is the
real engine indexing FOLDER while one question after the other is asked, with the best model of the
folder DIR: how late a 5 ms timer ever was (`longest_gap_ms`), how much of that was the window's own
work (`longest_own_ms`), how many gaps were over 50 ms, and the megabytes of the window's process.
`talk` is what talking.py measures: the same with two hundred answers, and with a PDF beside them.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path
from typing import Any

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from assistant.paths import Home
from assistant.records import IndexReport
from assistant.settings import Settings, save
from ui.app import keep_for_good, make_application
from ui.link.client import EngineClient
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.parts import theme

ROOT = Path(__file__).resolve().parents[2]
TICK_MS = 5
LATER_MS = 500
TIMES = 5
LONG_MS = 50
STARTED_AT = "CARREL_STARTED_AT"
BYTECODE = tempfile.TemporaryDirectory()
QUESTIONS = (
    "What is the purpose of this report?",
    "Who decided it, and when?",
    "How much does it cost a year?",
    "Which conditions have to be met?",
)


class Probe(QObject):
    """Opens the real window, notes when what is there, and how late each tick is."""

    def __init__(self, app: QApplication, home: Home, folder: str | None) -> None:
        super().__init__()
        self.found: dict[str, Any] = {}
        self.answers = 0
        self._started_at = float(os.environ[STARTED_AT])
        self._late_ms: list[float] = []
        self._own_ms: list[float] = []
        self._memory: list[int] = []
        self._process = psutil.Process()
        self._folder = folder
        self._questions = cycle(QUESTIONS)
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self.client = EngineClient(home)
        self.window = MainWindow(self.client, home, (folder,) if folder else ())
        theme.apply(app, "light")
        for widget in (self.window, *self.window.findChildren(QWidget)):
            widget.installEventFilter(self)
        self.client.state_changed.connect(self._state_changed)
        self.client.indexed.connect(self._indexed)
        self.client.stopped.connect(app.quit)
        self.window.conversation.ended.connect(self._answered)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def start(self, limit_s: float) -> None:
        """Show the window and start the engine; ends by itself."""
        QTimer.singleShot(int(limit_s * 1000), self.client.shut_down)
        self.window.show()
        self.client.start()
        if self._folder:
            QTimer.singleShot(LATER_MS, self._ask)
        else:
            self._ask()

    def report(self) -> dict[str, Any]:
        """Return what was measured."""
        if not self._folder:
            return self.found
        late = sorted(self._late_ms)
        memory = [size / 1e6 for size in self._memory]
        figures = {
            "longest_gap_ms": late[-1],
            "long_gaps": sum(each > LONG_MS for each in late),
            "p99_gap_ms": late[int(len(late) * 0.99)],
            # The window's own processor time in one gap: what other programs took is not in it.
            "longest_own_ms": max(self._own_ms),
            "memory_mb": statistics.median(memory),
            "most_memory_mb": max(memory),
        }
        files = len(self.window.library.model.files)
        counts = {"files": files, "answers": self.answers}
        return self.found | {name: round(value, 1) for name, value in figures.items()} | counts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when the first paint is over."""
        if event.type() == QEvent.Type.Paint and "first_paint_ms" not in self.found:
            self.found["first_paint_ms"] = 0
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self._note("first_paint_ms")
        QTimer.singleShot(LATER_MS, self, keep_for_good)
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        if self._folder:
            self._ticker.start()

    def _ask(self) -> None:
        self.window.conversation.ask(next(self._questions))

    def _answered(self) -> None:
        self.answers += 1
        if "first_answer_ms" not in self.found:
            self._note("first_answer_ms")
        if not self._folder:
            self.client.shut_down()
        elif "seconds" not in self.found:
            QTimer.singleShot(LATER_MS, self._ask)

    def _note(self, name: str) -> None:
        self.found[name] = round((time.time() - self._started_at) * 1000)

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self._late_ms.append((now - self._last) * 1000 - TICK_MS)
        self._own_ms.append((own - self._last_own) * 1000)
        if len(self._late_ms) % 200 == 0:
            self._memory.append(self._process.memory_info().rss)
        self._last, self._last_own = time.perf_counter(), time.thread_time()

    def _state_changed(self, state: EngineState, line: str) -> None:
        if state is EngineState.READY:
            self._note("engine_ready_ms")
        elif state is EngineState.STOPPED:
            self.found["error"] = line
            self.client.shut_down()

    def _indexed(self, report: IndexReport) -> None:
        if report.files and "seconds" not in self.found:
            self.found["seconds"] = round(report.seconds, 1)
            self.client.shut_down()


def run_window(home: str, folder: str | None, limit_s: float) -> None:
    """Measure in this process and print the result as JSON."""
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    probe = Probe(app, Home(Path(home)), folder)
    probe.start(limit_s)
    app.exec()
    print(json.dumps(probe.report()))


def measure(home: Path, folder: str | None, limit_s: float) -> dict[str, Any]:
    """Run the window in a fresh process, so that the start is a real start."""
    given = ["--in-home", str(home), "--limit-s", str(limit_s)]
    return run(__file__, *given, *([folder] if folder else []))


def run(script: str, *given: str) -> dict[str, Any]:
    """Return what a script prints last, run with bytecode that is kept for this measurement."""
    environment = {
        name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"
    }
    environment |= {"PYTHONPYCACHEPREFIX": BYTECODE.name, STARTED_AT: str(time.time())}
    done = subprocess.run(
        [sys.executable, script, *given],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def starts(home: Path) -> dict[str, str]:
    """Return what several starts in one data folder took, the median and the worst."""
    _, *found = (measure(home, None, 120) for _ in range(TIMES + 1))
    if any("error" in one for one in found):
        raise SystemExit(str(found))
    columns = {name: [one[name] for one in found] for name in found[0]}
    return {n: f"{statistics.median(c):.0f} ({max(c)})" for n, c in columns.items()}


def prepare(folder: str, models: Path | None) -> Path:
    """Return a fresh data folder, with the models that are to write."""
    home = Home(Path(folder))
    home.create()
    save(home.settings, Settings(offer_model=False, model=None if models else "none"))
    if models:
        shutil.copytree(models, home.models, dirs_exist_ok=True)
    return home.root


def main() -> int:
    """Measure the starts, then one indexing run with questions."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--models", type=Path, help="a folder with a model and its checked.json")
    parser.add_argument("--library", type=Path, help="the data folder of a library")
    parser.add_argument("--limit-s", type=float, default=900)
    parser.add_argument("--in-home", help=argparse.SUPPRESS)
    given = parser.parse_args()
    folder = str(Path(given.folder).absolute()) if given.folder else None
    if given.in_home:
        run_window(given.in_home, folder, given.limit_s)
        return 0
    with tempfile.TemporaryDirectory() as home:
        found: dict[str, Any] = {"start": starts(prepare(home, None))}
    if given.library:
        found["start_library"] = starts(given.library)
    if folder:
        with tempfile.TemporaryDirectory() as home:
            found["busy"] = measure(prepare(home, given.models), folder, given.limit_s)
    found["talk"] = run(str(Path(__file__).with_name("talking.py")))
    print(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

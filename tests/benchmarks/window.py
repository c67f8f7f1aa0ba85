"""How soon the window paints, and how long its event loop is ever held up while indexing.

    python tests/benchmarks/window.py [FOLDER] [--home DIR] [--limit-s 600]

Prints one JSON object: milliseconds from process start to first paint while the engine loads
(three starts), and the lateness of a 5 ms timer while the real engine indexes FOLDER.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from assistant.paths import Home
from assistant.records import IndexReport
from ui import theme
from ui.app import make_application
from ui.client import EngineClient
from ui.exchange import EngineState
from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
TICK_MS = 5
STARTED_AT = "CARREL_STARTED_AT"


class Probe(QObject):
    """Opens the real window, notes its first paint, and how late each tick is."""

    def __init__(self, app: QApplication, home: Home, folder: str | None) -> None:
        super().__init__()
        self.started_at = float(os.environ[STARTED_AT])
        self.found: dict[str, Any] = {"error": ""}
        self.late_ms: list[float] = []
        self._folder = folder
        self._last = time.perf_counter()
        self.own_ms: list[float] = []
        self._last_own = time.thread_time()
        self.client = EngineClient(home)
        self.window = MainWindow(self.client, home, (folder,) if folder else ())
        self.window.preferences.change(offer_model=False)
        theme.apply(app, "light")
        for widget in (self.window, *self.window.findChildren(QWidget)):
            widget.installEventFilter(self)
        self.client.state_changed.connect(self._state_changed)
        self.client.indexed.connect(self._indexed)
        self.client.stopped.connect(app.quit)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)

    def start(self, limit_s: float) -> None:
        """Show the window and start the engine; ends by itself."""
        QTimer.singleShot(int(limit_s * 1000), self.client.shut_down)
        self.window.show()
        self.client.start()
        self._ticker.start()

    def report(self) -> dict[str, Any]:
        """Return what was measured."""
        late = sorted(self.late_ms) or [0.0]
        gaps = {
            "longest_gap_ms": late[-1],
            "p99_gap_ms": late[int(len(late) * 0.99)],
            # The window's own processor time in one gap: what other programs took is not in it.
            "longest_own_ms": max(self.own_ms, default=0.0),
        }
        files = len(self.window.library.model.files)
        return self.found | {name: round(ms, 1) for name, ms in gaps.items()} | {"files": files}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when the first paint is over."""
        if event.type() == QEvent.Type.Paint and "first_paint_ms" not in self.found:
            self.found["first_paint_ms"] = 0
            QTimer.singleShot(0, lambda: self._note("first_paint_ms"))
        return False

    def _note(self, name: str) -> None:
        self.found[name] = round((time.time() - self.started_at) * 1000)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append((now - self._last) * 1000 - TICK_MS)
        self._last = now
        own = time.thread_time()
        self.own_ms.append((own - self._last_own) * 1000)
        self._last_own = own

    def _state_changed(self, state: EngineState, line: str) -> None:
        if state is EngineState.READY:
            self._note("engine_ready_ms")
        elif state is EngineState.STOPPED:
            self.found["error"] = line
        if state is EngineState.STOPPED or (state is EngineState.READY and not self._folder):
            self.client.shut_down()

    def _indexed(self, report: IndexReport) -> None:
        if report.files and "seconds" not in self.found:
            self.found["seconds"] = round(report.seconds, 1)
            self.client.shut_down()


def run_window(home: str, folder: str | None, limit_s: float) -> None:
    """Measure in this process and print the result as JSON."""
    app = make_application()
    data = Home(Path(home))
    data.create()
    app.setQuitOnLastWindowClosed(False)
    probe = Probe(app, data, folder)
    probe.start(limit_s)
    app.exec()
    print(json.dumps(probe.report()))


def measure(home: str, folder: str | None, limit_s: float) -> dict[str, Any]:
    """Run the window in a fresh process, so that the start is a real start."""
    command = [sys.executable, __file__, "--in-home", home, "--limit-s", str(limit_s)]
    environment = os.environ | {STARTED_AT: str(time.time())}
    done = subprocess.run(
        [*command, *([folder] if folder else [])],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    """Measure the start three times, then one indexing run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--home")
    parser.add_argument("--limit-s", type=float, default=600)
    parser.add_argument("--in-home", help=argparse.SUPPRESS)
    given = parser.parse_args()
    folder = str(Path(given.folder).absolute()) if given.folder else None
    if given.in_home:
        run_window(given.in_home, folder, given.limit_s)
        return 0
    with tempfile.TemporaryDirectory() as home:
        starts = [measure(home, None, 60)["first_paint_ms"] for _ in range(3)]
    found: dict[str, Any] = {"first_paint_ms": starts}
    if folder:
        with tempfile.TemporaryDirectory() as home:
            found["indexing"] = measure(given.home or home, folder, given.limit_s)
    print(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""How soon a cited page is drawn with its passage marked, and how long the window is held up.

    python tests/benchmarks/source.py [--times 7] [--scan FILE]

Makes PDFs of 300 and of 2,500 pages and opens them in the real window; an engine of a few lines
answers with the text of the page. Prints one JSON object. Milliseconds are medians, with the worst
in brackets: from the click on a source to the page drawn, for a file that was never opened
(`first`), for one that is open (`again`), for one that gives way to another (`in_turn`).
`longest_gap` is the longest stretch in which the window did not answer, `longest_own` its processor
time alone, without what other programs took. With `--scan`, the same for a file of your own.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from assistant import messages as m
from assistant.answers import Citation
from assistant.paths import Home
from assistant.records import Page
from ui.app import make_application
from ui.link.exchange import EngineState, Exchange
from ui.main_window import MainWindow
from ui.parts import theme

TICK_MS = 2
LIMIT_MS = 20_000
SETTLE_MS = 1_500
LINES = 44


def make_pdf(path: Path, pages: int) -> None:
    """Write a file of pages full of text, with an outline."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen import canvas

    paper = canvas.Canvas(str(path), pagesize=A4)
    for page in range(1, pages + 1):
        if page % 10 == 1:
            paper.bookmarkPage(f"p{page}")
            paper.addOutlineEntry(f"Chapter {page // 10 + 1}", f"p{page}")
        paper.setFont("Helvetica", 11)
        for line in range(1, LINES + 1):
            words = f"Page {page}, line {line}: the reading room closes at {line} past nine."
            paper.drawString(60, 810 - 17 * line, words)
        paper.showPage()
    paper.save()


def prepare(path: Path, pages: int, times: int) -> None:
    """Make a file if there is none, and note the text of the pages that will be opened."""
    import pypdfium2

    if not path.exists():
        make_pdf(path, pages)
    document = pypdfium2.PdfDocument(str(path))
    count = len(document)
    spots = [1 + count * (2 * n + 1) // (2 * (times + 1)) for n in range(times + 1)]
    texts = {n: document[n - 1].get_textpage().get_text_range() for n in spots}
    path.with_suffix(".json").write_text(json.dumps({"pages": count, "texts": texts}))


class Played(Exchange):
    """An engine that knows the text of some PDF pages and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, Any] = {}

    def know(self, path: str, noted: dict[str, Any]) -> None:
        """Take in a file's pages, as the real engine has them stored."""
        self.known[path] = noted

    def citations(self, path: str) -> list[Citation]:
        """Return a citation of some words in the middle of each known page."""
        found = []
        for label, text in self.known[path]["texts"].items():
            start = len(text) // 2
            quote = text[start : start + 90]
            found.append(Citation(1, path, int(label), label, start, start + len(quote), quote))
        return found

    def restart(self) -> None:
        """There is nothing to restart."""

    def renew(self) -> None:
        """There is nothing to renew."""

    def shut_down(self) -> None:
        """There is nothing to end."""

    def _transmit(self, request: m.AnyRequest) -> None:
        if isinstance(request, m.ReadPage):
            noted, label = self.known[request.path], str(request.page)
            page = Page(request.page, label, noted["texts"].get(label, ""))
            read = m.PageRead(request.path, "pdf", "", noted["pages"], page)
            QTimer.singleShot(0, lambda: self.receive(m.Envelope(request.id, read)))


class Ticker:
    """Notes how late the event loop comes round."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self.own_ms: list[float] = []
        self._last, self._own = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.late_ms.append((now - self._last) * 1000 - TICK_MS)
        self.own_ms.append((own - self._own) * 1000)
        self._last, self._own = now, own


def spin(milliseconds: int) -> None:
    """Let the event loop run."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        QApplication.processEvents()
        time.sleep(0.0005)


def drawn_after(window: MainWindow, cited: Citation) -> float:
    """Click on a source; return the milliseconds until its page is there to see, marked."""
    pdf = window.source.pdf
    began = time.perf_counter()
    window.open_source(cited)
    while not (
        pdf.pages.path == cited.path
        and pdf.current_page == cited.page
        and (not cited.quote or (pdf.highlight[0] == cited.page - 1 and pdf.highlight[1]))
        and pdf.is_drawn(cited.page)
    ):
        QApplication.processEvents()
        if (time.perf_counter() - began) * 1000 > LIMIT_MS:
            raise SystemExit(f"{cited.path}, page {cited.page} was not drawn")
    pdf.viewport().repaint()
    return (time.perf_counter() - began) * 1000


def summary(times: list[float]) -> str:
    """Return the median and the worst."""
    return f"{median(times):.0f} ({max(times):.0f})"


def measure(window: MainWindow, client: Played, path: Path, times: int) -> dict[str, Any]:
    """Open copies of a file, pages of one of them, and two in turn."""
    noted = json.loads(path.with_suffix(".json").read_text())
    copies = [str(path.with_name(f"{path.stem}-{n}.pdf")) for n in range(times + 1)]
    for copy in copies:
        shutil.copy(path, copy)
        client.know(copy, noted)
    cited = [client.citations(copy) for copy in copies]
    drawn_after(window, cited[0][0])  # the window's first source
    spin(SETTLE_MS)
    ticker = Ticker()
    first = []
    for n in range(1, times + 1):
        first.append(drawn_after(window, cited[n][n]))
        spin(300)
    spin(SETTLE_MS)
    gap, own = max(ticker.late_ms), max(ticker.own_ms)
    again, in_turn = [], []
    for citation in cited[times][:-1]:
        again.append(drawn_after(window, citation))
        spin(60)
    for n in range(times):
        in_turn.append(drawn_after(window, cited[n % 2][n]))
        spin(60)
    return {
        "pages": noted["pages"],
        "first_ms": summary(first),
        "again_ms": summary(again),
        "in_turn_ms": summary(in_turn),
        "longest_gap_ms": round(gap),
        "longest_own_ms": round(own),
        "memory_mb": round(psutil.Process().memory_info().rss / 1e6),
    }


def main() -> int:
    """Measure both made files, and one more if it is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--scan", type=Path)
    parser.add_argument("--prepare", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--pages", type=int, default=300, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.prepare is not None:
        prepare(given.prepare, given.pages, given.times)
        return 0
    app = make_application()
    theme.apply(app, "light")
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        home.create()
        client = Played()
        window = MainWindow(client, home)
        window.preferences.change(offer_model=False)
        window.resize(1280, 800)
        window.show()
        client.enter(EngineState.READY)
        spin(300)
        found["memory_mb"] = round(psutil.Process().memory_info().rss / 1e6)
        files = {Path(folder) / f"{count}.pdf": count for count in (300, 2500)}
        if given.scan is not None:
            files[Path(shutil.copy(given.scan, Path(folder) / "scan.pdf"))] = 0
        for path, count in files.items():  # elsewhere, so that its memory is not the window's
            wanted = ("--prepare", str(path), "--pages", str(count), "--times", str(given.times))
            subprocess.run([sys.executable, __file__, *wanted], check=True)
        for path in files:
            found[path.stem] = measure(window, client, path, given.times)
        window.close()
    print(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

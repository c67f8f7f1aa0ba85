"""How quickly the longest pages of each kind are dressed and shown, and what the window feels.

    python tests/benchmarks/reading.py [REPEATS]

A page of 100,000 characters is shown with a passage near its end marked; then the pane is made
narrower. Printed are medians: the longest gap of the event loop, and when the passage was marked.
"""

import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.parts import theme
from ui.source.reading.reading_parts import PART
from ui.source.reading.text_page_view import TextPageView

SETTLE_S = 0.2
PROSE = "The lake was frozen from shore to shore from 9 to 17 January, for the first time since\n"
PAGES = {
    "sheet": "Name: Coot | Kind: Skiff | Seats: 2 | Remarks: belonged to the father of Edith\n",
    "text": PROSE * 6 + "\n",
    "mail": PROSE * 6 + "\n",
    "markdown": "- An **adult** pays `96` a *year*, once.\n",
    "code": 'def go(boat: str) -> str:  # at once\n    return f"{boat} goes"\n\n',
    "data": '  "key": ["value", 12],\n',
}


class Pulse:
    """Notes the longest time that the event loop did not come round."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


def measured(app: QApplication, kind: str, text: str) -> tuple[float, float, float]:
    """Return the longest gap while it is shown, when it is marked, and the gap as it narrows."""
    view = TextPageView()
    view.resize(500, 760)
    view.show()
    view.dress_for(kind, "/page.py" if kind == "code" else "/page.json")
    app.processEvents()
    start, pulse = time.perf_counter(), Pulse()
    view.show_text(text, len(text) - 500, len(text) - 420)
    marked = 0.0
    while not marked or time.perf_counter() - start < SETTLE_S:
        app.processEvents()
        if not marked and view.highlighted():
            marked = 1000 * (time.perf_counter() - start)
    shown, pulse = pulse.longest, Pulse()
    view.resize(420, 760)
    narrowed = time.perf_counter()
    while time.perf_counter() - narrowed < SETTLE_S:
        app.processEvents()
    view.close()
    view.deleteLater()
    return shown, marked, pulse.longest


def main(repeats: int) -> None:
    app = QApplication([])
    theme.apply(app, "light")
    for kind, row in PAGES.items():
        text = (row * (PART // len(row) + 1))[:PART]
        runs = [measured(app, kind, text) for _ in range(repeats)]
        shown, marked, narrowed = map(statistics.median, zip(*runs, strict=True))
        print(
            f"{kind:9} longest gap {shown:3.0f} ms, passage marked after {marked:3.0f} ms, "
            f"longest gap while the pane narrows {narrowed:3.0f} ms"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

"""What a program on a test's screen runs beside itself: it answers questions about its window.

One expression comes in a line, its value goes out as JSON. Whatever is done to the window is done
with the mouse and the keyboard; here it is only looked at.
"""

import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget


def box(widget: QWidget) -> list[int]:
    """Return left, top, right, bottom on the screen."""
    corner = widget.mapToGlobal(QPoint())
    return [corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()]


def shown(name: str) -> QWidget | None:
    """Return the window of this class that is seen, if there is one."""
    tops = QApplication.topLevelWidgets()
    return next((w for w in tops if type(w).__name__ == name and w.isVisible()), None)


ALWAYS: dict[str, Any] = {"box": box, "shown": shown, "QApplication": QApplication}


class Watcher(QObject):
    """Evaluates in the window's thread what was read in another."""

    asked = Signal(str)

    def __init__(self, find: Callable[[], QWidget | None], names: dict[str, Any]) -> None:
        super().__init__()
        self._find = find
        self._names = names
        self.asked.connect(self._answer)

    def _answer(self, expression: str) -> None:
        try:
            names = {"window": self._find(), **ALWAYS, **self._names}
            value = {"value": eval(expression, names)}
        except Exception:
            value = {"error": traceback.format_exc()}
        print(json.dumps(value), flush=True)


def watch(is_wanted: Callable[[QWidget], bool], **names: Any) -> None:
    """Answer questions from now on, once there is an application."""

    def find() -> QWidget | None:
        return next((w for w in QApplication.topLevelWidgets() if is_wanted(w)), None)

    def listen() -> None:
        watcher: Watcher | None = None
        for line in sys.stdin:
            while (app := QCoreApplication.instance()) is None or find() is None:
                threading.Event().wait(0.02)
            if watcher is None:
                watcher = Watcher(find, names)
                watcher.moveToThread(app.thread())
            watcher.asked.emit(line.strip())
        os._exit(1)  # whoever asks is gone

    threading.Thread(target=listen, daemon=True).start()

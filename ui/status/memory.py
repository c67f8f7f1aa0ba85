"""How much memory Carrel takes, asked for now and then while somebody can see it."""

from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from assistant import messages as m
from assistant.records import Machine

from ..link.exchange import NEW, EngineState, Exchange

EVERY_MS = 5000


def own_memory() -> int:
    """Return the bytes of memory that the window's own process takes."""
    return int(_process().memory_info().rss)


@cache
def _process() -> Any:
    import psutil  # not needed before the first look

    return psutil.Process()


class MemoryWatch(QObject):
    """Tells how much the window and the engine take; asks nothing while the window is hidden."""

    def __init__(
        self, client: Exchange, window: QWidget, show: Callable[[int, Machine], object]
    ) -> None:
        super().__init__(window)
        self._client = client
        self._window = window
        self._show = show
        self.machine: Machine | None = None
        """What the engine said last."""
        self._waiting = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask the engine, unless nobody looks or it has not answered the last time."""
        seen = self._window.isVisible() and not self._window.isMinimized()
        if not seen or self._waiting or self._client.state is not EngineState.READY:
            return
        self._waiting = True
        self._client.request(
            m.ReadMachine(id=NEW), on_success=self._read, on_failure=lambda _: self._rest()
        )

    def _read(self, event: m.MachineRead) -> None:
        self._rest()
        self.machine = event.machine
        self._show(own_memory(), event.machine)

    def _rest(self) -> None:
        self._waiting = False

"""The real window with its engine in a test's own process."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from ui.link.client import EngineClient
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.parts import theme

WAIT_MS = 60_000


@contextmanager
def opened_window(qtbot: QtBot, home: Home, paths: tuple[str, ...] = ()) -> Iterator[MainWindow]:
    """Open the window on a data folder, and at the end leave nothing of it, nor of its engine."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    client = EngineClient(home)
    window = MainWindow(client, home, paths)
    window.resize(1280, 800)
    window.show()
    client.start()
    try:
        qtbot.waitUntil(lambda: client.state is EngineState.READY, timeout=WAIT_MS)
        yield window
    finally:
        window.close()
        with qtbot.waitSignal(client.stopped, timeout=WAIT_MS):
            client.shut_down()
        # Now: whatever is done to all windows is slow with those of many tests still there.
        for left in (window, client):
            left.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

"""Open the window: arguments, theme, engine, event loop."""

import argparse
import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from assistant.errors import HomeUnwritable
from assistant.paths import Home, find_home
from assistant.settings import Settings

from .frame.single_instance import SingleInstance, Start
from .link.client import EngineClient
from .main_window import MainWindow
from .models.preferences import Preferences
from .parts import theme
from .parts.icons import icon
from .presence import Presence
from .reports.crash_guard import guard
from .words.engine_words import told
from .words.translating import SYSTEM, install
from .words.wording import sentences

LISTEN_MS = 300
"""Other starts are listened for once the window has been painted; they wait for that."""

NO_DISPLAY = "carrel: there is no display to open a window on; the commands work without one.\n"


def has_display() -> bool:
    """Say whether a window can be opened here."""
    if sys.platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; returns the exit code."""
    given = _arguments(argv)
    home = find_home(given.home)
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1
    try:
        home.create()
    except HomeUnwritable as error:
        sys.stderr.write(f"carrel: {sentences(str(error), error.advice)}\n")
        theme.apply(make_application(), Settings().theme)
        QMessageBox.critical(None, "Carrel", sentences(told(str(error)), told(error.advice)))
        return 1
    paths = tuple(str(Path(path).absolute()) for path in given.paths)
    return run(home, Start(paths, given.quick))


def run(home: Home, start: Start) -> int:
    """Show the window at once, then start the engine; or hand over to the window that is open."""
    # Ctrl+C in a terminal ends the window at once; the engine sees its input close.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = make_application(Preferences(home).current.language)
    instance = SingleInstance(home, app)
    if instance.hand_over(start):
        return 0
    client = EngineClient(home)
    window = MainWindow(client, home, start.paths)
    guard(window.reports.incidents)
    theme.apply(app, window.preferences.current.theme)
    app.styleHints().colorSchemeChanged.connect(
        lambda _: theme.apply(app, window.preferences.current.theme)
    )
    app.setQuitOnLastWindowClosed(False)
    presence = Presence(window, client, window.store)
    instance.started.connect(presence.take)
    window.closed.connect(instance.fall_silent)
    window.closed.connect(client.shut_down)
    client.stopped.connect(app.quit)
    app.aboutToQuit.connect(client.abandon)
    app.aboutToQuit.connect(instance.close)
    if start.quick:
        presence.ask_quickly()
    else:
        window.show()
    client.start()
    QTimer.singleShot(LISTEN_MS, instance, instance.listen)
    QTimer.singleShot(LISTEN_MS, app, keep_for_good)
    return app.exec()


def keep_for_good() -> None:
    """Let Python never look again for garbage among what the window is made of."""
    gc.freeze()  # sixty thousand things: going through them took longer than an answer's card


def make_application(language: str = SYSTEM) -> QApplication:
    """Return the application with its name, its icon and its language."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Carrel")
    app.setApplicationDisplayName("Carrel")
    app.setDesktopFileName("carrel")
    app.setWindowIcon(icon("carrel", theme.LIGHT.accent))
    install(app, language)
    return app


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="carrel", description="Ask your own files, offline.")
    parser.add_argument("--home", help="the data folder (default: $CARREL_HOME or the usual place)")
    parser.add_argument(
        "--quick", action="store_true", help="open the small window for a question in passing"
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to add")
    return parser.parse_args(argv)

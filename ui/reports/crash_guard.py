"""Errors that nobody caught, and Qt's warnings: noted by kind, and the program goes on."""

import sys
import threading
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from .incidents import Incidents

WORTH_COUNTING = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def guard(incidents: Incidents) -> None:
    """Note what goes wrong from now on; it is still written where it was before."""
    before = sys.excepthook

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        before(kind, error, trace)
        if issubclass(kind, Exception):
            incidents.note_bug(kind, trace)

    def caught_in_thread(given: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(given)
        incidents.note(given.exc_type.__name__)

    def warned(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind in WORTH_COUNTING:
            incidents.note_warning(str(context.category))
            # There may be no such stream, or nobody who reads it.
            with suppress(AttributeError, OSError, ValueError):
                sys.stderr.write(f"{words}\n")

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
    qInstallMessageHandler(warned)

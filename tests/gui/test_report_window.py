"""The report holds kinds and versions, and not a word of a file or a question."""

import logging
import sys
import threading
from collections.abc import Iterator
from getpass import getuser
from pathlib import Path
from types import TracebackType

import pytest
from fake_client import FakeClient
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_states import STATES

from assistant import messages as m
from assistant.logs import log_to
from assistant.paths import Home
from assistant.records import Machine
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.reports.crash_guard import guard
from ui.reports.report_dialog import ReportDialog

SECRET = "the swans of Seeheim"


def dialogs(window: MainWindow) -> list[ReportDialog]:
    """Return the reports that are open."""
    return [one for one in window.findChildren(ReportDialog) if one.isVisible()]


def fail(window: MainWindow) -> None:
    """Do what ends in an error that holds something of the person's."""
    {}[SECRET]


@pytest.fixture
def guarded(ready: MainWindow) -> Iterator[MainWindow]:
    """A window whose uncaught errors are noted, as in the program."""
    before = sys.excepthook, threading.excepthook
    sys.excepthook = lambda *_: None
    guard(ready.reports.incidents)
    yield ready
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)


def raise_uncaught(window: MainWindow) -> None:
    try:
        fail(window)
    except KeyError as error:
        trace: TracebackType | None = error.__traceback__
        sys.excepthook(KeyError, error, trace)


def test_it_tells_versions_memory_and_kinds(ready: MainWindow, client: FakeClient) -> None:
    ready.memory.look()
    client.reply(m.ReadMachine, m.MachineRead(Machine(16 * 2**30, 8 * 2**30, 8, used=2**30)))
    client.play(m.Failed("disk_full", f"no space for {SECRET}.pdf", SECRET))
    report = ready.reports.text()
    assert "Carrel " in report and "Qt 6" in report and "Engine: ready" in report
    assert "engine and its helpers: 1024 MiB" in report
    assert "disk_full" in report
    assert SECRET not in report


def test_the_log_is_told_without_names_and_text(
    ready: MainWindow, home: Home, caplog: pytest.LogCaptureFixture
) -> None:
    log_to(home.log)
    log = logging.getLogger("assistant.wire")
    handler = logging.getLogger().handlers[-1]
    try:
        log.warning("broken: /home/eva/%s.pdf is damaged", SECRET)
        try:
            fail(ready)
        except KeyError:
            log.exception("a bug")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    report = ready.reports.text()
    assert "WARNING assistant.wire: broken: […] .pdf" in report
    assert "ERROR assistant.wire: a bug" in report and "KeyError" in report
    assert SECRET not in report and "eva" not in report


def test_a_log_that_cannot_be_read_is_left_out(ready: MainWindow, home: Home) -> None:
    home.log.mkdir()
    assert "log" not in ready.reports.text()


def test_an_uncaught_error_leads_to_the_report_once_and_the_window_goes_on(
    qtbot: QtBot, guarded: MainWindow
) -> None:
    raise_uncaught(guarded)
    qtbot.waitUntil(lambda: len(dialogs(guarded)) == 1)
    report = dialogs(guarded)[0].report.toPlainText()
    assert "KeyError" in report and SECRET not in report
    assert "Something went wrong" in guarded.status.news.text()
    dialogs(guarded)[0].reject()
    raise_uncaught(guarded)
    QApplication.processEvents()
    assert not dialogs(guarded)
    assert guarded.reports.text().count("KeyError") == 2
    guarded.box.edit.setPlainText("still here")
    assert guarded.box.edit.toPlainText() == "still here"


def test_an_error_in_our_code_tells_where(qtbot: QtBot, guarded: MainWindow) -> None:
    try:
        guarded.preferences.change(nonsense=SECRET)
    except TypeError as error:
        sys.excepthook(TypeError, error, error.__traceback__)
    assert "ui/models/preferences.py, line" in guarded.reports.text()
    assert SECRET not in guarded.reports.text()


def test_an_error_in_a_thread_is_noted(guarded: MainWindow) -> None:
    quiet, threading.__excepthook__ = threading.__excepthook__, lambda _: None  # type: ignore[assignment]
    try:
        thread = threading.Thread(target=lambda: fail(guarded))
        thread.start()
        thread.join()
    finally:
        threading.__excepthook__ = quiet
    assert "KeyError" in guarded.reports.text()


def test_warnings_of_qt_are_counted_and_not_quoted(
    guarded: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    qWarning(f"cannot open {SECRET}")
    report = guarded.reports.text()
    assert "Warnings of Qt: default 1" in report and SECRET not in report
    assert SECRET in capsys.readouterr().err


@pytest.mark.parametrize("state", [name for name in STATES if name not in ("source", "finding")])
def test_no_state_of_the_window_puts_anything_of_a_person_s_into_it(
    ready: MainWindow, client: FakeClient, tmp_path: Path, state: str
) -> None:
    folder = tmp_path / SECRET
    folder.mkdir()
    STATES[state](ready, client, folder)
    ready.conversation.ask(SECRET)
    for request in client.requests:
        client.play(m.Warned(SECRET), m.Failed("broken", SECRET, SECRET), to=request.id)
    client.enter(EngineState.STOPPED, SECRET)
    report = ready.reports.text()
    assert "broken" in report or state == "stopped"
    assert SECRET not in report and str(tmp_path) not in report and getuser() not in report.split()


def test_it_is_copied_with_one_press(ready: MainWindow) -> None:
    ready.actions_registry.run("help.report")
    dialog = dialogs(ready)[0]
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    assert dialog.copied.text() == "Copied."
    dialog.reject()

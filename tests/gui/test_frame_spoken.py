"""What lies around the panes has names and roles too."""

from collections.abc import Iterator

import pytest
from accessible_tree import nodes_under
from fake_client import FakeClient
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from ui.frame.quick_window import QuickWindow
from ui.frame.shortcuts_dialog import ShortcutsDialog
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.reports.report_dialog import ReportDialog


def make(name: str, window: MainWindow, client: FakeClient) -> QWidget:
    """Show one of the things around the panes."""
    if name == "palette":
        window.palette_of_commands.open()
        return window.palette_of_commands
    if name == "banner":
        client.trouble = m.Failed("settings_damaged", "The settings are damaged.", "")
        client.enter(EngineState.STOPPED, "The settings are damaged.")
        return window.banner
    if name == "quick":
        quick = QuickWindow(client, window.preferences)
        quick.ask()
        return quick
    dialog: QWidget
    if name == "shortcuts":
        dialog = ShortcutsDialog(window.actions_registry, window)
    else:
        dialog = ReportDialog(window.reports.text(), True, window)
    dialog.show()
    return dialog


@pytest.fixture(params=["palette", "banner", "quick", "shortcuts", "report"])
def around(
    request: pytest.FixtureRequest, qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> Iterator[QWidget]:
    shown = make(request.param, ready, client)
    qtbot.waitUntil(shown.isVisible)
    yield shown
    if shown.isWindow():
        shown.hide()
        shown.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_every_control_has_a_name(around: QWidget) -> None:
    nameless = [node for node in nodes_under(around) if node.is_control and not node.name]
    assert not nameless, "\n".join(map(str, nameless))


def test_commands_are_spoken_with_their_keys(ready: MainWindow, client: FakeClient) -> None:
    names = {node.name for node in nodes_under(make("palette", ready, client))}
    assert "Go to the question box, Ctrl+L" in names and "New conversation, Ctrl+N" in names

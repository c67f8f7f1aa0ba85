"""The window with an engine that says what a test tells it to."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent))

import pytest
from fake_client import FakeClient
from gui_records import LARGE, SMALL, installed
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from ui.main_window import MainWindow
from ui.parts import theme


@pytest.fixture
def client(qapp: QApplication) -> Iterator[FakeClient]:
    client = FakeClient()
    yield client
    # What it is connected to would keep half a megabyte of the window, which keeps the client.
    client.deleteLater()
    delete_now(qapp)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, home: Home
) -> Iterator[MainWindow]:
    """A shown window whose engine has not said a word yet."""
    theme.apply(qapp, "light")
    window = MainWindow(client, home)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
    # Now: a theme is slow to change with the windows of a hundred tests still there.
    delete_now(qapp)


def delete_now(app: QApplication) -> None:
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def ready(window: MainWindow, client: FakeClient) -> MainWindow:
    """A window whose engine answers, with an installed model and an empty library."""
    window.preferences.change(offer_model=False)
    client.be_ready()
    client.reply(m.ListFiles, m.FilesListed((), ()))
    client.reply(m.ListModels, m.ModelsListed((installed(SMALL), LARGE), SMALL.name))
    return window

"""Type of twice the size: everything can still be read, nothing is cut off."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from fake_client import FakeClient
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from window_states import STATES

from ui.main_window import MainWindow
from ui.parts import theme
from ui.parts.widgets import ElidedLabel

LIBRARY_WIDTH = 400


@pytest.fixture
def large_type(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    doubled = {name: 2 * pixels for name, pixels in theme.TYPE.items()}
    monkeypatch.setattr(theme, "TYPE", doubled)
    theme.apply(qapp, "light")
    yield
    monkeypatch.undo()
    theme.apply(qapp, "light")


def cut(widget: QWidget) -> str:
    """Return how much room a text lacks, or nothing; one that is shortened with dots has room."""
    if isinstance(widget, ElidedLabel) or not widget.isVisible():
        return ""
    if isinstance(widget, QLabel) and widget.text():
        high = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
        need = high or widget.minimumSizeHint().height()
        if need > widget.height() + 1:
            return f"{need} high, has {widget.height()}"
        if not widget.wordWrap() and widget.minimumSizeHint().width() > widget.width() + 1:
            return f"{widget.minimumSizeHint().width()} wide, has {widget.width()}"
    if isinstance(widget, QAbstractButton) and _shows_text(widget):
        need_size, has = widget.minimumSizeHint(), widget.size()
        if need_size.height() > has.height() + 1 or need_size.width() > has.width() + 1:
            return f"needs {need_size.toTuple()}, has {has.toTuple()}"
    return ""


def _shows_text(button: QAbstractButton) -> bool:
    bare = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and not button.icon().isNull():
        return bool(button.text()) and button.toolButtonStyle() != bare
    return bool(button.text())


def all_cut(window: QWidget) -> list[str]:
    """Return every text of a window that has too little room."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.window() is window and (lack := cut(widget)):
            text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
            found.append(f"{type(widget).__name__} “{text[:40]}”: {lack}")
    return found


@pytest.mark.parametrize("state", STATES)
def test_text_of_twice_the_size_fits(
    qtbot: QtBot,
    ready: MainWindow,
    client: FakeClient,
    tmp_path: Path,
    large_type: None,
    state: str,
) -> None:
    ready.resize(1600, 1000)
    window = STATES[state](ready, client, tmp_path)
    ready.panes.setSizes([LIBRARY_WIDTH, 700, 480])  # a person makes it wider, too
    qtbot.waitUntil(window.isVisible)
    with suppress(qtbot.TimeoutError):  # what is cut off then is told below
        qtbot.waitUntil(lambda: not all_cut(window), timeout=1000)
    assert all_cut(window) == []

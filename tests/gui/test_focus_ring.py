"""Who uses the keyboard alone sees where they are: every control shows that it has the focus."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import settle
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_states import STATES

from ui.main_window import MainWindow
from ui.parts import theme
from ui.parts.focus_ring import FocusRing

AROUND = 24
LEAST = 40
"""Pixels that differ: fewer would be no more than a cursor that blinks."""


def reached(window: QWidget) -> list[QWidget]:
    """Return what the Tab key reaches in a window."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.isVisible()
        and widget.window() is window
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def picture(window: QWidget, control: QWidget) -> QImage:
    """Take a picture of a control with what is around it: the ring may be its frame's."""
    around = control.rect().adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(QRect(control.mapTo(window, around.topLeft()), around.size())).toImage()


def difference(before: QImage, after: QImage) -> int:
    """Return how many pixels differ, by at most a thousand of them."""
    wide, high = min(before.width(), after.width()), min(before.height(), after.height())
    found = 0
    for y in range(high):
        for x in range(wide):
            if before.pixel(x, y) != after.pixel(x, y):
                found += 1
                if found > LEAST:
                    return found
    return found


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_the_focus_is_seen(
    qtbot: QtBot,
    qapp: QApplication,
    ready: MainWindow,
    client: FakeClient,
    tmp_path: Path,
    state: str,
    name: str,
) -> None:
    theme.apply(qapp, name)
    ready.preferences.change(theme=name)
    window = STATES[state](ready, client, tmp_path)
    qtbot.waitUntil(window.isVisible)
    window.activateWindow()
    settle()
    controls = reached(window)
    assert len(controls) > 1
    unseen = []
    for control in controls:
        if held := window.focusWidget():
            held.clearFocus()
        before = picture(window, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and difference(before, picture(window, control)) < LEAST:
            unseen.append(f"{type(control).__name__} {control.accessibleName()}")
    assert unseen == []


def test_a_ring_lies_over_scroll_bars_that_come_later(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    dialog, area, words = QDialog(), QScrollArea(widgetResizable=True), QLabel("short")
    qtbot.addWidget(dialog)
    area.setWidget(words)
    QVBoxLayout(dialog).addWidget(area)
    dialog.show()
    dialog.activateWindow()
    area.setFocus()
    qtbot.waitUntil(lambda: area.findChild(FocusRing) is not None)
    words.setText("\n".join("line" for _ in range(200)))
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    ring = area.findChild(FocusRing)
    assert ring is not None
    qtbot.waitUntil(lambda: area.children()[-1] is ring and ring.rect() == area.rect())
    area.clearFocus()
    qtbot.waitUntil(lambda: area.findChild(FocusRing) is None)

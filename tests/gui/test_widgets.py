"""The parts the views are made of: icons at every scale, rows that wrap in both directions."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.icons import icon
from ui.parts.theme import colours
from ui.parts.widgets import FlowLayout, fit_to_screen


def drawn(size: int, ratio: float) -> QImage:
    return icon("settings").pixmap(QSize(size, size), ratio).toImage()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(qtbot: QtBot, ratio: float) -> None:
    picture = drawn(18, ratio)
    assert picture.width() == round(18 * ratio)
    assert picture.convertToFormat(QImage.Format.Format_ARGB32) == drawn(
        round(18 * ratio), 1.0
    ).convertToFormat(QImage.Format.Format_ARGB32), "not one of another size, made larger"


def test_an_icon_is_paler_where_it_is_disabled(qtbot: QtBot) -> None:
    made = icon("stop")
    middle = [
        made.pixmap(QSize(20, 20), 1.0, mode).toImage().pixelColor(10, 10).name()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    assert middle == [colours().ink, colours().edge]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_row_that_wraps_begins_where_one_reads_from(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    row = FlowLayout()
    holder.setLayout(row)
    buttons = [QPushButton(f"Chip {number}") for number in range(6)]
    for button in buttons:
        row.addWidget(button)
    holder.resize(250, 200)
    holder.show()
    qtbot.waitExposed(holder)
    first, second = buttons[:2]
    to_the_right = direction == Qt.LayoutDirection.LeftToRight
    assert (first.x() < second.x()) == to_the_right
    assert buttons[-1].y() > first.y()
    assert all(holder.rect().contains(button.geometry()) for button in buttons)


def test_a_dialog_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fit_to_screen(dialog, 5000, 300)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width() and dialog.height() == 300

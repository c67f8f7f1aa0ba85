"""A widget in the middle of its pane, no wider than is good to read."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

COLUMN_WIDTH = 712
"""Pixels: the width of the conversation's column, its box and its cards."""


def centre(widget: QWidget, margins: tuple[int, int, int, int]) -> QWidget:
    """Return a holder that keeps `widget` in its middle; margins are left, top, right, bottom."""
    holder = QWidget()
    widget.setMaximumWidth(COLUMN_WIDTH)
    row = QHBoxLayout(holder)
    row.setContentsMargins(*margins)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return holder

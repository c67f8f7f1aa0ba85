"""Margins by where a line is read from, which Qt does not mirror by itself."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set a layout's margins; `start` is left where the language is read from the left."""
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)

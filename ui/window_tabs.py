"""The order in which Tab visits the window: the question first, then its answers, then the rest."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from .main_window import MainWindow


def set_tab_order(window: "MainWindow") -> None:
    """Put all stops of the window into one chain."""
    for first, second in pairwise(_stops(window)):
        QWidget.setTabOrder(first, second)


def _stops(window: "MainWindow") -> list[QWidget]:
    library, source, header = window.library, window.source, window.header
    return [
        *(*window.box.stops(), window.chat, window.chat.earlier),
        *window.install.stops(),
        *(*source.stops(), source.pdf, source.picture, source.text),
        *(*library.head.stops(), library.sections, library.tick_line.untick, library.files),
        *(*library.nothing.stops(), library.empty.sample, *library.details.stops()),
        *library.bar.stops(),
        *(*window.middle.head.stops(), *window.middle.drawer.stops()),
        *header.stops(),
        *(window.status.notices, window.status.restart, window.status.model),
    ]

"""Carrel in the tray: there when its window is closed, if the person wants that."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ..words.translating import marked, tr

NO_TRAY = marked("This desktop has no tray, so Carrel cannot stay there.")
STAYS = marked("Carrel goes on in the tray. Quit it from there, or with Ctrl+Q.")


def tray_refusal() -> str:
    """Return why Carrel cannot stay in a tray here, or nothing."""
    return "" if QSystemTrayIcon.isSystemTrayAvailable() else tr(NO_TRAY)


class Tray(QObject):
    """The icon and its menu."""

    open_wanted = Signal()
    quick_wanted = Signal()
    pause_wanted = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, drawing: QIcon, window: QWidget) -> None:
        super().__init__(window)
        self._paused = False
        self._icon = QSystemTrayIcon(drawing, self)
        self._icon.setToolTip("Carrel")
        self._icon.activated.connect(self._activated)
        self.menu = QMenu(window)
        self.open = self.menu.addAction(tr("Open Carrel"), self.open_wanted.emit)
        self.quick = self.menu.addAction(tr("Quick question"), self.quick_wanted.emit)
        self.pause = self.menu.addAction("", self._pause)
        self.menu.addSeparator()
        self.quit = self.menu.addAction(tr("Quit Carrel"), self.quit_wanted.emit)
        self.menu.aboutToShow.connect(self._name_pause)
        self._name_pause()
        self._icon.setContextMenu(self.menu)

    def show(self, shown: bool) -> None:
        """Put the icon into the tray, or take it out."""
        self._icon.setVisible(shown)

    def show_paused(self, paused: bool) -> None:
        """Offer to pause indexing, or to go on."""
        self._paused = paused
        self._name_pause()

    def say_it_stays(self) -> None:
        """Tell that closing the window did not end the program."""
        self._icon.showMessage("Carrel", tr(STAYS), self._icon.icon())

    def _pause(self) -> None:
        self.pause_wanted.emit(not self._paused)

    def _name_pause(self) -> None:
        self.pause.setText(tr("Go on indexing") if self._paused else tr("Pause indexing"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()

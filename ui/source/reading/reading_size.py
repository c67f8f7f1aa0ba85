"""How large the type of a text is: changed by keys, wheel and buttons, and remembered."""

from typing import Final

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent

STEP: Final = 1.1
RANGE: Final = (0.7, 3.0)
REMEMBERED: Final = "text/zoom"
"""Where the window's own settings keep it."""

KEYS: Final = {
    Qt.Key.Key_Plus: STEP,
    Qt.Key.Key_Equal: STEP,
    Qt.Key.Key_Minus: 1 / STEP,
}


class TypeSize(QObject):
    """How many times as large as usual; `changed` tells the new value."""

    changed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.value = 1.0
        self._store: QSettings | None = None

    def remember_in(self, store: QSettings) -> None:
        """Take up the size of the last time, and keep it there from now on."""
        self._store = None
        try:
            self.become(float(str(store.value(REMEMBERED) or 1.0)))
        except ValueError:
            self.become(1.0)
        self._store = store

    def become(self, value: float) -> None:
        """Take on a size, as far as it can be read and fits."""
        least, most = RANGE
        value = max(least, min(value, most))
        if value != self.value:
            self.value = value
            self.changed.emit(value)
        if self._store is not None:
            self._store.setValue(REMEMBERED, value)

    def grow(self, factor: float) -> None:
        """Become larger or smaller."""
        self.become(self.value * factor)

    def obey(self, event: QKeyEvent) -> bool:
        """Do what a key means here: + and -, and 0 for the usual size; False for any other."""
        if event.key() in KEYS:
            self.grow(KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.become(1.0)
        else:
            return False
        return True

"""The user's settings, with a signal when they change."""

from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from assistant import settings
from assistant.errors import SettingsDamaged
from assistant.paths import Home
from assistant.settings import Settings


class Preferences(QObject):
    """The settings in force; every change is saved at once."""

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = home.settings
        self.current = Settings()
        self._damaged = ""
        self._load()

    def reload(self) -> None:
        """Read the file again if it was damaged: a person may have mended it."""
        if self._damaged:
            self._load()
            self.changed.emit(self.current)

    def _load(self) -> None:
        try:
            self.current, self._damaged = settings.load(self._path), ""
        except SettingsDamaged as error:  # the engine says so too, and does not start
            self._damaged = f"{error}. {error.advice}"

    def change(self, **values: Any) -> None:
        """Set these fields, save, and tell the window; a failure to save is told in one line."""
        fresh = msgspec.structs.replace(self.current, **values)
        if fresh == self.current:
            return
        self.current = fresh
        try:
            if self._damaged:  # what can be saved of it is for the person to say
                self.failed.emit(self._damaged)
            else:
                settings.save(self._path, fresh)
        except OSError as error:
            self.failed.emit(f"The settings cannot be saved: {error.strerror}.")
        self.changed.emit(fresh)

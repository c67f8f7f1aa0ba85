"""The user's settings, with a signal when they change."""

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from assistant import settings
from assistant.errors import SettingsDamaged
from assistant.paths import Home
from assistant.settings import Settings

from ..words.engine_words import told
from ..words.translating import marked, tr
from ..words.wording import sentences

NOT_SAVED = marked("The settings cannot be saved: {reason}.")
NOT_SET_ASIDE = marked("The damaged settings cannot be set aside: {reason}.")
SET_ASIDE = ".damaged.json"


class Preferences(QObject):
    """The settings in force; every change is saved at once."""

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path = home.settings
        """The file they are kept in."""
        self.current = Settings()
        self.damage = ""
        """Why the file cannot be read, and what to do; empty if it can."""
        self._load()

    def reload(self) -> None:
        """Read the file again if it was damaged: a person may have mended it."""
        if self.damage:
            self._load()
            self.changed.emit(self.current)

    def set_aside(self) -> bool:
        """Keep a damaged file under another name and go on with the defaults."""
        try:
            self.path.replace(self.path.with_suffix(SET_ASIDE))
        except FileNotFoundError:
            pass
        except OSError as error:
            self.failed.emit(tr(NOT_SET_ASIDE).format(reason=told(error.strerror or "")))
            return False
        self.reload()
        return True

    def change(self, **values: Any) -> None:
        """Set these fields, save, and tell the window; a failure to save is told in one line."""
        fresh = msgspec.structs.replace(self.current, **values)
        if fresh == self.current:
            return
        self.current = fresh
        try:
            if self.damage:  # what can be saved of it is for the person to say
                self.failed.emit(self.damage)
            else:
                settings.save(self.path, fresh)
        except OSError as error:
            self.failed.emit(tr(NOT_SAVED).format(reason=told(error.strerror or "")))
        self.changed.emit(fresh)

    def _load(self) -> None:
        try:
            self.current, self.damage = settings.load(self.path), ""
        except SettingsDamaged as error:  # the engine says so too, and does not start
            self.damage = sentences(told(str(error)), told(error.advice))

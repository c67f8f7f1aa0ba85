"""Tells when the one file that is shown has changed on disk, or is gone."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

STILL_MS: Final = 400
"""A file that is being written anew is told of when nothing has happened to it for so long."""


class FileWatch(QObject):
    """Watches one file at a time."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._still = QTimer(self, interval=STILL_MS, singleShot=True)
        self._watcher.fileChanged.connect(lambda _: self._still.start())
        self._still.timeout.connect(self.changed)

    def watch(self, path: str) -> None:
        """Watch this file from now on; one that was replaced is taken up anew."""
        watched = self._watcher.files()
        if [path] == watched:
            return
        if watched:
            self._watcher.removePaths(watched)
        if path and Path(path).is_file():
            self._watcher.addPath(path)

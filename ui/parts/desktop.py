"""Hand a file to the desktop: its own program, or its folder with the file selected."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

SERVICE = "org.freedesktop.FileManager1"
PLACE = "/org/freedesktop/FileManager1"
PATIENCE_MS = 5000
"""A file manager that has to be started first takes its time."""


def open_in_program(path: str) -> bool:
    """Open the file in the program the desktop has for it; False when there is none."""
    return Path(path).exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def show_in_folder(path: str, failed: Callable[[], object] = lambda: None) -> bool:
    """Show the file, selected, in its folder; False when the desktop cannot.

    Where the file manager is asked over the bus and only its answer tells that it cannot, the
    folder alone is opened, and `failed` is called where even that is not possible.
    """
    if not Path(path).exists():
        return open_folder(path)
    if sys.platform == "win32":
        return _start("explorer", "/select,", str(Path(path).resolve()))
    if sys.platform == "darwin":
        return _start("/usr/bin/open", "-R", path)
    return _ask_file_manager(path, failed) or open_folder(path)


def open_folder(path: str) -> bool:
    """Open the folder that holds the file; False when the desktop cannot, or it is gone."""
    folder = Path(path).parent
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _start(program: str, *arguments: str) -> bool:
    return bool(QProcess.startDetached(program, list(arguments))[0])


def _ask_file_manager(path: str, failed: Callable[[], object]) -> bool:
    """Ask for the file to be selected, without waiting; False where there is no bus to ask on."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(SERVICE, PLACE, SERVICE, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(path).toString()], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message, PATIENCE_MS))
    _waiting.add(watcher)

    def answered(_call: object) -> None:
        _waiting.discard(watcher)
        if watcher.isError() and not open_folder(path):
            failed()

    watcher.finished.connect(answered)
    return True


_waiting: set[object] = set()
"""What has not been answered yet: nobody else would keep it."""

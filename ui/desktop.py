"""Hand a file to the desktop: its own program, or the folder it lies in."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_in_program(path: str) -> bool:
    """Open the file in the program the desktop has for it; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def show_in_folder(path: str) -> bool:
    """Open the folder that holds the file; False when the desktop cannot."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

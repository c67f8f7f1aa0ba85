"""Ask before something is taken away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def confirm(
    parent: QWidget, verb: str, question: str, more: str, do: Callable[[], object]
) -> QMessageBox:
    """Open a box that asks `question` in plain text, and does it when `verb` is chosen."""
    box = QMessageBox(parent)
    box.setWindowTitle(verb)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(more)
    yes = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # It tells which button, so that nothing has to wait for it.
    box.buttonClicked.connect(lambda button: do() if button is yes else None)
    box.open()
    return box

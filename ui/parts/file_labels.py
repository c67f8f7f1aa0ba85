"""Qt's own file dialog, which stands in where a desktop has none, in the person's language."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

_KIND = "QFileDialog"
_FORMER = {
    QFileDialog.DialogLabel.LookIn: ("&Look in:", "Look in:"),
    QFileDialog.DialogLabel.FileType: ("Files of &type:", "Files of type:"),
}
"""What Qt calls its labels now, and what most of its translators know them as."""


def translate_labels(dialog: QFileDialog) -> None:
    """Name what Qt would name in English, by its own translations of the labels' former names."""
    for label, (now, before) in _FORMER.items():
        known = QCoreApplication.translate(_KIND, before)
        if QCoreApplication.translate(_KIND, now) == now and known != before:
            dialog.setLabelText(label, known)

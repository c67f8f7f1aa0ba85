"""What the status line has said since the window was opened, newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from .theme import SPACE
from .widgets import breakable, text_label

LEAD = "What was repaired, what could not be done, and what was passed over."


class NoticesDialog(QDialog):
    """A list to read and to copy from."""

    def __init__(self, lines: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Messages")
        self.resize(560, 380)
        self.lines = QListWidget()
        self.lines.setAccessibleName("Messages, newest first")
        self.lines.setProperty("role", "notices")
        self.lines.setWordWrap(True)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.addItems([breakable(line) for line in lines] or ["Nothing has been said yet."])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(text_label("Messages", "title"))
        column.addWidget(text_label(LEAD, "muted", wrap=True))
        column.addWidget(self.lines, 1)
        column.addWidget(close)

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

from ..parts.theme import SPACE
from ..parts.widgets import breakable, text_label
from ..words.translating import marked, tr

LEAD = marked("What was repaired, what could not be done, and what was passed over.")


class NoticesDialog(QDialog):
    """A list to read and to copy from."""

    def __init__(self, lines: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Messages"))
        self.resize(560, 380)
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("Messages, newest first"))
        self.lines.setProperty("role", "notices")
        self.lines.setWordWrap(True)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        nothing = tr("Nothing has been said yet.")
        self.lines.addItems([breakable(line) for line in lines] or [nothing])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(text_label(tr("Messages"), "title"))
        column.addWidget(text_label(tr(LEAD), "muted", wrap=True))
        column.addWidget(self.lines, 1)
        column.addWidget(close)

"""What the library says where no file is shown, though there are some."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..parts.theme import SPACE
from ..parts.widgets import breakable, text_button, text_label
from ..words.translating import tr
from .section import ALL, Section


class NothingFound(QWidget):
    """Says why no file is shown, and offers the way back."""

    clear_wanted = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = text_label("", "muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear = text_button(tr("Clear the filter"), self.clear_wanted.emit, "link")
        self.everywhere = text_button(tr("Show all files"), self.all_wanted.emit, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[1], SPACE[3], SPACE[1])
        column.setSpacing(SPACE[0])
        column.addStretch(2)
        column.addWidget(self.words)
        for button in (self.clear, self.everywhere):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def show_reason(self, text: str, section: Section) -> None:
        """Say what was filtered by, or that a section is empty."""
        line = tr("No file here has “{words}” in its name or folder.").format(words=text)
        self.words.setText(breakable(line) if text else tr("There are no files here."))
        self.clear.setVisible(bool(text))
        self.everywhere.setVisible(section != ALL)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.clear, self.everywhere]

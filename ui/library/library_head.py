"""The head of the library: how many files there are, adding more, and the filter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ..parts.spoken import add_clear_button
from ..parts.theme import SPACE
from ..parts.widgets import IconButton, text_label
from ..words.translating import tr


class LibraryHead(QWidget):
    """Buttons and the filter's box; what they do is up to the panel."""

    fold_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.summary = text_label("", "muted")
        self.add_files = IconButton("add-file", tr("Add files…"), text=tr("Files"))
        self.add_folder = IconButton("add-folder", tr("Add folder…"), text=tr("Folder"))
        self.search = QLineEdit(placeholderText=tr("Filter files"))
        self.search.setToolTip(tr("Words of names and folders, in any order"))
        self.search.setAccessibleName(tr("Filter files by name or folder"))
        self.fold = IconButton("chevron-up", "")
        self._folded = False
        self.fold.clicked.connect(lambda: self.fold_wanted.emit(not self._folded))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        add_clear_button(self.search)
        self.show_folded(False)
        self._lay_out()

    def show_number(self, files: int) -> None:
        """Say how many files there are; the filter is of use only where there are any."""
        self.summary.setText(tr("%Ln file(s)", "", files) if files else "")
        self.search.setVisible(files > 0)

    def show_folded(self, folded: bool) -> None:
        """Show whether only the chosen section is listed."""
        self._folded = folded
        words = tr("Show all sections") if folded else tr("Show only the chosen section")
        self.fold.show_as("chevron-down" if folded else "chevron-up", words)

    def offer_folding(self, offered: bool) -> None:
        """Show the button that folds the sections, where there are several."""
        self.fold.setVisible(offered)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.add_files, self.add_folder, self.search, self.fold]

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.addWidget(text_label(tr("Library"), "heading"))
        title.addStretch()
        title.addWidget(self.summary)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[0])
        for button in (self.add_files, self.add_folder):
            button.setProperty("role", "outlined")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, 1)
        filtering = QHBoxLayout()
        filtering.setSpacing(SPACE[0])
        filtering.addWidget(self.search, 1)
        filtering.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        column.setSpacing(SPACE[2])
        for row in (title, buttons, filtering):
            column.addLayout(row)

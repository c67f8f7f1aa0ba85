"""The head of the source: the file's name, where in it one stands, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .theme import SPACE
from .widgets import ElidedLabel, IconButton, plain_tip, text_label
from .wording import file_name


class SourceHead(QFrame):
    """Two lines: name and way out; page, origin of its text, and zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sourcehead")
        self.name = ElidedLabel("", "strong")
        self.where = ElidedLabel("", "muted")
        self.origin = text_label("", "muted", wrap=True)
        self.previous = IconButton("previous", "Previous page")
        self.next = IconButton("next", "Next page")
        self.zoom_out = IconButton("zoom-out", "Zoom out")
        self.zoom_in = IconButton("zoom-in", "Zoom in")
        self.fit = IconButton("fit", "Fit the width")
        self.as_text = IconButton("text", "Show the text")
        self.as_text.setCheckable(True)
        self.external = IconButton("open", "Open in its own program")
        self.reveal = IconButton("reveal", "Show in folder")
        self.shut = IconButton("close", "Close the source")
        self._tools = QWidget()
        self._lay_out()

    def show_file(self, path: str) -> None:
        """Name the file."""
        self.name.setText(file_name(path))
        self.name.setToolTip(plain_tip(path))

    def show_place(self, words: str) -> None:
        """Say where in the file one stands."""
        self.where.setText(words)
        self.where.setToolTip(plain_tip(words))
        self._show_tools()

    def show_origin(self, line: str) -> None:
        """Say where the text comes from, if that is worth a word."""
        self.origin.setText(line)
        self.origin.setVisible(bool(line))

    def offer(self, *, pages: bool, zoom: bool, text: bool) -> None:
        """Show the buttons for several pages, for zooming, for switching to the text."""
        for button in (self.previous, self.next):
            button.setVisible(pages)
        for button in (self.zoom_out, self.zoom_in, self.fit):
            button.setVisible(zoom)
        self.as_text.setVisible(text)
        self._show_tools()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        tools = [self.previous, self.next, self.as_text, self.zoom_out, self.zoom_in, self.fit]
        return [*tools, self.external, self.reveal, self.shut]

    def _show_tools(self) -> None:
        buttons = (self.previous, self.fit, self.as_text)
        wanted = bool(self.where.text()) or not all(part.isHidden() for part in buttons)
        self._tools.setVisible(wanted)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.addWidget(self.name, 1)
        for button in (self.external, self.reveal, self.shut):
            title.addWidget(button)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.where, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.as_text, self.zoom_out, self.zoom_in, self.fit):
            row.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        rows.setSpacing(0)
        rows.addLayout(title)
        rows.addWidget(self._tools)
        rows.addWidget(self.origin)

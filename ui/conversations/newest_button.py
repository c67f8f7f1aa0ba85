"""The way back to the newest answer, for who has scrolled up while something new comes."""

from PySide6.QtWidgets import QWidget

from ..parts.theme import SPACE
from ..parts.widgets import IconButton
from ..words.translating import tr


class NewestButton(IconButton):
    """Floats above the lower end of the view it belongs to; hidden while that is in view."""

    def __init__(self, view: QWidget) -> None:
        super().__init__("newest", tr("Jump to the newest answer"), text=tr("Newest"))
        self.setParent(view)
        self.setProperty("role", "outlined")
        self.hide()

    def place(self) -> None:
        """Stand in the middle of the lower end."""
        view = self.parentWidget()
        if view is not None:
            self.adjustSize()
            left = (view.width() - self.width()) // 2
            self.move(left, view.height() - self.height() - SPACE[2])
            self.raise_()

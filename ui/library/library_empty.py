"""What an empty library says: drop something, or try the sample."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..parts.icons import pixmap
from ..parts.spoken import decorative
from ..parts.theme import SPACE, colours
from ..parts.widgets import restyled, text_button, text_label
from ..words.translating import tr


class EmptyLibrary(QWidget):
    """An invitation in three lines and one button."""

    sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drawing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        decorative(self._drawing)
        self._ink()
        lead = text_label(tr("Drop files or folders here"), "strong", wrap=True)
        more = text_label(
            tr(
                "PDF, Office files, web pages, mail, books, pictures, and more. They stay in place."
            ),
            "muted",
            wrap=True,
        )
        for label in (lead, more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sample = text_button(tr("Try the sample library"), self.sample_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[4], SPACE[3], SPACE[4])
        column.setSpacing(SPACE[1])
        column.addStretch(2)
        for widget in (self._drawing, lead, more):
            column.addWidget(widget)
        column.addSpacing(SPACE[1])
        column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawing in the new theme's colour."""
        if restyled(self, event):
            self._ink()
        super().changeEvent(event)

    def _ink(self) -> None:
        ratio = self.devicePixelRatio()
        self._drawing.setPixmap(pixmap("library", colours().muted, 40, ratio))

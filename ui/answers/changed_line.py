"""What has changed since an answer was given, and a way to ask anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..parts.widgets import breakable, plain_tip, text_button, text_label
from ..words.translating import tr
from .answer_words import changed_line


class ChangedLine(QWidget):
    """ "fees.md has been changed …" with "Ask again"; hidden, and empty, while nothing has."""

    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def show_changed(self, paths: tuple[str, ...]) -> None:
        """Name the cited files that are not what they were."""
        if paths:
            self._make()
            self.words.setText(breakable(changed_line(paths)))
            self.words.setToolTip(plain_tip("\n".join(paths)))
        self.setVisible(bool(paths))

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self.again] if self.layout() is not None else []

    def _make(self) -> None:
        self.words = text_label("", "muted", wrap=True)
        self.again = text_button(tr("Ask again"), self.again_wanted.emit, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)

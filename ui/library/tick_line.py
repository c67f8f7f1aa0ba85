"""A line above the files that says how many are ticked, with a way out."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..parts.announcing import announce
from ..parts.margins import set_margins
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, text_button
from ..words.translating import tr
from .ticks import Ticks


class TickLine(QWidget):
    """ "Asking only 3 ticked"; hidden while nothing is ticked."""

    def __init__(self, ticks: Ticks) -> None:
        super().__init__()
        self._ticks = ticks
        self.words = ElidedLabel("", "muted")
        self.untick = text_button(tr("Untick all"), ticks.clear, "link")
        row = QHBoxLayout(self)
        set_margins(row, SPACE[3], 0, SPACE[1], 0)
        row.setSpacing(SPACE[0])
        row.addWidget(self.words, 1)
        row.addWidget(self.untick)
        ticks.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        number = len(self._ticks)
        line = tr("Asking only %Ln ticked", "files in the library", number)
        if line != self.words.text() and self.window().isVisible():
            announce(self, line if number else tr("Nothing is ticked"))
        self.words.setText(line)
        self.words.setToolTip(tr("Questions go only to what is ticked."))
        self.setVisible(number > 0)

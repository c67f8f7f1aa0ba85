"""A bar with words beneath: how much of a model is here, and how long the rest will take."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ..models.arrival import Arrival
from ..parts.theme import SPACE
from ..parts.widgets import text_label
from .model_words import arrival_line

STEPS = 1000


class ArrivalRow(QWidget):
    """The bar runs to and fro until the first bytes are told of."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(name)
        self.words = text_label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[0], 0, 0)
        column.setSpacing(SPACE[0])
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def show_arrival(self, arrival: Arrival, after: str = "") -> None:
        """Show how far it is; `after` is said in addition."""
        now = arrival.now
        self.bar.setRange(0, STEPS if now else 0)
        if now:
            self.bar.setValue(int(STEPS * now.done / max(now.total, 1)))
        line = arrival_line(arrival)
        self.words.setText(f"{line} · {after}" if after else line)
        self.bar.setAccessibleDescription(line)

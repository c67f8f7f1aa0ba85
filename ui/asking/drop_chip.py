"""A chip above the question box that says what holds for every question, with a way out."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ..parts.margins import set_margins
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton, plain_tip
from ..words.translating import tr


class DropChip(QFrame):
    """Words on one line and a cross; hidden while there are no words."""

    dropped = Signal()

    def __init__(self, way_out: str) -> None:
        """`way_out` says what the cross does."""
        super().__init__()
        self._way_out = way_out
        self.setProperty("role", "scope")
        self.words = ElidedLabel("", "scope")
        self.drop = IconButton("close", way_out)
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        set_margins(row, SPACE[2], 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        row.addWidget(self.drop)
        self.hide()

    def show_line(self, line: str, said: str, more: str = "") -> None:
        """Show the line; `said` introduces it to a screen reader, `more` stands in its tip."""
        self.words.setText(line)
        self.words.setToolTip(plain_tip("\n".join(filter(None, (line, more)))))
        name = tr("{said}: {line}. {way_out}")
        self.drop.setAccessibleName(name.format(said=said, line=line, way_out=self._way_out))
        self.setVisible(bool(line))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        wanted = self.words.fontMetrics().horizontalAdvance(self.words.text())
        self.setMaximumWidth(wanted + self.drop.sizeHint().width() + 2 * SPACE[2])

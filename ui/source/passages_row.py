"""Which of the cited passages is at hand, and the way to the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..parts.announcing import announce
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton
from ..words.translating import tr


class PassagesRow(QWidget):
    """ "Passage 2 of 5", next and previous; hidden where an answer cites only one."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.label = ElidedLabel("", "muted")
        self.previous = IconButton("chevron-up", tr("Previous cited passage"))
        self.next = IconButton("chevron-down", tr("Next cited passage"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[0] // 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.hide()

    def show_passage(self, number: int, count: int) -> None:
        """Say which one is at hand; 0 where none is."""
        told = (
            tr("Passage {number} of {count}") if number else tr("%Ln cited passage(s)", "", count)
        )
        self.label.setText(told.format(number=number, count=count))
        self.setAccessibleName(self.label.text())
        self.setVisible(count > 1 or (count == 1 and not number))
        if self.isVisible():
            announce(self, self.label.text())

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.previous, self.next]

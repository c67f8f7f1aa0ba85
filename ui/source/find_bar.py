"""The bar that words are looked for with: a field, how many there are, next, previous."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ..parts.theme import SPACE
from ..parts.widgets import IconButton, takes_escape, text_label
from ..words.translating import tr

LONGEST: Final = 500


class _Field(QLineEdit):
    """Enter goes on, Shift+Enter back, Esc closes."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim Esc, which would stop the answer."""
        return takes_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Shows what `Finder` found; knows nothing of files."""

    closed = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "findbar")
        self.field = _Field()
        self.field.setPlaceholderText(tr("Find in this source"))
        self.field.setAccessibleName(tr("Find in this source"))
        self.field.setMaxLength(LONGEST)
        self.count = text_label("", "muted")
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.previous = IconButton("chevron-up", tr("Previous match"))
        self.next = IconButton("chevron-down", tr("Next match"))
        self.shut = IconButton("close", tr("Close the search"))
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.closed)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.shut.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[2], SPACE[0], SPACE[0], SPACE[0])
        row.setSpacing(SPACE[0])
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.previous, self.next, self.shut):
            row.addWidget(button)
        self.offer_steps(False)

    def tell(self, words: str) -> None:
        """Say how many there are, or why there are none."""
        self.count.setText(words)
        self.field.setAccessibleDescription(words)

    def offer_steps(self, some: bool) -> None:
        """Let the buttons be used where there is somewhere to go."""
        self.previous.setEnabled(some)
        self.next.setEnabled(some)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.field, self.previous, self.next, self.shut]

"""The foot of an answer: who wrote it, why these passages, ask again, copy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from assistant.answers import Answer, Reading, Task

from .widgets import ElidedLabel, IconButton

WHY = "Why these passages were found"
AGAIN = "Ask again"
READ_ALL = "Read everything instead"
SEARCH = "Search instead"


class AnswerFoot(QWidget):
    """Shown under a finished answer."""

    again_wanted = Signal(object)
    """The reading that is wanted this time."""

    def __init__(self) -> None:
        super().__init__()
        self.model = ElidedLabel("", "muted")
        self.why = IconButton("why", WHY, text="Why?")
        self.why.setCheckable(True)
        self.again = IconButton("retry", AGAIN)
        self.again.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy = IconButton("copy", "Copy the answer with its sources")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # the narrowest pane has no room to spare
        row.addWidget(self.model, 1)
        for button in (self.why, self.again, self.copy):
            row.addWidget(button)

    def show_answer(self, answer: Answer, *, searched: bool) -> None:
        """Show who wrote it and how long it took; the passages can be told if it `searched`."""
        seconds = answer.timings.total_ms / 1000
        writer = answer.model or ("Quotes only" if answer.answered else "")
        self.model.setText(" · ".join(filter(None, (writer, f"{seconds:.1f} s"))))
        self.why.setVisible(searched)
        self._offer(found=answer.task is Task.FIND and answer.coverage is None)
        self.show()

    def _offer(self, *, found: bool) -> None:
        same, other = (Reading.SEARCH, Reading.WHOLE)[:: 1 if found else -1]
        menu = QMenu(self)
        menu.addAction(AGAIN).triggered.connect(lambda: self.again_wanted.emit(same))
        instead = menu.addAction(READ_ALL if found else SEARCH)
        instead.triggered.connect(lambda: self.again_wanted.emit(other))
        self.again.setMenu(menu)

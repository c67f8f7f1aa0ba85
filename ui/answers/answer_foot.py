"""The foot of an answer: who wrote it, why these passages, what one thinks of it, what next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from assistant.answers import Answer, Reading, Task

from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton
from ..words.translating import marked, tr
from ..words.wording import decimal
from .copy_buttons import CopyButtons
from .rating_buttons import RatingButtons

WHY = marked("Why these passages were found")
AGAIN = marked("Ask again")
READ_ALL = marked("Read everything instead")
SEARCH = marked("Search instead")
ELSEWHERE = marked("Ask again with other files…")
NARROW = 340
"""Pixels of width below which the buttons have a line of their own."""


class AnswerFoot(QWidget):
    """Shown under a finished answer."""

    again_wanted = Signal(object)
    """The reading that is wanted this time."""
    elsewhere_wanted = Signal()
    """The same question is wanted of other files."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: Answer | None = None
        self._title_of: Callable[[str], str] = str
        self.model = ElidedLabel("", "muted")
        self.why = IconButton("why", tr(WHY), text=tr("Why?"))
        self.why.setCheckable(True)
        self.rating = RatingButtons()
        self.again = IconButton("retry", tr(AGAIN))
        self.again.setProperty("role", "menu")
        self.again.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copying = CopyButtons()
        self.rating.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE[0])
        buttons.addStretch(1)
        for widget in (self.why, self.rating, self.again, self.copying):
            buttons.addWidget(widget)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.model, 1)
        self._row.addLayout(buttons)

    def show_answer(self, answer: Answer) -> None:
        """Show who wrote it and how long it took, and offer what can be done with it."""
        self._answer = answer
        self._name_writer()
        searched = answer.task is Task.FIND and answer.coverage is None
        self.why.setVisible(searched)
        self.copying.show_answer(answer)
        self._offer(found=searched)
        self.show()

    def call_models(self, title_of: Callable[[str], str]) -> None:
        """Call models so from now on, also the one that wrote what is shown."""
        self._title_of = title_of
        self._name_writer()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here after what “Why?” unfolds, in order."""
        ratings = self.rating.buttons.values()
        return [*ratings, self.again, self.copying.copy, self.copying.forms]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the buttons a line of their own in a narrow pane."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        style = Qt.ToolButtonStyle
        self.why.setToolButtonStyle(
            style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        )

    def _name_writer(self) -> None:
        if self._answer is None:
            return
        model, seconds = self._answer.model, tr("{number} s", "seconds")
        took = seconds.format(number=decimal(self._answer.timings.total_ms / 1000, 1))
        unwritten = tr("Quotes only") if self._answer.answered else ""
        writer = self._title_of(model) if model else unwritten
        self.model.setText(" · ".join(filter(None, (writer, took))))

    def _offer(self, *, found: bool) -> None:
        same, other = (Reading.SEARCH, Reading.WHOLE)[:: 1 if found else -1]
        menu = QMenu(self.again)
        menu.addAction(tr(AGAIN)).triggered.connect(lambda: self.again_wanted.emit(same))
        instead = menu.addAction(tr(READ_ALL if found else SEARCH))
        instead.triggered.connect(lambda: self.again_wanted.emit(other))
        menu.addAction(tr(ELSEWHERE)).triggered.connect(self.elsewhere_wanted.emit)
        self.again.setMenu(menu)

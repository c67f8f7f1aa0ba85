"""Whole documents: what is being read, how far it is, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from assistant.answers import Coverage, Task
from assistant.events import Covered

from ..parts.theme import SPACE
from ..parts.widgets import FlowLayout, set_role, text_button, text_label
from ..words.translating import tr
from .answer_words import aim_line, coverage_line, covered_line, estimate_line

LONG_S = 120
"""Seconds of reading above which the person is asked whether it shall go on."""
LINK_PADDING = 7
"""Pixels that the style sheet puts before a link's words, which begin where the lines do."""


class ReadingStrip(QFrame):
    """Hidden, and empty, for a question that is searched for.

    Reading goes on while a person is asked whether it shall, so that neither answer loses
    anything.
    """

    stop_wanted = Signal()
    search_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "reading")
        self._task = Task.FIND
        self._measured = False
        self._made = False
        self.hide()

    def _make(self) -> None:
        if self._made:
            return
        self._made = True
        self._lines = QVBoxLayout()
        self.aim = text_label("", "", wrap=True)
        self.question = text_label("", "", wrap=True)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr("Pages read"))
        self.line = text_label("", "muted", wrap=True)
        self.keep = text_button(tr("Keep reading"), self._keep, "link")
        self.search = text_button(tr("Search instead"), self.search_wanted.emit, "link")
        self.stop = text_button(tr("Stop"), self.stop_wanted.emit, "link")
        self.stop.setAccessibleName(tr("Stop reading"))
        self._ways = QWidget()
        self._lay_out()

    def begin(self, task: Task) -> None:
        """Say what is going to be done, where it is more than a search."""
        self._task = task
        if task is not Task.FIND:
            self._make()
            self.aim.setText(aim_line(task))
        self.setVisible(task is not Task.FIND)

    def show_covered(self, event: Covered) -> None:
        """Show how far reading is; the first time, ask about a long one."""
        self._make()
        if not self._measured:
            self._measured = event.seconds_left is not None
            self._ask(event.seconds_left or 0)
        self.show()  # everything may be read for a question to be answered, too
        coverage = event.coverage
        self.aim.setText(aim_line(self._task, coverage))
        self.progress.setRange(0, max(1, coverage.of_pages))
        self.progress.setValue(coverage.pages)
        self.line.setText(covered_line(event))
        for part in (self.progress, self.line):
            part.show()

    def finish(self, coverage: Coverage | None) -> None:
        """Say how much was read; nothing where an answer rests on a search."""
        self.setVisible(coverage is not None)
        if coverage is not None:
            self._make()
            set_role(self, "")
            for layout in (self._lines, self.layout()):
                layout.setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
            self.line.setText(coverage_line(coverage))
            self.line.show()
            for part in (self.aim, self.question, self.progress, self._ways):
                part.hide()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.keep, self.search, self.stop] if self._made else []

    def _ask(self, seconds: float) -> None:
        if seconds > LONG_S:
            self.question.setText(estimate_line(seconds))
            self.question.show()
            self.keep.show()

    def _keep(self) -> None:
        self.question.hide()
        self.keep.hide()

    def _lay_out(self) -> None:
        ways = FlowLayout(SPACE[0])
        for button in (self.keep, self.search, self.stop):
            ways.addWidget(button)
        self._ways.setLayout(ways)
        for part in (self.question, self.progress, self.line, self.keep):
            part.hide()
        self._lines.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        self._lines.setSpacing(SPACE[1])
        for row in (self.aim, self.question, self.progress, self.line):
            self._lines.addWidget(row)
        links = QHBoxLayout()
        links.setSpacing(0)
        links.addSpacing(SPACE[2] - LINK_PADDING)
        links.addWidget(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, SPACE[1])
        column.setSpacing(SPACE[1])
        column.addLayout(self._lines)
        column.addLayout(links)

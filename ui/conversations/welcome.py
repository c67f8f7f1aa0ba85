"""What the conversation shows before the first question."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..parts.icons import pixmap
from ..parts.spoken import decorative
from ..parts.theme import SPACE, colours
from ..parts.widgets import restyled, text_button, text_label
from ..words.translating import marked, tr

SAMPLE_QUESTIONS = (
    "When is the reed bed closed?",
    "How far ahead can I book a boat?",
    "What does an adult pay a year?",
)
"""Offered while the sample library is in: in its own language, or it would not answer them."""

STEPS_WIDTH = 520

STEPS = (
    marked("Add files or folders to the library, or drop them anywhere on this window."),
    marked("Ask in plain words. The best passage appears at once, an answer after it."),
    marked("Click a citation to stand in front of the sentence it comes from."),
)


class Welcome(QWidget):
    """A greeting, three lines on what to do, and the promise of privacy."""

    question_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._drawing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        decorative(self._drawing)
        self._ink()
        title = text_label(tr("Ask your own files"), "display")
        lead = text_label(tr("Nothing leaves this computer."), "lead")
        for label in (title, lead):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[5], SPACE[4], SPACE[4])
        column.setSpacing(SPACE[1])
        column.addStretch(1)
        for widget in (self._drawing, title, lead):
            column.addWidget(widget)
        column.addSpacing(SPACE[4])
        column.addLayout(self._make_steps())
        column.addSpacing(SPACE[3])
        self.questions = self._make_questions()
        column.addWidget(self.questions, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)

    def offer_samples(self, offered: bool) -> None:
        """Offer the questions for the sample library, or no longer."""
        self.questions.setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawing in the new theme's colour."""
        if restyled(self, event):
            self._ink()
        super().changeEvent(event)

    def _make_steps(self) -> QHBoxLayout:
        steps = QWidget()
        steps.setMaximumWidth(STEPS_WIDTH)
        grid = QGridLayout(steps)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE[2])
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(STEPS):
            number = text_label(f"{at + 1}.", "step")
            grid.addWidget(number, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(tr(line), "step", wrap=True), at, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(steps, 100)
        row.addStretch(1)
        return row

    def _make_questions(self) -> QWidget:
        offered = QWidget()
        column = QVBoxLayout(offered)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        for question in SAMPLE_QUESTIONS:
            choose = partial(self.question_chosen.emit, question)
            column.addWidget(text_button(question, choose, "chip"))
        offered.hide()
        return offered

    def _ink(self) -> None:
        self._drawing.setPixmap(pixmap("carrel", colours().accent, 48, self.devicePixelRatio()))

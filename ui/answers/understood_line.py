"""A question as it was understood from the conversation, to be mended and asked again."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assistant.answers import Task

from ..parts.theme import SPACE
from ..parts.widgets import breakable, takes_escape, text_button, text_label
from ..words.translating import marked, tr

SEARCHED = marked("Searched for: {question}")
UNDERSTOOD = marked("Understood as: {question}")


class UnderstoodLine(QWidget):
    """ "Searched for: …" with an edit; hidden, and empty, while the question is what was typed."""

    again_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.question = ""
        self._made = False
        self.hide()

    def _make(self) -> None:
        self._made = True
        self.words = text_label("", "muted", wrap=True)
        self.change = text_button(tr("Edit"), self._edit, "link")
        self.change.setAccessibleName(tr("Edit what was searched for, and ask again"))
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Question to search for"))
        self.go = text_button(tr("Ask again"), self._ask, "link")
        self.leave = text_button(tr("Cancel"), self._show_words, "quiet")
        self._editor = QWidget()
        self.field.returnPressed.connect(self._ask)
        self._lay_out()

    def show_question(self, typed: str, question: str, task: Task) -> None:
        """Show the whole question where it differs from what was typed."""
        self.question = question
        differs = question.strip() != typed.strip()
        if differs:
            if not self._made:
                self._make()
            line = tr(SEARCHED if task is Task.FIND else UNDERSTOOD)
            self.words.setText(breakable(line.format(question=question)))
            self._show_words()
        self.setVisible(differs)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.change, self.field, self.go, self.leave] if self._made else []

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field while it is open: it would stop the answer otherwise."""
        return (self._edits() and takes_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._edits():
            self._show_words()
            self.change.setFocus()
        else:
            super().keyPressEvent(event)

    def _edits(self) -> bool:
        return self._made and self._editor.isVisible()

    def _edit(self) -> None:
        self.field.setText(self.question)
        self._show_editor(True)
        self.field.setFocus()
        self.field.selectAll()

    def _show_words(self) -> None:
        self._show_editor(False)

    def _show_editor(self, shown: bool) -> None:
        self._editor.setVisible(shown)
        self.words.setVisible(not shown)
        self.change.setVisible(not shown)

    def _ask(self) -> None:
        question = self.field.text().strip()
        if question:
            self._show_words()
            self.again_wanted.emit(question)

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.addWidget(self.words, 1)
        words.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(SPACE[0])
        editor.addWidget(self.field)
        editor.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(words)
        column.addWidget(self._editor)

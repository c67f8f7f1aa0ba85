"""Where questions are typed: Enter sends, Shift+Enter breaks the line, Esc stops."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .centred import centre
from .form_button import FormButton
from .icons import icon
from .limits_button import LimitsButton
from .scope_chip import ScopeChip
from .theme import SPACE, colours
from .widgets import restyled

MOST_LINES = 7
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionEdit(QPlainTextEdit):
    """A text box as high as its text, up to a few lines."""

    entered = Signal()
    recalled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText("Ask your files anything")
        self.setAccessibleName("Question")
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(52)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send on Enter, recall the last question on Up when empty."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not shifted:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only."""
        if source.hasText():
            self.insertPlainText(source.text())

    def _fit(self) -> None:
        # For a plain text edit the document's size counts lines, not pixels.
        lines = min(max(1, int(self.document().size().height())), MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 4)


class QuestionBox(QWidget):
    """The box with its button, which is Send or, while an answer runs, Stop."""

    asked = Signal(str)
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self._last = ""
        self.edit = QuestionEdit()
        self.scope = ScopeChip()
        self.limits = LimitsButton()
        self.form = FormButton()
        self.button = QPushButton("Send")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.edit.entered.connect(self._send)
        self.edit.recalled.connect(lambda: self.edit.insertPlainText(self._last))
        self.edit.textChanged.connect(self._refresh)
        self.button.clicked.connect(self._press)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.stop_wanted)
        self._lay_out()
        self._refresh()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order; what is found comes after the last."""
        return [
            self.edit,
            self.button,
            self.scope.drop,
            self.form.chip.drop,
            self.form,
            self.limits,
        ]

    def show_busy(self, busy: bool) -> None:
        """Turn Send into Stop while an answer runs, and back."""
        self.busy = busy
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Ink the button's drawing in the new theme's colour."""
        if restyled(self, event) and hasattr(self, "button"):
            self._refresh()
        super().changeEvent(event)

    def _press(self) -> None:
        if self.busy:
            self.stop_wanted.emit()
        else:
            self._send()

    def _send(self) -> None:
        question = self.edit.toPlainText().strip()
        if not question or self.busy:
            return
        self._last = question
        self.edit.clear()
        self.asked.emit(question)

    def _refresh(self) -> None:
        self._escape.setEnabled(self.busy)
        word, drawing = ("Stop", "stop") if self.busy else ("Send", "send")
        self.button.setText(word)
        self.button.setAccessibleName(word)
        self.button.setToolTip(
            "Stop the answer (Esc)" if self.busy else "Send the question (Enter)"
        )
        self.button.setIcon(icon(drawing, colours().ink if self.busy else colours().on_accent))
        role = "stop" if self.busy else "primary"
        if self.button.property("role") != role:
            self.button.setProperty("role", role)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
        self.button.setEnabled(self.busy or bool(self.edit.toPlainText().strip()))

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("role", "questionbox")
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        column.setSpacing(SPACE[0])
        chips = QHBoxLayout()
        chips.setSpacing(SPACE[0])
        for chip in (self.scope, self.form.chip):
            chips.addWidget(chip, 1000)
        chips.addStretch(1)
        column.addLayout(chips)
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        column.addLayout(row)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.form, self.limits):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre(box, (SPACE[4], SPACE[1], SPACE[4], SPACE[3])))

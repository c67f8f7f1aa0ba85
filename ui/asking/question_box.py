"""Where questions are typed: Enter sends, Shift+Enter breaks the line, Esc stops."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QFileInfo, QMimeData, QSettings, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..library.scope import ScopeKind, scope_of
from ..parts.centred import centre
from ..parts.dropping import sort_drop
from ..parts.icons import icon
from ..parts.margins import set_margins
from ..parts.theme import SPACE, colours
from ..parts.widgets import restyled, set_role
from ..words.translating import tr
from .form_button import FormButton
from .limits_button import LimitsButton
from .mention_row import MentionRow
from .mentioning import Mentioning
from .question_draft import QuestionDraft
from .question_edit import HINT, QuestionEdit
from .scope_chip import ScopeChip


class QuestionBox(QWidget):
    """The box with its button, which is Send or, while an answer runs, Stop."""

    asked = Signal(str, object)
    """A question, and the `Scope` of what it mentions, or None."""
    stop_wanted = Signal()
    given = Signal(object)
    """Files dropped or pasted here, as `Dropped`: for the library, and mentioned already."""
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.edit = QuestionEdit()
        self.mentions = MentionRow()
        self.mentioning = Mentioning(self.edit, self.mentions)
        self.draft = QuestionDraft(self.edit, self.mentions)
        self.scope = ScopeChip()
        self.limits = LimitsButton()
        self.form = FormButton()
        self.button = QPushButton(tr("Send"))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.edit.entered.connect(self._send)
        self.edit.told.connect(self.told)
        self.edit.files_pasted.connect(self._take_files)
        self.mentions.changed.connect(self._show_mentions)
        self.mentions.left.connect(self.edit.setFocus)
        self.edit.textChanged.connect(self._refresh)
        self.button.clicked.connect(self._press)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.stop_wanted)
        self.setAcceptDrops(True)
        self._lay_out()
        self._refresh()

    def remember_in(self, store: QSettings) -> None:
        """Take up what was typed and chosen last time, and keep it from now on."""
        self.limits.remember_in(store)
        self.form.remember_in(store)
        self.draft.remember_in(store)

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, which are added and asked, and text, which is typed."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasText():
            event.acceptProposedAction()
            self._show_target(mime.hasUrls())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before: the files went elsewhere."""
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add files that were dropped, and mention them; text goes into the question."""
        self._show_target(False)
        event.acceptProposedAction()
        if event.mimeData().hasUrls():
            self._take_files(event.mimeData())
        else:
            self.edit.insertFromMimeData(event.mimeData())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed: the window may be closing."""
        self.draft.save()
        super().hideEvent(event)

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
        scope = self.mentions.scope
        self.edit.history.add(question)
        self.edit.clear()
        self.mentions.clear()
        self.draft.save()
        self.asked.emit(question, scope)

    def _show_target(self, over: bool) -> None:
        self.edit.show_hint(tr("Drop to add it, and ask about it") if over else tr(HINT))
        self._frame.setProperty("over", over)
        set_role(self._frame, "questionbox")

    def _take_files(self, mime: QMimeData) -> None:
        dropped = sort_drop(mime)
        for path in dropped.paths:
            kind = ScopeKind.FOLDER if QFileInfo(path).isDir() else ScopeKind.FILE
            self.mentions.add(scope_of(path, kind))
        self.given.emit(dropped)
        self.edit.setFocus()

    def _show_mentions(self) -> None:
        self.scope.stand_aside(bool(self.mentions.chips))
        chain = [self.button, *(chip.drop for chip in self.mentions.chips), self.scope.drop]
        for first, second in pairwise(chain):
            self.setTabOrder(first, second)

    def _refresh(self) -> None:
        self._escape.setEnabled(self.busy)
        word, drawing = (tr("Stop"), "stop") if self.busy else (tr("Send"), "send")
        self.button.setText(word)
        self.button.setAccessibleName(word)
        tip = tr("Stop the answer (Esc)") if self.busy else tr("Send the question (Enter)")
        self.button.setToolTip(tip)
        self.button.setIcon(icon(drawing, colours().ink if self.busy else colours().on_accent))
        role = "stop" if self.busy else "primary"
        if self.button.property("role") != role:
            set_role(self.button, role)
        self.button.setEnabled(self.busy or bool(self.edit.toPlainText().strip()))

    def _lay_out(self) -> None:
        box = self._frame = QFrame()
        box.setProperty("role", "questionbox")
        column = QVBoxLayout(box)
        set_margins(column, SPACE[3], SPACE[1], SPACE[1], SPACE[1])
        column.setSpacing(SPACE[0])
        chips = QHBoxLayout()
        chips.setSpacing(SPACE[0])
        for chip in (self.scope, self.form.chip):
            chips.addWidget(chip, 1000)
        chips.addStretch(1)
        column.addWidget(self.mentions)
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

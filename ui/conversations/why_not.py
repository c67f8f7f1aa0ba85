"""Why a file is not among the results: asked of the engine, told in a dialog."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant import messages as m
from assistant.records import Explanation, Hit, readable

from ..link.exchange import NEW, Exchange
from ..parts.file_labels import translate_labels
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, frame, plain_tip, text_button, text_label
from ..status.status_line import StatusLine
from ..words.engine_words import told
from ..words.translating import marked, tr
from ..words.wording import WHY_NOT, failure_line, file_name, origin, why_line, without_mark
from .conversation import Conversation

LATER = marked("The reason is told when the answer is finished.")
ASK_FIRST = marked("Ask a question first: then Carrel can say why a file is not among its results.")
LONGEST = 300
WIDTH = 520


class WhyNotDesk(QObject):
    """Turns the wish to know into a request, and its answer into a dialog."""

    source_wanted = Signal(object)

    def __init__(
        self, client: Exchange, conversation: Conversation, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._client = client
        self._conversation = conversation
        self._status = status
        self._window = window
        conversation.why_not_wanted.connect(self.choose)

    def explain(self, path: str) -> None:
        """Say why a file is not among the results of the last question."""
        if self._conversation.asked is None:
            self._status.tell(tr(ASK_FIRST))
        else:
            self._request(self._conversation.asked, path)

    def choose(self, asked: m.Ask) -> QFileDialog:
        """Ask which file was missed among the results of a question."""
        dialog = QFileDialog(self._window, tr("Which file did you expect?"), str(Path.home()))
        translate_labels(dialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._request(asked, path))
        dialog.open()
        return dialog

    def _request(self, asked: m.Ask, path: str) -> None:
        if self._conversation.busy:  # the engine does one after the other
            self._status.tell(tr(LATER))
        self._client.request(
            m.Explain(
                id=NEW,
                question=asked.question,
                path=path,
                scope=asked.scope,
                types=asked.types,
                since=asked.since,
                until=asked.until,
            ),
            on_success=lambda event: self._show(event.explanation),
            on_failure=lambda event: self._status.tell(failure_line(event)),
        )

    def _show(self, explanation: Explanation) -> None:
        dialog = WhyNotDialog(explanation, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.source_wanted.connect(self.source_wanted)
        dialog.open()


class WhyNotDialog(QDialog):
    """The reason in plain words, and the file's best passage with what speaks for it."""

    source_wanted = Signal(object)

    def __init__(self, explanation: Explanation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(WHY_NOT))
        self.setMinimumWidth(WIDTH)
        question = readable(explanation.question)
        name = ElidedLabel(file_name(explanation.path), "title")
        name.setToolTip(plain_tip(explanation.path))
        asked = ElidedLabel(tr("Question: {question}").format(question=question), "muted")
        reason = told(explanation.text)
        self.text = text_label(reason, wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        named = tr("{file}: {reason}").format(file=name.text(), reason=reason)
        self.text.setAccessibleName(named)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        for widget in (name, asked, self.text):
            column.addWidget(widget)
        self.opens: QPushButton | None = None
        if (best := explanation.best) is not None:
            self.opens = text_button(tr("Open the passage"), lambda: self._open(best), "link")
            column.addWidget(_best(best, self.opens))
        column.addStretch()
        column.addWidget(close)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the lines need at this width."""
        super().showEvent(event)
        column = self.layout()
        if column is not None:
            self.resize(self.width(), column.totalHeightForWidth(self.width()))

    def _open(self, best: Hit) -> None:
        self.source_wanted.emit(best.passage)
        self.accept()


def _best(best: Hit, opens: QPushButton) -> QFrame:
    """Return the passage, where it stands, what speaks for it, and the way to it."""
    held = frame("quote")
    said = without_mark(best.excerpt(LONGEST))
    column = QVBoxLayout(held)
    column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
    column.setSpacing(SPACE[0])
    column.addWidget(text_label(tr("Its best passage"), "overline"))
    column.addWidget(text_label(tr("“{quote}”").format(quote=said), "quoted", wrap=True))
    column.addWidget(ElidedLabel(origin(best.passage), "origin"))
    column.addWidget(text_label(why_line(best.why), "why", wrap=True))
    column.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
    return held

"""Copying an answer: as it is usually wanted with one press, in another form from a menu."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from assistant.answers import Answer

from ..parts.announcing import announce
from ..parts.widgets import IconButton
from ..words.translating import marked, tr
from .answer_copying import markdown, plain, with_footnotes

COPY = marked("Copy the answer with its sources")
COPIED = marked("Copied")
SHOWN_MS: Final = 1500
"""How long the button says that something was copied."""

FORMS: Final[tuple[tuple[str, Callable[[Answer], str]], ...]] = (
    (marked("Copy with footnotes"), with_footnotes),
    (marked("Copy as Markdown"), markdown),
    (marked("Copy as plain text"), plain),
)


class CopyButtons(QWidget):
    """A button that copies with footnotes, and a narrow one with the other forms."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: Answer | None = None
        self.copy = IconButton("copy", tr(COPY))
        self.forms = IconButton("chevron-down", tr("Copy in another form"))
        self.forms.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.forms.setProperty("role", "beside")
        self.forms.setIconSize(QSize(12, 18))
        menu = QMenu(self.forms)
        for words, write in FORMS:
            menu.addAction(tr(words)).triggered.connect(lambda _=False, w=write: self._copy(w))
        self.forms.setMenu(menu)
        self._told = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._told.timeout.connect(lambda: self.copy.show_as("copy", tr(COPY)))
        self.copy.clicked.connect(lambda: self._copy(with_footnotes))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.copy)
        row.addWidget(self.forms)

    def show_answer(self, answer: Answer) -> None:
        """Take the answer that is to be copied."""
        self._answer = answer

    def _copy(self, write: Callable[[Answer], str]) -> None:
        if self._answer is None:
            return
        QGuiApplication.clipboard().setText(write(self._answer))
        self.copy.show_as("check", tr(COPIED))
        announce(self.copy, tr(COPIED))
        self._told.start()

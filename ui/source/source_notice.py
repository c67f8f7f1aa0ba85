"""A line above the source that says what a reader should know, with a way on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..parts.announcing import announce
from ..parts.theme import SPACE
from ..parts.widgets import IconButton, text_button, text_label
from ..words.translating import tr


class SourceNotice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "noticebar")
        self._do: Callable[[], object] = lambda: None
        self.label = text_label("", "noticed", wrap=True)
        self.action = text_button(tr("Copy the address"), self._act, "link")
        self.shut = IconButton("close", tr("Dismiss this notice"))
        self.shut.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(SPACE[0])
        words.addWidget(self.label)
        words.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[2], SPACE[0], SPACE[1], SPACE[0])
        row.setSpacing(SPACE[1])
        row.addLayout(words, 1)
        row.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self.label.text()

    def tell(self, words: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say something, or nothing; an action is a word on a button and what it does."""
        self.label.setText(words)
        self.action.setText(action)
        self.action.setAccessibleName(action or tr("Copy the address"))
        self.action.setVisible(bool(action))
        self._do = do or (lambda: None)
        self.setVisible(bool(words))
        announce(self, words)

    def _act(self) -> None:
        self._do()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.action, self.shut]

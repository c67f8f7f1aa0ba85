"""A line across the window for a state that asks something of the person."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ..parts.theme import SPACE
from ..parts.widgets import IconButton, breakable, set_role, text_button, text_label
from ..words.translating import tr

CALM, WARN, BAD = "calm", "warn", "bad"


@dataclass(frozen=True)
class Notice:
    """What is the matter, how grave it is, and what can be done with one press."""

    name: str
    text: str
    tone: str = CALM
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()


class StateBanner(QFrame):
    """Shows one notice at a time; it stays until it is over or closed."""

    left = Signal()
    """It went away with the focus in it."""

    def __init__(self) -> None:
        super().__init__()
        self.notice: Notice | None = None
        self.text: QLabel = text_label("", "state", wrap=True)
        self.buttons: list[QWidget] = []
        self.shut = IconButton("close", tr("Close this message"))
        self.shut.clicked.connect(self.close_notice)
        self.setAccessibleName(tr("State of Carrel"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE[3], SPACE[0], SPACE[1], SPACE[0])
        self._row.setSpacing(SPACE[1])
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show this notice in the place of any other."""
        self.notice = notice
        set_role(self, f"state-{notice.tone}")
        self.text.setText(breakable(notice.text))
        set_role(self.text, f"state-{notice.tone}")
        self._offer(notice.offers)
        self.show()

    def close_notice(self, name: str = "") -> None:
        """Take the notice away; with a name only if it is that one."""
        if self.notice is not None and name in ("", False, self.notice.name):
            self.notice = None
            held = self.focusWidget()
            left = held is not None and held.hasFocus()
            self.hide()
            if left:
                self.left.emit()

    def _offer(self, offers: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [text_button(words, do) for words, do in offers]
        for number, button in enumerate(self.buttons, start=1):
            self._row.insertWidget(number, button, 0, Qt.AlignmentFlag.AlignVCenter)
        for first, second in pairwise([*self.buttons, self.shut]):
            QWidget.setTabOrder(first, second)

"""The head of the conversation: the list, the title, a new one, what can be done with this one."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assistant.answers import ConversationRow

from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton, frame, plain_tip
from ..words.translating import marked, tr
from ..words.wording import with_keys
from .conversation_wishes import ConversationWishes

UNTITLED = marked("New conversation")


class ConversationHead(QWidget):
    """One line above the chat."""

    def __init__(self, wishes: ConversationWishes) -> None:
        super().__init__()
        self.row: ConversationRow | None = None
        self._wishes = wishes
        words, new = tr("Conversations"), tr(UNTITLED)
        self.list = IconButton("conversations", words, tip=with_keys(words, "Ctrl+H"))
        self.list.setCheckable(True)
        self.title = ElidedLabel(new, "conversation")
        self.new = IconButton("new", new, tip=with_keys(new, "Ctrl+N"))
        self.more = IconButton("more", tr("Rename, export or delete this conversation"))
        self.list.toggled.connect(wishes.list)
        self.new.clicked.connect(wishes.new)
        self.more.clicked.connect(self._show_menu)
        held = frame("head")
        row = QHBoxLayout(held)
        row.setContentsMargins(SPACE[1], SPACE[0], SPACE[1], SPACE[0])
        row.setSpacing(SPACE[0])
        row.addWidget(self.list)
        row.addWidget(self.title, 1)
        row.addWidget(self.new)
        row.addWidget(self.more)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(held)
        self.show_row(None)

    def show_row(self, row: ConversationRow | None) -> None:
        """Show which conversation is at hand; None is one that has no answer yet."""
        self.row = row
        title = row.title if row else tr(UNTITLED)
        self.title.setText(title)
        self.title.setToolTip(plain_tip(title if row else ""))
        self.more.setEnabled(row is not None)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.list, self.new, self.more]

    def _show_menu(self) -> None:
        if self.row is not None:
            menu = self._wishes.menu(self.row, self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

"""The pane in the middle: head, chat, question box, and the drawer of kept conversations."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..asking.question_box import QuestionBox
from ..parts.centred import centre
from ..parts.theme import SPACE
from ..settings.install_card import InstallCard
from .chat_view import ChatView
from .conversation_drawer import ConversationDrawer
from .conversation_head import ConversationHead
from .conversation_wishes import ConversationWishes
from .welcome import Welcome


class ConversationPane(QWidget):
    """Lays its parts out; what they do is up to the desks."""

    def __init__(self, install: InstallCard) -> None:
        super().__init__()
        self.wishes = ConversationWishes(self)
        self.head = ConversationHead(self.wishes)
        self.welcome = Welcome()
        self.chat = ChatView(self.welcome)
        self.box = QuestionBox()
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chat, 1)
        column.addWidget(centre(install, (SPACE[4], 0, SPACE[4], 0)))
        column.addWidget(self.box)
        self.drawer = ConversationDrawer(self.wishes, body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(body, 1)

    def show_list(self, shown: bool) -> None:
        """Open the drawer, or close it and go back to the question."""
        with QSignalBlocker(self.head.list):
            self.head.list.setChecked(shown)
        if shown:
            self.drawer.open()
        else:
            self.drawer.hide()
            self.box.edit.setFocus()

    def toggle_list(self) -> None:
        """Open the drawer if it is closed, close it if it is open."""
        self.wishes.list.emit(self.drawer.isHidden())

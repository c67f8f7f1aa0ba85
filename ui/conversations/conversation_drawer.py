"""The kept conversations, in a drawer over the beginning of the conversation."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from assistant.answers import ConversationRow

from ..parts.spoken import add_clear_button
from ..parts.theme import SPACE
from ..parts.widgets import takes_escape, text_label
from ..words.translating import marked, tr
from .conversation_list import ConversationList
from .conversation_wishes import ConversationWishes

WIDTH = 320
TYPING_MS = 150
"""A search waits for a pause of this length in the typing."""

NONE_YET = marked("Your questions and their answers are kept here until you delete them.")
NOTHING = marked("No conversation holds these words.")


class ConversationDrawer(QFrame):
    """A search box and a list; Esc closes it, Down goes from the box to the list."""

    def __init__(self, wishes: ConversationWishes, over: QWidget) -> None:
        """Lie over the side of `over` where lines begin, as high as it is."""
        super().__init__(over)
        self._wishes = wishes
        self._over = over
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search conversations"))
        self.search.setAccessibleName(tr("Search conversations"))
        add_clear_button(self.search)
        self.list = ConversationList(wishes)
        self.empty = text_label("", "muted", wrap=True)
        self._pause = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._pause.timeout.connect(lambda: wishes.search.emit(self.text))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._open_first)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.setProperty("role", "drawer")
        self.setAccessibleName(tr("Conversations"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, SPACE[1])
        column.setSpacing(SPACE[1])
        head = QVBoxLayout()
        head.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        for widget in (self.search, self.empty):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch()
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def show_rows(
        self, rows: Sequence[ConversationRow], current: int, writing: Set[int] = frozenset()
    ) -> None:
        """Show these, the one at hand marked, and those where an answer is being written."""
        self.list.show_rows(rows, current, writing)
        self.empty.setText(tr(NOTHING if self.text else NONE_YET))
        self.empty.setVisible(not rows)
        if not rows and self.list.hasFocus():
            self.search.setFocus()
        self.list.setVisible(bool(rows))

    def open(self) -> None:
        """Show the drawer, ready to search."""
        self._fit()
        self.show()
        self.raise_()
        self.search.setFocus()
        self.search.selectAll()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.search, self.list]

    def event(self, event: QEvent) -> bool:
        """Keep Esc here: it would stop an answer otherwise."""
        return takes_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, go down into the list with Down."""
        if event.key() == Qt.Key.Key_Escape:
            self._wishes.list.emit(False)
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.enter()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is beneath."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _open_first(self) -> None:
        # What was typed last may not have been looked for yet.
        if not self._pause.isActive() and self.list.rows:
            self._open(self.list.model().index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        row = self.list.row_at(index)
        if row is not None and self.isVisible():  # a double click says it twice
            self._wishes.open.emit(row.id)

    def _fit(self) -> None:
        width = min(WIDTH, self._over.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._over.width() - width if mirrored else 0
        self.setGeometry(left, 0, width, self._over.height())

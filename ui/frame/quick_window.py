"""A small window for one question in passing, over whatever else is on the screen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..asking.question_box import QuestionBox
from ..conversations.chat_view import ChatView
from ..conversations.conversation import Conversation
from ..link.exchange import Exchange
from ..models.preferences import Preferences
from ..parts.icons import pixmap
from ..parts.spoken import decorative
from ..parts.theme import SPACE, colours
from ..parts.widgets import IconButton, breakable, restyled, text_button, text_label
from ..words.translating import marked, tr

WIDTH = 640
LOW, HIGH = 180, 560
FROM_TOP = 0.18
"""Where it stands on the screen, as a share of its height."""

HINT = marked("Esc closes this window. The question is kept among your conversations.")


class QuickWindow(QWidget):
    """A question box; beneath the question the same card as in the large window."""

    opened_in_carrel = Signal(int)
    """The conversation of this id is wanted in the large window."""
    left = Signal()

    def __init__(self, client: Exchange, preferences: Preferences) -> None:
        super().__init__(
            None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowTitle(tr("Quick question"))
        self._drawing = QLabel()
        decorative(self._drawing)
        self.shut = IconButton("close", tr("Close the quick question"))
        self.box = QuestionBox()
        self.chat = ChatView(QWidget())
        self.conversation = Conversation(client, preferences, self.chat, self.box, self)
        self.open_large = text_button(tr("Open in Carrel"), self._open_large, "link")
        self.hint = text_label(tr(HINT), "muted", wrap=True)
        self.shut.clicked.connect(self.close)
        self.chat.card_added.connect(lambda _: self._grow())
        self.conversation.kept.connect(lambda _: self._refresh())
        self._lay_out()
        self._ink()
        self._refresh()

    def ask(self) -> None:
        """Come to the front, ready for a new question."""
        if not self.conversation.busy and not self.isVisible():
            self.conversation.begin()
            self.chat.hide()
            self.hint.setText(tr(HINT))
            self._refresh()
            self.resize(WIDTH, max(LOW, self.heightForWidth(WIDTH)))
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.edit.setFocus()

    def tell(self, line: str) -> None:
        """Say this at the foot, until the next question."""
        self.hint.setText(breakable(line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; while an answer is written, Esc stops that first."""
        if not event.matches(QKeySequence.StandardKey.Cancel):
            super().keyPressEvent(event)
        elif self.conversation.busy:
            self.conversation.stop()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go out of sight; an answer that is being written is finished and kept."""
        super().closeEvent(event)
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window, which has no title bar."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawing in the new theme's colour."""
        if restyled(self, event):
            self._ink()
        super().changeEvent(event)

    def _open_large(self) -> None:
        number = self.conversation.number
        self.close()
        self.opened_in_carrel.emit(number)

    def _grow(self) -> None:
        self.chat.show()
        if self.height() < HIGH:
            self.resize(self.width(), HIGH)

    def _refresh(self) -> None:
        self.open_large.setEnabled(self.conversation.number > 0)
        self.open_large.setVisible(not self.chat.isHidden())

    def _place(self) -> None:
        screen = QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = room.top() + int(room.height() * FROM_TOP)
        self.move(room.center().x() - self.width() // 2, min(top, room.bottom() - HIGH))

    def _ink(self) -> None:
        self._drawing.setPixmap(pixmap("carrel", colours().accent, 18, self.devicePixelRatio()))

    def _lay_out(self) -> None:
        self.chat.hide()
        # What a question is limited to is chosen in the large window.
        self.box.limits.hide()
        self.box.form.hide()
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[3], SPACE[1], SPACE[1], 0)
        head.setSpacing(SPACE[1])
        head.addWidget(self._drawing)
        head.addWidget(text_label(tr("Quick question"), "strong"))
        head.addStretch()
        head.addWidget(self.shut)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.open_large)
        body = QFrame()
        body.setProperty("role", "quick")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addLayout(head)
        column.addWidget(self.chat, 1)
        column.addWidget(self.box)
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)

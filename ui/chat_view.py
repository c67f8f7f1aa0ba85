"""The conversation: one widget per message, following the end while the reader is there."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from .answer_card import AnswerCard
from .centred import centre
from .question_bubble import QuestionBubble
from .theme import SPACE

NEAR_END = 24


class ChatView(QScrollArea):
    """A column of questions and answers in the middle of the pane."""

    def __init__(self, welcome: QWidget) -> None:
        super().__init__()
        self.cards: list[AnswerCard] = []
        self.questions: list[QuestionBubble] = []
        self._welcome = welcome
        self._following = False
        self._column = QVBoxLayout()
        self.setWidget(self._make_body())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Conversation")
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._grown)
        bar.valueChanged.connect(self._scrolled)

    def add_question(self, text: str, scope: str = "") -> AnswerCard:
        """Show a question, and what it was limited to, with an empty answer beneath it."""
        self._welcome.hide()
        bubble = QuestionBubble(text, scope)
        card = AnswerCard()
        self._column.addWidget(bubble.at_right())
        self._column.addWidget(card)
        self.questions.append(bubble)
        self.cards.append(card)
        card.unfolded.connect(self._reveal)
        self._following = True
        return card

    def _make_body(self) -> QWidget:
        middle = QWidget()
        self._column.setContentsMargins(0, SPACE[4], 0, SPACE[3])
        self._column.setSpacing(SPACE[3])
        outer = QVBoxLayout(middle)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._welcome, 1)
        outer.addLayout(self._column)
        outer.addStretch()
        body = centre(middle, (SPACE[4], 0, SPACE[4], 0))
        body.setProperty("role", "paper")
        return body

    def _grown(self, _least: int, most: int) -> None:
        if self._following:
            self.verticalScrollBar().setValue(most)

    def _reveal(self, head: QWidget, below: QWidget) -> None:
        """Scroll to what was opened beneath its head, which stays in view."""
        self._following = False
        QTimer.singleShot(0, self, lambda: self._bring(head, below))  # it has no height yet

    def _bring(self, head: QWidget, below: QWidget) -> None:
        view, bar = self.viewport(), self.verticalScrollBar()
        above = head.mapTo(view, QPoint()).y() - SPACE[1]
        hidden = below.mapTo(view, QPoint(0, below.height())).y() + SPACE[1] - view.height()
        bar.setValue(bar.value() + max(0, min(above, hidden)))

    def _scrolled(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - NEAR_END

"""The conversation: one widget per message, following the end while the reader is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.answers import Form, Turn

from ..answers.answer_card import PROSE, AnswerCard
from ..parts.centred import centre
from ..parts.column_layout import ColumnLayout
from ..parts.margins import set_margins
from ..parts.moments import moment
from ..parts.spoken import speak_as
from ..parts.theme import SPACE
from ..parts.widgets import text_button
from ..words.translating import tr
from .newest_button import NewestButton
from .question_bubble import QuestionBubble

NEAR_END = 24
UPWARDS = (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Home)
PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
AT_ONCE = 6
"""Turns of an opened conversation that are shown without being asked for."""
AT_MOST = 12
"""Answers that stay when more is asked: older ones are put away again, for each takes memory."""


class ChatView(QScrollArea):
    """A column of questions and answers in the middle of the pane."""

    card_added = Signal(object, object)
    """A card, and the kept turn that it is going to show, or None."""

    def __init__(self, welcome: QWidget) -> None:
        super().__init__()
        self.cards: list[AnswerCard] = []
        self.questions: list[QuestionBubble] = []
        self._welcome = welcome
        self._following = False
        self._held: int | None = None
        """Pixels from the end that the view keeps while more comes above it."""
        self._unshown: list[Turn | _Aside] = []
        self._rows: list[QWidget] = []
        self._wanted = 0
        """Turns that are still to be shown, one in each round of the event loop."""
        self._round = QTimer(self, interval=0, singleShot=True)
        self._round.timeout.connect(self._show_one)
        self._tidying = QTimer(self, interval=0, singleShot=True)
        self._tidying.timeout.connect(self._put_one_away)
        self.earlier = text_button("", self._show_earlier, "link")
        self._name_earlier()
        self.newest = NewestButton(self)
        self.newest.clicked.connect(self.go_to_newest)
        self._column = ColumnLayout(SPACE[3])
        self.setWidget(self._make_body())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Conversation"))
        speak_as(self, QAccessible.Role.Document)
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._grown)
        bar.valueChanged.connect(self._scrolled)

    def add_question(self, text: str, scope: str = "", form: Form = PROSE) -> AnswerCard:
        """Show a question, and what it was limited to, with an empty answer beneath it."""
        self._welcome.hide()
        self._following = True
        self._held = None
        card = AnswerCard(text, form)
        self._add(len(self.cards), QuestionBubble(text, scope), card, None)
        self._tidying.start()
        return card

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show a kept conversation from its end: the earlier turns come when they are wanted."""
        self.clear()
        self._welcome.setVisible(not turns)
        self._unshown = list(turns)
        self._following = True
        self._show_some()

    def clear(self) -> None:
        """Show what stands before the first question."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self.cards.clear()
        self.questions.clear()
        self._forget_unshown()
        self._held = None
        self.newest.hide()
        self._welcome.show()

    def keep_newest(self) -> None:
        """Take away all but the question that stands last, and what answers it."""
        for row in self._rows[:-2]:
            row.hide()
            row.deleteLater()
        for shown in (self._rows, self.cards, self.questions):
            del shown[: -2 if shown is self._rows else -1]
        self._forget_unshown()

    @property
    def from_end(self) -> int:
        """How far the view is from the end, in pixels; 0 while it follows it."""
        bar = self.verticalScrollBar()
        return 0 if self._following else bar.maximum() - bar.value()

    def hold_from_end(self, pixels: int) -> None:
        """Stay so far from the end while the turns are shown; 0 is to follow it."""
        if pixels:
            self._following = False
            self._held = pixels

    def go_to_newest(self) -> None:
        """Scroll to the end, and follow it again."""
        self._held = None
        self._following = True
        self.newest.hide()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def take_pages_of(self, other: QAbstractScrollArea) -> None:
        """Scroll here with Page Up and Page Down in another view that has nothing to scroll."""
        other.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take those keys of the views that leave them."""
        if not isinstance(event, QKeyEvent) or not _turns_page(event, watched):
            return super().eventFilter(watched, event)
        self.keyPressEvent(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; upwards from the top, show what was asked earlier."""
        bar = self.verticalScrollBar()
        if event.key() in UPWARDS and self.earlier.isVisible() and bar.value() == bar.minimum():
            self._show_earlier()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            self.go_to_newest()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide, and the way to the newest answer where it is."""
        bar = self.width() - self.viewport().width()
        # Taken from the margin: else all is broken anew when an answer outgrows the view.
        body = self.widget()
        if body is not None and (layout := body.layout()) is not None:
            set_margins(layout, SPACE[4], 0, SPACE[4] - bar, 0)
        super().resizeEvent(event)
        self.newest.place()

    def _tell_newest(self) -> None:
        if not self._following:
            self.newest.place()
            self.newest.show()

    def _show_earlier(self) -> None:
        self._following = False
        bar = self.verticalScrollBar()
        self._held = bar.maximum() - bar.value()
        self._show_some()

    def _show_some(self) -> None:
        """Put the last of the unshown turns above those that are shown, the last one now."""
        self._wanted = min(AT_ONCE, len(self._unshown))
        self._show_one()

    def _show_one(self) -> None:
        if self._wanted:
            self._wanted -= 1
            earlier = self._unshown.pop()
            if isinstance(earlier, _Aside):
                self._place(0, earlier)
                earlier.row.show()
                earlier.card.show()
            else:
                self._show_turn(earlier)
        self._name_earlier()
        if self._wanted:
            self._round.start()

    def _show_turn(self, turn: Turn) -> None:
        answer = turn.answer
        typed = answer.asked or answer.question
        card = AnswerCard(typed, answer.form)
        card.show_turn(turn)  # before it is in view, so that it is laid out once
        self._add(0, QuestionBubble(typed, moment(turn.at)), card, turn)

    def _add(
        self, number: int, bubble: QuestionBubble, card: AnswerCard, turn: Turn | None
    ) -> None:
        self._place(number, _Aside(bubble.at_right(), bubble, card))
        card.unfolded.connect(self._reveal)
        card.grew.connect(self._tell_newest)
        self.card_added.emit(card, turn)

    def _place(self, number: int, shown: "_Aside") -> None:
        pair = [shown.row, shown.card]
        for widget in reversed(pair):
            self._column.insert(2 * number, widget)
        self._rows[2 * number : 2 * number] = pair
        self.questions.insert(number, shown.bubble)
        self.cards.insert(number, shown.card)

    def _put_one_away(self) -> None:
        """Put the oldest answer back among the unshown, while the reader is at the end."""
        focus = QApplication.focusWidget()
        many = len(self.cards) > AT_MOST and self._following and not self._wanted
        if not many or (focus is not None and self.cards[0].isAncestorOf(focus)):
            return
        aside = _Aside(self._rows[0], self.questions.pop(0), self.cards.pop(0))
        del self._rows[:2]
        turn = aside.card.turn
        self._unshown.append(turn or aside)
        for widget in (aside.row, aside.card):
            widget.hide()
            self._column.removeWidget(widget)
            if turn is not None:
                widget.deleteLater()
        self._name_earlier()
        self._tidying.start()

    def _forget_unshown(self) -> None:
        for aside in self._unshown:
            if isinstance(aside, _Aside):
                aside.row.deleteLater()
                aside.card.deleteLater()
        self._unshown = []
        self._wanted = 0
        self._name_earlier()

    def _name_earlier(self) -> None:
        left = len(self._unshown)
        self.earlier.setText(tr("Show earlier (%Ln more question(s))", "", left))
        self.earlier.setAccessibleName(self.earlier.text())
        self.earlier.setVisible(left > 0 and not self._wanted)

    def _make_body(self) -> QWidget:
        middle = QWidget()
        self._column.setContentsMargins(0, SPACE[4], 0, SPACE[3])
        outer = QVBoxLayout(middle)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._welcome, 1)
        outer.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addLayout(self._column)
        outer.addStretch()
        body = centre(middle, (SPACE[4], 0, SPACE[4], 0))
        body.setProperty("role", "paper")
        return body

    def _grown(self, _least: int, most: int) -> None:
        if self._held is not None:
            held = self._held
            self.verticalScrollBar().setValue(most - held)
            self._held = held
        elif self._following:
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
        self._held = None
        self._following = value >= self.verticalScrollBar().maximum() - NEAR_END
        if self._following:
            self.newest.hide()


@dataclass(frozen=True)
class _Aside:
    """A question with its answer; put away as it is where it is kept nowhere else."""

    row: QWidget
    bubble: QuestionBubble
    card: AnswerCard


def _turns_page(event: QKeyEvent, view: QObject) -> bool:
    """Say whether a key turns a page which the view it is pressed in does not have."""
    pressed = event.type() == QEvent.Type.KeyPress and event.key() in PAGES
    scrolls = isinstance(view, QAbstractScrollArea) and view.verticalScrollBar().maximum() > 0
    return pressed and not scrolls

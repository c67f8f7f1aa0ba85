"""A question as it was asked, at the right of the conversation."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..parts.centred import COLUMN_WIDTH
from ..parts.spoken import speak_as
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, breakable, plain_tip
from ..words.translating import tr

WIDEST = int(COLUMN_WIDTH * 0.8)
PADDING = 46
"""Pixels that the style sheet's padding takes from the width, with some to spare."""


class QuestionBubble(QLabel):
    """As wide as its text up to four fifths of the column, then on several lines."""

    def __init__(self, text: str, scope: str = "") -> None:
        super().__init__(breakable(text))
        self.scope = scope
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "question")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        named = tr("Question: {question} ({limits})") if scope else tr("Question: {question}")
        self.setAccessibleName(named.format(question=text, limits=scope))
        speak_as(self, QAccessible.Role.Heading)
        self.setMaximumWidth(WIDEST)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size of the text on as few lines as the widest bubble allows."""
        longest = max(self.fontMetrics().horizontalAdvance(s) for s in self.text().split("\n"))
        width = min(longest + PADDING, WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that any pane has room for."""
        return QSize(min(self.sizeHint().width(), 160), self.fontMetrics().height())

    def at_right(self) -> QWidget:
        """Return a row that holds the bubble at its right end, what it was limited to beneath."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self, 1000 if self.sizeHint().width() >= WIDEST else 0)
        column.addLayout(row)
        if self.scope:
            limit = ElidedLabel(self.scope, "muted")
            limit.setToolTip(plain_tip(self.scope))
            limit.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(limit)
        return holder

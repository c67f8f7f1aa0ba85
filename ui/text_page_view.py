"""A page's stored text, with the cited passage marked."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from .text_offsets import document_span
from .theme import SPACE, colours
from .widgets import restyled, set_role

PART: Final = 200_000
"""Characters shown at once: more would keep the window waiting."""

COLUMN_WIDTH: Final = 720
WIDE_COLUMN: Final = 1400

ALIGNED: Final = {"code", "table", "sheet"}
"""Kinds whose lines must not be broken: indentation and columns would be lost."""

EVEN: Final = ALIGNED | {"data", "notebook"}
"""Kinds that are read in a type of even width."""

LONGEST_LINE: Final = 2000
"""Characters; a text with longer lines is wrapped whatever its kind."""


class TextPageView(QPlainTextEdit):
    """Read-only text in a column of readable width; very long texts come in parts."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._parts: list[tuple[int, int]] = [(0, 0)]
        self._part = 0
        self._passage = (0, 0)
        self._wanted = False
        self._kind = ""
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "reading")
        self.setAccessibleName("Text of the source")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    @property
    def part_label(self) -> str:
        """Return "part 2 of 9" for a text in parts, else nothing."""
        count = len(self._parts)
        return f"part {self._part + 1} of {count}" if count > 1 else ""

    def dress_for(self, kind: str) -> None:
        """Use the type that suits a kind of document, for the text shown next."""
        self._kind = kind
        role = "source-lines" if kind in EVEN else "reading"
        if self.property("role") != role:
            set_role(self, role)
            self._fit_column()

    def show_text(self, text: str, start: int = 0, end: int = 0) -> None:
        """Show a page's text with the code points from `start` to `end` marked and in view."""
        self._text, self._passage = text, (start, end)
        self._parts = _split(text, self._passage)
        at = next(n for n, (_, stop) in enumerate(self._parts) if start < stop or stop == len(text))
        self._show_part(at)
        self.setAccessibleDescription(f"Cited passage: {text[start:end]}" if end > start else "")

    def step(self, by: int) -> bool:
        """Go to a neighbouring part of a long text; False where there is none."""
        if not 0 <= self._part + by < len(self._parts):
            return False
        self._show_part(self._part + by)
        return True

    def highlighted(self) -> str:
        """Return the text that is marked, as the view holds it."""
        return "\n".join(
            s.cursor.selectedText().replace("\u2029", "\n") for s in self.extraSelections()
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and from then on leave the place to the reader."""
        self._let_go()
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the new theme's colour."""
        super().changeEvent(event)
        if restyled(self, event):
            self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable, and the passage in view until the reader scrolls."""
        self._fit_column()
        super().resizeEvent(event)
        self._scroll_to_passage()

    def _fit_column(self) -> None:
        even = self._kind in EVEN
        least, width = (SPACE[2], WIDE_COLUMN) if even else (SPACE[4], COLUMN_WIDTH)
        margin = max(least, (self.width() - width) // 2)
        self.setViewportMargins(margin, SPACE[3], margin // 2, 0)

    def _let_go(self) -> None:
        self._wanted = False

    def _show_part(self, at: int) -> None:
        self._part = at
        first, last = self._parts[at]
        shown = self._text[first:last]
        aligned = self._kind in ALIGNED and max(map(len, shown.split("\n"))) <= LONGEST_LINE
        wrap = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(wrap.NoWrap if aligned else wrap.WidgetWidth)
        self.setPlainText(shown)
        self._mark()
        self._wanted = True
        self._scroll_to_passage()

    def _mark(self) -> None:
        cursor = self._passage_cursor()
        if cursor is None:
            self.setExtraSelections([])
            return
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(QColor(colours().mark))
        selection.cursor = cursor
        self.setExtraSelections([selection])

    def _passage_cursor(self) -> QTextCursor | None:
        first, last = self._parts[self._part]
        start, end = self._passage
        if not first <= start < end <= last:
            return None
        begin, stop = document_span(self._text[first:last], start - first, end - first)
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll_to_passage(self) -> None:
        cursor = self._passage_cursor()
        if cursor is None or not self._wanted:
            return
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self.centerCursor()
        line = max(self.fontMetrics().lineSpacing(), 1)
        below = self.cursorRect(cursor).top() - self.viewport().height() // 4
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(below / line))


def _split(text: str, passage: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the parts of a text as (start, end), cut at line ends and never in the passage."""
    parts: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > PART:
        cut = text.rfind("\n", start + PART // 2, start + PART) + 1 or start + PART
        if passage[0] < cut < passage[1]:
            cut = passage[1]
        parts.append((start, cut))
        start = cut
    return [*parts, (start, len(text))]

"""A page's stored text in a good reading view, with cited passages and found words marked."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit

from ...parts.text_offsets import Offsets
from ...parts.theme import SPACE, colours
from ...parts.widgets import restyled
from ...words.translating import tr
from .reading_filler import Filler
from .reading_formats import Formats
from .reading_gutter import LineNumbers
from .reading_kinds import reading_of
from .reading_marks import Marked, selections
from .reading_parts import part_of, parts_of
from .reading_size import STEP, TypeSize

LONGEST_LINE: Final = 2000
"""Characters; a text with longer lines is wrapped whatever its kind."""

SETTLE_MS: Final = 60
"""A text is laid out anew down to the passage once the pane has its size."""

LAID_OUT: Final = 15_000
"""Characters at a time: nobody feels them."""

UPPER: Final = 0.25
"""Where in the view's height a passage begins."""

LEAST_SEEN: Final = 120
"""Pixels of a passage's first line that are to be in view where lines are not broken."""


class TextPageView(QTextEdit):
    """Read-only text, dressed as its kind wants it; very long texts come in parts."""

    zoomed = Signal(float)
    copy_wanted = Signal()
    """What is selected is to be copied with the name of its file and page."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._parts: list[tuple[int, int]] = [(0, 0)]
        self._part = 0
        self._offsets = Offsets("")
        self._marks, self._matches = Marked(), Marked()
        self._marked: list[QTextEdit.ExtraSelection] = []
        self._target: tuple[int, int, float] | None = None
        """Code points that are to be in view, and how far down, until the reader scrolls."""
        self._reading = reading_of("text")
        self._size = TypeSize(self)
        self._size.changed.connect(self._resize_type)
        self._numbers = LineNumbers(self)
        self._filler = Filler(self.document(), self)
        self._filler.grown.connect(self._grown)
        self._settled = QTimer(self, singleShot=True)
        self._settled.timeout.connect(self._settle)
        self._laid_out = 0
        self._dress()

    @property
    def part_label(self) -> str:
        """Return "part 2 of 9" for a text in parts, else nothing."""
        if len(self._parts) == 1:
            return ""
        label = tr("part {number} of {count}")
        return label.format(number=self._part + 1, count=len(self._parts))

    @property
    def zoom(self) -> float:
        """How many times as large as usual the type is."""
        return self._size.value

    def remember_in(self, store: QSettings) -> None:
        """Take up the size of type of the last time, and keep it there from now on."""
        self._size.remember_in(store)

    def dress_for(self, kind: str, path: str = "", page: int = 1) -> None:
        """Use the looks that suit a kind of document, for the text shown next."""
        self._reading = reading_of(kind, path, page)

    def show_text(self, text: str, start: int = 0, end: int = 0) -> None:
        """Show a page's text with the code points from `start` to `end` marked and in view."""
        self._text = text
        self._marks = Marked(((start, end),), 0) if end > start else Marked()
        self._matches = Marked()
        self._parts = parts_of(text, (start, end))
        self._describe()
        self._show_part(part_of(self._parts, start), (start, end, UPPER))

    def show_marks(self, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark the cited passages of the page; the one at hand is strongest, and in view."""
        self._marks = Marked(tuple(spans), current)
        self._describe()
        self._bring(self._marks.at_hand)

    def show_matches(self, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark words that were found, in another colour; the one at hand is in view."""
        self._matches = Marked(tuple(spans), current)
        self._bring(self._matches.at_hand)

    def selected_text(self) -> str:
        """Return what is selected, as it is stored."""
        return self._stored(self.textCursor())

    def step(self, by: int) -> bool:
        """Go to a neighbouring part of a long text; False where there is none."""
        if not 0 <= self._part + by < len(self._parts):
            return False
        mark = self._marks.at_hand
        part = self._part + by
        within = mark and part_of(self._parts, mark[0]) == part
        self._show_part(part, (*mark, UPPER) if mark and within else None)
        return True

    def zoom_by(self, factor: float) -> None:
        """Make the type larger or smaller; what is at the top stays there."""
        self._size.grow(factor)

    def fit_width(self) -> None:
        """Give the type its usual size."""
        self._size.become(1.0)

    def highlighted(self) -> str:
        """Return the stored characters that are marked as cited."""
        return "\n".join(self._stored(selection.cursor) for selection in self._marked)

    def copy(self) -> None:
        """Copy the stored characters; Qt would replace some, and add its formats."""
        if self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self.selected_text())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held; else scroll, and from then on leave the place to the reader."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._size.grow(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
            return
        self._let_go()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the place to the reader, who begins to select."""
        self._let_go()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, and with 0 have the usual size again; copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._size.obey(event):
            self._let_go()
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a text that is only read."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Return the menu of the text."""
        menu = QMenu(self)
        some = self.textCursor().hasSelection()
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(some)
        menu.addAction(tr("Copy with its source"), self.copy_wanted.emit).setEnabled(some)
        whole = menu.addAction(tr("Select this page"), self.selectAll)
        whole.setShortcut(QKeySequence.StandardKey.SelectAll)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Dress anew in another theme."""
        super().changeEvent(event)
        if restyled(self, event):
            self._show_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable, and the passage in view until the reader scrolls."""
        self._fit_column()
        super().resizeEvent(event)
        self._laid_out = 0
        self._settled.start(SETTLE_MS)

    def _dress(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setAccessibleName(tr("Text of the source"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.actionTriggered.connect(lambda _: self._let_go())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._height_changed())

    def _stored(self, cursor: QTextCursor) -> str:
        first, last = self._parts[self._part]
        ends = cursor.selectionStart(), cursor.selectionEnd()
        return self._text[first:last][slice(*map(self._offsets.offset, ends))]

    def _describe(self) -> None:
        mark = self._marks.at_hand
        said = tr("Cited passage: {text}").format(text=self._text[slice(*mark)]) if mark else ""
        self.setAccessibleDescription(said)

    def _bring(self, span: tuple[int, int] | None) -> None:
        """Mark anew, and have this stretch in view."""
        target = (*span, UPPER) if span else None
        if span and part_of(self._parts, span[0]) != self._part:
            self._show_part(part_of(self._parts, span[0]), target)
            return
        self._target = target or self._target
        self._mark()
        self._scroll_to_target()

    def _show_part(self, at: int, target: tuple[int, int, float] | None) -> None:
        self._part = at
        first, last = self._parts[at]
        shown = self._text[first:last]
        self._offsets = Offsets(shown)
        lines = shown.replace("\r\n", "\n").split("\n")
        endless = max(map(len, lines)) > LONGEST_LINE
        whole = self._reading.whole and not endless
        mode = QTextEdit.LineWrapMode
        self.setLineWrapMode(mode.NoWrap if whole else mode.WidgetWidth)
        self._count_lines(first, len(lines))
        self._target = None
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._target = target
        formats = Formats(colours(), self._size.value, keep=not endless)
        self._filler.fill(lines, self._reading.dresser, formats)

    def _show_again(self) -> None:
        """Fill the part anew, with what stands at the top of the view in its place."""
        top = self._parts[self._part][0] + self._offsets.offset(
            self.cursorForPosition(QPoint(0, 0)).position()
        )
        self._show_part(self._part, self._target or (top, top, 0.0))

    def _count_lines(self, first: int, count: int) -> None:
        if self._reading.numbered:
            before = self._text.count("\n", 0, first)
            self._numbers.count_from(before + 1, before + count, self._size.value)
        else:
            self._numbers.hide()
        self._fit_column()

    def _resize_type(self, zoom: float) -> None:
        self._show_again()
        self.zoomed.emit(zoom)

    def _fit_column(self) -> None:
        gutter = 0 if self._numbers.isHidden() else self._numbers.width()
        free = (self.width() - round(self._reading.width * self._size.value)) // 2
        margin = max(SPACE[2], free)
        left = max(margin, gutter + SPACE[1])
        self.setViewportMargins(left, SPACE[3], margin, 0)
        inside = self.viewport().geometry()
        # Code begins at the left in any language; the scroll bar may stand there too.
        self._numbers.setGeometry(inside.left() - gutter, inside.top(), gutter, inside.height())

    def _let_go(self) -> None:
        self._target = None

    def _height_changed(self) -> None:
        if not self._settled.isActive():
            self._settled.start(SETTLE_MS)

    def _settle(self) -> None:
        """Lay the text out down to the passage, piece by piece, and scroll to it."""
        first = self._parts[self._part][0]
        start = self._target[0] - first if self._target is not None else 0
        if self._laid_out < self._offsets.position(max(0, start)):
            self._laid_out += LAID_OUT
            block = self.document().findBlock(self._laid_out)
            self.document().documentLayout().blockBoundingRect(block)
            self._settled.start(0)
        else:
            self._scroll_to_target()

    def _grown(self) -> None:
        self._mark()
        self._scroll_to_target()

    def _mark(self) -> None:
        self._marked, found = selections(
            self.document(), self._offsets, self._parts[self._part], self._marks, self._matches
        )
        self.setExtraSelections([*self._marked, *found])

    def _scroll_to_target(self) -> None:
        if self._target is None:
            return
        (start, end, share), first = self._target, self._parts[self._part][0]
        position = self._offsets.position(max(0, start - first))
        if position > self.document().characterCount() - 1:
            return  # it is not there yet
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        target, self._target = self._target, None  # setting these moves the view again
        if share:
            beside = across.value()
            self.setTextCursor(cursor)
            across.setValue(beside)
        place = self.cursorRect(cursor)
        down.setValue(down.value() + place.top() - round(self.viewport().height() * share))
        least = 0 if "\n" in self._text[start:end] else LEAST_SEEN
        if place.left() > self.viewport().width() - least:
            across.setValue(across.value() + place.left() - self.viewport().width() // 2)
        self._target = target

"""Typing @ in the question box: what is chosen becomes a chip for this question."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from ..library.folder_words import folder_of
from ..library.scope import Scope
from ..library.scope_finder import folded
from ..parts.announcing import announce
from ..parts.text_offsets import utf16_length
from ..words.translating import tr
from .mention_popup import MentionPopup
from .mention_row import MentionRow
from .question_edit import ENTER, QuestionEdit

AT = re.compile(r"(?:^|[\s(\[\"'“„«「]|[\u3000-\u9fff\uff00-\uffef])[@＠]([^\s@＠][^@＠]{0,60}|)$")
"""An @ at the start of a word, and what has been typed behind it; names may hold spaces."""

MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class Mentioning(QObject):
    """Opens the list, narrows it, takes from it, and lets an @ be an @ after Esc."""

    def __init__(self, edit: QuestionEdit, row: MentionRow) -> None:
        super().__init__(edit)
        self.choices: Callable[[], Sequence[Scope]] = tuple
        """All that can be mentioned."""
        self._edit = edit
        self._row = row
        self._left = -1
        """Where an @ stands that the person wants as it is."""
        self.popup: MentionPopup | None = None
        edit.installEventFilter(self)
        edit.textChanged.connect(self._look)
        edit.cursorPositionChanged.connect(self._close_if_elsewhere)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self.popup is not None and self.popup.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list while it is open; Backspace at the start takes a chip out."""
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            if self.is_open and event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        return self._list_key(event) if self.is_open else self._chip_key(event)

    def take(self, scope: Scope) -> None:
        """Mention what was chosen; its name stays in the text where it is part of a sentence."""
        cursor, found = self._typed()
        self._close()
        if found is None:
            return
        cursor.setPosition(_start(cursor, found), QTextCursor.MoveMode.KeepAnchor)
        before = QTextCursor(cursor)
        before.setPosition(0)
        before.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{scope.name} " if before.selectedText().strip() else "")
        self._row.add(self._told_apart(scope))
        announce(self._edit, tr("This question goes only to {name}").format(name=scope.name))

    def _list_key(self, event: QKeyEvent) -> bool:
        popup = self.popup
        if popup is None:
            return False
        if event.key() in MOVES:
            popup.rows.step(MOVES[Qt.Key(event.key())])
            self._say_current()
        elif event.key() == Qt.Key.Key_Tab or (
            event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            popup.take()
        elif event.key() == Qt.Key.Key_Escape:
            cursor, found = self._typed()
            self._left = _start(cursor, found or "")
            self._close()
        else:
            return False
        return True

    def _chip_key(self, event: QKeyEvent) -> bool:
        cursor = self._edit.textCursor()
        at_start = cursor.atStart() and not cursor.hasSelection()
        return event.key() == Qt.Key.Key_Backspace and at_start and self._row.take_last()

    def _look(self) -> None:
        cursor, found = self._typed()
        if found is None:
            self._left = -1
        at = _start(cursor, found or "")
        if found is None or at == self._left or not self._edit.hasFocus():
            self._close()
            return
        popup = self.popup = self.popup or self._make()
        if popup.isHidden():
            popup.model.take(self.choices())
        if popup.show_matches(found, self._caret(at)):
            self._say_current()

    def _make(self) -> MentionPopup:
        popup = MentionPopup(self._edit.window())
        popup.taken.connect(self.take)
        return popup

    def _typed(self) -> tuple[QTextCursor, str | None]:
        """Return the cursor, and what stands between an @ and it."""
        cursor = self._edit.textCursor()
        line = QTextCursor(cursor)
        line.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        found = None if cursor.hasSelection() else AT.search(line.selectedText())
        return cursor, found[1] if found else None

    def _caret(self, at: int) -> QRect:
        """Return the column of an @, as high as the box: none of its lines is to be covered."""
        cursor = self._edit.textCursor()
        cursor.setPosition(at)
        rect, viewport = self._edit.cursorRect(cursor), self._edit.viewport()
        column = QRect(rect.left(), 0, rect.width(), viewport.height())
        return column.translated(viewport.mapTo(self._edit.window(), QPoint()))

    def _told_apart(self, scope: Scope) -> Scope:
        """Return the scope, with its place in the name where another has the same name."""
        name = folded(scope.name)
        if sum(folded(other.name) == name for other in self.choices()) < 2 or not scope.paths:
            return scope
        place = folder_of(scope.paths[0])
        named = tr("{name} in {place}").format(name=scope.name, place=place)
        return Scope(named, scope.paths, scope.kind)

    def _say_current(self) -> None:
        if self.popup is not None:
            said = self.popup.rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            announce(self._edit, said or "")

    def _close_if_elsewhere(self) -> None:
        if self.is_open and self._typed()[1] is None:
            self._close()

    def _close(self) -> None:
        if self.popup is not None:
            self.popup.hide()


def _start(cursor: QTextCursor, typed: str) -> int:
    """Return where the @ stands before what is typed up to the cursor; Qt counts UTF-16 units."""
    return cursor.position() - utf16_length(typed) - 1

"""What has been typed and not been sent, kept over restarts."""

import msgspec
from PySide6.QtCore import QObject, QSettings, QTimer

from ..library.scope import Scope
from .mention_row import MentionRow
from .question_edit import MOST_CHARACTERS, QuestionEdit

REMEMBERED = "draft"
"""Where the window's own settings keep it."""

WAIT_MS = 1000


class _Kept(msgspec.Struct):
    text: str = ""
    mentions: tuple[Scope, ...] = ()


class QuestionDraft(QObject):
    """Writes a second after the last key, and when the box is left or hidden."""

    def __init__(self, edit: QuestionEdit, row: MentionRow) -> None:
        super().__init__(edit)
        self._edit = edit
        self._row = row
        self._store: QSettings | None = None
        self._later = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._later.timeout.connect(self.save)
        edit.textChanged.connect(self._later.start)
        row.changed.connect(self._later.start)

    def remember_in(self, store: QSettings) -> None:
        """Take up what was left last time, and keep what is typed from now on."""
        try:
            kept = msgspec.json.decode(str(store.value(REMEMBERED) or "{}"), type=_Kept)
        except msgspec.MsgspecError:
            kept = _Kept()
        if kept.text and not self._edit.toPlainText():
            self._edit.show_text(kept.text[:MOST_CHARACTERS])
        for scope in kept.mentions:
            self._row.add(scope)
        self._later.stop()
        self._store = store

    def save(self) -> None:
        """Write what is there now."""
        self._later.stop()
        if self._store is not None:
            kept = _Kept(self._edit.toPlainText(), self._row.scopes)
            self._store.setValue(REMEMBERED, msgspec.json.encode(kept).decode())

"""All keys of the window, under a heading each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..parts.actions import GROUPS, ActionsRegistry, Entry
from ..parts.spoken import speak_as
from ..parts.theme import SPACE
from ..parts.widgets import text_label
from ..words.translating import marked, tr
from ..words.wording import joined

LEAD = marked("Everything can be done with the keyboard. Ctrl+K finds what has no key of its own.")


class ShortcutsDialog(QDialog):
    """A list to read: what is done, and its keys."""

    def __init__(self, registry: ActionsRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(560, 560)
        self._spoken: list[str] = []
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(SPACE[2], SPACE[0], SPACE[2], SPACE[1])
        self._column.setSpacing(SPACE[1])
        for group in GROUPS:
            if entries := registry.with_keys(group):
                self._add_group(group, entries)
        self._column.addStretch()
        self.area = QScrollArea()
        self.area.setProperty("role", "plain")
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Keyboard shortcuts"))
        speak_as(self.area, QAccessible.Role.Document)
        self.area.setAccessibleDescription("\n".join(self._spoken))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(text_label(tr("Keyboard shortcuts"), "title"))
        column.addWidget(text_label(tr(LEAD), "muted", wrap=True))
        column.addWidget(self.area, 1)
        column.addWidget(close)

    def _add_group(self, group: str, entries: list[Entry]) -> None:
        self._column.addSpacing(SPACE[1])
        self._column.addWidget(text_label(tr(group), "overline"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[0])
        grid.setColumnStretch(0, 1)
        for number, entry in enumerate(entries):
            grid.addWidget(text_label(entry.text, wrap=True), number, 0)
            keys = entry.shown_keys()
            held = QHBoxLayout()
            held.setSpacing(SPACE[0])
            held.addStretch()
            for one in keys:
                held.addWidget(text_label(one, "key"))
            grid.addLayout(held, number, 1)
            line = tr("{name}: {state}").format(name=entry.text, state=joined(keys))
            self._spoken.append(line)
        self._column.addLayout(grid)

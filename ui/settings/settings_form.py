"""Rows of settings: a name, a control that saves at once, a reset, and a line of explanation."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from assistant.settings import Settings

from ..models.preferences import Preferences
from ..parts.spoken import add_clear_button, speak_as
from ..parts.theme import SPACE
from ..parts.widgets import IconButton, pad_number, section_head, text_label
from ..words.translating import tr

DEFAULTS = Settings()


class SettingsForm(QWidget):
    """Makes the controls, and shows in them whatever the settings become meanwhile."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setProperty("role", "paper")
        self._preferences = preferences
        self._shown: list[tuple[str, Callable[[Any], object], IconButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, SPACE[1], 0)
        self._grid.setHorizontalSpacing(SPACE[2])
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, 140)
        preferences.changed.connect(self._refresh)

    def add_section(self, title: str) -> None:
        """Begin a group of settings."""
        row = self._grid.rowCount()
        head = section_head(title)
        head.setContentsMargins(0, SPACE[2] if row > 1 else 0, 0, SPACE[1])
        self._grid.addWidget(head, row, 0, 1, 3)

    def add_choice(
        self, setting: str, name: str, choices: Sequence[tuple[object, str]], note: str
    ) -> QComboBox:
        """Add a box of values and their words."""
        box = QComboBox()
        fill_choices(box, choices)
        box.activated.connect(lambda _: self._change(setting, box.currentData()))
        self._bind(
            setting, name, box, note, lambda value: box.setCurrentIndex(_place_of(box, value))
        )
        return box

    def add_switch(self, setting: str, name: str, words: str, note: str) -> QCheckBox:
        """Add a box to tick; `words` say what it does."""
        box = QCheckBox(words)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.clicked.connect(lambda on: self._change(setting, on))
        self._bind(setting, name, box, note, box.setChecked)
        box.setAccessibleName(words)
        return box

    def add_megabytes(self, setting: str, name: str, note: str) -> QSpinBox:
        """Add a number of megabytes."""
        box = QSpinBox(minimum=1, maximum=4096, suffix=tr(" MB", "after a number"))
        pad_number(box)

        def shown(value: int) -> int:
            """Return a number of the file as far as the box goes."""
            return min(max(value, box.minimum()), box.maximum())

        def take() -> None:
            # One beyond the box stays as it is until another is chosen.
            if box.value() != shown(getattr(self._preferences.current, setting)):
                self._change(setting, box.value())

        box.editingFinished.connect(take)
        self._bind(setting, name, box, note, lambda value: box.setValue(shown(value)))
        return box

    def add_keys(self, setting: str, name: str, note: str) -> QKeySequenceEdit:
        """Add a field that takes the keys that are pressed in it."""
        field = QKeySequenceEdit()
        field.setMaximumSequenceLength(1)
        (inner,) = field.findChildren(QLineEdit)
        inner.setAccessibleName(name)
        add_clear_button(inner)
        speak_as(field, QAccessible.Role.HotkeyField)
        portable = QKeySequence.SequenceFormat.PortableText
        field.editingFinished.connect(
            lambda: self._change(setting, field.keySequence().toString(portable))
        )
        self._bind(
            setting, name, field, note, lambda keys: field.setKeySequence(QKeySequence(keys))
        )
        return field

    def add_line(
        self, name: str, control: QWidget, note: str, reset: QWidget | None = None
    ) -> None:
        """Add any control; the note is also what a screen reader says of it."""
        row = self._grid.rowCount()
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(control)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, middle)
        self._grid.addWidget(control, row, 1, middle)
        if reset is not None:
            self._grid.addWidget(reset, row, 2, middle)
        told = text_label(note, "muted", wrap=True)
        told.setContentsMargins(0, SPACE[0], 0, SPACE[1])
        self._grid.addWidget(told, row + 1, 1)
        control.setAccessibleDescription(note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form instead of changing a value that it passes over."""
        passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if passing and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _bind(
        self,
        setting: str,
        name: str,
        control: QWidget,
        note: str,
        show: Callable[[Any], object],
    ) -> None:
        reset = IconButton("reset", tr("Reset to default: {setting}").format(setting=name))
        reset.clicked.connect(lambda: self._reset(setting, control))
        control.setAccessibleName(name)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)
        self.add_line(name, control, note, reset)
        self._shown.append((setting, show, reset))
        self._refresh(self._preferences.current)

    def _change(self, setting: str, value: object) -> None:
        self._preferences.change(**{setting: value})

    def _reset(self, setting: str, control: QWidget) -> None:
        control.setFocus()  # the button that has it goes out of use
        self._change(setting, getattr(DEFAULTS, setting))

    def _refresh(self, settings: Settings) -> None:
        for setting, show, reset in self._shown:
            value = getattr(settings, setting)
            show(value)
            reset.setEnabled(value != getattr(DEFAULTS, setting))


def fill_choices(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Put these values and words into a box, and keep what is chosen in it."""
    chosen = box.currentData()
    box.clear()
    for value, word in choices:
        box.addItem(word, value)
    box.setCurrentIndex(_place_of(box, chosen))


def _place_of(box: QComboBox, value: object) -> int:
    return max(0, box.findData(value))

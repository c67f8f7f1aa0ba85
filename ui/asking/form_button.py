"""The button beside the question box that says in what form answers shall come."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from assistant.answers import Form, Shape, Style

from ..answers.answer_words import SHAPES, STYLES, form_line
from ..parts.widgets import IconButton
from ..words.translating import marked, tr
from .drop_chip import DropChip

T = TypeVar("T", Shape, Style)

REMEMBERED = "form"
"""Where the window's own settings keep what was chosen."""

USUAL = Form()
NAME = marked("Form of the answers")


class FormButton(IconButton):
    """Opens a menu of shapes and styles; the `chip` says what was chosen, unless it is usual."""

    def __init__(self) -> None:
        super().__init__("form", tr(NAME))
        self.form = USUAL
        self.chip = DropChip(tr("Answer as usual"))
        self.chip.dropped.connect(lambda: self.choose(USUAL))
        self._store: QSettings | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._shapes = self._add(SHAPES)
        for shape, action in self._shapes.items():
            action.triggered.connect(lambda _=False, s=shape: self._shape(s))
        self._menu.addSeparator()
        self._styles = self._add(STYLES)
        for style, action in self._styles.items():
            action.triggered.connect(lambda _=False, s=style: self._style(s))
        self._show()

    def remember_in(self, store: QSettings) -> None:
        """Take up what was chosen last time, and keep what is chosen from now on."""
        self._store = store
        try:
            stored = str(store.value(REMEMBERED) or "")
            self.choose(msgspec.json.decode(stored, type=Form))
        except msgspec.MsgspecError:
            self.choose(USUAL)

    def choose(self, form: Form) -> None:
        """Have answers come in this form."""
        self.form = form
        if self._store is not None:
            self._store.setValue(REMEMBERED, msgspec.json.encode(form).decode())
        self._show()

    def _add(self, words: Mapping[T, str]) -> dict[T, QAction]:
        group = QActionGroup(self)
        made = {}
        for name, said in words.items():
            made[name] = group.addAction(self._menu.addAction(tr(said)))
            made[name].setCheckable(True)
        return made

    def _shape(self, shape: Shape) -> None:
        self.choose(replace(self.form, shape=shape))

    def _style(self, style: Style) -> None:
        self.choose(replace(self.form, style=style))

    def _show(self) -> None:
        """Check what is chosen, and say it to who cannot see the drawing."""
        self._shapes[self.form.shape].setChecked(True)
        self._styles[self.form.style].setChecked(True)
        line = form_line(self.form)
        name, chosen = tr(NAME), tr("Form of the answers: {form}").format(form=line)
        self.setToolTip(chosen if line else name)
        self.setAccessibleDescription(line or tr("As usual"))
        self.chip.show_line(line, name)

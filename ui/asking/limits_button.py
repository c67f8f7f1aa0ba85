"""The button beside the question box that limits questions to types and dates of files."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from ..library.file_facts import KINDS
from ..library.limits import NO_LIMITS, PERIODS, Limits, read, written
from ..parts.widgets import IconButton
from ..words.translating import marked, tr
from .days_dialog import DaysDialog

REMEMBERED = "limits"
"""Where the window's own settings keep what was chosen."""

ANY_TYPE = marked("Any type")
ANY_DATE = marked("Changed at any time")
BETWEEN = marked("Changed between two days…")


class LimitsButton(IconButton):
    """Opens a menu of types and dates; what is chosen stays until it is taken back."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__("filter", tr("Types and dates that questions go to"))
        self.limits = NO_LIMITS
        self._store: QSettings | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._any_type = self._add(tr(ANY_TYPE))
        self._any_type.triggered.connect(lambda: self.choose(replace(self.limits, types=())))
        self._types = {name: self._add(tr(words)) for name, words in KINDS.items()}
        for action in self._types.values():
            action.triggered.connect(self._type_chosen)
        self._menu.addSeparator()
        self._dates = QActionGroup(self)
        self._any_date = self._add_period("", tr(ANY_DATE))
        self._periods = {name: self._add_period(name, tr(PERIODS[name][0])) for name in PERIODS}
        self._between = self._add_date(tr(BETWEEN))
        self._between.triggered.connect(self._ask_days)
        self._show()

    def remember_in(self, store: QSettings) -> None:
        """Take up what was chosen last time, and keep what is chosen from now on."""
        self._store = store
        self.choose(read(str(store.value(REMEMBERED) or "")))

    def choose(self, limits: Limits) -> None:
        """Limit questions to these types and dates."""
        self.limits = limits
        if self._store is not None:
            self._store.setValue(REMEMBERED, written(limits))
        self._show()
        self.changed.emit(limits)

    def clear(self) -> None:
        """Limit questions to no types and dates."""
        self.choose(NO_LIMITS)

    def _add(self, words: str) -> QAction:
        action = self._menu.addAction(words)
        action.setCheckable(True)
        return action

    def _add_date(self, words: str) -> QAction:
        return self._dates.addAction(self._add(words))

    def _add_period(self, name: str, words: str) -> QAction:
        action = self._add_date(words[0].upper() + words[1:])
        action.triggered.connect(lambda: self.choose(Limits(self.limits.types, name)))
        return action

    def _type_chosen(self) -> None:
        chosen = tuple(name for name, action in self._types.items() if action.isChecked())
        self.choose(replace(self.limits, types=chosen))

    def _ask_days(self) -> None:
        self._show()  # nothing is chosen yet
        dialog = DaysDialog(*self.limits.days(date.today()), self.window())
        dialog.chosen.connect(self._days_chosen)
        dialog.open()

    def _days_chosen(self, since: date, until: date) -> None:
        self.choose(Limits(self.limits.types, since=since, until=until))

    def _show(self) -> None:
        """Check what is chosen, and say it to who cannot see the drawing."""
        limits = self.limits
        for name, action in self._types.items():
            action.setChecked(name in limits.types)
        self._any_type.setChecked(not limits.types)
        between = limits.since is not None or limits.until is not None
        by_name = self._periods | {"": self._between if between else self._any_date}
        by_name[limits.period].setChecked(True)
        words = limits.words()
        only = tr("Questions go only to: {limits}").format(limits=words)
        self.setToolTip(only if words else tr("Limit to types and dates"))
        self.setAccessibleDescription(words or tr("No limits"))

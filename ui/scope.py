"""What a question is limited to, and the chip above the question box that says so."""

import os
from collections.abc import Collection as Some
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from .limits import NO_LIMITS, Limits
from .theme import SPACE
from .widgets import ElidedLabel, IconButton, plain_tip
from .wording import file_name


@dataclass(frozen=True)
class Scope:
    """Files and folders with a name for people; `paths` count only where there is a name."""

    name: str = ""
    paths: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether a limit is set that leaves nothing to ask."""
        return bool(self.name) and not self.paths


EVERYTHING = Scope()


def scope_of(path: str) -> Scope:
    """Return one file or folder as a scope."""
    return Scope(file_name(path) or path, (path,))


def limits_line(scope: Scope, limits: Limits) -> str:
    """Return "Only in Tax 2024 · PDF", or nothing where a question goes to everything."""
    parts = [part for part in (scope.name, limits.words()) if part]
    if not parts:
        return ""
    which = "in " if scope.name else "" if limits.types else "files "
    return f"Only {which}{' · '.join(parts)}"


def is_within(path: str, paths: Some[str]) -> bool:
    """Say whether a path is one of `paths` (without a separator at their ends) or under one."""
    while path not in paths:
        path, cut, _ = path.rpartition(os.sep)
        if not cut:
            return False
    return True


class ScopeChip(QFrame):
    """ "Only in Tax 2024" with a way out; hidden while a question goes to everything."""

    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "scope")
        self.words = ElidedLabel("", "scope")
        self.drop = IconButton("close", "Ask everywhere")
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[2], 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        row.addWidget(self.drop)
        self.hide()

    def show_scope(self, scope: Scope, limits: Limits = NO_LIMITS) -> None:
        """Show what questions are limited to."""
        line = limits_line(scope, limits)
        self.words.setText(line)
        self.words.setToolTip(plain_tip("\n".join((line, *scope.paths[:20]))))
        self.drop.setAccessibleName(f"Questions are limited: {line}. Ask everywhere")
        self.setVisible(bool(line))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        wanted = self.words.fontMetrics().horizontalAdvance(self.words.text())
        self.setMaximumWidth(wanted + self.drop.sizeHint().width() + 2 * SPACE[2])

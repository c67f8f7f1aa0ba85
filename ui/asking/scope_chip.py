"""The chip above the question box that says what questions are limited to."""

from ..library.limits import NO_LIMITS, Limits
from ..library.scope import EVERYTHING, Scope, limits_line
from ..words.translating import tr
from .drop_chip import DropChip

MOST_NAMED = 20
"""Paths that the chip's tip names."""


class ScopeChip(DropChip):
    """ "Only in Tax 2024" with a way out; hidden while a question goes to everything."""

    def __init__(self) -> None:
        super().__init__(tr("Ask everywhere"))
        self._shown: tuple[Scope, Limits] = (EVERYTHING, NO_LIMITS)
        self._aside = False

    def show_scope(self, scope: Scope, limits: Limits = NO_LIMITS) -> None:
        """Show what questions are limited to."""
        self._shown = (scope, limits)
        self._refresh()

    def stand_aside(self, aside: bool) -> None:
        """Leave the place out while files named for one question stand in its stead."""
        self._aside = aside
        self._refresh()

    def _refresh(self) -> None:
        scope, limits = self._shown
        if self._aside:
            scope = EVERYTHING
        said = tr("Questions are limited") if limits_line(scope, limits) else ""
        self.show_line(limits_line(scope, limits), said, _tip(scope))


def _tip(scope: Scope) -> str:
    if not scope.name:
        return ""
    rule = tr(
        "Questions go to what is ticked in the library; to the chosen collection where nothing is."
    )
    return "\n".join((rule, *scope.paths[:MOST_NAMED]))

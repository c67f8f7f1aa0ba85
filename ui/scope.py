"""What a question is limited to, and the chip above the question box that says so."""

import os
from collections.abc import Collection as Some
from dataclasses import dataclass

from .drop_chip import DropChip
from .limits import NO_LIMITS, Limits
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


class ScopeChip(DropChip):
    """ "Only in Tax 2024" with a way out; hidden while a question goes to everything."""

    def __init__(self) -> None:
        super().__init__("Ask everywhere")

    def show_scope(self, scope: Scope, limits: Limits = NO_LIMITS) -> None:
        """Show what questions are limited to."""
        line = limits_line(scope, limits)
        self.show_line(line, "Questions are limited", "\n".join(scope.paths[:20]))

"""What a question is limited to: files, folders and collections with a name for people."""

import os
from collections.abc import Collection as Some
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from assistant.records import one_line

from ..words.translating import tr
from .limits import Limits


class ScopeKind(StrEnum):
    """What a scope gathers."""

    FILE = "file"
    FOLDER = "folder"
    COLLECTION = "collection"
    SEVERAL = "several"


# A record of msgspec: a library of 20,000 files makes as many of these at once.
class Scope(Struct, frozen=True):
    """Files and folders with a name for people; `paths` count only where there is a name."""

    name: str = ""
    paths: tuple[str, ...] = ()
    kind: ScopeKind = ScopeKind.SEVERAL

    @property
    def is_empty(self) -> bool:
        """Whether a limit is set that leaves nothing to ask."""
        return bool(self.name) and not self.paths


EVERYTHING = Scope()


def scope_of(path: str, kind: ScopeKind = ScopeKind.FILE) -> Scope:
    """Return one file or folder as a scope."""
    name = one_line(path.rstrip(os.sep).rpartition(os.sep)[2])
    return Scope(name or path, (path,), kind)


def joined(scopes: Sequence[Scope]) -> Scope:
    """Return several scopes as one: "handbook.pdf and 2 more"; everything for none."""
    if len(scopes) < 2:
        return scopes[0] if scopes else EVERYTHING
    paths = tuple(dict.fromkeys(path for scope in scopes for path in scope.paths))
    named = tr("{name} and %Ln more", "one of several files", len(scopes) - 1)
    return Scope(named.format(name=scopes[0].name), paths)


def limits_line(scope: Scope, limits: Limits) -> str:
    """Return "Only in Tax 2024 · PDF", or nothing where a question goes to everything."""
    words = limits.words()
    if scope.name and words:
        return tr("Only in {place} · {limits}").format(place=scope.name, limits=words)
    if scope.name:
        return tr("Only in {place}").format(place=scope.name)
    if not words:
        return ""
    only = tr("Only {limits}", "kinds of files") if limits.types else tr("Only files {limits}")
    return only.format(limits=words)


def is_within(path: str, paths: Some[str]) -> bool:
    """Say whether a path is one of `paths` (without a separator at their ends) or under one."""
    while path not in paths:
        path, cut, _ = path.rpartition(os.sep)
        if not cut:
            return False
    return True

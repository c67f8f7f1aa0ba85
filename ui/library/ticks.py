"""What is ticked in the library: questions go only to it, wherever there is any."""

import os
from collections.abc import Callable, Iterable
from enum import IntEnum

import msgspec
from PySide6.QtCore import QObject, QSettings, Signal

from assistant.records import Collection

from .scope import Scope, ScopeKind, is_within, joined, scope_of

REMEMBERED = "ticks"
"""Where the window's own settings keep what is ticked."""

MOST = 1000
"""Files ticked one by one; a folder or a collection gathers more."""

Key = tuple[ScopeKind, str]


class Tick(IntEnum):
    """How a row is ticked: not, through a folder or collection around it, or by itself."""

    NONE = 0
    IMPLIED = 1
    OWN = 2


class Ticks(QObject):
    """Files, folders and collections, each with its paths; remembered in the window's settings."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticked: dict[Key, Scope] = {}
        self._around: frozenset[str] = frozenset()
        self._store: QSettings | None = None

    def __len__(self) -> int:
        """Return how many are ticked, each folder and collection counted as one."""
        return len(self._ticked)

    @property
    def scope(self) -> Scope:
        """What is ticked as one; everything where nothing is."""
        return joined(tuple(self._ticked.values()))

    def of(self, scope: Scope) -> Tick:
        """Say how a file, folder or collection is ticked."""
        if _key(scope) in self._ticked:
            return Tick.OWN
        inside = scope.kind is not ScopeKind.COLLECTION and self.holds(scope.paths[0])
        return Tick.IMPLIED if inside else Tick.NONE

    def of_file(self, path: str) -> Tick:
        """Say how a file is ticked."""
        if (ScopeKind.FILE, path) in self._ticked:
            return Tick.OWN
        return Tick.IMPLIED if self.holds(path) else Tick.NONE

    def holds(self, path: str) -> bool:
        """Say whether a path is in a ticked folder or collection."""
        return bool(self._around) and is_within(path.rstrip(os.sep), self._around)

    def toggle(self, scopes: Iterable[Scope]) -> bool:
        """Tick these, or untick them where all are ticked; False when they are too many."""
        wanted = {_key(scope): scope for scope in scopes}
        if wanted.keys() <= self._ticked.keys():
            return self._become({k: v for k, v in self._ticked.items() if k not in wanted})
        return self._become(self._ticked | wanted)

    def only(self, scopes: Iterable[Scope]) -> bool:
        """Tick these and nothing else; False when they are too many."""
        return self._become({_key(scope): scope for scope in scopes})

    def clear(self) -> None:
        """Untick all."""
        self._become({})

    def keep(self, known: Callable[[str], object], folders: Iterable[str]) -> None:
        """Untick the files that are not `known` any more, and the folders that are not these."""
        listed = set(folders)

        def stays(scope: Scope) -> bool:
            if scope.kind is ScopeKind.COLLECTION:
                return True
            path = scope.paths[0]
            return path in listed if scope.kind is ScopeKind.FOLDER else bool(known(path))

        self._become({key: scope for key, scope in self._ticked.items() if stays(scope)})

    def follow(self, old: str, new: str) -> None:
        """Go along with a file that was renamed."""
        if (ScopeKind.FILE, old) in self._ticked:
            scopes = self._ticked.values()
            renamed = [scope_of(new) if s.paths == (old,) else s for s in scopes]
            self.only(renamed)

    def update(
        self, collections: Iterable[Collection], renamed: tuple[str, str] = ("", "")
    ) -> None:
        """Take over what the collections hold now; those that are gone are unticked."""
        by_name = {one.name: one for one in collections}
        old, new = renamed
        fresh = []
        for scope in self._ticked.values():
            if scope.kind is not ScopeKind.COLLECTION:
                fresh.append(scope)
            elif known := by_name.get(new if old and scope.name == old else scope.name):
                fresh.append(collection_scope(known))
        self.only(fresh)

    def remember_in(self, store: QSettings) -> None:
        """Take up what was ticked last time, and keep what is ticked from now on."""
        self._store = store
        try:
            kept = msgspec.json.decode(str(store.value(REMEMBERED) or "[]"), type=list[Scope])
        except msgspec.MsgspecError:
            kept = []
        self.only(scope for scope in kept if scope.kind is not ScopeKind.SEVERAL and scope.paths)

    def _become(self, ticked: dict[Key, Scope]) -> bool:
        if len(ticked) > MOST:
            return False
        if ticked != self._ticked:
            self._ticked = ticked
            around = [s.paths for s in ticked.values() if s.kind is not ScopeKind.FILE]
            self._around = frozenset(path.rstrip(os.sep) for paths in around for path in paths)
            if self._store is not None:
                kept = msgspec.json.encode(list(ticked.values())).decode()
                self._store.setValue(REMEMBERED, kept)
            self.changed.emit()
        return True


def collection_scope(collection: Collection) -> Scope:
    """Return a collection as a scope."""
    return Scope(collection.name, collection.paths, ScopeKind.COLLECTION)


def _key(scope: Scope) -> Key:
    return scope.kind, scope.name if scope.kind is ScopeKind.COLLECTION else scope.paths[0]

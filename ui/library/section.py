"""The sections of the library: all, what failed, stopped, or is ticked, collections, folders."""

import os
from collections.abc import Set
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.records import Collection, FileRow, FileState

from ..words.wording import is_stopped
from .scope import Scope, ScopeKind, is_within, scope_of


class SectionKind(StrEnum):
    """What a section gathers."""

    ALL = "all"
    COLLECTION = "collection"
    FOLDER = "folder"
    FAILED = "failed"
    STOPPED = "stopped"
    TICKED = "ticked"


@dataclass(frozen=True)
class Section:
    """One line above the files: choosing it narrows the list to what it `holds`."""

    kind: SectionKind
    name: str = ""
    paths: tuple[str, ...] = ()
    _within: Set[str] = field(default=frozenset(), compare=False, repr=False)

    @property
    def key(self) -> tuple[SectionKind, str]:
        """Return what stays the same while the section's content changes."""
        return self.kind, self.name

    @property
    def can_be_ticked(self) -> bool:
        """Whether it names files of its own, as a collection or a folder does."""
        return self.kind in (SectionKind.COLLECTION, SectionKind.FOLDER)

    @property
    def scope(self) -> Scope:
        """What questions go to when it is ticked; only for what can be."""
        if self.kind is SectionKind.FOLDER:
            return scope_of(self.name, ScopeKind.FOLDER)
        return Scope(self.name, self.paths, ScopeKind.COLLECTION)

    def holds(self, row: FileRow) -> bool:
        """Say whether a file belongs here."""
        match self.kind:
            case SectionKind.ALL:
                return True
            case SectionKind.FAILED:
                return row.state is FileState.FAILED and not is_stopped(row)
            case SectionKind.STOPPED:
                return is_stopped(row)
            case _:
                return is_within(row.path, self._within)


ALL = Section(SectionKind.ALL)
FAILED = Section(SectionKind.FAILED)
STOPPED = Section(SectionKind.STOPPED)


def of_folder(folder: str) -> Section:
    """Return the section of a watched folder; its name is its path."""
    return Section(SectionKind.FOLDER, folder, (folder,), _bare((folder,)))


def of_collection(collection: Collection) -> Section:
    """Return the section of a collection."""
    return Section(
        SectionKind.COLLECTION, collection.name, collection.paths, _bare(collection.paths)
    )


def of_ticks(paths: tuple[str, ...]) -> Section:
    """Return the section of what is ticked: these files, and all within these folders."""
    return Section(SectionKind.TICKED, "", paths, _bare(paths))


def _bare(paths: tuple[str, ...]) -> frozenset[str]:
    return frozenset(path.rstrip(os.sep) for path in paths)

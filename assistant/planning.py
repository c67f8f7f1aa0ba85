"""What an indexing run has to do: the disk compared with the catalogue."""

import os
from collections.abc import Sequence

from msgspec import Struct, field

from .catalogue import Catalogue, KnownFile
from .errors import FileMissing, FileUnsupported
from .records import FileRow, FileState
from .sources import FoundFile, Unusable, find_files, is_under

_WORTH_RETRYING = {"unreadable"}


class Plan(Struct):
    """The outcome of a comparison. `gone` loses the files that turn up under another name."""

    todo: list[FoundFile] = field(default_factory=list)
    unusable: list[Unusable] = field(default_factory=list)
    gone: dict[str, KnownFile] = field(default_factory=dict)
    known: dict[str, KnownFile] = field(default_factory=dict)
    failed_before: list[FileRow] = field(default_factory=list)
    seen: int = 0
    unchanged: int = 0
    removed: int = 0

    def certainly_gone(self) -> list[str]:
        """Return the files that are gone and not perhaps renamed: none to do has their size."""
        sizes = {file.size for file in self.todo}
        return [path for path, file in self.gone.items() if file.size not in sizes]


def compare(catalogue: Catalogue, paths: Sequence[str], retry: bool, quiet: bool) -> Plan:
    """Walk the paths and sort what is found into a plan.

    `retry` takes up failed files again. `quiet` passes over paths that nobody named: those that
    are not there, and files of other kinds.
    """
    known = catalogue.known_files(paths) if paths else {}  # no scope would mean everything
    borders = _Borders(catalogue)
    found: dict[str, FoundFile] = {}
    unusable: dict[str, Unusable] = {}
    for path in paths:
        for item in find_files(path):
            if borders.is_taken_out(item.path):
                continue
            if isinstance(item, FoundFile):
                found[item.path] = item
            elif not (quiet and isinstance(item.error, FileUnsupported)) and not (
                isinstance(item.error, FileMissing)
                and item.path not in borders.absent
                and (quiet or any(is_under(file, item.path) for file in known))
            ):
                unusable[item.path] = item
    kept = [*unusable, *borders.absent]
    gone = {
        path: file
        for path, file in known.items()
        if path not in found and not any(is_under(path, parent) for parent in kept)
    }
    plan = Plan(
        unusable=list(unusable.values()), gone=gone, known=known, seen=len(found) + len(unusable)
    )
    for file in found.values():
        _sort(file, catalogue, retry, plan)
    return plan


class _Borders:
    """What belongs to the library, and which part of it is on a drive that is not there."""

    def __init__(self, catalogue: Catalogue) -> None:
        folders, files = catalogue.roots("folder"), catalogue.roots("file")
        self._roots = [*folders, *files]
        self._excluded = catalogue.roots("excluded")
        self.absent = {path for path in folders if not os.path.isdir(path)}
        self.absent |= {path for path in files if not os.path.isdir(os.path.dirname(path))}

    def is_taken_out(self, path: str) -> bool:
        """Say whether the nearest thing said of a path is that it was taken out."""
        return _nearest(path, self._excluded) > _nearest(path, self._roots)


def _nearest(path: str, parents: Sequence[str]) -> int:
    return max((len(parent) for parent in parents if is_under(path, parent)), default=0)


def _sort(file: FoundFile, catalogue: Catalogue, retry: bool, plan: Plan) -> None:
    before = plan.known.get(file.path)
    same = before is not None and (before.size, before.mtime_ns) == (file.size, file.mtime_ns)
    if before is None or not same or before.state == FileState.WAITING:
        plan.todo.append(file)
    elif before.state == FileState.INDEXED:
        plan.unchanged += 1
    else:
        row = catalogue.file(file.path)
        if row is None or retry or row.error_kind in _WORTH_RETRYING:
            plan.todo.append(file)
        else:
            plan.failed_before.append(row)

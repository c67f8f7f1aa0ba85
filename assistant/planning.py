"""What an indexing run has to do: the disk compared with the catalogue."""

import os
from collections.abc import Sequence

from msgspec import Struct, field

from .catalogue import Catalogue, KnownFile
from .errors import FileMissing
from .records import FileRow, FileState
from .sources import FoundFile, Unusable, find_files

_WORTH_RETRYING = {"unreadable", "parser_timed_out", "parser_crashed"}


class Plan(Struct):
    """The outcome of a comparison. `gone` loses the files that turn up under another name."""

    todo: list[FoundFile] = field(default_factory=list)
    unusable: list[Unusable] = field(default_factory=list)
    gone: dict[str, KnownFile] = field(default_factory=dict)
    known: dict[str, KnownFile] = field(default_factory=dict)
    failed_before: list[FileRow] = field(default_factory=list)
    seen: int = 0
    unchanged: int = 0


def compare(catalogue: Catalogue, paths: Sequence[str], retry: bool, quiet: bool) -> Plan:
    """Walk the paths and sort what is found into a plan.

    `retry` takes up failed files again; `quiet` passes over paths that are simply not there.
    """
    known = catalogue.known_files(paths)
    roots = set(catalogue.roots("folder"))
    excluded = catalogue.roots("excluded")
    found: dict[str, FoundFile] = {}
    unusable: list[Unusable] = []
    for path in paths:
        for item in find_files(path):
            if any(is_under(item.path, taken_out) for taken_out in excluded):
                continue
            if isinstance(item, FoundFile):
                found[item.path] = item
            elif not isinstance(item.error, FileMissing):
                unusable.append(item)
            elif item.path in roots or not (quiet or _any_under(known, item.path)):
                unusable.append(item)  # a missing root is an absent drive, not a deletion
    gone = {
        path: file
        for path, file in known.items()
        if path not in found and not any(is_under(path, item.path) for item in unusable)
    }
    plan = Plan(unusable=unusable, gone=gone, known=known, seen=len(found) + len(unusable))
    for file in found.values():
        _sort(file, catalogue, retry, plan)
    return plan


def is_under(path: str, parent: str) -> bool:
    """Say whether a path is the parent or lies in it."""
    return path == parent or path.startswith(parent.rstrip(os.sep) + os.sep)


def _any_under(known: dict[str, KnownFile], parent: str) -> bool:
    return any(is_under(path, parent) for path in known)


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

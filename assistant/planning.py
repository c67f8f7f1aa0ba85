"""What an indexing run has to do: the disk compared with the catalogue."""

from collections.abc import Sequence

from msgspec import Struct, field

from .absence import Absence
from .catalogue import Catalogue, KnownFile
from .records import FileFailure, FileState
from .settling import Settling
from .sources import FoundFile, Unusable
from .survey import Survey, out_of_reach

_WORTH_RETRYING = {"unreadable", "unsettled", "in_cloud"}


class Plan(Struct):
    """The outcome of a comparison. `gone` loses the files that turn up under another name."""

    todo: list[FoundFile] = field(default_factory=list)
    unusable: list[Unusable] = field(default_factory=list)
    gone: dict[str, KnownFile] = field(default_factory=dict)
    known: dict[str, KnownFile] = field(default_factory=dict)
    failed_before: list[FileFailure] = field(default_factory=list)
    elsewhere: list[FoundFile] = field(default_factory=list)
    """Known files that are seen on another device now."""
    held_sizes: set[int] = field(default_factory=set)
    """Sizes of the files held back; one of those gone may be found among them."""
    seen: int = 0
    unchanged: int = 0
    removed: int = 0
    _gone_by_hash: dict[str, list[str]] | None = None

    def certainly_gone(self) -> list[str]:
        """Return the files that are gone and not perhaps renamed: none to do has their size."""
        sizes = {file.size for file in self.todo}
        return [path for path, file in self.gone.items() if file.size not in sizes]

    def take_renamed(self, digest: str) -> str | None:
        """Strike off a file of this content from those gone and return it; None if none is."""
        if self._gone_by_hash is None:
            self._gone_by_hash = {}
            for path, file in self.gone.items():
                self._gone_by_hash.setdefault(file.hash, []).append(path)
        candidates = self._gone_by_hash.get(digest, [])
        while candidates:
            path = candidates.pop()
            if self.gone.pop(path, None) is not None:
                return path
        return None


def compare(
    catalogue: Catalogue,
    paths: Sequence[str],
    retry: bool,
    quiet: bool,
    settling: Settling | None = None,
) -> Plan:
    """Walk the paths and sort what is found into a plan.

    `retry` takes up failed files again. `quiet` passes over paths that nobody named: those that
    are not there, and files of other kinds. `settling` holds back files still being written.
    """
    survey = Survey(catalogue, paths, quiet)
    found, known = survey.found, survey.known
    absence = Absence(known, found)
    gone = {
        path: file
        for path, file in known.items()
        if path not in found
        and path not in survey.evicted
        and not survey.is_kept(path)
        and absence.is_gone(file)
    }
    absent = [Unusable(place, out_of_reach(n)) for place, n in absence.files.items()]
    unusable = [*survey.unusable.values(), *absent]
    plan = Plan(
        unusable=unusable,
        gone=gone,
        known=known,
        elsewhere=[
            file
            for file in found.values()
            if file.path in known and file.device != known[file.path].device
        ],
        seen=len(found) + len(unusable) + len(survey.evicted),
        unchanged=len(survey.evicted),
    )
    for file in found.values():
        _sort(file, plan, retry, settling)
    if settling is not None and plan.held_sizes:
        renamed = [path for path, file in gone.items() if file.size in plan.held_sizes]
        settling.wait_with(renamed)
        for path in renamed:
            del gone[path]
    return plan


def _sort(file: FoundFile, plan: Plan, retry: bool, settling: Settling | None) -> None:
    before = plan.known.get(file.path)
    same = before is not None and (before.size, before.mtime_ns) == (file.size, file.mtime_ns)
    if before is None or not same or before.state == FileState.WAITING:
        if settling is not None and settling.holds(file):
            plan.held_sizes.add(file.size)
        else:
            plan.todo.append(file)
    elif before.state == FileState.INDEXED:
        plan.unchanged += 1
    elif retry or (before.error_kind in _WORTH_RETRYING and not file.in_cloud):
        plan.todo.append(file)
    else:
        plan.failed_before.append(FileFailure(file.path, before.error_kind, before.error))

"""Disk to catalogue: what is new, changed, renamed or gone, file by file, as events."""

import os
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from time import perf_counter

from .catalogue import Catalogue
from .compaction import freshen
from .errors import (
    FileEmpty,
    FileError,
    FileInCloud,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    FileUnsettled,
)
from .estimating import Estimate
from .kinds import kind_of
from .messages import (
    AnyEvent,
    FileChanged,
    FileProgress,
    FileRemoved,
    FileRenamed,
    FileStarted,
    IndexFinished,
    Progress,
)
from .pacing import Gate, Interrupted
from .placeholders import not_here
from .planning import Plan, compare
from .preparing import Preparer
from .records import FileFailure, FileRow, FileState, IndexReport
from .settings import Settings
from .settling import Settling
from .sources import FoundFile, hash_file, require_unchanged, stat_file
from .survey import out_of_reach, was_deleted
from .vectors import VectorIndex

_DRAIN_AT = 500
_READINGS = 3

Outcome = tuple[str, AnyEvent]
"""Which count of the report a file adds to, and what to tell about it."""


class Indexer:
    """Brings the catalogue into step with the disk. One run at a time."""

    def __init__(
        self,
        catalogue: Catalogue,
        vectors: VectorIndex,
        preparer: Preparer,
        gate: Gate,
        settings: Settings,
    ) -> None:
        self._catalogue = catalogue
        self._vectors = vectors
        self._preparer = preparer
        self._gate = gate
        self._max_file_mb = settings.max_file_mb
        self.settling = Settling()

    def run(
        self, paths: Sequence[str], retry: bool = False, quiet: bool = False, settle: bool = False
    ) -> Iterator[AnyEvent]:
        """Index files and folders; yields events, `IndexFinished` last unless it is stopped.

        `retry` tries failed files again; `quiet` does not report paths that are simply gone, as
        a watcher names them; `settle` leaves files still being written to `settling`. Cut off at
        any point, what is done stays and the rest is waiting.
        """
        started = perf_counter()
        plan = compare(self._catalogue, paths, retry, quiet, self.settling if settle else None)
        self._catalogue.note_devices((f.device, f.path) for f in plan.elsewhere)
        self._catalogue.add_waiting((f.path, f.size, f.mtime_ns, f.device) for f in plan.todo)
        counts = Counter(files=plan.seen, unchanged=plan.unchanged)
        failures = list(plan.failed_before)
        for problem in plan.unusable:
            row = self._record_failure(FoundFile(problem.path, 0, 0), problem.error)
            failures.append(_failure(row))
            yield FileChanged(row)
        yield from self._remove(plan.certainly_gone(), plan)
        for found in plan.todo:
            yield FileChanged(FileRow(found.path, FileState.WAITING, found.size))
        estimate = Estimate(plan.todo, lambda: perf_counter() - self._gate.held_s)
        for n, found in enumerate(plan.todo):
            yield Progress(n, len(plan.todo), estimate.seconds_left())
            if not self._gate.wait():
                return
            yield FileStarted(found.path)
            estimate.begin(found)
            steps = self._index(found, plan)
            try:
                outcome, event = yield from _with_time_left(steps, estimate, n, len(plan.todo))
            except Interrupted:
                return
            estimate.finish(found)
            counts[outcome] += 1
            if isinstance(event, FileChanged):
                failures += [_failure(event.file)] if outcome == "failed" else []
                if outcome == "indexed":
                    counts.update(pages=event.file.pages, passages=event.file.passages)
            yield event
            self._vectors.drain(_DRAIN_AT)
        yield from self._remove(list(plan.gone), plan)
        self._preparer.rest()
        self._vectors.drain()
        if self._catalogue.is_through():
            self._catalogue.staging.clear()
        freshen(self._catalogue, self._vectors, self._gate.wait)
        yield Progress(len(plan.todo), len(plan.todo))
        counts["removed"] += plan.removed
        del counts["failed"]
        seconds = round(perf_counter() - started, 3)
        yield IndexFinished(IndexReport(**counts, failed=tuple(failures), seconds=seconds))

    def _remove(self, paths: Sequence[str], plan: Plan) -> Iterator[AnyEvent]:
        self._catalogue.remove(paths)
        # A folder that could not be read has a row, too; it was no file.
        plan.removed += sum(not os.path.isdir(path) for path in paths)
        for path in paths:
            del plan.gone[path]
            yield FileRemoved(path)

    def _index(self, found: FoundFile, plan: Plan) -> Generator[FileProgress, None, Outcome]:
        try:
            return (yield from self._index_last_version(found, plan))
        except FileMissing:
            before = plan.known.get(found.path)
            if before is None or was_deleted(self._catalogue, before):
                self._catalogue.remove([found.path])
                return "removed", FileRemoved(found.path)
            unplugged = FileUnreadable(str(out_of_reach(1)))
            return "failed", FileChanged(self._record_failure(found, unplugged))
        except FileError as error:
            self._gate.check()  # the parser may have been ended because all work is
            return "failed", FileChanged(self._record_failure(found, error))

    def _index_last_version(
        self, found: FoundFile, plan: Plan
    ) -> Generator[FileProgress, None, Outcome]:
        """Read a file again that was written to meanwhile. Raises FileError."""
        for _ in range(_READINGS - 1):
            now = stat_file(found.path)
            try:
                return (yield from self._index_once(now, plan))
            except FileError as error:
                if not isinstance(error, FileUnsettled) and stat_file(found.path) == now:
                    raise
        return (yield from self._index_once(stat_file(found.path), plan))

    def _index_once(self, found: FoundFile, plan: Plan) -> Generator[FileProgress, None, Outcome]:
        if found.in_cloud:
            raise not_here()
        if found.size == 0:
            raise FileEmpty("the file is empty")
        if found.size > self._max_file_mb << 20:
            raise FileTooLarge(f"{found.size >> 20} MB, the limit is {self._max_file_mb} MB")
        digest = hash_file(found.path)
        place = (found.path, found.size, found.mtime_ns)
        if self._catalogue.adopt(*place, digest, kind_of(found.path) or ""):
            return self._adopted(found.path, digest, plan)
        made = yield from self._preparer.prepare(found, digest)
        require_unchanged(found)  # nothing may stand under another content's hash
        self._catalogue.store(*place, digest, made.document, made.passages, made.language)
        return "indexed", FileChanged(self._row(found.path))

    def _adopted(self, path: str, digest: str, plan: Plan) -> Outcome:
        """Tell a touched file, a renamed one and a copy apart: none of them is read again."""
        row = self._row(path)
        before = plan.known.get(path)
        if before is not None and before.hash == digest:
            return "unchanged", FileChanged(row)
        old = plan.take_renamed(digest) if before is None else None
        if old is None:
            return "indexed", FileChanged(row)
        self._catalogue.remove([old])
        self._catalogue.follow(old, path)
        return "renamed", FileRenamed(old, row)

    def _row(self, path: str) -> FileRow:
        row = self._catalogue.file(path)
        assert row is not None
        return row

    def _record_failure(self, found: FoundFile, error: FileError) -> FileRow:
        path = found.path
        if (
            isinstance(error, FileUnreadable | FileInCloud)
            and self._catalogue.file(path) is not None
        ):
            self._catalogue.doubt(path, error.kind, str(error))
        elif not isinstance(error, FileMissing):
            self._catalogue.fail(path, found.size, found.mtime_ns, error.kind, str(error))
        return FileRow(path, FileState.FAILED, found.size, error_kind=error.kind, error=str(error))


def _with_time_left(
    steps: Generator[FileProgress, None, Outcome], estimate: Estimate, done: int, total: int
) -> Generator[AnyEvent, None, Outcome]:
    """Pass on how far a long file is, and what that means for the whole run."""
    while True:
        try:
            step = next(steps)
        except StopIteration as finished:
            outcome: Outcome = finished.value
            return outcome
        yield step
        rest = estimate.rest_of_file(step.stage, step.done, step.total)
        yield Progress(done, total, estimate.seconds_left(rest))


def _failure(row: FileRow) -> FileFailure:
    return FileFailure(row.path, row.error_kind, row.error)

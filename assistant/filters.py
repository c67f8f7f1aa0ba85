"""Which files a question goes to: places, types and dates, as one condition on the files."""

import os
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from .database import as_json, under
from .errors import UsageError
from .kinds import ENDINGS, KINDS

_LATEST = 2**63 - 1
"""What SQLite can compare: in ns, the year 2262."""


class Filter(Struct, frozen=True):
    """Limits that hold together; an empty one does not limit.

    `paths` are absolute, of files and folders. `types` are kinds of documents (see `records`) and
    endings with their dot. `since` and `until` are the first and the last day, in local time, on
    which a file was last changed.
    """

    paths: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def __bool__(self) -> bool:
        """Say whether anything is limited."""
        return self != EVERYTHING

    def condition(self) -> tuple[str, list[Any]]:
        """Return an SQL condition on rows of the table `files`, and its values."""
        where, values = under("files.path", self.paths)
        parts, all_values = [where], list[Any](values)
        for part, value in self._looks():
            parts.append(part)
            all_values += value
        return " AND ".join(parts), all_values

    def anywhere(self) -> "Filter":
        """Return the same without its paths."""
        return replace(self, paths=())

    def holds(self, path: str) -> bool:
        """Say whether a path is one of `paths` or lies under one."""
        if not self.paths:
            return True
        wanted = {given.rstrip(os.sep) for given in self.paths}
        while path not in wanted:
            path, cut, _ = path.rpartition(os.sep)
            if not cut:
                return False
        return True

    def _looks(self) -> Iterable[tuple[str, list[Any]]]:
        if self.types:
            endings = [name for name in self.types if name.startswith(".")]
            kinds = [name for name in self.types if not name.startswith(".")]
            one_of = " OR ".join(
                [
                    """EXISTS (SELECT 1 FROM documents WHERE documents.id = files.document_id
                    AND documents.kind IN (SELECT value FROM json_each(?)))""",
                    *["lower(files.path) LIKE ?"] * len(endings),
                ]
            )
            yield f"({one_of})", [as_json(kinds), *[f"%{ending}" for ending in endings]]
        if self.since is not None:
            yield "files.mtime_ns >= ?", [_start(self.since)]
        if self.until is not None and self.until < date.max:
            yield "files.mtime_ns < ?", [_start(self.until + timedelta(1))]


EVERYTHING = Filter()


def limited_to(
    paths: Iterable[str] = (),
    types: Iterable[str] = (),
    since: date | None = None,
    until: date | None = None,
) -> Filter:
    """Return a filter from what people give. Raises UsageError."""
    if since is not None and until is not None and since > until:
        raise UsageError(f"the first day, {since}, lies after the last, {until}")
    return Filter(tuple(paths), tuple(dict.fromkeys(map(type_of, types))), since, until)


def type_of(name: str) -> str:
    """Return a kind of documents, or an ending with its dot, as people write them.

    A name that is both, like pdf, is the kind. Raises UsageError.
    """
    given = name.strip().lower()
    if given in KINDS:
        return given
    if given.removeprefix(".") in ENDINGS:
        return f".{given.removeprefix('.')}"
    raise UsageError(
        f"not a type of file that can be read: “{name[:40]}”",
        f"Types are {', '.join(KINDS)}, and endings such as docx.",
    )


def day_of(text: str) -> date:
    """Return a day written as 2024-12-31. Raises UsageError."""
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").date()
    except ValueError:
        raise UsageError(f"not a day: “{text[:40]}”", "Write it as 2024-12-31.") from None


def _start(day: date) -> int:
    """Return the first moment of a day, in ns."""
    first = datetime.combine(day, time.min)
    try:
        seconds = first.astimezone().timestamp()
    except (OverflowError, OSError, ValueError):  # years that the system's clock does not know
        seconds = first.replace(tzinfo=UTC).timestamp()
    return max(-_LATEST, min(int(seconds) * 10**9, _LATEST))

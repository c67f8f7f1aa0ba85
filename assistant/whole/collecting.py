"""Lists and counts: what bears on the order, found, told apart and counted by code alone."""

from collections.abc import Iterator, Sequence

from ..answers import Task
from ..contents import Part
from ..events import AnyEvent, Token
from ..likeness import distinct
from ..records import Page, Passage
from .holding import Condition, condition_of
from .job import Job
from .pieces import Piece, stands_alone
from .values import value_of, values_in

_MOST_SHOWN = 200
_MOST_MARKED = 3


def collect(job: Job) -> Iterator[AnyEvent]:
    """Read everything, and list or count what was asked for; see `Job`."""
    condition = condition_of(job)
    if not condition:
        files = job.course.coverage.of_files
        known = f" There {'is 1 file' if files == 1 else f'are {files} files'} in scope."
        unclear = "It is not clear what to look for."
        job.account.notes.append(unclear + (known if condition.by_file else ""))
        return
    found: list[tuple[Part, list[Piece]]] = []
    for part in job.parts:
        own: list[Piece] = []
        for page in job.pages(part):
            if job.stop.is_set():
                break
            own += _items(job, condition, part, page)
            yield from job.read(part, page)
        if own:
            found.append((part, own))
        if job.stop.is_set():
            break
    if condition.by_file:
        yield from _tell_files(job, found)
    else:
        yield from _tell_items(job, found)


def _items(job: Job, condition: Condition, part: Part, page: Page) -> list[Piece]:
    """Return what a page has of it: the values themselves, or the sentences."""
    pieces = condition.holding(part, page)
    kind = "" if condition.by_file else value_of(job.question)
    if not kind:
        return pieces
    return [
        Piece(part.path, page, piece.start + a, piece.start + b, text[a:b])
        for piece in pieces
        for text in [page.text[piece.start : piece.end]]
        for a, b in values_in(text, kind)
    ]


def _tell_files(job: Job, found: Sequence[tuple[Part, list[Piece]]]) -> Iterator[AnyEvent]:
    if job.task is Task.COUNT and found:
        files, all_files = sum(part.files for part, _ in found), job.course.coverage.of_files
        firsts = [_clearest(pieces) for _, pieces in found]
        yield Token(job.account.add(f"{files} of {all_files} files:\n\n", firsts))
    for part, pieces in found[:_MOST_SHOWN]:
        copies = f" and {part.files - 1} more of the same content" if part.files > 1 else ""
        places = f", {len(pieces)} places" if len(pieces) > 1 else ""
        before = f"- **{part.path.rpartition('/')[2]}**{copies}{places}: "
        yield Token(job.account.quote(_clearest(pieces), before, "\n"))
    _tell_of_more(job, len(found))


def _clearest(pieces: Sequence[Piece]) -> Piece:
    """Return the first whole sentence, or else the first piece."""
    return next((piece for piece in pieces if stands_alone(piece.text)), pieces[0])


def _tell_items(job: Job, found: Sequence[tuple[Part, list[Piece]]]) -> Iterator[AnyEvent]:
    groups = _told_apart([piece for _, pieces in found for piece in pieces])
    if job.task is Task.COUNT and groups:
        firsts = [group[0] for group in groups]
        files = sum(part.files for part, _ in found)
        text = f"{len(groups)} in {files} {'file' if files == 1 else 'files'}:\n\n"
        yield Token(job.account.add(text, firsts))
    for group in groups[:_MOST_SHOWN]:
        yield Token(job.account.add(f"- {group[0].shown}\n", group, _MOST_MARKED))
    places = sum(map(len, groups))
    if places > len(groups):
        job.account.notes.append(
            f"{places} places say {len(groups)} different things; each is listed once."
        )
    _tell_of_more(job, len(groups))


def _told_apart(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the pieces, each with those after it that say the same."""
    same: dict[str, list[Piece]] = {}
    for piece in pieces:
        same.setdefault(piece.text.casefold().strip(" .;,"), []).append(piece)
    firsts = [group[0] for group in same.values()]
    passages = [
        Passage(n, p.path, p.page.number, p.start, p.end, p.text) for n, p in enumerate(firsts)
    ]
    by_number = list(same.values())
    return [
        [piece for each in (first, *others) for piece in by_number[each.id]]
        for first, others in distinct(passages)
    ]


def _tell_of_more(job: Job, count: int) -> None:
    if count > _MOST_SHOWN:
        job.account.notes.append(f"Only the first {_MOST_SHOWN} of {count} are shown.")

"""Comparisons: what the sides say on the same matters, side by side in a table."""

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ..answers import Style
from ..events import AnyEvent, Token
from ..records import Page, Span
from ..wording import content_words, numbers, stems
from .job import Job
from .pieces import Piece, pieces_of, stands_alone
from .sides import Side
from .topics import share

_ROWS = {Style.BRIEF: 4, Style.DETAILED: 16}
_USUAL_ROWS = 8
_TRIED = 3
"""So many times as many pairs of passages are looked into as there will be rows."""
_SAME = 0.97
"""Sentences nearer than this say the same, unless their numbers differ."""
_RELATED = 0.5
"""Sentences farther apart than this do not speak of the same."""
_NUMBERS = 0.15
"""What another number makes a pair worth, as a cosine."""
_OVERLAP = 0.85
"""A row nearer than this to one before it says nothing new."""
_LABEL_WORDS = 3
_AT_ONCE = 500
"""Passages that are compared with all of another side at once."""


class _Half(Struct, frozen=True):
    """What a side has: passages by their pages, and their unit vectors (n, dimensions)."""

    places: list[tuple[str, Page, Span]]
    vectors: NDArray[np.float32]


class _Row(Struct, frozen=True):
    cells: tuple[Piece | None, ...]
    score: float
    vector: NDArray[np.float32]


def compare(job: Job) -> Iterator[AnyEvent]:
    """Read both sides and set what they say of the same beside each other; see `Job`."""
    sides = job.sides
    if len(sides) < 2:
        job.account.notes.append(
            "It is not clear what to compare: name two things, or limit the question to two files."
        )
        return
    found: list[list[_Half]] = [[] for _ in sides]
    for part in job.parts:
        if job.stop.is_set():
            break
        spans, vectors = job.catalogue.contents.passages(part.document)
        pages = {}
        for page in job.pages(part):
            if job.stop.is_set():
                break
            pages[page.number] = page
            yield from job.read(part, page)
        for own, side in zip(found, sides, strict=True):
            if part in side.parts:
                own.append(_own(side, part.path, pages, spans, vectors))
    halves = [_joined(own) for own in found]
    empty = [side.name for side, half in zip(sides, halves, strict=True) if not half.places]
    if empty:
        job.account.notes.append(f"Nothing was found on {' and '.join(empty)}.")
        return
    wanted = _ROWS.get(job.account.form.style, _USUAL_ROWS)
    rows, same = _rows(job, halves, wanted)
    yield from _tell(job, rows)
    if not rows and not same:
        job.account.notes.append("They say nothing that can be set side by side.")
    if same:
        what = "1 statement is" if same == 1 else f"{same} statements are"
        job.account.notes.append(f"Of those compared, {what} the same on both sides.")


def _own(
    side: Side,
    path: str,
    pages: dict[int, Page],
    spans: Sequence[Span],
    vectors: NDArray[np.float32],
) -> _Half:
    chosen = [
        n
        for n, span in enumerate(spans)
        if span.page in pages
        and side.words <= stems(pages[span.page].text[span.start : span.end] if side.words else "")
    ]
    return _Half([(path, pages[spans[n].page], spans[n]) for n in chosen], vectors[chosen])


def _joined(halves: Sequence[_Half]) -> _Half:
    places = [place for half in halves for place in half.places]
    vectors = [half.vectors for half in halves if half.places]
    return _Half(places, np.vstack(vectors) if vectors else np.zeros((0, 0), np.float32))


def _rows(job: Job, halves: Sequence[_Half], wanted: int) -> tuple[list[_Row], int]:
    """Return the rows, best first, and how many statements were the same on both sides."""
    first, *others = halves
    nearest = [_nearest(job, first, other) for other in others]
    order = np.argsort(-nearest[0][1])[: _TRIED * wanted]
    tried: list[_Row] = []
    same = 0
    for n in order.tolist():
        row = _row(job, first, n, others, [int(found[n]) for found, _ in nearest])
        if row is None:
            continue
        if row.score > 1:  # said in the same words
            same += 1
        else:
            tried.append(row)
    kept: list[_Row] = []
    used: set[object] = set()
    for row in sorted(tried, key=lambda row: -row.score):
        places = {piece.place for piece in row.cells if piece}
        is_new = all(float(row.vector @ other.vector) < _OVERLAP for other in kept)
        if is_new and used.isdisjoint(places):
            kept.append(row)
            used |= places
    return sorted(kept[:wanted], key=lambda row: row.cells[0].place if row.cells[0] else ()), same


def _nearest(job: Job, first: _Half, other: _Half) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return for each passage of the first the nearest of the other, and how good the pair is."""
    best, score = _likest(first.vectors, other.vectors)
    mutual = _likest(other.vectors, first.vectors)[0][best] == np.arange(len(best))
    score = score + 0.1 * mutual
    if job.matter:
        asked = job.embedder.embed([job.matter.text])[0]
        score = score * 0.3 + (first.vectors @ asked) + (other.vectors @ asked)[best]
    return best, score


def _likest(
    ones: NDArray[np.float32], others: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return for each unit vector the place of the likest of the others, and their cosine.

    By stretches: the table of all pairs of two long books would not fit into memory.
    """
    best, score = np.zeros(len(ones), np.int64), np.zeros(len(ones), np.float32)
    for n in range(0, len(ones), _AT_ONCE):
        alike = ones[n : n + _AT_ONCE] @ others.T
        best[n : n + _AT_ONCE], score[n : n + _AT_ONCE] = alike.argmax(1), alike.max(1)
    return best, score


def _row(
    job: Job, first: _Half, n: int, others: Sequence[_Half], where: Sequence[int]
) -> _Row | None:
    own = _sentences(job, first, n)
    theirs = [_sentences(job, other, m) for other, m in zip(others, where, strict=True)]
    if not own or not theirs[0]:
        return None
    mine = job.embedder.embed([p.text for p in own])
    found = [job.embedder.embed([p.text for p in some]) if some else None for some in theirs]
    assert found[0] is not None
    pairs = mine @ found[0].T
    worth = np.array(
        [[_worth(job, a, b, float(pairs[i, j])) for j, b in enumerate(theirs[0])]
         for i, a in enumerate(own)]
    )  # fmt: skip
    i, j = map(int, np.unravel_index(int(worth.argmax()), worth.shape))
    about = share(job.matter, own[i].text) + share(job.matter, theirs[0][j].text)
    if pairs[i, j] < _RELATED or (job.matter and not about):
        return None
    cells: list[Piece | None] = [own[i], theirs[0][j]]
    for some, vectors in zip(theirs[1:], found[1:], strict=True):
        near = vectors @ mine[i] if vectors is not None else np.zeros(1)
        cells.append(some[int(near.argmax())] if near.max() >= _RELATED else None)
    is_same = bool((pairs > _SAME).any()) and worth.max() <= 0
    return _Row(tuple(cells), 2.0 if is_same else float(worth[i, j]), mine[i])


def _worth(job: Job, one: Piece, other: Piece, alike: float) -> float:
    differs = numbers(one.text) != numbers(other.text)
    if alike > _SAME and not differs:
        return 0.0
    about = (share(job.matter, one.text) + share(job.matter, other.text)) if job.matter else 0.0
    return alike / 2 + (_NUMBERS if differs else 0.0) + about / 4


def _sentences(job: Job, half: _Half, n: int) -> list[Piece]:
    path, page, span = half.places[n]
    return [p for p in pieces_of(path, page, span.start, span.end) if stands_alone(p.text)]


def _tell(job: Job, rows: Sequence[_Row]) -> Iterator[AnyEvent]:
    if not rows:
        return
    names = [_cell(side.name) for side in job.sides]
    said: set[str] = set()
    before = f"| | {' | '.join(names)} |\n|{'---|' * (len(names) + 1)}\n"
    for row in rows:
        label = _label([p.text for p in row.cells if p], said)
        before += f"| **{label}**" if label else "| "
        for piece in row.cells:
            if piece is None:
                before += " | –"
                continue
            text = f"{before} | {_cell(piece.text)} "
            yield Token(job.account.add(text, [piece]))
            before = ""
        before += "|\n"


def _label(texts: Sequence[str], said: set[str]) -> str:
    """Return the words that the cells share, fewer of those that stood in other labels."""
    shared = frozenset.intersection(*(frozenset(stems(text)) for text in texts))
    first: dict[str, str] = {}
    for word in content_words(texts[0]):
        stem = next(iter(stems(word)), "")
        if stem in shared and not word.isdigit():
            first.setdefault(stem, word)
    fresh = [stem for stem in first if stem not in said] or list(first)
    said.update(fresh[:_LABEL_WORDS])
    return " ".join(first[stem] for stem in fresh[:_LABEL_WORDS])


def _cell(text: str) -> str:
    return text.replace("|", "/")

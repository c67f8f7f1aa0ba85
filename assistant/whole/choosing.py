"""Of each stretch of a document the sentences that carry it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log1p, sqrt

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ..contents import Part
from ..events import Covered
from ..records import Page, Span
from ..wording import stems, words
from .job import Job
from .pieces import Piece, is_dependent, pieces_of, stands_alone
from .topics import Topic, share

_SHORTEST, _LONGEST = 1_000, 6_000
"""Characters of a stretch, of about three pages in a long document."""
_COMPARED = 16
"""Sentences of a stretch that are compared by meaning; the others lack its common words."""
_KEPT = 4
_BEGINNING = 0.06
"""What the first sentence of a stretch is worth, and twice that of the very first stretch: a cosine
like the others here."""
_LEANING = 0.08
_ABOUT = 0.5
"""So many words of the topic, if there is one, make a sentence one about it."""
_FURNITURE = 3
"""A line that stands on so many pages is no part of what they say."""


class Chosen(Struct, frozen=True):
    """A sentence that carries its stretch, how well (a cosine, roughly), and its unit vector."""

    piece: Piece
    score: float
    vector: NDArray[np.float32]


class Chooser:
    """Goes through one document after another."""

    def __init__(self, job: Job, topic: Topic, wanted: int) -> None:
        """Take only sentences about the topic, if there is one, several times as many as will be
        `wanted` in the end."""
        self._job = job
        characters = sum(part.characters for part in job.parts)
        self._length = max(_SHORTEST, min(_LONGEST, _KEPT * characters // (2 * wanted)))
        self._topic = topic
        self._asked = job.embedder.embed([topic.text])[0] if topic else None
        self.chosen: list[Chosen] = []

    def read(self, part: Part) -> Iterator[Covered]:
        """Read a document to its end, or until the stop, adding to `chosen`."""
        pages = self._job.pages(part)
        about = _About(*self._job.catalogue.contents.passages(part.document))
        seen = _furniture(pages)
        stretch: list[Piece] = []
        length = 0
        waiting: list[Page] = []
        for page in pages:
            for piece in pieces_of(part.path, page):
                stretch.append(piece)
                length += len(piece.text)
                if length >= self._length:
                    self._choose(stretch, about, seen)
                    stretch, length = [], 0
            waiting.append(page)
            if not stretch or page is pages[-1]:
                self._choose(stretch, about, seen)
                stretch, length = [], 0
                for read in waiting:
                    yield from self._job.read(part, read)
                waiting = []
            if self._job.stop.is_set():
                return

    def _choose(self, stretch: Sequence[Piece], about: "_About", seen: set[str]) -> None:
        candidates = _telling(self._eligible(stretch, seen))
        inside = about.inside(stretch)
        if not candidates or inside is None:
            return
        own = self._job.embedder.embed([piece.text for piece in candidates])
        if self._asked is None:
            score = (own @ inside + own @ about.all) / 2
            score[0] += _BEGINNING * (1 if self.chosen else 2)
        else:
            score = own @ self._asked
        score -= _LEANING * np.array([is_dependent(piece.text) for piece in candidates])
        best = np.argsort(-score, kind="stable")[:_KEPT]
        self.chosen += [Chosen(candidates[i], float(score[i]), own[i]) for i in sorted(best)]

    def _eligible(self, stretch: Sequence[Piece], seen: set[str]) -> list[Piece]:
        """Return what can stand in a summary and was not said before."""
        kept = []
        for piece in stretch:
            key = _key(piece.text)
            if stands_alone(piece.text) and key not in seen:
                kept.append(piece)
            seen.add(key)
        if not self._topic:
            return kept
        return [piece for piece in kept if share(self._topic, piece.text) >= _ABOUT]


def _furniture(pages: Sequence[Page]) -> set[str]:
    """Return the lines at the heads and feet of pages, as keys."""
    times = Counter(
        key
        for page in pages
        for key in {_key(line) for line in page.text.splitlines() if line.strip()}
    )
    return {key for key, count in times.items() if count >= _FURNITURE}


def _key(text: str) -> str:
    return " ".join(word for word in words(text) if not word.isdigit())


class _About:
    """What a document is about: the unit vectors of its passages, in reading order."""

    def __init__(self, spans: Sequence[Span], vectors: NDArray[np.float32]) -> None:
        self._starts = [(span.page, span.start) for span in spans]
        self._ends = [(span.page, span.end) for span in spans]
        self._vectors = vectors
        self.all = _unit(vectors.sum(0))
        """All of it, as one vector."""

    def inside(self, stretch: Sequence[Piece]) -> NDArray[np.float32] | None:
        """Return what a stretch is about, None if no passage lies in it."""
        if not stretch:
            return None
        first = bisect_right(self._ends, (stretch[0].page.number, stretch[0].start))
        last = bisect_left(self._starts, (stretch[-1].page.number, stretch[-1].end))
        return _unit(self._vectors[first:last].sum(0)) if first < last else None


def _telling(pieces: Sequence[Piece]) -> list[Piece]:
    """Return, in order, the first and those with most of what is said often."""
    said = [stems(piece.text) for piece in pieces]
    often = Counter(stem for each in said for stem in each)

    def weight(n: int) -> float:
        common = sum(log1p(often[stem] - 1) for stem in said[n])
        return common / sqrt(max(8, len(said[n])))

    best = sorted(range(1, len(pieces)), key=weight, reverse=True)[: _COMPARED - 1]
    return [pieces[n] for n in sorted([0, *best])] if pieces else []


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    return vector / max(1e-9, float(np.linalg.norm(vector)))

"""A question looked up in everything in scope: the reader reads each passage of it."""

from collections import defaultdict
from collections.abc import Generator, Sequence

from msgspec import Struct

from ..answers import Coverage
from ..catalogue import Catalogue
from ..contents import Part
from ..embedding import Embedder
from ..events import Covered
from ..phrasing import StopFlag
from ..reading import AT_MOST, Read, Reranker
from ..records import Hit, Page, Passage, Span, Why
from .course import Course


class Found(Struct, frozen=True):
    """The passages that bear on a question most, best first, and what was read for them."""

    hits: tuple[Hit, ...]
    coverage: Coverage
    note: str = ""


class Search:
    """One question on its way through all documents in scope."""

    def __init__(
        self,
        catalogue: Catalogue,
        embedder: Embedder,
        reranker: Reranker | None,
        question: str,
        stop: StopFlag,
    ) -> None:
        self._contents = catalogue.contents
        self._reranker, self._question, self._stop = reranker, question, stop
        self._asked = embedder.embed([question])[0]
        self._number = 0
        self._best: list[Hit] = []

    def run(
        self, parts: Sequence[Part], course: Course
    ) -> Generator[Covered, None, tuple[Hit, ...]]:
        """Yield how far it is, and return the best hits, of the first pages after a stop."""
        for part in parts:
            spans, vectors = self._contents.passages(part.document)
            alike = (vectors @ self._asked).tolist() if spans else []
            own = defaultdict[int, list[tuple[Span, float]]](list)
            for span, score in zip(spans, alike, strict=True):
                own[span.page].append((span, score))
            for page in self._contents.pages(part.document):
                if self._stop.is_set():
                    return tuple(self._best)
                self._take(part, page, own[page.number])
                if page.number == part.pages:
                    course.file_read(part)
                if (event := course.page_read(len(page.text))) is not None:
                    yield event
        return tuple(self._best)

    def _take(self, part: Part, page: Page, own: Sequence[tuple[Span, float]]) -> None:
        found = [(self._passage(part, page, span), score) for span, score in own]
        groups = [found[n : n + AT_MOST] for n in range(0, len(found), AT_MOST)]
        hits = [_hit(read) for some in groups for read in self._read(some)]
        self._best = sorted([*self._best, *hits], key=_chance, reverse=True)[:AT_MOST]

    def _passage(self, part: Part, page: Page, span: Span) -> Passage:
        self._number -= 1  # one of its own: the catalogue's are not asked for
        text = page.text[span.start : span.end]
        return Passage(self._number, part.path, page.number, span.start, span.end, text, page.label)

    def _read(self, found: Sequence[tuple[Passage, float]]) -> Sequence[Read]:
        """Return the passages as the reader sees them; without it, by likeness alone."""
        if self._reranker is None:
            return [Read(passage, score) for passage, score in found]
        return self._reranker.read(self._question, found)


def _hit(read: Read) -> Hit:
    return Hit(read.passage, read.score, Why(relevance=read.relevance), read.sentence)


def _chance(hit: Hit) -> float:
    return hit.score if hit.why.relevance is None else hit.why.relevance

"""What is told of all that was read: sentences, and their citations under running markers."""

from collections.abc import Sequence
from time import perf_counter

from ..answers import (
    REFUSAL,
    Answer,
    Citation,
    Coverage,
    Form,
    Sentence,
    Support,
    Task,
    Timings,
)
from ..citation import ReadPage
from .pieces import Piece

_Place = tuple[str, int, int, int]


class Account:
    """Takes sentences one after another; only what stands in the stored pages is cited."""

    def __init__(
        self, identity: str | int | None, question: str, task: Task, form: Form, read_page: ReadPage
    ) -> None:
        self._identity = identity
        self._question = question
        self.task = task
        self.form = form
        self._read_page = read_page
        self._sentences: list[Sentence] = []
        self._citations: dict[_Place, Citation] = {}
        self._started = perf_counter()
        self._first_ms: float | None = None
        self.model: str | None = None
        """The model that wrote, once one did."""
        self.model_failed = False
        """Whether it ended at its work; what is still to be said is quoted."""
        self.notes: list[str] = []

    def __bool__(self) -> bool:
        """Say whether anything was found to answer with."""
        return bool(self._sentences)

    def quote(self, piece: Piece, before: str = "", after: str = "") -> str:
        """Add a piece in its own words, with what stands around it; returns the text added."""
        return self.add(f"{before}{piece.shown}{after}", [piece])

    def add(self, text: str, pieces: Sequence[Piece], most: int = 5) -> str:
        """Add a text that code has made of the pieces, of which the first `most` are cited."""
        markers = [self._marker(piece) for piece in pieces[:most]]
        sure = all(marker is not None for marker in markers)
        support = Support.SUPPORTED if sure else Support.UNSUPPORTED
        found = tuple(dict.fromkeys(marker for marker in markers if marker is not None))
        return self._add(Sentence(text, support, found))

    def take(self, sentence: Sentence, citations: Sequence[Citation]) -> str:
        """Add a sentence that `cite` has judged, with its citations; returns its text."""
        known = {citation.marker: citation for citation in citations}
        markers = tuple(self._keep(known[marker]) for marker in sentence.markers)
        return self._add(Sentence(sentence.text, sentence.support, markers))

    def answer(self, coverage: Coverage, interrupted: bool) -> Answer:
        """Return it finished, or the refusal if there is nothing in it."""
        text = "".join(sentence.text for sentence in self._sentences)
        total = round((perf_counter() - self._started) * 1000, 1)
        return Answer(
            self._identity,
            self._question,
            bool(self),
            text if self else REFUSAL,
            None,
            tuple(self._sentences),
            tuple(self._citations.values()),
            self.model,
            Timings(first_token_ms=self._first_ms, total_ms=total),
            interrupted,
            task=self.task,
            form=self.form,
            coverage=coverage,
            note=" ".join(self.notes),
        )

    def _add(self, sentence: Sentence) -> str:
        if self._first_ms is None:
            self._first_ms = round((perf_counter() - self._started) * 1000, 1)
        self._sentences.append(sentence)
        return sentence.text

    def _marker(self, piece: Piece) -> int | None:
        """Return the marker of a piece, or None if its page is no longer what was read."""
        stored = self._read_page(piece.path, piece.page.number)
        if stored is None or stored.text[piece.start : piece.end] != piece.citation(0).quote:
            return None
        return self._keep(piece.citation(0))

    def _keep(self, cited: Citation) -> int:
        place = (cited.path, cited.page, cited.start, cited.end)
        if place not in self._citations:
            marker = len(self._citations) + 1
            own = (cited.label, cited.start, cited.end, cited.quote, cited.ocr)
            self._citations[place] = Citation(marker, cited.path, cited.page, *own)
        return self._citations[place].marker

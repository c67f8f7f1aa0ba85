"""An answer in the making: what all its endings share."""

from collections.abc import Callable
from time import perf_counter

from .answers import (
    REFUSAL,
    Answer,
    Citation,
    Coverage,
    Form,
    Quote,
    Sentence,
    Support,
    Task,
    Timings,
)
from .records import listed


class Clock:
    """Milliseconds since the question; each step is marked once."""

    def __init__(self) -> None:
        self._started = perf_counter()
        self.marks: dict[str, float] = {}

    def mark(self, name: str) -> None:
        """Note the time of a step of `Timings`, unless it was noted before."""
        self.marks.setdefault(name, round((perf_counter() - self._started) * 1000, 1))

    def timings(self) -> Timings:
        """Return all marks, the end among them."""
        self.mark("total_ms")
        return Timings(**self.marks)


class Draft:
    """Ends as a refusal, as a quote, or as sentences with their citations."""

    def __init__(self, identity: str | int | None, question: str, form: Form, clock: Clock) -> None:
        self._identity, self.question, self.form, self.clock = identity, question, form, clock
        self.quote: Quote | None = None
        self.nearest: Callable[[], tuple[Quote, ...]] = tuple
        """Looks up what a refusal offers."""
        self.coverage: Coverage | None = None
        self.remark = ""
        """What is to be said however it ends."""
        self.chance: float | None = None
        self.model: str | None = None
        """The model that was asked, once it was."""

    def refused(self, interrupted: bool = False) -> Answer:
        """Return the refusal, with the nearest there is."""
        return self._answer(False, REFUSAL, (), (), "", interrupted, self.nearest())

    def quoted(self, note: str = "", interrupted: bool = False) -> Answer:
        """Return the quote as the answer."""
        assert self.quote is not None
        q = self.quote
        citation = Citation(1, q.path, q.page, q.label, q.start, q.end, q.text, q.ocr)
        text = listed(q.text)
        sentence = Sentence(text, Support.SUPPORTED, (1,))
        return self._answer(True, text, (sentence,), (citation,), note, interrupted)

    def answered(
        self,
        sentences: tuple[Sentence, ...],
        citations: tuple[Citation, ...],
        note: str = "",
        interrupted: bool = False,
    ) -> Answer:
        """Return what the model wrote; `note` says what else is to be known of it."""
        text = "".join(sentence.text for sentence in sentences)
        return self._answer(True, text, sentences, citations, note, interrupted)

    def _answer(
        self,
        answered: bool,
        text: str,
        sentences: tuple[Sentence, ...],
        citations: tuple[Citation, ...],
        note: str,
        interrupted: bool,
        nearest: tuple[Quote, ...] = (),
    ) -> Answer:
        return Answer(
            self._identity,
            self.question,
            answered,
            text,
            self.quote,
            sentences,
            citations,
            self.model,
            self.clock.timings(),
            interrupted,
            task=Task.FIND,
            form=self.form,
            nearest=nearest,
            chance=self.chance,
            coverage=self.coverage,
            note=f"{self.remark} {note}".strip(),
        )

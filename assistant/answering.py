"""Question and passages to a stream of events, ending in a verified answer."""

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Protocol

from msgspec import Struct

from . import prompts
from .answers import (
    REFUSAL,
    Answer,
    Citation,
    Quote,
    Sentence,
    Support,
    Timings,
)
from .catalogue import Catalogue
from .citation import Source, cite, is_looping, is_refusal
from .filters import Filter
from .messages import AnyEvent, Finished, QuoteFound, Retrieved, Token
from .records import (
    Hit,
    Origin,
    Page,
    Passage,
    Span,
    readable,
)
from .retrieval import Retriever
from .sentence_reader import SentenceReader
from .stop_words import seems_english
from .wording import breaks_off, goes_on, words

_HITS = 10
_MAX_ANSWER_TOKENS = 220

_FLOOR = 0.3
"""Below this chance of the best passage there may be no answer in the library; whether there is
none, the words decide: the reader knows English questions, not orders and other languages."""

_DOUBT = 0.45
"""Below this likeness of the best sentence there is none. The two were chosen on the development
articles; `make bench-quotes` prints what they refuse of others."""


class LanguageModel(Protocol):
    """What writes: see `writer`."""

    def write(self, messages: Sequence[prompts.Message], max_tokens: int) -> Iterator[str]:
        """Return the answer in pieces. The iterator raises ModelError."""
        ...

    def stop(self) -> None:
        """End the answer being written."""
        ...


class Model(Struct, frozen=True):
    """A language model and how many passages it is shown."""

    name: str
    writer: LanguageModel
    passages: int


class StopFlag(Protocol):
    """Says whether the person has pressed stop."""

    def is_set(self) -> bool:
        """Return whether to stop."""
        ...


class Answerer:
    """Answers one question at a time."""

    def __init__(
        self, catalogue: Catalogue, retriever: Retriever, fallback: SentenceReader
    ) -> None:
        """Quote with `fallback` what was found without the trained reader."""
        self._catalogue = catalogue
        self._retriever = retriever
        self._fallback = fallback

    def ask(
        self,
        identity: str | int | None,
        question: str,
        scope: Filter,
        model: Model | None,
        stop: StopFlag,
    ) -> Iterator[AnyEvent]:
        """Yield `Retrieved`, `QuoteFound`, `Token`s and `Finished`. Raises ModelError.

        Without a model the quote is the answer. `Finished` also follows a stop.
        """
        clock = _Clock()
        hits = self._retriever.search(question, _HITS, scope)
        clock.mark("retrieval_ms")
        notes = self._retriever.notes(question, scope)
        yield Retrieved(tuple(hits), clock.marks["retrieval_ms"], notes)
        quote = self._quote(question, hits)
        if quote is not None:
            clock.mark("quote_ms")
            yield QuoteFound(quote)
        draft = _Draft(identity, question, quote)
        if quote is None or self._is_elsewhere(question, hits, quote) or stop.is_set():
            yield Finished(draft.refused(clock, interrupted=stop.is_set()))
            return
        if model is None:
            yield Finished(draft.quoted(clock))
            return
        draft.model = model.name
        sources = self._sources(hits, model.passages)
        shown = [s.page.text[s.start : s.end] for s in sources]
        text = ""
        writing = model.writer.write(prompts.ask(question, shown), _MAX_ANSWER_TOKENS)
        if stop.is_set():  # it was set before there was anything to stop
            model.writer.stop()
        for piece in writing:
            clock.mark("first_token_ms")
            text += piece
            yield Token(piece)
            if text.endswith((".", "\n")) and is_looping(text):
                break
        if is_refusal(text):
            yield Finished(draft.refused(clock, interrupted=stop.is_set()))
            return
        sentences, citations = cite(text, question, sources, self._catalogue.page)
        yield Finished(draft.answered(sentences, citations, clock, stop.is_set()))

    def _quote(self, question: str, hits: Sequence[Hit]) -> Quote | None:
        found = best(hits) or self._fallback.read(question, hits)
        if found is None:
            return None
        passage, span, score = found
        page = self._page_of(passage)
        if page is None:
            return None
        text = page.text[span.start : span.end]
        return Quote(
            passage.path,
            page.number,
            page.label,
            span.start,
            span.end,
            text,
            round(score, 4),
            page.origin is Origin.OCR,
        )

    def _is_elsewhere(self, question: str, hits: Sequence[Hit], quote: Quote) -> bool:
        """Say whether the passages are about something else than the question."""
        if best(hits) is None:
            return quote.score < self._fallback.floor
        if quote.score >= _FLOOR:
            return False
        likest = self._fallback.read(question, hits)
        doubt = _DOUBT if seems_english(words(question)) else self._fallback.floor
        return likest is None or likest[2] < doubt

    def _page_of(self, passage: Passage) -> Page | None:
        """Return a passage's page, unless the file was replaced since it was found."""
        page = self._catalogue.page(passage.path, passage.page)
        here = page is not None and page.text[passage.start : passage.end] == passage.text
        return page if here else None

    def _sources(self, hits: Sequence[Hit], most: int) -> list[Source]:
        """Return what the model reads: the best passages, the first with its neighbours."""
        sources: list[Source] = []
        for passage in self._read_on([hit.passage for hit in hits])[:most]:
            start, end = passage.start, passage.end
            if not sources:
                start, end = self._catalogue.with_neighbours(passage)
            page = self._page_of(passage)
            if page is not None and not _covered(sources, passage.path, page.number, start, end):
                sources.append(Source(len(sources) + 1, passage.path, page, start, end))
        return sources

    def _read_on(self, passages: list[Passage]) -> list[Passage]:
        """Return the passages, the first followed by what goes on with it on another page."""
        beyond = self._beyond(passages[0]) if passages else None
        if beyond is None or beyond.id in {passage.id for passage in passages[:2]}:
            return passages
        return [passages[0], beyond, *passages[1:]]

    def _beyond(self, passage: Passage) -> Passage | None:
        page = self._page_of(passage)
        if page is None:
            return None
        if breaks_off(page.text) and not page.text[passage.end :].strip():
            return self._catalogue.passage_at(passage.path, passage.page + 1)
        if goes_on(page.text) and not page.text[: passage.start].strip():
            return self._catalogue.passage_at(passage.path, passage.page - 1, last=True)
        return None


def best(hits: Sequence[Hit]) -> tuple[Passage, Span, float] | None:
    """Return what the reader trusts most: passage, sentence and the chance that it answers."""
    read = [
        (hit.passage, hit.support, hit.why.relevance)
        for hit in hits
        if hit.support is not None and hit.why.relevance is not None
    ]
    return max(read, key=lambda found: found[2], default=None)


def _covered(sources: Sequence[Source], path: str, page: int, start: int, end: int) -> bool:
    return any(
        (s.path, s.page.number) == (path, page) and s.start <= start and end <= s.end
        for s in sources
    )


class _Clock:
    """Milliseconds since the question; each step is marked once."""

    def __init__(self) -> None:
        self._started = perf_counter()
        self.marks: dict[str, float] = {}

    def mark(self, name: str) -> None:
        self.marks.setdefault(name, round((perf_counter() - self._started) * 1000, 1))

    def timings(self) -> Timings:
        self.mark("total_ms")
        return Timings(**self.marks)


class _Draft:
    """An answer in the making: what all its endings share."""

    def __init__(self, identity: str | int | None, question: str, quote: Quote | None) -> None:
        self._identity = identity
        self._question = question
        self._quote = quote
        self.model: str | None = None
        """The model that was asked, once it was."""

    def refused(self, clock: _Clock, interrupted: bool = False) -> Answer:
        return self._answer(False, REFUSAL, (), (), clock, interrupted)

    def quoted(self, clock: _Clock) -> Answer:
        assert self._quote is not None
        q = self._quote
        citation = Citation(1, q.path, q.page, q.label, q.start, q.end, q.text, q.ocr)
        text = readable(q.text)
        sentence = Sentence(text, Support.SUPPORTED, (1,))
        return self._answer(True, text, (sentence,), (citation,), clock)

    def answered(
        self,
        sentences: tuple[Sentence, ...],
        citations: tuple[Citation, ...],
        clock: _Clock,
        interrupted: bool,
    ) -> Answer:
        text = "".join(sentence.text for sentence in sentences)
        return self._answer(True, text, sentences, citations, clock, interrupted)

    def _answer(
        self,
        answered: bool,
        text: str,
        sentences: tuple[Sentence, ...],
        citations: tuple[Citation, ...],
        clock: _Clock,
        interrupted: bool = False,
    ) -> Answer:
        return Answer(
            self._identity,
            self._question,
            answered,
            text,
            self._quote,
            sentences,
            citations,
            self.model,
            clock.timings(),
            interrupted,
        )

"""Question and passages to a stream of events, ending in a verified answer or the refusal."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from . import forms, prompts
from .answers import Answer, Citation, Form, Sentence
from .catalogue import Catalogue
from .citation import Source, cite, cite_pieces, is_looping
from .drafts import Clock, Draft
from .errors import ModelCrashed, PromptTooLong
from .events import AnyEvent, Finished, QuoteFound, Retrieved, Token
from .evidence import Evidence
from .filters import Filter
from .profiles import PHRASING, Profile, copying
from .records import Hit
from .refusing import Doubt, denies
from .retrieval import Retriever
from .sentence_reader import SentenceReader

_HITS = 10

_CUT_OFF = "The model stopped in the middle of its work; this is what there was by then."
_WORDLESS = "The model gave no answer; this is the sentence that answers best."
_TOO_LONG = (
    "The passages are more than this model can read; this is the sentence that answers best."
)


class LanguageModel(Protocol):
    """What writes: see `writer`."""

    def write(
        self, messages: Sequence[prompts.Message], max_tokens: int, grammar: str = ""
    ) -> Iterator[str]:
        """Return the answer in pieces, as the grammar allows. The iterator raises ModelError."""
        ...

    def weigh(
        self, messages: Sequence[prompts.Message], choices: Sequence[str]
    ) -> tuple[float, ...]:
        """Return the log of each choice's chance to come next; nothing if stopped.

        Raises ModelError.
        """
        ...

    def stop(self) -> None:
        """End the answer being written."""
        ...


class Model(Struct, frozen=True):
    """A language model, how many passages it is shown, and how it is put to use."""

    name: str
    writer: LanguageModel
    passages: int
    profile: Profile = PHRASING


class StopFlag(Protocol):
    """Says whether the person has pressed stop."""

    def is_set(self) -> bool:
        """Return whether to stop."""
        ...


class Answerer:
    """Answers one question at a time from the few passages that are about it."""

    def __init__(
        self, catalogue: Catalogue, retriever: Retriever, fallback: SentenceReader
    ) -> None:
        """Quote with `fallback` what was found without the trained reader."""
        self._catalogue = catalogue
        self._retriever = retriever
        self._evidence = Evidence(catalogue, fallback)

    def ask(
        self,
        identity: str | int | None,
        question: str,
        scope: Filter,
        model: Model | None,
        form: Form,
        stop: StopFlag,
    ) -> Iterator[AnyEvent]:
        """Yield `Retrieved`, `QuoteFound`, `Token`s and `Finished`. Raises ModelError.

        Without a model the quote is the answer. `Finished` also follows a stop.
        """
        clock = Clock()
        draft = Draft(identity, question, form, clock)
        hits = self._retriever.search(question, _HITS, scope)
        clock.mark("retrieval_ms")
        notes = self._retriever.notes(question, scope)
        yield Retrieved(tuple(hits), clock.marks["retrieval_ms"], notes)
        draft.quote = self._evidence.quote(question, hits)
        if draft.quote is not None:
            clock.mark("quote_ms")
            yield QuoteFound(draft.quote)
        doubt = Doubt(question, hits, draft.quote, self._evidence.likeness)
        judges = model is not None and model.profile.judges
        if stop.is_set() or doubt.is_elsewhere() or (not judges and doubt.is_refused(None)):
            yield Finished(self._refused(draft, doubt.hits, stop))
        elif model is None:
            yield Finished(draft.quoted())
        else:
            draft.model = model.name
            all_of = [] if model.profile.copies else self._evidence.all_of(scope)
            sources = all_of or self._evidence.sources(hits, model.passages)
            yield from self._with_model(draft, doubt, sources, model, stop)

    def _with_model(
        self,
        draft: Draft,
        doubt: Doubt,
        sources: list[Source],
        model: Model,
        stop: StopFlag,
    ) -> Iterator[AnyEvent]:
        text, note, verdict = "", "", None
        try:
            if model.profile.judges:
                verdict = _verdict(model, draft.question, sources)
            if stop.is_set() or doubt.is_refused(verdict):
                yield Finished(self._refused(draft, doubt.hits, stop))
                return
            for piece in _written(model, draft, sources, stop):
                draft.clock.mark("first_token_ms")
                text += piece
                yield Token(piece)
        except ModelCrashed:
            note = _CUT_OFF
        except PromptTooLong:
            note = _TOO_LONG
        denied = bool(text.strip()) and denies(text)
        if denied and not doubt.is_sure(verdict):
            yield Finished(self._refused(draft, doubt.hits, stop))
        else:
            yield Finished(self._finished(draft, sources, "" if denied else text, note, stop))

    def _finished(
        self,
        draft: Draft,
        sources: Sequence[Source],
        text: str,
        note: str,
        stop: StopFlag,
    ) -> Answer:
        interrupted = stop.is_set() or note == _CUT_OFF
        if not text.strip():
            return draft.quoted("" if stop.is_set() else note or _WORDLESS, interrupted)
        text, unfinished = forms.finish(draft.form, text)
        cited = self._cited(draft, sources, text)
        return draft.answered(*cited, f"{note} {unfinished}".strip(), interrupted)

    def _cited(
        self, draft: Draft, sources: Sequence[Source], text: str
    ) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
        pieces = [(piece.text, piece.claim) for piece in forms.pieces(draft.form, text)]
        if pieces:
            return cite_pieces(pieces, draft.question, sources, self._catalogue.page)
        return cite(text, draft.question, sources, self._catalogue.page)

    def _refused(self, draft: Draft, hits: Sequence[Hit], stop: StopFlag) -> Answer:
        return draft.refused(self._evidence.nearest(hits, draft.quote), stop.is_set())


def _verdict(model: Model, question: str, sources: list[Source]) -> float | None:
    """Return the model's log odds that the sources state the answer; None if it was stopped.

    Takes away the last sources if there is no room for all.
    """
    while True:
        try:
            messages = prompts.check(question, _shown(sources))
            yes_no = model.writer.weigh(messages, prompts.VERDICTS)
            return yes_no[0] - yes_no[1] if yes_no else None
        except PromptTooLong:
            if len(sources) < 2:
                raise
            sources.pop()


def _written(
    model: Model, draft: Draft, sources: Sequence[Source], stop: StopFlag
) -> Iterator[str]:
    """Yield the answer's pieces until it is whole, stopped, or repeats itself."""
    text, most = "", forms.max_tokens(draft.form)
    if model.profile.copies:
        assert draft.quote is not None
        messages = prompts.copy(draft.question, _shown(sources))
        allowed = copying(_shown(sources)[0], draft.quote.text)
    else:
        messages = prompts.ask(draft.question, _shown(sources), draft.form)
        allowed = forms.grammar(draft.form)
    writing = model.writer.write(messages, most, allowed)
    if stop.is_set():  # it was set before there was anything to stop
        model.writer.stop()
    for piece in writing:
        text += piece
        yield piece
        if not allowed and text.endswith((".", "\n")) and is_looping(text):
            return


def _shown(sources: Sequence[Source]) -> list[str]:
    return [s.page.text[s.start : s.end] for s in sources]

"""An answer as a language model phrases it: its verdict, its words, and what the checks leave."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from . import forms, prompts
from .answers import Answer, Citation, Form, Sentence, Shape, Support
from .citation import ReadPage, Source, cite, cite_pieces, is_looping
from .drafts import Draft
from .errors import ModelCrashed, PromptTooLong
from .events import AnyEvent, Finished, Token
from .profiles import PHRASING, Profile, copying
from .refusing import Doubt, denies

_CUT_OFF = "The model stopped in the middle of its work; this is what there was by then."
_WORDLESS = "The model gave no answer; this is the sentence that answers best."
_ONLY_COPIED = "So small a model only copies what stands there, in no other form."
_TOO_LONG = "The passages are more than this model can read; this is the best sentence."


class LanguageModel(Protocol):
    """What writes: see `writer`."""

    def write(
        self, messages: Sequence[prompts.Message], max_tokens: int, grammar: str = ""
    ) -> Iterator[str]:
        """Return the answer in pieces, as the grammar allows. The iterator raises ModelError."""
        ...

    def weigh(
        self,
        messages: Sequence[prompts.Message],
        choices: Sequence[str],
        stopped: Callable[[], bool] | None = None,
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


class Phrasing:
    """One answer in the hands of a model, which has no say in whether there is one."""

    def __init__(
        self, draft: Draft, doubt: Doubt, sources: list[Source], model: Model, stop: StopFlag
    ) -> None:
        """Sources for which the model has no room are taken away from the end."""
        self._draft, self._doubt, self._sources = draft, doubt, sources
        self._model, self._stop = model, stop
        self._copies = model.profile.copies and draft.quote is not None
        self._form = Form(style=draft.form.style) if self._copies else draft.form
        draft.model = model.name

    def events(self, read_page: ReadPage) -> Iterator[AnyEvent]:
        """Yield `Token`s and `Finished`; a model that dies leaves what it has written.

        Raises ModelError if it cannot be used at all.
        """
        text, note = "", ""
        try:
            if self._model.profile.judges:
                self._doubt.verdict = self._verdict()
                self._draft.chance = self._doubt.chance()
            if self._stop.is_set() or self._doubt.is_refused():
                yield Finished(self._refused())
                return
            for piece in self._written():
                self._draft.clock.mark("first_token_ms")
                text += piece
                yield Token(piece)
        except ModelCrashed:
            note = _CUT_OFF
        except PromptTooLong:
            note = _TOO_LONG
        yield Finished(self._finished(text, note, read_page))

    def _verdict(self) -> float | None:
        """Return the model's log odds that the sources state the answer; None if stopped."""
        while True:
            try:
                messages = prompts.check(self._draft.question, self._shown())
                writer, stopped = self._model.writer, self._stop.is_set
                yes_no = writer.weigh(messages, prompts.VERDICTS, stopped)
                return yes_no[0] - yes_no[1] if yes_no else None
            except PromptTooLong:
                if len(self._sources) < 2:
                    raise
                self._sources.pop()

    def _written(self) -> Iterator[str]:
        """Yield the answer's pieces until it is whole, stopped, or repeats itself."""
        text, writer = "", self._model.writer
        messages, allowed = self._order()
        writing = writer.write(messages, forms.max_tokens(self._form), allowed)
        if self._stop.is_set():  # it was set before there was anything to stop
            writer.stop()
        for piece in writing:
            text += piece
            yield piece
            prose = not allowed and text.endswith((".", "\n"))
            if forms.is_looping(self._form, text) or (prose and is_looping(text)):
                return

    def _order(self) -> tuple[list[prompts.Message], str]:
        """Return the prompt, and the grammar of what may be written."""
        draft, shown = self._draft, self._shown()
        if self._copies and draft.quote is not None:
            return prompts.copy(draft.question, shown), copying(shown[0], draft.quote.text)
        return prompts.ask(draft.question, shown, self._form), forms.grammar(self._form)

    def _finished(self, text: str, note: str, read_page: ReadPage) -> Answer:
        interrupted = self._stop.is_set() or note == _CUT_OFF
        written = bool(text.strip())
        denied, sure = written and denies(text), self._doubt.is_sure()
        whole, unfinished = forms.finish(self._form, text)
        refusable = not sure and not interrupted
        if refusable and denied:
            return self._refused()
        if not whole.strip() or (denied and sure):
            said = note or (unfinished if written else "") or _WORDLESS
            return self._draft.quoted("" if self._stop.is_set() else said, interrupted)
        sentences, citations = self._cited(whole, read_page)
        invented = all(sentence.support is Support.UNSUPPORTED for sentence in sentences)
        if refusable and invented:
            return self._refused()
        if self._copies and self._draft.form.shape is not Shape.PROSE:
            note = f"{note} {_ONLY_COPIED}".strip()
        note = f"{note} {unfinished}".strip()
        return self._draft.answered(sentences, citations, note, interrupted)

    def _cited(
        self, text: str, read_page: ReadPage
    ) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
        question, form = self._draft.question, self._form
        pieces = [(piece.text, piece.claim) for piece in forms.pieces(form, text)]
        if pieces:
            return cite_pieces(pieces, question, self._sources, read_page)
        return cite(text, question, self._sources, read_page)

    def _refused(self) -> Answer:
        return self._draft.refused(self._stop.is_set())

    def _shown(self) -> list[str]:
        return [s.page.text[s.start : s.end] for s in self._sources]

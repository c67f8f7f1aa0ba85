"""A question looked up: its passages, its quote, and the answer or the refusal."""

from collections.abc import Iterator, Sequence
from functools import partial

from .answers import Form, Shape
from .catalogue import Catalogue
from .drafts import Clock, Draft
from .events import AnyEvent, Finished, QuoteFound, Retrieved
from .evidence import Evidence
from .filters import EVERYTHING, Filter
from .phrasing import Model, Phrasing, StopFlag
from .records import Hit
from .refusing import Doubt
from .retrieval import Retriever
from .sentence_reader import SentenceReader

_HITS = 10
_ONLY_QUOTED = "Without a model the answer is the quote as it stands, in no other form."


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
        hits = self._retriever.search(question, _HITS, scope)
        clock.mark("retrieval_ms")
        notes = self._retriever.notes(question, scope)
        yield Retrieved(tuple(hits), clock.marks["retrieval_ms"], notes)
        draft = Draft(identity, question, form, clock)
        yield from self.answer(draft, hits, model, stop, scope)

    def answer(
        self,
        draft: Draft,
        hits: Sequence[Hit],
        model: Model | None,
        stop: StopFlag,
        scope: Filter = EVERYTHING,
    ) -> Iterator[AnyEvent]:
        """Do as `ask` does, with passages that were found already.

        A scope of a few pages is read whole by the model.
        """
        draft.quote = self._evidence.quote(draft.question, hits)
        draft.nearest = partial(self._evidence.nearest, hits, draft.quote)
        if draft.quote is not None:
            draft.clock.mark("quote_ms")
            yield QuoteFound(draft.quote)
        doubt = Doubt(draft.question, hits, draft.quote, self._evidence.likeness)
        draft.chance = doubt.chance()
        judges = model is not None and model.profile.judges
        if stop.is_set() or doubt.is_elsewhere() or (not judges and doubt.is_refused()):
            yield Finished(draft.refused(stop.is_set()))
        elif model is None:
            other = draft.form.shape is not Shape.PROSE
            yield Finished(draft.quoted(_ONLY_QUOTED if other else ""))
        else:
            all_of = [] if model.profile.copies else self._evidence.all_of(scope)
            sources = all_of or self._evidence.sources(hits, model.passages)
            yield from Phrasing(draft, doubt, sources, model, stop).events(self._catalogue.page)

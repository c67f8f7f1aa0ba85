"""Whether the passages hold an answer at all: decided in code, never by what the model writes.

Of an English question, the chance is that of a logistic regression on the reader's chance and on
the verdict of the language model: by how much it leans to Yes rather than to No. The reader knows
nothing of other languages, nor of orders: there the likeness of the best sentence decides, and a
verdict that is very sure.
"""

import re
from collections.abc import Callable, Sequence
from math import exp, log

from msgspec import Struct

from .answers import Quote
from .citation import is_refusal
from .evidence import best
from .records import Hit
from .stop_words import seems_english
from .wording import is_question, words

THRESHOLD = 0.5
"""The chance below which there is no answer."""

_UNSURE = 0.3
_UNLIKE = 0.3
_UNLIKE_IN_ENGLISH = 0.45
"""Passages of which the reader is unsure, and whose best sentence is no more like the question than
this, are about something else: no model need be asked."""

_SWAY = (-0.5, 2.0)
"""Beyond these a verdict counts no more: an order inside a document cannot outweigh the reader."""

_SURELY_NOT = -1.0
"""The verdict below which there is no answer, whatever the language."""

_SURE = 0.8
"""The chance from which a model that denies is not believed."""

_DENIAL = re.compile(
    r"(?i)^\W*(?:\w+\W+){0,6}?(?:passages?|documents?|texts?|sources?|context|information)\b"
    r"[^.]{0,40}?(?:\b(?:not|no|nothing|without)|n['’]t)\b"
    r"[^.]{0,30}?\b(?:answer|contain|found|include|information|mention|provid|say|specif|state|tell)"
)

Likeness = Callable[[str, Sequence[Hit]], float]


class _Weights(Struct, frozen=True):
    """Of the log odds of the reader, and of those of the model."""

    reader: float
    model: float
    bias: float

    def chance(self, reader: float, model: float) -> float:
        return 1 / (1 + exp(-(self.reader * _log_odds(reader) + self.model * model + self.bias)))


_TOGETHER = _Weights(1.03, 0.99, -0.72)
"""Fitted to 195 questions on the development articles, half of them without an answer."""

_ALONE = _Weights(1.0, 0.0, 0.62)
"""Without a model the sentence itself is shown, which invents nothing: a wrong refusal costs more
than a wrong quote, so the chance of .35 by the reader is enough."""


class Doubt:
    """What speaks against an answer to one question."""

    def __init__(
        self, question: str, hits: Sequence[Hit], quote: Quote | None, likeness: Likeness
    ) -> None:
        self.verdict: float | None = None
        """The model's log odds of Yes over No; None before it was asked, or where none is."""
        self._hits = hits
        self._question, self._quote, self._likeness = question, quote, likeness
        self._english = seems_english(words(question))
        self._judged = self._english and is_question(question) and best(hits) is not None

    def is_elsewhere(self) -> bool:
        """Say whether what was found is about something else, so that no model need be asked."""
        if self._quote is None:
            return True
        if best(self._hits) is None:  # the quote is by likeness itself
            return self._quote.score < _UNLIKE
        if self._quote.score >= _UNSURE:
            return False
        least = _UNLIKE_IN_ENGLISH if self._english else _UNLIKE
        return self._likeness(self._question, self._hits) < least

    def is_refused(self) -> bool:
        """Say whether there is no answer, by the reader and the verdict if there is one."""
        chance = self.chance()
        if chance is None:
            return self.verdict is not None and self.verdict < _SURELY_NOT
        return chance < THRESHOLD

    def is_sure(self) -> bool:
        """Say whether there is an answer even if the model that should write it denies it."""
        chance = self.chance()
        return chance is not None and chance >= _SURE

    def chance(self) -> float | None:
        """Return the chance that there is an answer; None where the reader has no say."""
        if self._quote is None or not self._judged:
            return None
        if self.verdict is None:
            return round(_ALONE.chance(self._quote.score, 0.0), 4)
        verdict = min(max(self.verdict, _SWAY[0]), _SWAY[1])
        return round(_TOGETHER.chance(self._quote.score, verdict), 4)


def denies(text: str) -> bool:
    """Say whether a model's text begins by saying, in its own words, that there is no answer."""
    return is_refusal(text) or bool(_DENIAL.match(text))


def _log_odds(chance: float) -> float:
    inside = min(max(chance, 0.001), 0.999)
    return log(inside / (1 - inside))

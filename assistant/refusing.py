"""Whether the passages hold an answer at all: decided in code, never by what the model writes."""

from collections.abc import Callable, Sequence

from .answers import Quote
from .evidence import best
from .records import Hit
from .stop_words import seems_english
from .wording import words

THRESHOLD = 0.5

_FLOOR = 0.3
"""Below this chance of the best passage there may be no answer in the library; whether there is
none, the words decide: the reader knows English questions, not orders and other languages."""

_DOUBT = 0.45
"""Below this likeness of the best sentence there is none. The two were chosen on the development
articles; `make bench-quotes` prints what they refuse of others."""

_FOREIGN_DOUBT = 0.3

Likeness = Callable[[str, Sequence[Hit]], float]


class Doubt:
    """What speaks against an answer to one question."""

    def __init__(
        self, question: str, hits: Sequence[Hit], quote: Quote | None, likeness: Likeness
    ) -> None:
        self._question, self.hits, self._quote, self._likeness = question, hits, quote, likeness

    def is_refused(self) -> bool:
        """Say whether it is sure, before any model is asked, that there is no answer."""
        quote = self._quote
        if quote is None:
            return True
        english = seems_english(words(self._question))
        if best(self.hits) is None:  # the quote is by likeness itself
            return quote.score < _FOREIGN_DOUBT
        if quote.score >= _FLOOR:
            return False
        return self._likeness(self._question, self.hits) < (_DOUBT if english else _FOREIGN_DOUBT)

    def is_refused_by(self, weights: Sequence[float]) -> bool:
        """Say whether there is none by what the model made of it, too: see `prompts.VERDICTS`."""
        return False

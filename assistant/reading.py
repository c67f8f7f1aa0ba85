"""The reader's place in the search: passages in a new order, and the sentence that answers."""

import logging
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from .errors import ResourceDamaged
from .onnx_reader import Reading
from .records import Passage, Span
from .stop_words import seems_english
from .wording import is_question, sentences, words

log = logging.getLogger(__name__)

AT_MOST = 20
"""How many passages are read for a question: what two cores read in under 200 ms."""

_TRUST = 0.3
"""What the reader's word counts against the order in which the passages were found, if it is asked
a question in English: it was trained on nothing else, and on topics and statements it harms."""


class PassageReader(Protocol):
    """Reads passages with a question in mind: see `OnnxReader`."""

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        """Return one reading per text. Raises ResourceDamaged."""
        ...


class Read(Struct, frozen=True):
    """A passage after it was read, or not: then there is neither relevance nor sentence."""

    passage: Passage
    score: float
    relevance: float | None = None
    sentence: Span | None = None
    """Where on the passage's page the sentence stands that answers best."""


class Reranker:
    """Lets the reader look at the best passages, as long as its file is whole."""

    def __init__(self, reader: PassageReader) -> None:
        self._reader: PassageReader | None = reader
        self.failure = ""
        """Why the search goes on without the reader, if it does."""

    def warm_up(self) -> None:
        """Load the reader, or find out that it is damaged."""
        self._readings("", ["warm"])

    def read(self, question: str, found: Sequence[tuple[Passage, float]]) -> list[Read]:
        """Return the passages by reader and search together, best first.

        Those beyond the first `AT_MOST` keep their order behind the others.
        """
        first, rest = found[:AT_MOST], found[AT_MOST:]
        trust = _TRUST if is_question(question) and seems_english(words(question)) else 0.0
        readings = self._readings(question, [passage.text for passage, _ in first])
        if readings is None:
            return [Read(passage, score) for passage, score in found]
        read = [
            Read(p, (1 - trust) * score + trust * r.relevance, r.relevance, _sentence(p, r))
            for (p, score), r in zip(first, readings, strict=True)
        ]
        read.sort(key=lambda r: -r.score)
        last = read[-1].score if read else 1.0
        return read + [Read(p, min(last, (1 - trust) * score)) for p, score in rest]

    def _readings(self, question: str, texts: Sequence[str]) -> list[Reading] | None:
        if self._reader is None:
            return None
        try:
            return self._reader.read(question, texts)
        except ResourceDamaged as error:
            log.info("searching without the reader: %s", error)  # the engine says so
            self.failure = str(error)
            self._reader = None
            return None


def _sentence(passage: Passage, reading: Reading) -> Span:
    """Return the span, on the passage's page, of the sentences that the answer touches."""
    touched = [
        (a, b) for a, b in sentences(passage.text) if a < reading.end and b > reading.start
    ] or [(reading.start, reading.end)]
    return Span(passage.page, passage.start + touched[0][0], passage.start + touched[-1][1])

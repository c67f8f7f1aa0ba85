"""Small real classes at our own seams: an embedder and a language model that need no weights."""

import re
import zlib
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from assistant.embedding import OnnxEmbedder

_DIMENSIONS = 384


class FakeEmbedder:
    """Texts that share words have similar vectors; nothing is learned."""

    name = "fake"

    @property
    def tokenizer(self) -> Tokenizer:
        return OnnxEmbedder().tokenizer

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = np.full((len(texts), _DIMENSIONS), 1e-6, np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            for word in re.findall(r"\w+", text.lower()):
                vector[zlib.crc32(word.encode()) % _DIMENSIONS] += 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


class FakeModel:
    """Writes the replies it was given, in turn, word by word, and remembers what it was asked.

    Weighs all choices by the same numbers, and remembers what about.
    """

    def __init__(self, *replies: str, weights: tuple[float, ...] = (-0.1, -2.5)) -> None:
        self.replies = list(replies)
        self.weights = weights
        self.weighed: list[Sequence[dict[str, str]]] = []
        self.asked: list[Sequence[dict[str, str]]] = []

    def write(
        self, messages: Sequence[dict[str, str]], max_tokens: int, grammar: str = ""
    ) -> Iterator[str]:
        self.asked.append(messages)
        yield from re.findall(r"\S+\s*", self.replies.pop(0))

    def weigh(
        self,
        messages: Sequence[dict[str, str]],
        choices: Sequence[str],
        stopped: Callable[[], bool] | None = None,
    ) -> tuple[float, ...]:
        self.weighed.append(messages)
        return self.weights

    def stop(self) -> None:
        raise AssertionError("nobody pressed stop")

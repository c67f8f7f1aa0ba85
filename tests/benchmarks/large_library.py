"""A library of any size, made in minutes: texts of words as frequent as in real ones, and vectors
around those of real sentences, written by the product's own catalogue.
"""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue import Catalogue
from assistant.embedding import OnnxEmbedder
from assistant.parsing import Limits, parse
from assistant.paths import SAMPLE_LIBRARY
from assistant.records import Document, Page, Span
from assistant.settings import Settings
from assistant.wording import STOP_WORDS

PASSAGES_OF_FILE = 10
_WORDS_OF_PASSAGE = 100
_VOCABULARY = 60_000
_TOPICS = 200
_WORDS_OF_TOPIC = 200
_OF_TOPIC = 0.2
_NEAREST, _FARTHEST = 0.5, 4.0
"""Lengths of the noise on a unit vector: between much like the sentence and hardly so."""

FOLDERS = {"one in a hundred": 0.01, "one in ten": 0.1, "half": 0.5, "rest": 0.39}
KINDS = {"pdf": 0.2, "word": 0.1, "mail": 0.1, "text": 0.6}
FIRST_YEAR, YEARS = 2015, 10
"""Files were last changed at any time in these years."""

Vectors = NDArray[np.float32]


class Question(NamedTuple):
    """A question with a vector of its own, for what only needs that."""

    text: str
    vector: Vectors


class LargeLibrary:
    """Draws the same library and questions for the same seed."""

    def __init__(self, passages: int, with_text: bool, seed: int = 1) -> None:
        self.passages = passages
        self._with_text = with_text
        self._chance = np.random.default_rng(seed)
        self._centres = _sentence_vectors()
        self._words = np.array(_vocabulary(self._chance))
        weights = 1 / (np.arange(_VOCABULARY) + 2.7)  # Mandelbrot's form of Zipf's law
        self._cumulated = np.cumsum(weights / weights.sum())
        self._topics = self._chance.integers(200, _VOCABULARY, (_TOPICS, _WORDS_OF_TOPIC))

    def store(self, catalogue: Catalogue) -> None:
        """Write all files."""
        for number, (path, kind, mtime_ns) in enumerate(self._files()):
            text, spans = self._page()
            vectors = self._near(self._chance.integers(len(self._centres), size=len(spans)))
            packed = [vector.tobytes() for vector in vectors.astype(np.float16)]
            document = Document(kind, f"File {number}", (Page(1, "1", text),))
            passages = list(zip(spans, packed, strict=True))
            catalogue.store(path, len(text), mtime_ns, str(number), document, passages)

    def questions(self, count: int) -> list[Question]:
        """Draw questions of words that are rare, common and very common, as people's are."""
        vectors = self._near(self._chance.integers(len(self._centres), size=count))
        made = []
        for vector in vectors:
            a, b = self._words[self._chance.choice(self._chance.choice(self._topics), 2)]
            c, d = self._words[self._chance.integers((60, 300), (300, 2000))]
            made.append(Question(f"What do we know about the {a} of {b} and the {c} {d}?", vector))
        return made

    def _files(self) -> Iterator[tuple[str, str, int]]:
        count = self.passages // PASSAGES_OF_FILE
        folders = self._chance.choice(list(FOLDERS), count, p=list(FOLDERS.values()))
        kinds = self._chance.choice(list(KINDS), count, p=list(KINDS.values()))
        first = time.mktime((FIRST_YEAR, 1, 1, 12, 0, 0, 0, 0, -1))
        moments = first + self._chance.random(count) * YEARS * 365.25 * 86_400
        for number in range(count):
            path = f"/library/{folders[number]}/{number % 100:02}/file {number:06}.{kinds[number]}"
            yield path, str(kinds[number]), int(moments[number]) * 10**9

    def _page(self) -> tuple[str, list[Span]]:
        if not self._with_text:
            return "x" * PASSAGES_OF_FILE, [Span(1, n, n + 1) for n in range(PASSAGES_OF_FILE)]
        shape = (PASSAGES_OF_FILE, _WORDS_OF_PASSAGE)
        chosen = np.searchsorted(self._cumulated, self._chance.random(shape))
        topic = self._chance.choice(self._topics)
        chosen = np.where(
            self._chance.random(shape) < _OF_TOPIC, self._chance.choice(topic, shape), chosen
        )
        text, spans = "", []
        for row in self._words[np.minimum(chosen, _VOCABULARY - 1)]:
            passage = " ".join(row).capitalize() + "."
            spans.append(Span(1, len(text), len(text) + len(passage)))
            text += passage + "\n\n"
        return text, spans

    def _near(self, centres: NDArray[np.int64]) -> Vectors:
        """Draw unit vectors around some of the sentences' ones."""
        noise = self._chance.standard_normal((len(centres), self._centres.shape[1]), np.float32)
        noise /= np.linalg.norm(noise, axis=1, keepdims=True)
        lengths = np.exp(
            self._chance.uniform(np.log(_NEAREST), np.log(_FARTHEST), (len(centres), 1))
        )
        made = self._centres[centres] + lengths.astype(np.float32) * noise
        return made / np.linalg.norm(made, axis=1, keepdims=True)


def _sentence_vectors() -> Vectors:
    """Embed the sentences of the sample library and of Carrel's own documents."""
    limits = Limits.of(Settings())
    texts = [page.text for f in sorted(SAMPLE_LIBRARY.iterdir()) for page in parse(f, limits).pages]
    root = Path(__file__).resolve().parents[2]
    texts += [file.read_text("utf-8") for file in (*root.glob("*.md"), *root.glob("docs/*.md"))]
    sentences = [s for text in texts for s in re.split(r"(?<=[.!?:])\s+|\n\n", text)]
    return OnnxEmbedder().embed([s for s in dict.fromkeys(sentences) if len(s.split()) > 4])


def _vocabulary(chance: np.random.Generator) -> list[str]:
    """Make words, the most common first; these are English and mean nothing."""
    syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er")]
    made = dict.fromkeys(sorted(STOP_WORDS))
    while len(made) < _VOCABULARY:
        made["".join(chance.choice(syllables, chance.integers(2, 5)))] = None
    return list(made)

"""The sentence that supports an answer best, found without the trained reader."""

from collections.abc import Sequence

import numpy as np

from .embedding import Embedder
from .records import Hit, Passage, Span, readable
from .wording import sentences, stems

_PASSAGES = 4
_MAX_SENTENCES = 40
_ENDS = (".", "!", "?", ":", ";", "”", '"', ")", "。", "！", "？")
_FRAGMENT = 0.75
_HEADING = 0.5


class SentenceReader:
    """Ranks the sentences of the best passages by similarity and shared words.

    On 250 SQuAD questions, found among all paragraphs, its sentence holds the answer in 74 %. Its
    score tells what is about something else (see `refusing`); of close and yet unanswerable
    questions it knows nothing.
    """

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def read(self, question: str, hits: Sequence[Hit]) -> tuple[Passage, Span, float] | None:
        """Return passage, span within its page, and a score from 0 to 1; None without text."""
        found = [
            (hit.passage, Span(hit.passage.page, hit.passage.start + a, hit.passage.start + b))
            for hit in hits[:_PASSAGES]
            for a, b in sentences(hit.passage.text)
        ][:_MAX_SENTENCES]
        if not found:
            return None
        texts = [readable(p.text[s.start - p.start : s.end - p.start]) for p, s in found]
        vectors = self._embedder.embed([question, *texts])
        similarity = vectors[1:] @ vectors[0]
        asked = stems(question)
        shared = np.array([len(asked & stems(t)) / max(1, len(asked)) for t in texts])
        whole = np.array([_wholeness(text) for text in texts])
        score = np.clip((similarity + shared) / 2, 0.0, 1.0) * whole
        best = int(np.argmax(score))
        return *found[best], float(score[best])


def _wholeness(text: str) -> float:
    """Return 1 for a sentence and less for what repeats a question's words and answers nothing."""
    if text.startswith("#"):
        return _HEADING
    return 1.0 if text.endswith(_ENDS) else _FRAGMENT

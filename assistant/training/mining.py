"""Hard negatives: the paragraphs that Carrel's own retrieval would put before a question."""

import sqlite3
from collections.abc import Sequence
from random import Random

from ..embedding import Embedder
from ..fusion import fuse
from ..query import understand
from ..tokens import TOKENIZER, match
from .negatives import misplaced
from .questions import Question

_DEPTH = 50
_FIRST = 8


class Miner:
    """Keyword index and vectors of all paragraphs, in memory."""

    def __init__(self, questions: Sequence[Question], embedder: Embedder) -> None:
        self._contexts = list(dict.fromkeys(q.context for q in questions))
        self._embedder = embedder
        self._vectors = embedder.embed(self._contexts)
        self._words = sqlite3.connect(":memory:")
        self._words.execute(
            f"CREATE VIRTUAL TABLE paragraph USING fts5(text, tokenize = '{TOKENIZER}')"
        )
        self._words.executemany(
            "INSERT INTO paragraph(rowid, text) VALUES (?, ?)", enumerate(self._contexts)
        )

    def negative(self, question: Question, random: Random) -> Question | None:
        """Return the question with one of the best paragraphs that is not its own."""
        ranked = fuse(self._dense(question.text), self._keyword(question.text))[:_FIRST]
        found = [self._contexts[i] for i, _ in ranked]
        near = [c for c in found if c != question.context]
        return misplaced(question, random.choice(near)) if near else None

    def _dense(self, text: str) -> list[tuple[int, float]]:
        scores = self._vectors @ self._embedder.embed([text])[0]
        return [(int(i), float(scores[i])) for i in scores.argsort()[::-1][:_DEPTH]]

    def _keyword(self, text: str) -> list[tuple[int, float]]:
        wanted = " OR ".join(map(match, understand(text).terms))
        if not wanted:
            return []
        return self._words.execute(
            "SELECT rowid, -rank FROM paragraph WHERE text MATCH ? ORDER BY rank LIMIT ?",
            (wanted, _DEPTH),
        ).fetchall()

"""One pass over the questions: which are shown, and how many that have no answer."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from random import Random

import msgspec

from ..embedding import Embedder
from .mining import Miner
from .negatives import twisted, without_answer
from .questions import Question


class Share(msgspec.Struct, frozen=True):
    """How often the questions of one source are shown in a pass, on average."""

    questions: list[Question]
    answerable: float = 1.0
    unanswerable: float = 1.0
    twisted: float = 0.0
    """Part of the answerable ones that is shown again, changed so that nothing answers them."""
    removed: float = 0.0
    """Part shown again without the sentence that answers."""
    mined: float = 0.0
    """Part shown again with a paragraph that retrieval found, and that does not answer."""


class Mixer:
    """Makes one pass after the other; the same seed and pass give the same examples."""

    def __init__(self, shares: Sequence[Share], embedder: Embedder, seed: int) -> None:
        self._shares = shares
        self._seed = seed
        everything = [q for share in shares for q in share.questions]
        mined = [q for share in shares if share.mined for q in share.questions]
        self._miner = Miner(mined, embedder) if mined else None
        self._paragraphs: dict[str, list[str]] = defaultdict(list)
        for context, title in {q.context: q.title for q in everything}.items():
            self._paragraphs[title].append(context)

    def examples(self, number: int) -> list[Question]:
        """Return the examples of one pass, shuffled."""
        random = Random(self._seed * 1000 + number)
        found = [q for share in self._shares for q in self._of(share, random)]
        random.shuffle(found)
        return found

    def _of(self, share: Share, random: Random) -> Iterator[Question]:
        for question in share.questions:
            if question.answer is None:
                yield from [question] * _times(share.unanswerable, random)
                continue
            yield from [question] * _times(share.answerable, random)
            if random.random() < share.twisted:
                changed = twisted(question, self._paragraphs[question.title], random)
                if changed is not None:
                    yield changed
            if random.random() < share.removed:
                changed = without_answer(question)
                if changed is not None:
                    yield changed
            if self._miner is not None and random.random() < share.mined:
                changed = self._miner.negative(question, random)
                if changed is not None:
                    yield changed


def _times(share: float, random: Random) -> int:
    return int(share) + (random.random() < share % 1)

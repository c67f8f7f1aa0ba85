"""An answer beside the accepted ones: exact match, F1, recall, containment.

Normalised as by the evaluation script of SQuAD (Rajpurkar et al. 2016): lower case, without
punctuation and without the articles a, an, the. Characters of scripts without spaces are words.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence

from ..tokens import is_unspaced

_ARTICLES = frozenset(("a", "an", "the"))

SHORT = 12
"""A gold answer of at most so many words can stand in an answer as it is; a longer one is a
reference to compare with."""


def words(text: str) -> list[str]:
    """Return the normalised words of a text; punctuation inside a word vanishes."""
    return _words(text, "")


def exact(answer: str, golds: Sequence[str]) -> float:
    """Return 1.0 if the answer is one of the gold answers, else 0.0."""
    return float(any(words(answer) == words(gold) for gold in golds))


def f1(answer: str, golds: Sequence[str]) -> float:
    """Return the best harmonic mean of precision and recall of words (Rajpurkar et al. 2016)."""

    def one(said: Counter[str], wanted: Counter[str]) -> float:
        common = (said & wanted).total()
        return 2 * common / (said.total() + wanted.total()) if common else 0.0

    return _best(answer, golds, one)


def recall(answer: str, golds: Sequence[str]) -> float:
    """Return the best share of a gold answer's words that stand in the answer.

    For long answers it goes along with people's judgement better than F1 (Adlakha et al. 2023).
    """
    return _best(answer, golds, lambda said, wanted: (said & wanted).total() / wanted.total())


def holds(text: str, golds: Sequence[str]) -> bool:
    """Say whether a gold answer stands in the text, word for word."""
    ways = [_words(text, ""), _words(text, " ")]
    wanted = [w for gold in golds for w in (_words(gold, ""), _words(gold, " ")) if w]
    return any(_is_within(gold, way) for gold in wanted for way in ways)


def short(golds: Sequence[str]) -> list[str]:
    """Return the gold answers that can be expected word for word."""
    return [gold for gold in golds if 0 < len(words(gold)) <= SHORT]


def _best(
    answer: str, golds: Sequence[str], one: Callable[[Counter[str], Counter[str]], float]
) -> float:
    said = Counter(words(answer))
    wanted = (Counter(words(gold)) for gold in golds)
    return max((one(said, gold) for gold in wanted if gold), default=0.0)


def _words(text: str, punctuation: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).lower()
    kept = re.sub(r"[^\w\s]", punctuation, folded)
    return [w for run in kept.split() if run not in _ARTICLES for w in _characters(run)]


def _characters(run: str) -> list[str]:
    return list(run) if any(map(is_unspaced, run)) else [run]


def _is_within(part: list[str], whole: list[str]) -> bool:
    return any(whole[n : n + len(part)] == part for n in range(len(whole) - len(part) + 1))

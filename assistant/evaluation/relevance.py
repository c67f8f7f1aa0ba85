"""Answer relevance: does the answer speak to the question?"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ..answers import Answer
from ..records import readable
from .facts import facts_in
from .question_making import question_about

Embed = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to rows of length 1."""

_MOST_SENTENCES = 5


def relevance(question: str, answer: Answer, embed: Embed) -> float | None:
    """Return the mean cosine of the question and of questions that the answer would answer.

    That is the definition of RAGAS (Es et al. 2023), where a language model makes up the
    questions. Here rules make them of each of the first sentences: each fact in it is asked for;
    a sentence without a fact stands for itself. None for a refusal.
    """
    if not answer.answered or not answer.sentences:
        return None
    texts = [readable(sentence.text) for sentence in answer.sentences[:_MOST_SENTENCES]]
    made = [asked for text in texts if text for asked in _questions(text)]
    if not made:
        return None
    first, *others = embed([question, *made])
    return round(float(np.mean(np.vstack(others) @ first)), 4)


def _questions(sentence: str) -> list[str]:
    return [question_about(sentence, fact) for fact in facts_in(sentence)] or [sentence]

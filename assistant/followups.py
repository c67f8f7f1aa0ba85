"""Questions that lean on the conversation, made whole before anything is looked for."""

import re
from collections.abc import Callable, Sequence

from .answers import Turn
from .prompts import Message
from .wording import content_words, words

Rephrase = Callable[[Sequence[Message]], str]
"""Asks the language model, and returns its text; empty if it has none."""

_POINTING = re.compile(r"(?i)\b(?:it|its|they|them|their|he|she|his|her|him|those|these)\b")
_OPENING = re.compile(r"(?i)^\s*(?:and|what about|how about|but|und|et|y)\b")


def leans(question: str, turns: Sequence[Turn]) -> bool:
    """Say whether a question cannot be understood without the turns before it."""
    if not turns:
        return False
    return bool(_OPENING.match(question) or _POINTING.search(question)) or not content_words(
        question
    )


def make_whole(question: str, turns: Sequence[Turn], rephrase: Rephrase | None) -> str:
    """Return the question as it would be asked without the turns before it; unchanged if it stands
    by itself."""
    if not leans(question, turns) or not words(question):
        return question
    topic = " ".join(content_words(turns[-1].answer.question))
    return f"{question.strip().rstrip('?')} ({topic})?"

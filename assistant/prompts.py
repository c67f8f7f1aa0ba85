"""What the language model is asked. The head stays the same, so that llama.cpp reuses it."""

from collections.abc import Sequence

from .answers import PLAIN_PROSE, Form
from .forms import instruction
from .profiles import COPY
from .records import readable

Message = dict[str, str]

VERDICTS = ("Yes", "No")
"""What `check` is answered with."""

_LONGEST_QUESTION = 1_500
"""Characters; the passages and the answer must fit beside it. Retrieval reads all of it."""

_SYSTEM = "You answer questions from the numbered passages alone."
_CHECK = "Do the passages state the answer to exactly this question? Say only Yes or No."


def check(question: str, passages: Sequence[str]) -> list[Message]:
    """Return the conversation that asks whether the passages hold the answer.

    It begins as that of `ask` does, so that the model reads the passages once.
    """
    return _about(question, passages, _CHECK)


def ask(question: str, passages: Sequence[str], form: Form = PLAIN_PROSE) -> list[Message]:
    """Return the conversation that asks for an answer from the passages."""
    return _about(question, passages, instruction(form, question))


def copy(question: str, passages: Sequence[str]) -> list[Message]:
    """Return the conversation that asks for the sentence that answers."""
    return _about(question, passages, COPY)


def _about(question: str, passages: Sequence[str], order: str) -> list[Message]:
    listed = "\n\n".join(f"[{n}] {readable(text)}" for n, text in enumerate(passages, 1))
    asked = question.strip()[:_LONGEST_QUESTION]
    content = f"Passages:\n\n{listed}\n\nQuestion: {asked}\n\n{order}"
    return [{"role": "system", "content": _SYSTEM}, {"role": "user", "content": content}]

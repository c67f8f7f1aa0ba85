"""What the language model is asked. The head stays the same, so that llama.cpp reuses it."""

from collections.abc import Sequence

from .answers import (
    REFUSAL,
)
from .records import (
    readable,
)

Message = dict[str, str]

_LONGEST_QUESTION = 1_500
"""Characters; the passages and the answer must fit beside it. Retrieval reads all of it."""

_SYSTEM = f"""You answer questions from the numbered passages alone. \
Answer in one to three short sentences, in the passages' own words where you can, and put the \
passage's number in brackets after each sentence, like [1]. \
If the passages do not say it, answer exactly: {REFUSAL}"""


def ask(question: str, passages: Sequence[str]) -> list[Message]:
    """Return the conversation that asks for an answer from the passages."""
    listed = "\n\n".join(f"[{n}] {readable(text)}" for n, text in enumerate(passages, 1))
    asked = question.strip()[:_LONGEST_QUESTION]
    content = f"Passages:\n\n{listed}\n\nQuestion: {asked}"
    return [{"role": "system", "content": _SYSTEM}, {"role": "user", "content": content}]

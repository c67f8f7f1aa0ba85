"""Text on its way into a prompt and out of it, in any chat format."""

import re
from collections.abc import Sequence

JOINER = "\u2060"
"""Word joiner: no width, no glyph, and not part of any model's markers."""

PLAIN_TEMPLATE = (
    "{% for message in messages %}{{ message.role | capitalize }}: {{ message.content }}\n\n"
    "{% endfor %}Assistant:"
)
"""For a model that brings no chat template, or one that fails."""

PLAIN_STOP = "\n\nUser:"
"""How such a model goes on when its turn is over."""


def neutralise(text: str, markers: Sequence[str]) -> str:
    """Break up every marker in `text` with a word joiner, so that it is read as plain text."""
    long_enough = sorted((m for m in markers if len(m) > 1), key=len, reverse=True)
    if not long_enough:
        return text
    pattern = re.compile("|".join(map(re.escape, long_enough)))
    while pattern.search(text):  # again, for a shorter marker inside a longer one
        text = pattern.sub(lambda found: found[0][0] + JOINER + found[0][1:], text)
    return text


def without_system(messages: list[dict[str, str]]) -> list[dict[str, str]]:
    """Join the leading system message to the first user message."""
    if len(messages) < 2 or messages[0]["role"] != "system":
        return messages
    first, second, *others = messages
    return [{**second, "content": f"{first['content']}\n\n{second['content']}"}, *others]


def overlap(text: str, stop: str) -> int:
    """Return how many characters at the end of `text` could be the beginning of `stop`."""
    return next(n for n in range(len(stop) - 1, -1, -1) if text.endswith(stop[:n]))


def spellings(choice: str) -> set[str]:
    """Return the ways a model begins with a word: in any case, with a space before it or not."""
    words = {choice, choice.lower(), choice.upper(), choice.capitalize()}
    return words | {f" {word}" for word in words}

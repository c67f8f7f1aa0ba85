"""What to ask of a model by its size: to phrase an answer, or only to choose what is copied.

A model of 135 million parameters answers worse from the best passage than the quote alone does,
however it is asked (docs/answers.md has the figures). Held to a grammar in which the quote always
stands, it can be no worse: it only says which of the sentences beside it belong to it.
"""

from msgspec import Struct

from .json_grammar import literal
from .records import between, listed, readable
from .wording import sentences

COPY = "Copy the sentence that answers the question."
"""What a model that copies is told at the end of the prompt."""

_SMALL = 400_000_000
"""Bytes: about half a billion parameters of six bits, or of four with a large vocabulary."""


class Profile(Struct, frozen=True):
    """How a model is put to use.

    `copies`: it chooses among the sentences around the quote and writes nothing of its own.
    `judges`: its yes or no counts, when asked whether the passages state the answer.
    """

    copies: bool
    judges: bool


PHRASING = Profile(copies=False, judges=True)
_COPYING = Profile(copies=True, judges=False)


def profile_of(size: int) -> Profile:
    """Return the profile of a model whose file has so many bytes."""
    return _COPYING if size < _SMALL else PHRASING


def copying(shown: str, quote: str) -> str:
    """Return the grammar (GBNF) of the quote with or without the sentences beside it.

    `shown` is the stretch of a page that the model reads; where the quote does not stand in it as
    a sentence, it stands alone.
    """
    stands = [readable(shown[start:end]) for start, end in sentences(shown)]
    wanted = readable(quote)
    place = stands.index(wanted) if wanted in stands else None
    before = stands[place - 1 : place] if place else []
    after = stands[place + 1 : place + 2] if place is not None else []
    parts = [f"({literal(text + between(wanted))})?" for text in before]
    parts.append(literal(listed(quote)))
    parts += [f"({literal(between(text) + text)})?" for text in after]
    return f"root ::= {' '.join(parts)}"

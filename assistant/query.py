"""A question as the search sees it."""

from msgspec import Struct

from .wording import STOP_WORDS, words

_MAX_TERMS = 64
_MAX_CHARACTERS = 10_000


class Query(Struct, frozen=True):
    """What a person asked: the text for the dense half, the terms for the keyword half."""

    text: str
    terms: tuple[str, ...] = ()


def understand(question: str) -> Query:
    """Return the query of a question, of any length and with anything in it."""
    text = question[:_MAX_CHARACTERS].strip()
    found = list(dict.fromkeys(words(text)))
    terms = [w for w in found if w not in STOP_WORDS] or found
    return Query(text, tuple(terms[:_MAX_TERMS]))

"""Sentences that say enough to be asked about by themselves."""

from ..records import readable
from ..tokens import is_unspaced, tokens
from ..wording import content_words
from .facts import facts_in

_SHORTEST, _LONGEST = 40, 240
_FEWEST_WORDS = 6
_FEWEST_CHARACTERS = 15
"""In scripts without spaces."""
_LETTERS = 0.7
_ENDS = (".", "!", "。", "।", "۔")
_LEANING = frozenset(
    """this that these those it its he she his her hers him they their them theirs such here there
    both another other others former latter one ones so then thus hence we our us you your i my
    and but or nor yet also in-addition same""".split()
)
"""A sentence that begins so speaks of what stands before it."""
_MARKS = ("|", "http", "@", "www.", "...", "…", "?", "{", "}", "<", ">", "=", "_")


def is_statement(stored: str) -> bool:
    """Say whether a sentence of a page is prose that stands alone and says a fact."""
    text = readable(stored)
    first = text[:1]
    if not text.endswith(_ENDS) or not (first.isupper() or first.isdigit() or is_unspaced(first)):
        return False
    unspaced = any(map(is_unspaced, tokens(text)))
    shortest = _FEWEST_CHARACTERS if unspaced else _SHORTEST
    if not shortest <= len(text) <= _LONGEST or any(mark in text for mark in _MARKS):
        return False
    if sum(c.isalpha() or c.isspace() for c in text) < _LETTERS * len(text):
        return False
    said = [word.lower() for word in tokens(text)]
    if said[0] in _LEANING or (not unspaced and len(content_words(text)) < _FEWEST_WORDS):
        return False
    return bool(facts_in(text))


def telling_words(text: str) -> list[str]:
    """Return the words that a passage must have to say the same."""
    return list(dict.fromkeys(content_words(text)))

"""Sentences that say enough to be asked about by themselves."""

import unicodedata

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
    and but or nor yet also same""".split()
)
"""A sentence that begins so speaks of what stands before it."""
_PERSONAL = frozenset(("i", "my", "me"))
"""Who speaks cannot be told from the sentence."""
_MARKS = ("http", "@", "www.", "...", "…", "?", "{", "}", "[", "]", "_", "*", "#", "`", "\\")
_LOWER = 0.5
"""Fewer words in lower case make a heading; in scripts that have cases."""


def is_statement(stored: str) -> bool:
    """Say whether a sentence of a page is prose that stands alone and says a fact."""
    text = readable(stored)
    unspaced = any(map(is_unspaced, tokens(text)))
    shortest = _FEWEST_CHARACTERS if unspaced else _SHORTEST
    if not shortest <= len(text) <= _LONGEST or not text.endswith(_ENDS):
        return False
    if not (text[0].isupper() or is_unspaced(text[0])):  # a number in front is that of a list
        return False
    if any(mark in text for mark in _MARKS) or not _is_prose(text):
        return False
    said = [word.lower() for word in tokens(text)]
    if said[0] in _LEANING or _PERSONAL & set(said):
        return False
    if not unspaced and len(content_words(text)) < _FEWEST_WORDS:
        return False
    return bool(facts_in(text))


def _is_prose(text: str) -> bool:
    """Say whether a text is made of words in lower case, without formulas."""
    letters = sum(c.isalpha() or c.isspace() for c in text)
    symbols = any(unicodedata.category(c) in ("Sm", "So", "Co") for c in text)
    lower = sum(not word[0].isupper() for word in tokens(text))
    return letters >= _LETTERS * len(text) and not symbols and lower >= _LOWER * len(tokens(text))


def telling_words(text: str) -> list[str]:
    """Return the words that a passage must have to say the same."""
    return list(dict.fromkeys(content_words(text)))

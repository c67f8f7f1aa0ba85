"""Which documents an order means that calls them by title, or by name without its ending."""

import os
from collections.abc import Iterator, Sequence

from ..answers import Task
from ..contents import Part
from ..stop_words import stop_words
from ..wording import stem, words
from .topics import is_ordering, without_form

_ARTICLES = frozenset(
    """the my our this that der die das den dem des mein meine meinen meines unser unsere unseren
    unseres le la les l mon ma mes notre nos el los las mi mis nuestro nuestra il lo gli mio mia
    nostro nostra o os as meu minha nosso nossa de het mijn onze ons""".split()
)
_PLACES = frozenset("in from within throughout aus dans en em uit".split())
_JOINED = frozenset("im vom nel nella nell no na nos nas".split())
"""A preposition and its article in one word."""


def called(question: str, task: Task, parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the paths of the documents that an order calls by all words of their title or name;
    else by the last ones of their name: "the handbook" may be "employee_handbook.pdf".

    Numbers in a name need not be said: "the minutes" are those of every month. What is to be
    listed may be in any document, so there only "in the fees" names one.
    """
    wholly, partly = list[str](), list[str]()
    for said, announced in _runs(question, task):
        for part in parts:
            name = _telling(os.path.splitext(os.path.basename(part.path))[0])
            if said in (name, _telling(part.title)):
                wholly.append(part.path)
            elif announced and said == name[-len(said) :]:
                partly.append(part.path)
    return tuple(wholly or partly)


def _runs(question: str, task: Task) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield the telling words in a row that may call a document, as stems, and whether an article
    announces them."""
    asked = words(without_form(question))
    small = stop_words(asked) | _ARTICLES | _JOINED
    at = 0
    while at < len(asked):
        end = at
        while end < len(asked) and asked[end] not in small and not is_ordering(asked[end]):
            end += 1
        said = _stems(asked[at:end])
        before, first = asked[at - 1] if at else "", asked[at - 2] if at > 1 else ""
        if said and task is Task.SUMMARISE:
            yield said, before in _ARTICLES | _JOINED
            return  # what comes later tells what the first is about
        if said and (before in _JOINED or (before in _ARTICLES and first in _PLACES)):
            yield said, True
        at = end + 1


def _telling(name: str) -> tuple[str, ...]:
    """Return the stems of a name or a title up to a small word within: "Fees for 2026"."""
    found = words(name.replace("_", " "))
    small = stop_words(found)
    first = next((n for n, word in enumerate(found) if word not in small), len(found))
    end = next((n for n in range(first, len(found)) if found[n] in small), len(found))
    return _stems(found[first:end])


def _stems(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(stem(word) for word in found if not word.isdigit())

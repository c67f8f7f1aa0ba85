"""Passages that say the same in the same words: drafts, forwarded mails, boilerplate."""

import re
from collections.abc import Iterable

from .records import Passage

_RUN = 3
_SAME = 0.8
_NEGATIONS = frozenset(
    """no not never none nor neither without cannot nicht kein keine keinen nie ohne ne pas jamais
    sans non nunca sin mai senza niet geen nooit zonder não sem""".split()
)
_WORD = re.compile(r"\w+")


def distinct(passages: Iterable[Passage]) -> list[tuple[Passage, list[Passage]]]:
    """Return the passages in order, each with those after it that are near duplicates of it.

    Two passages are, if they share four fifths of all runs of three words, and differ in no
    number, no capitalised word and no negation: two invoices from one template are two passages.
    """
    groups: list[tuple[Passage, list[Passage]]] = []
    seen: dict[frozenset[str], list[tuple[Passage, list[Passage]]]] = {}
    for passage in passages:
        known = seen.setdefault(_telling(passage.text), [])
        same = next((group for group in known if _alike(group[0].text, passage.text)), None)
        if same is not None:
            same[1].append(passage)
        else:
            groups.append((passage, []))
            known.append(groups[-1])
    return groups


def _telling(text: str) -> frozenset[str]:
    """Return the words with a capital or a digit, and those that turn a sentence round."""
    return frozenset(
        w for w in _WORD.findall(text) if not (w.islower() and w.isalpha()) or w in _NEGATIONS
    )


def _alike(one: str, other: str) -> bool:
    a, b = _runs(one), _runs(other)
    return bool(a) and len(a & b) >= _SAME * len(a | b)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return {tuple(words[i : i + _RUN]) for i in range(len(words))}

"""Passages that say the same in the same words: drafts, forwarded mails, boilerplate."""

import re
from collections.abc import Iterable

from .records import Passage

_RUN = 3
_SAME = 0.8
_WORD = re.compile(r"\w+")


def distinct(passages: Iterable[Passage]) -> list[tuple[Passage, list[Passage]]]:
    """Return the passages in order, each with those after it that are near duplicates of it.

    Two passages are, if they share four fifths of all runs of three words, and differ in no
    number and no capitalised word: two invoices from one template are two passages.
    """
    groups: list[tuple[Passage, list[Passage]]] = []
    seen: dict[frozenset[str], list[tuple[set[tuple[str, ...]], int]]] = {}
    for passage in passages:
        words = _WORD.findall(passage.text)
        runs = {tuple(w.lower() for w in words[i : i + _RUN]) for i in range(len(words))}
        telling = frozenset(w for w in words if w[0].isupper() or any(c.isdigit() for c in w))
        for known, place in seen.get(telling, ()):
            if runs and len(runs & known) >= _SAME * len(runs | known):
                groups[place][1].append(passage)
                break
        else:
            seen.setdefault(telling, []).append((runs, len(groups)))
            groups.append((passage, []))
    return groups

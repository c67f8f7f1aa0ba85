"""Explanations in plain words. Pure functions."""

import os
from collections.abc import Sequence

from msgspec.structs import replace

from .records import Explanation, Hit, Reason

_MOST_WORDS = 8


def among(found: Explanation, ahead: Sequence[Hit], limit: int, terms: int) -> Explanation:
    """Say where a file's best passage ranks, and what comes before it.

    `terms` is the number of words that were looked for, and `limit` of passages that are shown.
    """
    assert found.rank is not None and found.best is not None
    shown = found.best.passage.path
    if found.rank > limit:
        reason = Reason.LOWER
        text = _lower(found, ahead, limit, terms)
    elif found.path in found.best.alike:
        reason = Reason.COPY
        text = (
            f"{shown} says nearly the same, and stands for it among the results: rank {found.rank}."
        )
    elif shown != found.path:
        reason = Reason.COPY
        text = f"{shown} has the same content, and is among the results: rank {found.rank}."
    else:
        reason = Reason.FOUND
        text = f"It is among the results: rank {found.rank}."
    return replace(found, reason=reason, text=text)


def far(found: Explanation, terms: Sequence[str]) -> Explanation:
    """Say how far a file is from a question that neither half of the search found it for."""
    if found.best is None:
        return replace(found, reason=Reason.FAR, text="It was read anew at this moment; ask again.")
    text = f"{_words(found, terms)} {_meaning(found)}".strip()
    return replace(found, reason=Reason.FAR, text=text)


def _lower(found: Explanation, ahead: Sequence[Hit], limit: int, terms: int) -> str:
    first = os.path.basename(ahead[0].passage.path)
    shown = f"{limit:,} are shown, {first} first" if limit > 1 else f"only {first} is shown"
    text = f"Its best passage comes {ordinal(len(ahead) + 1)} of {found.found:,} compared; {shown}."
    meaning = _place(found.by_meaning, "by meaning")
    if terms and len(found.missing) == terms:
        return f"{text} None of the question's words stand in it; {meaning}."
    lacking = f"; it does not hold {listed(found.missing)}" if found.missing else ""
    places = f"{_place(found.by_words, 'by words')}, {meaning}{lacking}."
    return f"{text} {places[0].upper()}{places[1:]}"


def _place(place: int | None, how: str) -> str:
    return f"{how} {ordinal(place)}" if place is not None else f"{how} not among the best"


def _words(found: Explanation, terms: Sequence[str]) -> str:
    if not terms:
        return ""
    if len(found.missing) == len(terms):
        return f"None of the question's words ({listed(terms)}) stand in it."
    if found.missing:
        return f"Of the question's words it does not hold {listed(found.missing)}."
    return "It holds all of the question's words, but other passages hold them more closely."


def _meaning(found: Explanation) -> str:
    assert found.best is not None and found.by_meaning is not None
    close = f"cosine {found.best.why.dense or 0.0:.2f}"
    return (
        f"By meaning its best passage is only the {ordinal(found.by_meaning)} of "
        f"{found.passages:,} ({close})."
    )


def listed(words: Sequence[str]) -> str:
    """Return words as a list for people, the first few of many."""
    more = len(words) - _MOST_WORDS
    shown = ", ".join(f"“{word}”" for word in words[:_MOST_WORDS])
    return f"{shown} and {more:,} more" if more > 0 else shown


def ordinal(number: int) -> str:
    """Return "1st", "22nd", "113th", "1,204th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{'th' if number % 100 in (11, 12, 13) else ending}"

"""How well what was typed fits a name; pure functions."""

import unicodedata

HEAD, INSIDE, SCATTERED = 3.0, 2.0, 1.0
"""What a typed word counts at the head of a word, within one, or as letters in order."""


def fit(typed: str, name: str) -> float | None:
    """Return how well `typed` fits, the more the better, or None where it does not.

    Case and accents do not matter, nor does the order of words; letters may be left out.
    """
    wanted, folded = fold(typed).split(), fold(name)
    if not wanted:
        return 0.0
    words = folded.split()
    scores = [_fit_word(word, words) for word in wanted]
    if all(score is not None for score in scores):
        at_start = folded.startswith(fold(typed).strip())
        return sum(score or 0.0 for score in scores) / len(scores) + at_start
    letters = "".join(wanted)
    return SCATTERED / 2 if len(letters) > 1 and _in_order(letters, folded) else None


def fold(text: str) -> str:
    """Return the text without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _fit_word(wanted: str, words: list[str]) -> float | None:
    if any(word.startswith(wanted) for word in words):
        return HEAD
    if any(wanted in word for word in words):
        return INSIDE
    return SCATTERED if any(_in_order(wanted, word) for word in words) else None


def _in_order(wanted: str, text: str) -> bool:
    if not text.startswith(wanted[0]):
        return False
    letters = iter(text)
    return all(letter in letters for letter in wanted)

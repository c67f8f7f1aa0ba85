"""Very long texts in parts, so that none keeps the window waiting."""

from collections.abc import Sequence
from typing import Final

PART: Final = 100_000
"""Characters shown at once."""


def parts_of(text: str, passage: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the parts of a text as (start, end), cut at line ends and never in the passage."""
    parts: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > PART:
        cut = text.rfind("\n", start + PART // 2, start + PART) + 1 or start + PART
        if passage[0] < cut < passage[1]:
            cut = passage[1]
        parts.append((start, cut))
        start = cut
    return [*parts, (start, len(text))]


def part_of(parts: Sequence[tuple[int, int]], offset: int) -> int:
    """Return the number of the part that holds a code point; the last one for the text's end."""
    return next((n for n, (_, end) in enumerate(parts) if offset < end), len(parts) - 1)

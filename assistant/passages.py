"""Pages to passages of 100 to 200 tokens with exact offsets."""

from typing import Protocol

from semantic_text_splitter import MarkdownSplitter, TextSplitter
from tokenizers import Tokenizer

from .records import Page, Span
from .wording import unwrap

SMALLEST_TOKENS = 100
LARGEST_TOKENS = 200
"""MiniLM reads 256 tokens and silently drops the rest; small passages also rank better."""

LARGEST_CHARACTERS = 1_500
"""A text without spaces is one unknown token to the model, however long; this cuts it."""

VERSION = f"{SMALLEST_TOKENS}-{LARGEST_TOKENS}/2"
"""Stands in the catalogue; another value means the index must be rebuilt."""


class _Splitter(Protocol):
    def chunk_indices(self, text: str) -> list[tuple[int, str]]: ...


class PassageSplitter:
    """Cuts pages at paragraph and sentence ends; never across a page."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        size = (SMALLEST_TOKENS, LARGEST_TOKENS)
        self._plain: _Splitter = TextSplitter.from_huggingface_tokenizer(tokenizer, size)
        self._markdown: _Splitter = MarkdownSplitter.from_huggingface_tokenizer(tokenizer, size)

    def split(self, page: Page, kind: str) -> list[Span]:
        """Return the spans of a page's passages, in reading order; a blank page has none."""
        splitter = self._markdown if kind == "markdown" else self._plain
        # The splitter takes a line break for a stronger boundary than a sentence end, so it is
        # shown the page with the breaks inside paragraphs as spaces.
        chunks = splitter.chunk_indices(unwrap(page.text))
        return [
            Span(page.number, start + first, start + min(first + LARGEST_CHARACTERS, len(chunk)))
            for start, chunk in chunks
            for first in range(0, len(chunk), LARGEST_CHARACTERS)
        ]

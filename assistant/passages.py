"""Pages to passages of 100 to 200 tokens with exact offsets."""

from typing import Protocol

from semantic_text_splitter import MarkdownSplitter, TextSplitter
from tokenizers import Tokenizer

from .records import Document, Page, Span
from .wording import unwrap

SMALLEST_TOKENS = 100
LARGEST_TOKENS = 200
"""MiniLM reads 256 tokens and silently drops the rest; small passages also rank better."""

VERSION = f"{SMALLEST_TOKENS}-{LARGEST_TOKENS}/1"
"""Stands in the catalogue; another value means the index must be rebuilt."""


class _Splitter(Protocol):
    def chunk_indices(self, text: str) -> list[tuple[int, str]]: ...


class PassageSplitter:
    """Cuts pages at paragraph and sentence ends; never across a page."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        size = (SMALLEST_TOKENS, LARGEST_TOKENS)
        self._plain: _Splitter = TextSplitter.from_huggingface_tokenizer(tokenizer, size)
        self._markdown: _Splitter = MarkdownSplitter.from_huggingface_tokenizer(tokenizer, size)

    def split(self, document: Document) -> list[Span]:
        """Return the spans of all passages, in reading order; blank pages give none."""
        splitter = self._markdown if document.kind == "markdown" else self._plain
        return [span for page in document.pages for span in _split_page(splitter, page)]


def _split_page(splitter: _Splitter, page: Page) -> list[Span]:
    # The splitter takes a line break for a stronger boundary than a sentence end, so it is shown
    # the page with the breaks inside paragraphs as spaces.
    chunks = splitter.chunk_indices(unwrap(page.text))
    return [Span(page.number, start, start + len(chunk)) for start, chunk in chunks]

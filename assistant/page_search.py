"""Find words on the pages of one file, as a person does who has it open."""

from collections.abc import Iterator
from itertools import islice

from .contents import Contents
from .errors import UsageError
from .records import Span
from .text_search import folded, pattern_of, places

MOST = 5_000
"""So many places of one file are told."""


class PageSearch:
    """Looks through one file at a time, and keeps it for the next letter. One thread may call."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._document: int | None = None
        self._pages: list[tuple[int, str, str]] = []
        """Number, text and folded text."""

    def find(self, path: str, wanted: str) -> tuple[tuple[Span, ...], bool]:
        """Return the first places where words stand, and whether there are more.

        Raises UsageError for a file without text in the library.
        """
        document = self._contents.document_of(path)
        if document is None:
            raise UsageError(f"not in the library: {path}", "`carrel index PATH` adds it.")
        found = self._spans(document, wanted)
        first = tuple(islice(found, MOST))
        return first, next(found, None) is not None

    def _spans(self, document: int, wanted: str) -> Iterator[Span]:
        pattern = pattern_of(wanted)
        if pattern is None:
            return
        for number, text, shape in self._read(document):
            if pattern.search(shape):
                yield from (Span(number, *place) for place in places(text, pattern))

    def _read(self, document: int) -> list[tuple[int, str, str]]:
        # A stored page never changes, and the number of a document is never used again.
        if document != self._document:
            texts = self._contents.texts(document)
            self._pages = [(number, text, folded(text)) for number, text in texts]
            self._document = document
        return self._pages

"""Find words on the pages of one file, as a person does who has it open."""

from collections.abc import Iterator
from itertools import islice

from .contents import Contents
from .errors import UsageError
from .records import Span
from .text_search import folded, pattern_of, places

MOST = 5_000
"""So many places of one file are told."""

_KEPT = 20_000_000
"""A file of more characters is not kept: its pages are read again for the next letter."""
_AT_ONCE = 500

_Page = tuple[int, str, str]
"""Number, text and folded text."""


class PageSearch:
    """Looks through one file at a time, and keeps it for the next letter. One thread may call."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._document: int | None = None
        self._pages: list[_Page] = []

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

    def _read(self, document: int) -> Iterator[_Page]:
        # A stored page never changes, and the number of a document is never used again.
        if document == self._document:
            yield from self._pages
            return
        self._document, self._pages = None, []
        pages, size, last = [], 0, 0
        while rows := self._contents.texts(document, last, _AT_ONCE):
            for number, text in rows:
                pages.append((number, text, folded(text)))
                yield pages[-1]
            last = rows[-1][0]
            size += sum(len(text) for _, text in rows)
            pages = pages if size <= _KEPT else []
        if size <= _KEPT:
            self._document, self._pages = document, pages

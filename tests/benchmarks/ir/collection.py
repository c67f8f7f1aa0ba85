"""A test collection: documents, questions, and what is relevant to each."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path


class Malformed(Exception):
    """The data is not what its form promises; the message is one line that says where."""


@dataclass(frozen=True)
class Document:
    """A text, or a file that stands on disk."""

    id: str
    text: str = ""
    path: Path | None = None

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the content, in hexadecimal."""
        data = self.text.encode() if self.path is None else self.path.read_bytes()
        return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True)
class Reference:
    """A half-open stretch of a document's text that answers a question, in code points."""

    document: str
    start: int
    end: int


@dataclass(frozen=True)
class Collection:
    """Questions with the documents relevant to each: question -> document -> grade above 0.

    With `by_page` the pages of documents are judged, named "document#page=3" (from 1). With
    `references` the stretches of text are judged, not the documents.
    """

    name: str
    documents: tuple[Document, ...]
    questions: Mapping[str, str]
    relevant: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    references: Mapping[str, tuple[Reference, ...]] = field(default_factory=dict)
    by_page: bool = False

    def unit(self, document: str, page: int) -> str:
        """Return the name by which a document, or its page, is judged."""
        return f"{document}#page={page}" if self.by_page else document

    def sample(self, count: int | None) -> "Collection":
        """Return the collection with `count` of its questions, spread evenly over all."""
        if count is None or count >= len(self.questions):
            return self
        ids = list(self.questions)
        kept = [ids[n * len(ids) // count] for n in range(count)]
        return replace(self, questions={i: self.questions[i] for i in kept})

    @cached_property
    def key(self) -> str:
        """A name that changes with any document."""
        return _digest(f"{d.id} {d.digest}" for d in self.documents)

    @cached_property
    def run_key(self) -> str:
        """A name that changes with any document or question."""
        return _digest((self.key, json.dumps(dict(self.questions)), str(self.by_page)))


def _digest(parts: Iterator[str] | tuple[str, ...]) -> str:
    total = hashlib.sha256()
    for part in parts:
        total.update(part.encode() + b"\n")
    return total.hexdigest()[:16]

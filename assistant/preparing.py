"""A file's way from disk to what is stored: parsed, recognised, embedded.

Each step can be cut at any instant. What a long file has behind it is staged under the hash of its
content, so that the next attempt goes on from there.
"""

import hashlib
from collections.abc import Generator
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from . import parsing
from .embedding import Embedder, pack
from .errors import FileError, FileMissing, FileUnsettled, FileWithoutText
from .messages import FileProgress
from .pacing import Gate
from .parsing.isolation import Parser
from .parsing.pictures.recognition import Recogniser
from .parsing.quality import better
from .passages import PassageSplitter
from .records import Document, Origin, Page, Span, readable
from .settings import Settings
from .sources import FoundFile, require_unchanged
from .staging import Staging, Step
from .text_language import language_of

_LONG_PAGES = 200
_EMBED_AT_ONCE = 16
_STAGE_AT_ONCE = 256

Embedded = list[tuple[Span, bytes]]
"""Passages with their fp16 vectors."""

_page = msgspec.msgpack.Decoder(Page)
_document = msgspec.msgpack.Decoder(Document)

_RECOGNISED = f"recognised/{parsing.VERSION}"


class Prepared(Struct, frozen=True):
    """A file, ready to be stored."""

    document: Document
    passages: Embedded
    language: str


class Preparer:
    """Owns the steps between disk and catalogue. One file at a time."""

    def __init__(
        self,
        staging: Staging,
        parser: Parser,
        recogniser: Recogniser,
        embedder: Embedder,
        gate: Gate,
        settings: Settings,
    ) -> None:
        self._staging = staging
        self._parser = parser
        self._recogniser = recogniser
        self._embedder = embedder
        self._gate = gate
        self._ocr = settings.ocr
        self._splitter: PassageSplitter | None = None

    def prepare(self, found: FoundFile, digest: str) -> Generator[FileProgress, None, Prepared]:
        """Do what is still to do for a file of this content.

        Raises FileError, and Interrupted when the run is to give up its turn.
        """
        document = yield from self._recognise(found, digest, self._parse(found, digest))
        if not any(page.text.strip() for page in document.pages):
            raise FileWithoutText("no text was found in it")
        embedded = yield from self.embed(document, found.path, digest)
        return Prepared(document, embedded, language_of(document))

    def embed(
        self, document: Document, path: str = "", digest: str = ""
    ) -> Generator[FileProgress, None, Embedded]:
        """Return a document's passages with their vectors; staged if a digest is given."""
        texts = {page.number: page.text for page in document.pages}
        spans = self._split(document)
        packed: list[bytes] = []
        for first in range(0, len(spans), _STAGE_AT_ONCE):
            if len(spans) > _STAGE_AT_ONCE:
                yield FileProgress(path, "embedding", first, len(spans))
            wanted = [
                readable(texts[span.page][span.start : span.end])
                for span in spans[first : first + _STAGE_AT_ONCE]
            ]
            step = self._vectors_of(wanted)
            staged = self._staging.get(digest, step, first) if digest else None
            vectors = self._embed(wanted) if staged is None else _cut(staged, len(wanted))
            if digest and staged is None and len(spans) > _STAGE_AT_ONCE:
                self._staging.put(digest, step, first, b"".join(vectors))
            packed += vectors
        return list(zip(spans, packed, strict=True))

    def _vectors_of(self, texts: list[str]) -> Step:
        """Name the embedding of these texts: no others may ever get their vectors."""
        made_of = hashlib.sha256(msgspec.json.encode(texts)).hexdigest()
        return f"vectors/{self._embedder.name}/{made_of}"

    def abort(self) -> None:
        """End the reading of the file at hand, from another thread."""
        self._parser.abort()
        self._recogniser.abort()

    def rest(self) -> None:
        """Give back the memory of text recognition until it is needed again."""
        self._recogniser.close()

    def close(self) -> None:
        """End the reading processes."""
        self._parser.close()
        self._recogniser.close()

    def _parse(self, found: FoundFile, digest: str) -> Document:
        # What is parsed depends on the name's ending and on whether pictures are recognised.
        step = f"parsed/{parsing.VERSION}/{Path(found.path).suffix.lower()}/{self._ocr}"
        staged = self._staging.get(digest, step, 0)
        if staged is not None:
            return _document.decode(staged)
        document = self._parser.parse(found.path)
        require_unchanged(found)
        if len(document.pages) > _LONG_PAGES or _scans(document):
            self._staging.put(digest, step, 0, msgspec.msgpack.encode(document))
        return document

    def _recognise(
        self, found: FoundFile, digest: str, document: Document
    ) -> Generator[FileProgress, None, Document]:
        scans = _scans(document)
        read: dict[int, Page] = {}
        problems = []
        for n, page in enumerate(scans):
            self._gate.check()
            yield FileProgress(found.path, "recognising", n, len(scans))
            try:
                read[page.number] = better(page, self._recognised(found, digest, page.number))
            except (FileUnsettled, FileMissing):
                raise
            except FileError as error:
                self._gate.check()  # the worker may have been ended because all work is
                problems.append(str(error))
        if not problems:
            return replace(document, pages=tuple(read.get(p.number, p) for p in document.pages))
        if len(problems) == len(document.pages):
            raise FileWithoutText(f"its text could not be recognised: {problems[0]}")
        notes = [document.note] if document.note else []
        notes.append(f"{len(problems)} scanned pages could not be recognised: {problems[0]}")
        pages = tuple(read.get(page.number, page) for page in document.pages)
        return replace(document, pages=pages, note="; ".join(notes))

    def _recognised(self, found: FoundFile, digest: str, number: int) -> Page:
        staged = self._staging.get(digest, _RECOGNISED, number)
        if staged is not None:
            return _page.decode(staged)
        page = self._recogniser.recognise(found.path, number)
        require_unchanged(found)  # else it may be another content's page
        self._staging.put(digest, _RECOGNISED, number, msgspec.msgpack.encode(page))
        return page

    def _split(self, document: Document) -> list[Span]:
        if self._splitter is None:
            self._splitter = PassageSplitter(self._embedder.tokenizer)
        spans: list[Span] = []
        for page in document.pages:
            self._gate.check()
            spans += self._splitter.split(page, document.kind)
        return spans

    def _embed(self, texts: list[str]) -> list[bytes]:
        packed: list[bytes] = []
        for first in range(0, len(texts), _EMBED_AT_ONCE):
            self._gate.check()
            packed += pack(self._embedder.embed(texts[first : first + _EMBED_AT_ONCE]))
        return packed


def _scans(document: Document) -> list[Page]:
    return [page for page in document.pages if page.origin is Origin.SCAN]


def _cut(joined: bytes, pieces: int) -> list[bytes]:
    size = len(joined) // pieces
    return [joined[first : first + size] for first in range(0, len(joined), size)]

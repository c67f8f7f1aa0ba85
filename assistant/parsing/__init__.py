"""Files to documents: one module per family, chosen by the file's name.

`parse` runs in a worker process (see `isolation`), never in the engine itself. A parser takes a
`Source` (bytes, name, limits) and returns a `Document`; it opens no other file and fetches nothing.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from ..errors import FileOverLimit, FileUnreadable, FileUnsupported, FileWithoutText
from ..kinds import OLD_FORMATS, kind_of
from ..records import Document, Origin
from .quality import graded, without_recognition
from .sniffing import named_truly
from .source import Limits, Source

__all__ = ["VERSION", "Limits", "Source", "parse", "parse_source"]

VERSION = "2"
"""Files that failed are tried again once after this changes: a newer parser may read them."""

_MODULES = {
    "pdf": "pdf",
    "text": "text",
    "markdown": "text",
    "html": "web",
    "word": "office.word",
    "slides": "office.slides",
    "sheet": "office.sheets",
    "table": "tables",
    "mail": "mail.mail",
    "book": "book",
    "data": "data",
    "notebook": "notebook",
    "code": "data",
    "image": "pictures.images",
}
"""Kind to module; each has a function `read(source: Source) -> Document`."""


def parse(path: Path, limits: Limits) -> Document:
    """Read a file into pages with exact text. Raises FileError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(f"cannot be read: {error.strerror}") from error
    return graded(parse_source(Source(path.name, data, limits)))


def parse_source(source: Source) -> Document:
    """Read a file, or one that lies in another, into pages. Raises FileError."""
    if kind_of(source.name) is None:
        better = OLD_FORMATS.get(source.suffix)
        known = f"this format cannot be read; save a copy as {better}" if better else None
        raise FileUnsupported(known or f"{source.suffix or 'no ending'}: unknown kind of file")
    source = named_truly(source)
    document = _reader(kind_of(source.name) or "text")(source)
    if len(document.pages) > source.limits.pages:
        raise FileOverLimit(f"{len(document.pages)} pages, the limit is {source.limits.pages}")
    pictures = any(page.origin is Origin.SCAN for page in document.pages)
    if pictures and not source.limits.ocr:
        document = without_recognition(document)
    elif pictures:
        return document
    if not any(page.text.strip() for page in document.pages):
        problem = f" ({document.note})" if document.note else ""
        raise FileWithoutText(f"no text was found in it{problem}")
    return document


def _reader(kind: str) -> Callable[[Source], Document]:
    read: Callable[[Source], Document] = import_module(f".{_MODULES[kind]}", __name__).read
    return read

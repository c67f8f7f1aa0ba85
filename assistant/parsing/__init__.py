"""Files to documents: one module per family, chosen by the file's name.

`parse` runs in a worker process (see `isolation`), never in the engine itself.
"""

from collections.abc import Callable
from pathlib import Path

from ..errors import FileUnsupported, FileWithoutText
from ..records import Document

_KINDS = {
    ".pdf": "pdf",
    ".txt": "text",
    ".text": "text",
    ".log": "text",
    ".rst": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}


def kind_of(path: str | Path) -> str | None:
    """Return pdf, text, markdown or html by the file's name, or None."""
    return _KINDS.get(Path(path).suffix.lower())


def parse(path: Path) -> Document:
    """Read a file into pages with exact text. Raises FileError."""
    kind = kind_of(path)
    if kind is None:
        raise FileUnsupported(f"{path.suffix or 'files without an ending'}: unknown kind of file")
    document = _parser(kind)(path)
    if not any(page.text.strip() for page in document.pages):
        raise FileWithoutText("no text was found in it")
    return document


def _parser(kind: str) -> Callable[[Path], Document]:
    if kind == "pdf":
        from .pdf import parse_pdf

        return parse_pdf
    if kind == "html":
        from .web import parse_html

        return parse_html
    from .text import parse_text

    return parse_text

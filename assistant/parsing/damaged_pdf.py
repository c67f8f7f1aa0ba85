"""The text of a PDF that PDFium cannot open: pypdf finds more in damaged files, page by page."""

import logging
from io import BytesIO

import pypdf

from ..errors import FileBroken, FileEncrypted, FileOverLimit
from ..records import Document, Page
from .source import Source
from .text import clean

_NOTE = "the PDF is damaged: what text was left was read, but its pages cannot be shown"


def rescue(source: Source) -> Document:
    """Return what text is left in a PDF. Raises FileBroken, FileEncrypted, FileOverLimit."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(BytesIO(source.data))
        count = len(reader.pages)
    except pypdf.errors.FileNotDecryptedError as error:
        raise FileEncrypted("the PDF asks for a password") from error
    except Exception as error:  # whatever a damaged file makes of the reader
        raise FileBroken("the PDF is damaged and cannot be opened") from error
    if count > source.limits.pages:
        raise FileOverLimit(f"{count} pages, the limit is {source.limits.pages}")
    texts = [_text(reader, index) for index in range(count)]
    if not any(text.strip() for text in texts):
        raise FileBroken("the PDF is damaged and cannot be opened")
    pages = tuple(Page(n, str(n), text) for n, text in enumerate(texts, 1))
    return Document("pdf", source.stem, pages, _NOTE)


def _text(reader: pypdf.PdfReader, index: int) -> str:
    try:
        return clean(reader.pages[index].extract_text())
    except Exception:  # one broken page does not cost the others
        return ""

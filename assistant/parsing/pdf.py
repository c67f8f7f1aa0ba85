"""PDF: text and offsets from PDFium, so that a highlight in PDFium's pages is exact; title and
page labels from pypdf, which reads them where PDFium does not."""

import contextlib
import logging
from io import BytesIO

import pypdf
import pypdfium2

from ..errors import FileBroken, FileEncrypted
from ..records import Document, Page
from .source import Source
from .text import clean

logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read(source: Source) -> Document:
    """Read a PDF's pages. Raises FileError."""
    if b"%PDF" not in source.require_content()[:1024]:
        raise FileBroken("its name says PDF, but its bytes are not")
    try:
        pdf = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise FileEncrypted("the PDF asks for a password") from error
        raise FileBroken("the PDF is damaged and cannot be opened") from error
    try:
        texts = [_page_text(pdf, index) for index in range(len(pdf))]
    finally:
        pdf.close()
    title, labels = _describe(source, len(texts))
    pages = (
        Page(n, label, text) for n, (label, text) in enumerate(zip(labels, texts, strict=True), 1)
    )
    return Document("pdf", title, tuple(pages))


def _page_text(pdf: pypdfium2.PdfDocument, index: int) -> str:
    try:
        page = pdf[index]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return ""  # one broken page does not cost the others
    text: str = text_page.get_text_range()
    text_page.close()
    page.close()
    return clean(text)


def _describe(source: Source, count: int) -> tuple[str, list[str]]:
    title, labels = "", [str(n) for n in range(1, count + 1)]
    # A damaged table of labels or a strange title must not cost the text.
    with contextlib.suppress(Exception):
        reader = pypdf.PdfReader(BytesIO(source.data))
        if reader.metadata and reader.metadata.title:
            title = clean(" ".join(str(reader.metadata.title).split()))
        found = reader.page_labels
        if len(found) == count:
            labels = [clean(label) or str(n) for n, label in enumerate(found, 1)]
    return title or source.stem, labels

"""PDF, by PDFium: its text and offsets, so that a highlight in PDFium's pages is exact."""

import ctypes
import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import Any

import pypdfium2
from PIL.Image import Image
from pypdfium2 import PdfDocument, PdfiumError, PdfPage, raw

from ..errors import FileBroken, FileEncrypted, FileOverLimit
from ..records import Document, Origin, Page
from .damaged_pdf import rescue
from .quality import USABLE, quality_of, visible
from .source import Source, in_a_list
from .text import clean

_CATALOG = re.compile(rb"(\d+)\s+(\d+)\s+obj\b(?:(?!endobj).){0,500}?/Type\s*/Catalog\b", re.DOTALL)
_MAX_OBJECTS = 2000
_MAX_NOTES = 2000
_MAX_OPTIONS = 500
_COMMENTS = (
    raw.FPDF_ANNOT_TEXT,
    raw.FPDF_ANNOT_FREETEXT,
    raw.FPDF_ANNOT_LINE,
    raw.FPDF_ANNOT_SQUARE,
    raw.FPDF_ANNOT_CIRCLE,
    raw.FPDF_ANNOT_POLYGON,
    raw.FPDF_ANNOT_POLYLINE,
    raw.FPDF_ANNOT_HIGHLIGHT,
    raw.FPDF_ANNOT_UNDERLINE,
    raw.FPDF_ANNOT_SQUIGGLY,
    raw.FPDF_ANNOT_STRIKEOUT,
    raw.FPDF_ANNOT_CARET,
    raw.FPDF_ANNOT_STAMP,
    raw.FPDF_ANNOT_INK,
)
_FIELDS = (
    raw.FPDF_FORMFIELD_TEXTFIELD,
    raw.FPDF_FORMFIELD_COMBOBOX,
    raw.FPDF_FORMFIELD_LISTBOX,
)
_NEARLY_NOTHING = 20
_STAMP = 400
"""A scan may bear a line or two of real text: who downloaded it, and when."""
_FEW_PATHS = 30
"""Fewer lines and shapes are a frame or a rule, not letters drawn as shapes."""


def read(source: Source) -> Document:
    """Read a PDF's pages; those that need recognising have the origin SCAN. Raises FileError."""
    if b"%PDF" not in source.require_content()[:1024]:
        raise FileBroken("its name says PDF, but its bytes are not")
    try:
        pdf, whole = _open(source)
    except FileBroken:
        return rescue(source)
    try:
        pages, broken = [], []
        for index in range(len(pdf)):
            page = _read_page(pdf, index)
            pages.append(page or Page(index + 1, _label(pdf, index), ""))
            if page is None:
                broken.append(str(index + 1))
        return Document("pdf", _title(pdf) or source.stem, tuple(pages), _note(pdf, whole, broken))
    finally:
        pdf.close()


def draw(source: Source, number: int, scale: Callable[[float, float], float]) -> Image:
    """Return a page's picture, in pixels per point as `scale` says for its width and height.

    The PDF stays open for the next page. Raises FileError.
    """
    pdf, _ = _kept_open(source)
    try:
        page = pdf[number - 1]
        width, height = (max(side, 1.0) for side in page.get_size())
        picture: Image = page.render(scale=scale(width, height)).to_pil()
        page.close()
    except (PdfiumError, ValueError, IndexError) as error:
        raise FileBroken("the page cannot be drawn") from error
    return picture


def _open(source: Source) -> tuple[PdfDocument, bool]:
    """Open a PDF with its forms, and say whether it is whole, not what is left of one.

    Raises FileBroken, FileEncrypted, FileOverLimit.
    """
    whole = _opened(source.data)
    pdf = whole if whole is not None else _opened(_with_trailer(source.data))
    if pdf is None:
        raise FileBroken("the PDF is cut off or damaged and cannot be opened")
    count = len(pdf)
    if count > source.limits.pages:
        pdf.close()
        raise FileOverLimit(f"{count} pages, the limit is {source.limits.pages}")
    if pdf.get_formtype() != raw.FORMTYPE_NONE:
        pdf.init_forms()
    return pdf, whole is not None


@lru_cache(1)
def _kept_open(source: Source) -> tuple[PdfDocument, bool]:
    return _open(source)


def _opened(data: bytes) -> PdfDocument | None:
    """Return a PDF, or None if it is damaged. Raises FileEncrypted."""
    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise FileEncrypted("the PDF asks for a password") from error
        return None


def _with_trailer(data: bytes) -> bytes:
    """Return a PDF that was cut off with the end that PDFium needs to find what is left."""
    found = _CATALOG.search(data)
    if found is None:
        return data
    trailer = b"\nendstream endobj trailer <</Root %s %s R>> startxref 0 %%%%EOF" % found.groups()
    return data + trailer


def _read_page(pdf: PdfDocument, index: int) -> Page | None:
    """Return a page, or None if it is broken, which does not cost the others."""
    try:
        page = pdf[index]
    except PdfiumError:
        return None
    try:
        text_page = page.get_textpage()
        printed = clean(text_page.get_text_range())
        text_page.close()
        origin = Origin.SCAN if _is_scan(page, printed) else Origin.TEXT
        # Behind the page's own text, whose offsets are those of the highlight.
        text = "\n\n".join(filter(None, [printed, clean("\n".join(_notes_of(pdf, page)))]))
        return Page(index + 1, _label(pdf, index), text, origin)
    except PdfiumError:
        return None
    finally:
        page.close()


def _is_scan(page: PdfPage, text: str) -> bool:
    letters = visible(text)
    if quality_of(text) < USABLE:
        return True
    if letters > _STAMP:
        return False
    pictures, paths = _drawn(page)
    if letters > _NEARLY_NOTHING:
        return pictures > 0.6
    return pictures > 0.02 or paths > _FEW_PATHS


def _drawn(page: PdfPage) -> tuple[float, int]:
    """Return the share of the page that the largest picture covers, and the number of paths."""
    left, bottom, right, top = page.get_bbox()
    area = max((right - left) * (top - bottom), 1.0)
    covered, paths = 0.0, 0
    for drawn in _objects(page):
        if drawn.type == raw.FPDF_PAGEOBJ_PATH:
            paths += 1
        else:
            x0, y0, x1, y1 = drawn.get_bounds()
            width, height = min(x1, right) - max(x0, left), min(y1, top) - max(y0, bottom)
            covered = max(covered, max(width, 0.0) * max(height, 0.0) / area)
    return covered, paths


def _objects(page: PdfPage) -> Iterator[pypdfium2.PdfObject]:
    wanted = (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING)
    for n, drawn in enumerate(page.get_objects(filter=wanted, max_depth=4)):
        if n >= _MAX_OBJECTS:
            return
        yield drawn


def _label(pdf: PdfDocument, index: int) -> str:
    return clean(pdf.get_page_label(index)).strip() or str(index + 1)


def _title(pdf: PdfDocument) -> str:
    return clean(" ".join(pdf.get_metadata_value("Title").split()))


def _note(pdf: PdfDocument, whole: bool, broken: list[str]) -> str:
    notes = [] if whole else ["the file is cut off or damaged; what is left of it was read"]
    if broken:
        notes.append(f"damaged pages: {in_a_list(broken)}")
    attached = pdf.count_attachments()
    if attached > 0:
        files = "one attached file was" if attached == 1 else f"{attached} attached files were"
        notes.append(f"{files} passed over")
    return "; ".join(notes)


def _notes_of(pdf: PdfDocument, page: PdfPage) -> Iterator[str]:
    """Yield a line for each filled field and each comment on a page."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MAX_NOTES)):
        note = raw.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        line = _line(pdf, note)
        raw.FPDFPage_CloseAnnot(note)
        if line:
            yield line


def _line(pdf: PdfDocument, note: Any) -> str:
    if raw.FPDFAnnot_GetFlags(note) & raw.FPDF_ANNOT_FLAG_HIDDEN:
        return ""
    subtype = raw.FPDFAnnot_GetSubtype(note)
    if subtype in _COMMENTS:
        return _text(lambda *room: raw.FPDFAnnot_GetStringValue(note, b"Contents", *room))
    form = pdf.formenv
    if subtype != raw.FPDF_ANNOT_WIDGET or form is None:
        return ""
    kind = raw.FPDFAnnot_GetFormFieldType(form, note)
    if kind not in _FIELDS:
        return ""
    flags = raw.FPDFAnnot_GetFormFieldFlags(form, note)
    if kind == raw.FPDF_FORMFIELD_TEXTFIELD and flags & raw.FPDF_FORMFLAG_TEXT_PASSWORD:
        return ""
    value = ", ".join(_chosen(form, note)) or _text(
        lambda *room: raw.FPDFAnnot_GetFormFieldValue(form, note, *room)
    )
    name = _text(lambda *room: raw.FPDFAnnot_GetFormFieldAlternateName(form, note, *room)) or _text(
        lambda *room: raw.FPDFAnnot_GetFormFieldName(form, note, *room)
    )
    return f"{name}: {value}" if name and value else value


def _chosen(form: Any, note: Any) -> Iterator[str]:
    """Yield the chosen options as people see them; the value may be a code for them."""
    for at in range(min(raw.FPDFAnnot_GetOptionCount(form, note), _MAX_OPTIONS)):
        if raw.FPDFAnnot_IsOptionSelected(form, note, at):
            yield _text(partial(raw.FPDFAnnot_GetOptionLabel, form, note, at))


def _text(call: Callable[..., int]) -> str:
    """Return a string that PDFium writes into a buffer: asked for its size first, in bytes."""
    size = call(None, 0)
    if size <= 2:
        return ""
    room = ctypes.create_string_buffer(size)
    call(ctypes.cast(room, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return room.raw[: size - 2].decode("utf-16-le", "replace").strip()

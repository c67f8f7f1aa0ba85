"""What people wrote on a PDF's pages: the fields of forms, and comments."""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

from pypdfium2 import PdfDocument, PdfPage, raw

_MAX_NOTES = 2000
_COMMENTS = (
    raw.FPDF_ANNOT_TEXT,
    raw.FPDF_ANNOT_FREETEXT,
    raw.FPDF_ANNOT_HIGHLIGHT,
    raw.FPDF_ANNOT_UNDERLINE,
    raw.FPDF_ANNOT_STRIKEOUT,
    raw.FPDF_ANNOT_CARET,
    raw.FPDF_ANNOT_STAMP,
)
_FIELDS = (
    raw.FPDF_FORMFIELD_TEXTFIELD,
    raw.FPDF_FORMFIELD_COMBOBOX,
    raw.FPDF_FORMFIELD_LISTBOX,
)


def notes_of(pdf: PdfDocument, page: PdfPage) -> Iterator[str]:
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
    subtype = raw.FPDFAnnot_GetSubtype(note)
    if subtype in _COMMENTS:
        return _text(lambda *room: raw.FPDFAnnot_GetStringValue(note, b"Contents", *room))
    form = pdf.formenv
    if subtype != raw.FPDF_ANNOT_WIDGET or form is None:
        return ""
    if raw.FPDFAnnot_GetFormFieldType(form, note) not in _FIELDS:
        return ""
    value = _text(lambda *room: raw.FPDFAnnot_GetFormFieldValue(form, note, *room))
    name = _text(lambda *room: raw.FPDFAnnot_GetFormFieldAlternateName(form, note, *room)) or _text(
        lambda *room: raw.FPDFAnnot_GetFormFieldName(form, note, *room)
    )
    return f"{name}: {value}" if name and value else value


def _text(call: Callable[..., int]) -> str:
    """Return a string that PDFium writes into a buffer: asked for its size first, in bytes."""
    size = call(None, 0)
    if size <= 2:
        return ""
    room = ctypes.create_string_buffer(size)
    call(ctypes.cast(room, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return room.raw[: size - 2].decode("utf-16-le", "replace").strip()

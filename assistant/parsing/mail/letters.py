"""A mail message, whatever the container it came in."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from msgspec import Struct

from ...errors import FileBroken, FileError
from ..text import clean, decode
from ..web import bare_text, lay_out

QUOTED_HEADERS = ("From", "To", "Cc", "Date", "Subject")
"""What a person would quote of a message's head."""

_ENDINGS = {
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/rtf": ".rtf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/xml": ".xml",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tiff",
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/rtf": ".rtf",
    "text/vcard": ".vcf",
}
UNREAD = "its text could not be read"
# Encodings in which other text, or text of other bytes, passes for UTF-8.
_DECLARED_FIRST = ("iso-2022", "iso2022", "hz", "utf-7", "utf-16", "utf-32")
_MAX_NAME = 120


class Attached(Struct, frozen=True):
    """A file (`data`) or a message (`letter`) in a message; neither where it is out of reach."""

    name: str
    data: bytes | None = None
    letter: "Letter | None" = None


class Letter(Struct, frozen=True):
    """A message: the head worth quoting, the text, and what is attached."""

    headers: dict[str, str]
    body: str
    attached: Sequence[Attached] = ()
    note: str = ""


def attachment_name(name: str | None, content_type: str = "") -> str:
    """Return a name to show, without folders, that ends as its content type says if it must."""
    plain = re.sub(r"[\x00-\x1f\x7f]+", " ", clean(name or "")).replace("\\", "/")
    plain = plain.rstrip("/").rpartition("/")[2].strip()
    ending = PurePosixPath(plain).suffix
    stem = plain.removesuffix(ending)[: _MAX_NAME - len(ending)] or "unnamed"
    return stem + (ending or _ENDINGS.get(content_type.lower(), ""))


def decode_part(data: bytes, charset: str | None) -> str:
    """Return a text part's characters; the charset it declares may be a lie. Raises FileNotText."""
    declared = (charset or "").lower()
    if declared.startswith(_DECLARED_FIRST):
        try:
            return clean(data.decode(declared))
        except (ValueError, LookupError):
            pass
    return decode(data, charset).replace("\r\n", "\n").replace("\r", "\n")


def html_body(data: bytes, charset: str | None) -> tuple[str, str]:
    """Return the text of an HTML body, and a note where not all of it could be read."""
    try:
        html = decode_part(data, charset).encode() if charset else data
        try:
            return lay_out(html)[1], ""
        except FileBroken:
            return bare_text(html), "its text was read without the layout, which is damaged"
    except FileError:
        return "", UNREAD

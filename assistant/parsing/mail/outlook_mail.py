"""Mail as Outlook saves it (MSG): a container with a small stream for each property, by olefile.

Each property is read by itself, so that a damaged one costs nothing else.
"""

import email
import email.policy
import email.utils
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from urllib.parse import unquote_to_bytes

import compressed_rtf
import olefile

from ...errors import FileBroken, FileError
from .. import parse_source
from ..source import Source
from ..text import clean
from .internet_mail import LOGO_BYTES, read_headers
from .letters import UNREAD, Attached, Letter, attachment_name, decode_part, html_body

_SUBJECT, _BODY, _HTML, _RTF, _TRANSPORT_HEADERS = "0037", "1000", "1013", "1009", "007D"
_SENDER, _ADDRESSES, _TO, _CC = ("0C1A", "0042"), ("5D01", "0C1F", "0065"), "0E04", "0E03"
_DATA, _NAMES, _CONTENT_TYPE, _CONTENT_ID = "3701", ("3707", "3704", "3001"), "370E", "3712"
_SENT, _DELIVERED, _INTERNET_CODE_PAGE, _CODE_PAGE = 0x0039, 0x0E06, 0x3FDE, 0x3FFD
_UNICODE, _8BIT, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)

_Place = list[str]
"""A folder in the container."""


def read_outlook_mail(source: Source, nesting: int) -> Letter:
    """Read a message; `nesting` says how deep attached ones are followed. Raises FileBroken."""
    try:
        ole = olefile.OleFileIO(BytesIO(source.data))
    except (OSError, ValueError, IndexError, struct.error) as error:
        raise FileBroken("it is cut off or damaged") from error
    with ole:
        message = _Properties(ole, [], 32)
        if not message.known:
            raise FileBroken("its name says mail, but it is another kind of file")
        return _letter(message, source, nesting)


class _Properties:
    """The properties of a message or an attachment."""

    def __init__(self, ole: olefile.OleFileIO, place: _Place, header_bytes: int) -> None:
        self.ole = ole
        self.place = place
        stream = self._stream("__properties_version1.0") or b""
        self.known = bool(stream)
        self._fixed = {
            struct.unpack_from("<H", stream, at + 2)[0]: stream[at + 8 : at + 16]
            for at in range(header_bytes, len(stream) - 15, 16)
        }

    def binary(self, name: str) -> bytes | None:
        """Return the bytes of a property, or None."""
        return self._stream(f"__substg1.0_{name}{_BINARY}")

    def text(self, *names: str) -> str:
        """Return the first of these properties that is not empty."""
        for name in names:
            data = self._stream(f"__substg1.0_{name}{_UNICODE}")
            if data is not None:
                found = clean(data.decode("utf-16-le", "replace"))
            else:
                found = self._decode(self._stream(f"__substg1.0_{name}{_8BIT}") or b"")
            found = found.replace("\r\n", "\n").strip("\x00\ufffd \n")
            if found:
                return found
        return ""

    def date(self, number: int) -> str:
        """Return a point in time as mail writes it, or nothing."""
        (ticks,) = struct.unpack("<Q", self._fixed.get(number, b"").ljust(8, b"\0"))
        try:
            when = _EPOCH + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return ""
        return email.utils.format_datetime(when) if ticks else ""

    def code_page(self) -> str | None:
        """Return the encoding of text that is not Unicode."""
        for number in (_INTERNET_CODE_PAGE, _CODE_PAGE):
            (page,) = struct.unpack("<I", self._fixed.get(number, b"")[:4].ljust(4, b"\0"))
            if page:
                return {65001: "utf-8", 20127: "ascii", 28591: "latin-1"}.get(page, f"cp{page}")
        return None

    def inner(self, prefix: str) -> Iterator[_Place]:
        """Yield the folders in this one whose names begin like this."""
        depth = len(self.place)
        for path in self.ole.listdir(streams=False, storages=True):
            own = path[:depth] == self.place and len(path) == depth + 1
            if own and path[-1].startswith(prefix):
                yield path

    def _decode(self, data: bytes) -> str:
        try:
            return decode_part(data, self.code_page()) if data else ""
        except FileError:
            return ""

    def _stream(self, name: str) -> bytes | None:
        path = [*self.place, name]
        try:
            if not self.ole.exists(path):
                return None
            data: bytes = self.ole.openstream(path).read()
            return data
        except (OSError, ValueError, IndexError, struct.error):
            return None


def _letter(message: _Properties, source: Source, nesting: int) -> Letter:
    attached = []
    html = message.binary(_HTML) or message.text(_HTML).encode()
    for place in message.inner("__attach_version1.0_"):
        properties = _Properties(message.ole, place, 8)
        if not _is_logo(properties, html):
            attached.append(_attached(properties, source, nesting))
    body, note = _body(message, html, source)
    return Letter(_headers(message), body, attached, note)


def _headers(message: _Properties) -> dict[str, str]:
    travelled = message.text(_TRANSPORT_HEADERS)
    parsed = email.message_from_string(travelled, policy=email.policy.default)
    name, address = message.text(*_SENDER), message.text(*_ADDRESSES)
    address = f"<{address}>" if "@" in address and address != name else ""
    own = {
        "From": f"{name} {address}".strip(),
        "To": message.text(_TO),
        "Cc": message.text(_CC),
        "Date": message.date(_SENT) or message.date(_DELIVERED),
        "Subject": message.text(_SUBJECT),
    }
    known = {key: " ".join(value.split()) for key, value in own.items() if value}
    return known | read_headers(parsed)


def _body(message: _Properties, html: bytes, source: Source) -> tuple[str, str]:
    """Return the text, and a note where not all of it could be read."""
    plain = message.text(_BODY)
    if plain:
        return plain, ""
    if html.strip():
        return html_body(html, message.code_page())
    rtf = message.binary(_RTF)
    try:
        return _rich_text(rtf, source) if rtf else "", ""
    except FileError:
        return "", UNREAD


def _rich_text(data: bytes, source: Source) -> str:
    try:
        rtf = compressed_rtf.decompress(data)
    except Exception as error:  # whatever damage makes it raise
        raise FileBroken("its text is damaged") from error
    document = parse_source(Source("text.rtf", rtf, source.limits, source.depth + 1))
    return "\n".join(page.text for page in document.pages)


def _attached(properties: _Properties, source: Source, nesting: int) -> Attached:
    name, kind = properties.text(*_NAMES), properties.text(_CONTENT_TYPE)
    data = properties.binary(_DATA)
    if data is not None:
        return Attached(attachment_name(name, kind), data)
    place = [*properties.place, f"__substg1.0_{_DATA}{_OBJECT}"]
    message = _Properties(properties.ole, place, 24)
    name = attachment_name(f"{name or 'message'}.msg")
    inner = _letter(message, source, nesting - 1) if message.known and nesting > 0 else None
    return Attached(name, letter=inner)


def _is_logo(properties: _Properties, html: bytes) -> bool:
    """Say whether an attachment is a small picture that the text itself shows."""
    name = properties.text(_CONTENT_ID).strip("<>")
    small = len(properties.binary(_DATA) or b"") < LOGO_BYTES
    shown = bool(name) and (not html or f"cid:{name}".encode() in unquote_to_bytes(html))
    return small and shown and _is_picture(properties)


def _is_picture(properties: _Properties) -> bool:
    kind = properties.text(_CONTENT_TYPE)
    name = properties.text(*_NAMES).lower()
    return kind.startswith("image/") or name.endswith((".png", ".jpg", ".jpeg", ".gif", ".bmp"))

"""Mail as it travels (EML), by the standard library, which forgives nearly everything."""

import base64
import contextlib
import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from email.message import Message
from urllib.parse import unquote_to_bytes

from ...errors import FileError
from ...kinds import kind_of
from ..quality import visible
from ..source import Source
from ..text import clean
from .letters import (
    QUOTED_HEADERS,
    UNREAD,
    Attached,
    Letter,
    attachment_name,
    decode_part,
    html_body,
)

_SIGNATURES = ("pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys")
_UNSEEN = ("css", "javascript", "x-amp-html")
"""What belongs to the look of a message, or is a copy of its text for one company's reader."""
_SEALED = ("pkcs7-mime", "x-pkcs7-mime", "pgp-encrypted")
_ENCRYPTED = "its text is encrypted"
_REPORTS = ("message/delivery-status", "message/disposition-notification",
            "message/feedback-report")  # fmt: skip
_FILE_TYPES = (
    "text/calendar",
    "text/csv",
    "text/markdown",
    "text/rtf",
    "text/vcard",
    "text/x-vcard",
)
_TEXT_KINDS = ("text", "markdown", "html", "table", "data", "code")
_BOUNDARY = re.compile(rb"^--([^\s\"]+)[ \t]*\r?\n(?=content-)", re.MULTILINE | re.IGNORECASE)
_MAX_HEADER = 10_000
"""Characters; the time that the standard library takes for a header grows with its square."""
LOGO_BYTES = 20_000
"""A smaller picture that the text itself shows is a logo or a smiley."""


def read_internet_mail(source: Source, nesting: int) -> Letter:
    """Read a message; `nesting` says how deep attached ones are followed."""
    data = source.data.lstrip(b"\xef\xbb\xbf\r\n\t ")
    try:
        return _letter(email.message_from_bytes(data, policy=email.policy.default), nesting)
    except (MemoryError, RecursionError):
        raise
    except Exception:  # the parser of headers fails in many ways on odd ones, the older one not
        return _letter(email.message_from_bytes(data, policy=email.policy.compat32), nesting)


def read_headers(message: Message) -> dict[str, str]:
    """Return the headers worth quoting, decoded, each on one line."""
    read = {name: " ".join(_header(message, name).split()) for name in QUOTED_HEADERS}
    return {name: value for name, value in read.items() if value}


def _letter(message: Message, nesting: int) -> Letter:
    texts: list[str] = []
    notes: list[str] = []
    attached: list[Attached] = []
    pages = (part for part in message.walk() if part.get_content_type() == "text/html")
    html = b"\n".join(unquote_to_bytes(_bytes(page)) for page in pages)
    for part in _leaves(message):
        subtype = part.get_content_subtype()
        unseen = subtype in _UNSEEN and not _file_name(part)
        if unseen or subtype in _SIGNATURES or _is_logo(part, html):
            continue
        if subtype in _SEALED:
            notes.append(_sealed(part))
        elif _is_body(part) or (part is message and part.get_content_maintype() == "text"):
            text, note = _text(part)
            texts.append(text)
            notes.append(note)
        else:
            attached.append(_attached(part, nesting))
    note = "; ".join(filter(None, dict.fromkeys(notes)))
    return Letter(read_headers(message), "\n\n".join(filter(None, texts)), attached, note)


def _sealed(part: Message) -> str:
    signed = str(part.get_param("smime-type", "")).lower() == "signed-data"
    return "its text lies in a signature that cannot be opened" if signed else _ENCRYPTED


def _header(message: Message, name: str) -> str:
    """Return a header decoded, the beginning of an endless one."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    raw = str(raw)[:_MAX_HEADER]
    if not raw.isascii():
        raw = _in_charset(raw, message)
    try:
        return clean(str(email.policy.default.header_fetch_parse(name, raw)))
    except Exception:  # the standard library's header parser fails in many ways on odd headers
        return clean(raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _in_charset(raw: str, message: Message) -> str:
    """Decode a header written without the encoding it needs, which is often the text's."""
    charsets = (part.get_content_charset() for part in message.walk())
    try:
        return decode_part(
            raw.encode("utf-8", "surrogateescape"), next(filter(None, charsets), None)
        )
    except (FileError, UnicodeError):
        return raw


def _leaves(part: Message) -> Iterator[Message]:
    """Yield the parts that hold something, of alternatives the best one."""
    children = _children(part)
    if part.get_content_maintype() == "message" or not children:
        yield part
    elif part.get_content_subtype() == "alternative":
        yield from _best([leaf for child in children for leaf in _leaves(child)])
    else:
        for child in children:
            yield from _leaves(child)


def _children(part: Message) -> list[Message]:
    if part.get_content_maintype() == "multipart" and not part.is_multipart():
        part = _divided(part)
    payload = part.get_payload() if part.is_multipart() else []
    return [p for p in payload if isinstance(p, Message)]


def _divided(part: Message) -> Message:
    """Return parts that are not divided as the head says, divided as they are."""
    data = _bytes(part)
    found = _BOUNDARY.search(data)
    if not found:
        return part
    kind = part.get_content_type().encode("ascii", "replace")
    head = b'Content-Type: %s; boundary="%s"\n\n' % (kind, found.group(1))
    return email.message_from_bytes(head + data, policy=part.policy)


def _best(leaves: list[Message]) -> list[Message]:
    """Drop the HTML of alternatives, unless the plain text merely says that there is some."""
    plain = [leaf for leaf in leaves if _is_body(leaf, "text/plain")]
    html = [leaf for leaf in leaves if _is_body(leaf, "text/html")]
    if not plain or not html:
        return leaves
    worse = plain if _length(plain) * 4 < _length(html) else html
    return [leaf for leaf in leaves if leaf not in worse]


def _length(leaves: list[Message]) -> int:
    return sum(visible(_text(leaf)[0]) for leaf in leaves)


def _is_body(part: Message, content_type: str = "") -> bool:
    if part.get_content_disposition() == "attachment" or _file_name(part):
        return False
    found = part.get_content_type()
    if content_type:
        return found == content_type
    if part.get_content_maintype() == "text":
        return found not in _FILE_TYPES
    return found in _REPORTS or part.get_content_maintype() == "multipart"


def _is_logo(part: Message, html: bytes) -> bool:
    """Say whether a part is a small picture that the text itself shows."""
    name = str(part.get("Content-ID", "")).strip(" <>")
    if part.get_content_maintype() != "image" or not name or len(_bytes(part)) >= LOGO_BYTES:
        return False
    shown = f"cid:{name}".encode("utf-8", "replace") in html
    return shown and part.get_content_disposition() != "attachment"


def _file_name(part: Message) -> str | None:
    try:
        return part.get_filename()
    except Exception:  # as for any header
        return None


def _attached(part: Message, nesting: int) -> Attached:
    content_type = part.get_content_type()
    inner = _children(part)
    if content_type == "message/rfc822" and inner:
        message = _unwrapped(inner[0], str(part.get("Content-Transfer-Encoding", "")))
        name = _file_name(part) or f"{_header(message, 'Subject') or 'message'}.eml"
        letter = _letter(message, nesting - 1) if nesting > 0 else None
        return Attached(attachment_name(name, content_type), letter=letter)
    name = attachment_name(_file_name(part), content_type)
    if part.get_content_maintype() == "text" and kind_of(name) is None:
        name += ".txt"
    return Attached(name, _as_declared(part) if kind_of(name) in _TEXT_KINDS else _bytes(part))


def _as_declared(part: Message) -> bytes:
    """Return the bytes of a text, in UTF-8 if its charset is known only by the part's head."""
    data, charset = _bytes(part), part.get_content_charset()
    if not charset or b"\0" in data:
        return data
    try:
        return decode_part(data, charset).encode()
    except FileError:
        return data


def _unwrapped(message: Message, encoding: str) -> Message:
    """Return an attached message; some programs encode it as a whole, which is forbidden."""
    if encoding.lower() != "base64" or message.keys():
        return message
    with contextlib.suppress(ValueError):  # damaged, or no base64 at all
        data = base64.b64decode(str(message.get_payload()))
        return email.message_from_bytes(data, policy=message.policy)
    return message


def _text(part: Message) -> tuple[str, str]:
    """Return a text part as people read it, and a note where not all of it could be read."""
    data, charset = _bytes(part), part.get_content_charset()
    if part.is_multipart():
        return _report(part), ""
    if not data.strip():
        return "", ""
    if part.get_content_type() == "text/html":
        return html_body(data, charset)
    try:
        text = decode_part(data, charset)
    except FileError:
        return "", UNREAD
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    delsp = str(part.get_param("delsp", "")).lower() == "yes"
    return unflow(text, delsp) if flowed else text, ""


def _report(part: Message) -> str:
    """Return what a mail server says about a message, which is written as heads of messages."""
    blocks = ([f"{k}: {v}" for k, v in block.raw_items()] for block in _children(part))
    return clean("\n\n".join("\n".join(block) for block in blocks if block))


def _bytes(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, email.errors.MessageError):  # damaged
        return b""
    return payload if isinstance(payload, bytes) else b""


def unflow(text: str, join_words: bool = False) -> str:
    """Return "format=flowed" text with each paragraph on a line of its own (RFC 3676)."""
    lines: list[list[str]] = []
    open_depth = None
    for line in text.split("\n"):
        quotes = line[: len(line) - len(line.lstrip(">"))]
        content = line[len(quotes) :].removeprefix(" ")
        flows = content.endswith(" ") and content != "-- "
        kept = content[:-1] if flows and join_words else content
        if open_depth == len(quotes):
            lines[-1].append(kept)
        else:
            lines.append([f"{quotes} ", kept] if quotes else [kept])
        open_depth = len(quotes) if flows else None
    return "\n".join(map("".join, lines))

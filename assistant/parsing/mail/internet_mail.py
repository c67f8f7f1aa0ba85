"""Mail as it travels (EML), by the standard library, which forgives nearly everything."""

import base64
import contextlib
import email
import email.errors
import email.policy
from collections.abc import Iterator
from email.message import Message

from ...errors import FileError, FileNotText
from ..quality import visible
from ..source import Source
from ..text import clean
from ..web import lay_out
from .letters import QUOTED_HEADERS, Attached, Letter, attachment_name, decode_part

_SIGNATURES = ("pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys")
_SEALED = ("pkcs7-mime", "x-pkcs7-mime", "pgp-encrypted")
_BODY_TYPES = ("text/plain", "text/html", "text/enriched")
_MAX_HEADER = 10_000
"""Characters; the time that the standard library takes for a header grows with its square."""
LOGO_BYTES = 20_000
"""A smaller picture that the text itself shows is a logo or a smiley."""


def read_internet_mail(source: Source, nesting: int) -> Letter:
    """Read a message; `nesting` says how deep attached ones are followed."""
    message = email.message_from_bytes(
        source.data.lstrip(b"\xef\xbb\xbf\r\n\t "), policy=email.policy.default
    )
    return _letter(message, nesting)


def read_headers(message: Message) -> dict[str, str]:
    """Return the headers worth quoting, decoded, each on one line."""
    read = {name: " ".join(_header(message, name).split()) for name in QUOTED_HEADERS}
    return {name: value for name, value in read.items() if value}


def _letter(message: Message, nesting: int) -> Letter:
    texts: list[str] = []
    attached: list[Attached] = []
    sealed = False
    for part in _leaves(message):
        subtype = part.get_content_subtype()
        if subtype in _SIGNATURES or _is_logo(part):
            continue
        if subtype in _SEALED:
            sealed = True
        elif _is_body(part) or (part is message and part.get_content_maintype() == "text"):
            texts += _text(part)
        else:
            attached.append(_attached(part, nesting))
    note = "its text is encrypted" if sealed else ""
    return Letter(read_headers(message), "\n\n".join(filter(None, texts)), attached, note)


def _header(message: Message, name: str) -> str:
    """Return a header decoded, the beginning of an endless one."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    raw = str(raw)[:_MAX_HEADER]
    try:
        return clean(str(email.policy.default.header_fetch_parse(name, raw)))
    except Exception:  # the standard library's header parser fails in many ways on odd headers
        return clean(raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


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
    payload = part.get_payload()
    return [p for p in payload if isinstance(p, Message)] if isinstance(payload, list) else []


def _best(leaves: list[Message]) -> list[Message]:
    """Drop the HTML of alternatives, unless the plain text merely says that there is some."""
    plain = [leaf for leaf in leaves if _is_body(leaf, "text/plain")]
    html = [leaf for leaf in leaves if _is_body(leaf, "text/html")]
    if not plain or not html:
        return leaves
    worse = plain if _length(plain) * 4 < _length(html) else html
    return [leaf for leaf in leaves if leaf not in worse]


def _length(leaves: list[Message]) -> int:
    return sum(visible(text) for leaf in leaves for text in _text(leaf))


def _is_body(part: Message, content_type: str = "") -> bool:
    if part.get_content_disposition() == "attachment" or _file_name(part):
        return False
    found = part.get_content_type()
    return (
        found == content_type
        if content_type
        else found in ("text/plain", "text/html", "text/enriched")
    )


def _is_logo(part: Message) -> bool:
    return (
        part.get_content_maintype() == "image"
        and part["Content-ID"] is not None
        and len(str(part.get_payload())) < LOGO_BYTES
    )


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
    return Attached(attachment_name(_file_name(part), content_type), _bytes(part))


def _unwrapped(message: Message, encoding: str) -> Message:
    """Return an attached message; some programs encode it as a whole, which is forbidden."""
    if encoding.lower() != "base64" or message.keys():
        return message
    with contextlib.suppress(ValueError):  # damaged, or no base64 at all
        data = base64.b64decode(str(message.get_payload()))
        return email.message_from_bytes(data, policy=email.policy.default)
    return message


def _text(part: Message) -> list[str]:
    """Return a text part as people read it, or nothing where it is no text."""
    try:
        data, charset = _bytes(part), part.get_content_charset()
        if not data.strip():
            return []
        if part.get_content_type() == "text/html":
            html = decode_part(data, charset).encode() if charset else data
            return [lay_out(html)[1]]
        text = decode_part(data, charset)
        flowed = str(part.get_param("format", "")).lower() == "flowed"
        return [unflow(text, str(part.get_param("delsp", "")).lower() == "yes") if flowed else text]
    except FileError:
        return []


def _bytes(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, email.errors.MessageError) as error:
        raise FileNotText("its bytes are damaged") from error
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

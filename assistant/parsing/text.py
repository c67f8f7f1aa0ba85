"""Plain text and Markdown, read as they stand."""

import codecs
import contextlib
import re

import charset_normalizer

from ..errors import FileNotText
from ..kinds import kind_of
from ..records import Document, Page
from .code_pages import latin
from .source import Source

MAX_PAGE_CHARACTERS = 100_000
"""A text without page breaks is divided at this size, so that a page can be shown quickly."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKDOWN_TITLE = re.compile(r"^#\s+(.+?)\s*#*\s*$", re.MULTILINE)
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# Left to itself the guesser likes code pages of the 1980s for short European texts.
_USUAL_ENCODINGS = [
    *(f"cp125{n}" for n in range(9)),
    *("koi8_r", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
]
_AS_BROWSERS_READ = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "shift_jis": "cp932",
    "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "tis-620": "cp874",
}  # fmt: skip
"""Encodings that programs declare, and the larger ones that they mean."""
_NO_CHARSETS = ("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape")
"""What Python has besides the encodings of text."""
_SAMPLE_BYTES = 200_000
_BEFORE = 100
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


def read(source: Source) -> Document:
    """Read text or Markdown; form feeds divide pages. Raises FileError."""
    text = decode(source.require_content()).replace("\r\n", "\n").replace("\r", "\n")
    kind = kind_of(source.name) or "text"
    heading = _MARKDOWN_TITLE.search(text) if kind == "markdown" else None
    title = heading.group(1) if heading else source.stem
    return Document(kind, title, pages_of(text))


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the bytes as text: by byte order mark, as UTF-8, as declared, or by guess.

    Raises FileNotText.
    """
    text = _decode(data, declared)
    if len(_CONTROL.findall(text[:100_000])) > len(text[:100_000]) // 100:
        raise FileNotText("its name says text, but its bytes are not")
    return clean(text)


def charset_of(declared: str) -> str | None:
    """Return the encoding that a program means by a name; None if there is no such."""
    try:
        name = codecs.lookup(declared).name
        "".encode(name)
    except (LookupError, ValueError):  # unknown, none of text, or no name at all
        return None
    return None if name in _NO_CHARSETS else _AS_BROWSERS_READ.get(name, name)


def clean(text: str) -> str:
    """Replace, one for one, the characters that no database or window takes."""
    return re.sub("[\x00\ud800-\udfff]", "\ufffd", text)


def divide(text: str) -> list[str]:
    """Cut a text at form feeds, and longer stretches at line ends."""
    pages = []
    for part in text.split("\f"):
        start = 0
        while len(part) - start > MAX_PAGE_CHARACTERS:
            most = start + MAX_PAGE_CHARACTERS
            end = part.rfind("\n", start + MAX_PAGE_CHARACTERS // 2, most) + 1 or most
            pages.append(part[start:end])
            start = end
        pages.append(part[start:])
    while len(pages) > 1 and not pages[-1].strip():
        pages.pop()
    return pages


def pages_of(text: str) -> tuple[Page, ...]:
    """Return a text as pages: those it has itself, else parts that are quick to show."""
    texts = divide(text)
    unit = "" if "\f" in text else "part "
    labels = [f"{unit}{n}" for n in range(1, len(texts) + 1)] if len(texts) > 1 else [""]
    return tuple(Page(n, *named) for n, named in enumerate(zip(labels, texts, strict=True), 1))


def _decode(data: bytes, declared: str | None) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    for known in ("utf-8", charset_of(declared or "")):
        with contextlib.suppress(UnicodeError):
            if known:
                return data.decode(known)
    damaged = data.decode("utf-8", "replace")
    lost = damaged.count("\ufffd")
    if len(damaged) - len(damaged.encode("ascii", "ignore")) > 10 * lost:
        return damaged  # UTF-8 but for a few bytes; another encoding would garble all of it
    sample = _telling(data)
    page = latin(sample)
    if page:
        return data.decode(page, "replace")
    guess = charset_normalizer.from_bytes(sample, cp_isolation=_USUAL_ENCODINGS).best()
    if guess is None:
        if lost > len(damaged) // 100:
            raise FileNotText("its name says text, but its bytes are not")
        return damaged
    return data.decode(guess.encoding, "replace")


def _telling(data: bytes) -> bytes:
    """Return the beginning of what tells encodings apart: the lines that are not all ASCII."""
    lines, size = [], 0
    for line in data.split(b"\n"):
        first = _BEYOND_ASCII.search(line)
        if first and size < _SAMPLE_BYTES:
            start = max(0, first.start() - _BEFORE)
            lines.append(line[start : start + _SAMPLE_BYTES])
            size += len(lines[-1])
    return b"\n".join(lines)[:_SAMPLE_BYTES]

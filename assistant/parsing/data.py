"""Data and source code as text; what was written for machines alone is given lines.

A minified file is one line of megabytes: nobody could read a quote from it, nor find a place to
divide it.
"""

import re

import msgspec

from ..kinds import kind_of
from ..records import Document
from .source import Source
from .text import clean, decode, pages_of

_LONG_LINE = 2_000
_JSON = (".json", ".jsonl", ".ndjson")
_FOLDED = (".ics", ".vcf")
_FOLD = re.compile(rb"\r?\n[ \t]")
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)""")
_ESCAPE = re.compile(
    r"(?<!\\)((?:\\\\)*)(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u(?![dD][89a-fA-F]|00[01][0-9a-fA-F]|0022|005[cC]|007[fF])[0-9a-fA-F]{4})"
)
"""An escaped character that is no control, quotation mark or backslash, which keep their escape."""
_TAGS = re.compile(r">[ \t]*<")
_STATEMENT = re.compile(r"(?<=[;,{}\[\]])(?=[^\s;,{}\[\]])")


def read(source: Source) -> Document:
    """Read data or source code as it stands, long lines divided. Raises FileError."""
    data = source.require_content()
    if source.suffix in _FOLDED:
        data = _FOLD.sub(b"", data)  # before decoding, for a fold may divide a character
    declared = _DECLARED.match(data)
    text = decode(data, declared.group(1).decode("ascii") if declared else None)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if source.suffix in _JSON:
        text = clean(_ESCAPE.sub(_character, text))
    kind = kind_of(source.name) or "data"
    if any(len(line) > _LONG_LINE for line in text.split("\n")):
        form = "json" if source.suffix in _JSON else kind
        whole = _laid_out(text) if form == "json" else None
        text = whole or "\n".join(_line(line, form) for line in text.split("\n"))
    return Document(kind, source.stem, pages_of(text))


def _line(line: str, form: str) -> str:
    if len(line) <= _LONG_LINE:
        return line
    if form == "data":
        return _TAGS.sub(">\n<", line)
    laid_out = _laid_out(line) if form == "json" else None
    return laid_out or _STATEMENT.sub("\n", line)


def _laid_out(text: str) -> str | None:
    """Return JSON with a line for each value, its tokens untouched; None if it is not JSON."""
    try:
        return msgspec.json.format(text, indent=1)
    except (msgspec.DecodeError, RecursionError):
        return None


def _character(escape: re.Match[str]) -> str:
    units = bytes.fromhex(escape[2].replace("\\u", ""))
    return escape[1] + units.decode("utf-16-be", "replace")

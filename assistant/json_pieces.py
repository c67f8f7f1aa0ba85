"""The values of JSON as pieces of an answer, each with what it claims."""

import re

import msgspec
from msgspec import Struct

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[^\s\[\]{},:"]+|[\[\]{},:]')
_NEUTRAL = frozenset(
    "answer answers item items list name names point points result results text title value "
    "values".split()
)
"""Names and headings that say nothing of what stands under them."""


class Piece(Struct, frozen=True):
    """A part of an answer that is judged by itself.

    `text` is the part with all its marks; `claim` is what it states, in plain words, and empty
    where it states nothing.
    """

    text: str
    claim: str


class _Object(Struct):
    """An object or list that has begun: what it is about, and the member that is being read."""

    subject: str = ""
    begun: bool = False
    name: str = ""


def json_pieces(text: str) -> tuple[Piece, ...]:
    """Return a piece for each value that is no list, object or null; joined, they are the text.

    JSON that breaks off is taken as far as it goes.
    """
    found: list[Piece] = []
    begun = 0
    inside = [_Object()]
    tokens = list(_TOKEN.finditer(text))
    for token, following in zip(tokens, [*tokens[1:], None], strict=False):
        written = token.group()
        if written in "{[":
            inside.append(_Object(inside[-1].subject, written == "[", inside[-1].name))
        elif written in "}]":
            inside = inside[:-1] or [_Object()]
        elif following is not None and following.group() == ":":
            inside[-1].name = _plain(written)
        elif written not in {",", ":", "null"}:
            found.append(Piece(text[begun : token.end()], _claim(inside[-1], _plain(written))))
            begun = token.end()
    if not found:
        return (Piece(text, ""),) if text else ()
    *before, last = found
    return (*before, Piece(last.text + text[begun:], last.claim))


def plain_name(name: str) -> str:
    """Return a member's name or a column's heading as words, empty if it says nothing of the
    matter: feeEur, fee_eur -> fee Eur, fee eur."""
    separated = re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-.]+", " ", name).strip()
    return "" if separated.lower() in _NEUTRAL else separated


def _claim(inside: _Object, value: str) -> str:
    """Return what a value claims: of the object's first value, which tells one from another."""
    claim = " ".join(filter(None, (inside.subject, plain_name(inside.name), value)))
    if not inside.begun:
        inside.subject, inside.begun = value, True
    return claim


def _plain(written: str) -> str:
    try:
        return str(msgspec.json.decode(written, type=str))
    except msgspec.DecodeError:  # a number, or a string that breaks off
        return written.strip('"')

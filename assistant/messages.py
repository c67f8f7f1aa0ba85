"""The engine's events and requests, as they cross processes: one JSON object per line.

Requests go to the engine, each with an `id` chosen by the sender. Every event that a request
causes comes back in an `Envelope` with that id; what the engine does on its own (a watched
folder changed) has id 0. Each request ends with exactly one of its closing events or `Failed`.
"""

import re
from typing import Any

import msgspec
from msgspec import Struct

from .errors import UsageError
from .events import *  # noqa: F403
from .events import AnyEvent
from .requests import *  # noqa: F403
from .requests import AnyRequest


class Envelope(Struct, frozen=True):
    """An event on its way to whoever sent the request `id`; 0 is nobody in particular."""

    id: int
    event: AnyEvent


class _Numbered(Struct, frozen=True):
    """What can still be read of a line that is no request."""

    id: int = 0


_HALF = re.compile("[\ud800-\udfff]")
"""Half a surrogate: no text, though the name of a file or what was typed may hold one."""

_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError)

_encoder = msgspec.json.Encoder()
_envelopes = msgspec.json.Decoder(Envelope)
_requests = msgspec.json.Decoder(AnyRequest)
_numbers = msgspec.json.Decoder(_Numbered)


def encode(message: Any) -> bytes:
    """Return the message as one line of JSON, newline included; what is no text is marked so."""
    try:
        line = _encoder.encode(message)
    except UnicodeEncodeError:
        line = _encoder.encode(_as_text(msgspec.to_builtins(message)))
    return line + b"\n"


def _as_text(value: Any) -> Any:
    match value:
        case str():
            return _HALF.sub("\N{REPLACEMENT CHARACTER}", value)
        case dict():
            return {_as_text(name): _as_text(one) for name, one in value.items()}
        case list() | tuple():
            return [_as_text(one) for one in value]
        case _:
            return value


def decode_envelope(line: bytes) -> Envelope:
    """Read one line of the engine's output. Raises msgspec.ValidationError or DecodeError."""
    return _envelopes.decode(line)


def decode_request(line: bytes) -> AnyRequest:
    """Read one line of the engine's input. Raises UsageError."""
    try:
        request: AnyRequest = _requests.decode(line)
    except _UNREADABLE as error:
        raise UsageError(f"not a request: {error}") from error
    return request


def identity_of(line: bytes) -> int:
    """Return the id of what may be no request otherwise, so that it can be answered; else 0."""
    try:
        return _numbers.decode(line).id
    except _UNREADABLE:
        return 0

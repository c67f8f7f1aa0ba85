"""GGUF files as small as they can be: what they say of themselves, and no tensors."""

import struct

Value = str | int | list[str] | list[int]


def gguf(facts: dict[str, Value], count: int | None = None, version: int = 3) -> bytes:
    """Return the bytes of a file with these values; `count` is how many it claims to have."""
    claimed = len(facts) if count is None else count
    head = struct.pack("<4sIQQ", b"GGUF", version, 0, claimed)
    return head + b"".join(_text(name) + _value(value) for name, value in facts.items())


def _value(value: Value) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    kind = 8 if value and isinstance(value[0], str) else 4
    items = b"".join(_text(v) if isinstance(v, str) else struct.pack("<I", v) for v in value)
    return struct.pack("<IIQ", 9, kind, len(value)) + items


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data

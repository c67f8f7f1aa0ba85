"""A JSON schema as a grammar in GBNF (llama.cpp's), so that a model can write nothing else.

Only what can be kept to exactly is taken: a schema that asks for more is refused, by name.
"""

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from .errors import UsageError

_PRIMITIVES = {
    "string": r'"\"" ([^"\\\x00-\x1F\x7F] | "\\" ["\\nt]){0,500} "\""',
    "integer": r'"-"? ("0" | [1-9] [0-9]{0,14})',
    "number": r'"-"? ("0" | [1-9] [0-9]{0,14}) ("." [0-9]{1,9})?',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "object": r'"{" (string ": " value (", " string ": " value){0,19})? "}"',
    "array": r'"[" (value (", " value){0,19})? "]"',
    "value": "string | number | boolean | null | object | array",
}
"""What JSON itself consists of, within limits, since small models do not find an end. A string
has no other escapes: half a surrogate is no text."""

_ASSERTIONS = {
    "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems",
    "minLength", "maxLength", "enum", "const", "anyOf", "$ref",
}  # fmt: skip
_WHOLE = {"enum", "const", "anyOf", "$ref"}
"""What says all there is to say of a value."""

_ANNOTATIONS = {
    "title", "description", "default", "examples", "format", "deprecated", "readOnly", "writeOnly",
    "$schema", "$id", "$anchor", "$comment", "$defs", "definitions",
}  # fmt: skip
_EMPTY = '""'
_MOST_RULES = 400
_DEEPEST = 30
_MOST_REPEATED = 1_000
_ENOUGH = 20


def schema_grammar(schema: dict[str, Any]) -> str:
    """Return a grammar whose rule `json` is what the schema allows; it has no `root`.

    Members stand in the schema's order, with one space after each comma and colon. Raises
    UsageError, naming what is wrong with the schema or cannot be kept to.
    """
    rules = _Rules(schema)
    rules.define("json", rules.expression(schema, "the schema", 0))
    return rules.text()


def literal(text: str) -> str:
    """Return the text as a literal of a grammar."""
    escapes = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
    return '"' + "".join(escapes.get(c, c) for c in text) + '"'


class _Rules:
    """The rules of a grammar in the making; expressions are their right-hand sides."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema
        self._rules: dict[str, str] = {}
        self._references: dict[str, str] = {}

    def text(self) -> str:
        """Return the grammar, with the parts of JSON it uses."""
        return "\n".join(f"{name} ::= {rule}" for name, rule in (_PRIMITIVES | self._rules).items())

    def define(self, name: str, expression: str) -> str:
        """Add a rule and return its name."""
        if len(self._rules) >= _MOST_RULES:
            raise UsageError(f"the schema is too large: more than {_MOST_RULES} parts")
        self._rules[name] = expression
        return name

    def expression(self, schema: Any, where: str, depth: int) -> str:
        """Return what matches a schema; `where` says which part of the whole it is."""
        if schema is True:
            return "value"
        if not isinstance(schema, dict) or depth > _DEEPEST:
            raise UsageError(f"{where} is no JSON schema that can be answered by")
        _refuse_unknown(schema, where)
        if "$ref" in schema:
            return self._reference(schema["$ref"], where, depth)
        if "const" in schema or "enum" in schema:
            values = schema["enum"] if "enum" in schema else [schema["const"]]
            return _either(map(_json_literal, _filled(values, f"enum of {where}")))
        if "anyOf" in schema:
            choices = _filled(schema["anyOf"], f"anyOf of {where}")
            return _either(self.expression(choice, where, depth + 1) for choice in choices)
        kinds = schema.get("type", _implied(schema))
        if kinds is None:
            return "value"
        listed = _filled(kinds, f"type of {where}") if isinstance(kinds, list) else [kinds]
        return _either(self._of_type(kind, schema, where, depth) for kind in listed)

    def _of_type(self, kind: Any, schema: dict[str, Any], where: str, depth: int) -> str:
        if kind == "object":
            return self._object(schema, where, depth)
        if kind == "array":
            item = self._part(schema.get("items", True), f"an item of {where}", depth)
            return f'"[" {_repeated(item, *_bounds(schema, "Items", where))} "]"'
        if kind == "string" and {"minLength", "maxLength"} & schema.keys():
            least, most = _bounds(schema, "Length", where)
            upper = "" if most is None else most
            return rf'"\"" [^"\\\x00-\x1F\x7F]{{{least},{upper}}} "\""'
        if kind not in _PRIMITIVES or kind == "value":
            raise UsageError(f"{where} has a type that JSON has not: {kind}")
        return str(kind)

    def _object(self, schema: dict[str, Any], where: str, depth: int) -> str:
        described = schema.get("properties", {})
        required = schema.get("required", [])
        if not isinstance(described, dict) or not isinstance(required, list):
            raise UsageError(f"{where}: properties must be an object, required a list")
        if missing := [name for name in required if name not in described]:
            raise UsageError(f"{where} requires {missing[0]!r}, but does not describe it")
        others = schema.get("additionalProperties", True)
        if not described:
            return self._mapping(others, where, depth)
        members = [
            (
                f'{_json_literal(name)} ": " {self._part(part, f"{name!r} of {where}", depth)}',
                name in required,
            )
            for name, part in described.items()
        ]
        return f'"{{" {self._members(members)} "}}"'

    def _mapping(self, values: Any, where: str, depth: int) -> str:
        if values is False:
            return '"{}"'
        pair = f'string ": " {self._part(values, f"a value of {where}", depth)}'
        return f'"{{" {_repeated(f"({pair})", 0, None)} "}}"'

    def _members(self, members: Sequence[tuple[str, bool]]) -> str:
        """Return what matches the members in order, those that are not required or not."""
        first = later = _EMPTY  # what matches the members from here on, as the first and after one
        for member, required in reversed(members):
            as_first, as_later = f"{member} {later}", f'", " {member} {later}'
            if not required:
                as_first, as_later = f"{as_first} | {first}", f"{as_later} | {later}"
            first = self.define(f"first-{len(self._rules)}", as_first)
            later = self.define(f"later-{len(self._rules)}", as_later)
        return first

    def _part(self, schema: Any, where: str, depth: int) -> str:
        expression = self.expression(schema, where, depth + 1)
        if re.fullmatch(r"[\w-]+", expression):
            return expression
        return self.define(f"part-{len(self._rules)}", expression)

    def _reference(self, target: Any, where: str, depth: int) -> str:
        if not isinstance(target, str) or not target.startswith("#"):
            raise UsageError(f"{where} refers to {target!r}, which is not in the schema itself")
        if target not in self._references:
            self._references[target] = name = f"shared-{len(self._references)}"
            self.define(name, "")  # it may refer to itself
            self.define(name, self.expression(self._resolve(target, where), where, depth + 1))
        return self._references[target]

    def _resolve(self, target: str, where: str) -> Any:
        found: Any = self._schema
        for step in target.removeprefix("#").split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(found, dict) or name not in found:
                raise UsageError(f"{where} refers to {target!r}, which is not in the schema")
            found = found[name]
        return found


def _refuse_unknown(schema: dict[str, Any], where: str) -> None:
    said = schema.keys() - _ANNOTATIONS
    if unknown := said - _ASSERTIONS:
        raise UsageError(
            f"{where} says {min(unknown)!r}, which an answer cannot be made to keep to",
            f"Known are {', '.join(sorted(_ASSERTIONS))}.",
        )
    for whole in _WHOLE & said:
        if others := said - {whole} - ({"type"} if whole in {"enum", "const"} else set()):
            raise UsageError(f"{where} says {whole!r} and {min(others)!r}: one of them is enough")


def _implied(schema: dict[str, Any]) -> str | None:
    if {"properties", "required", "additionalProperties"} & schema.keys():
        return "object"
    if {"items", "minItems", "maxItems"} & schema.keys():
        return "array"
    return "string" if {"minLength", "maxLength"} & schema.keys() else None


def _bounds(schema: dict[str, Any], of: str, where: str) -> tuple[int, int | None]:
    least, most = schema.get(f"min{of}", 0), schema.get(f"max{of}")
    for bound in (least, most):
        if bound is not None and not (type(bound) is int and 0 <= bound <= _MOST_REPEATED):
            raise UsageError(f"min{of} and max{of} of {where} must be from 0 to {_MOST_REPEATED}")
    if most is not None and most < least:
        raise UsageError(f"max{of} of {where} is less than min{of}")
    return least, most


def _repeated(item: str, least: int, most: int | None) -> str:
    """Return what matches so many items, with commas; where `most` is None, twenty or `least`."""
    if most == 0:
        return ""
    more = f"{max(least - 1, 0)},{(max(least, _ENOUGH) if most is None else most) - 1}"
    some = f'{item} (", " {item}){{{more}}}'
    return some if least else f"({some})?"


def _either(choices: Iterable[str]) -> str:
    listed = list(dict.fromkeys(choices))
    return listed[0] if len(listed) == 1 else f"({' | '.join(listed)})"


def _filled(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise UsageError(f"the {where} must be a list that is not empty")
    return value


def _json_literal(value: Any) -> str:
    return literal(json.dumps(value, ensure_ascii=False))

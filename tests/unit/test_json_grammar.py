"""Which schemas can be answered by; that the grammars do what they say is tested with llama.cpp."""

from typing import Any

import pytest

from assistant.errors import UsageError
from assistant.json_grammar import literal, schema_grammar


def part(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"x": schema}}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "integer", "minimum": 3}, "the schema says 'minimum'"),
        (part({"type": "string", "pattern": "a+"}), "'x' of the schema says 'pattern'"),
        (part({"oneOf": [{}]}), "'oneOf'"),
        (part(False), "'x' of the schema is no JSON schema"),
        (part("string"), "is no JSON schema"),
        ({"type": "date"}, "a type that JSON has not: date"),
        ({"type": []}, "must be a list that is not empty"),
        ({"enum": []}, "must be a list that is not empty"),
        ({"anyOf": {}}, "must be a list that is not empty"),
        ({"anyOf": [{}], "properties": {}}, "one of them is enough"),
        ({"type": "object", "properties": []}, "properties must be an object"),
        ({"type": "object", "required": ["y"]}, "requires 'y', but does not describe it"),
        ({"$ref": "https://example.org/schema"}, "not in the schema itself"),
        ({"$ref": "#/$defs/none"}, "not in the schema"),
        ({"type": "array", "minItems": 3, "maxItems": 2}, "maxItems of the schema is less"),
        ({"type": "array", "minItems": -1}, "must be from 0 to"),
        ({"type": "string", "maxLength": 1.5}, "must be from 0 to"),
    ],
)
def test_what_cannot_be_kept_to_is_named(schema: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        schema_grammar(schema)


def test_a_schema_may_not_go_on_for_ever() -> None:
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(40):
        deep = {"type": "array", "items": deep}
    with pytest.raises(UsageError, match="is no JSON schema"):
        schema_grammar(deep)
    wide = {"type": "object", "properties": {str(n): {} for n in range(500)}}
    with pytest.raises(UsageError, match="too large"):
        schema_grammar(wide)


def test_what_only_describes_is_no_obstacle() -> None:
    schema = {"type": "string", "title": "Name", "description": "Whose?", "examples": ["Ann"]}
    assert "json ::= string" in schema_grammar(schema).splitlines()
    assert "json ::= value" in schema_grammar({"title": "Anything"}).splitlines()


def test_a_literal_cannot_break_out_of_its_quotes() -> None:
    assert literal('a"b\\c\nd\té') == r'"a\"b\\c\nd\té"'

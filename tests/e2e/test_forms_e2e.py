"""Grammars of forms with llama.cpp itself: what they let through, what a model makes of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

from assistant import forms
from assistant.answers import Form, Shape, Style
from assistant.json_grammar import schema_grammar
from assistant.language_messages import Load
from assistant.text_model import TextModel
from assistant.writer import Writer

PASSAGES = """[1] Hall Oak seats 120 people and costs 45 euros an hour.

[2] Hall Elm seats 40 people. It is closed until May."""

HALLS = {
    "type": "object",
    "properties": {
        "halls": {
            "type": "array",
            "items": {"$ref": "#/$defs/hall"},
            "minItems": 1,
            "maxItems": 3,
        },
        "currency": {"enum": ["euro", "pound", None]},
    },
    "required": ["halls"],
    "additionalProperties": False,
    "$defs": {
        "hall": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "maxLength": 20},
                "seats": {"type": ["integer", "null"]},
                "open": {"type": "boolean"},
            },
            "required": ["name", "seats"],
        }
    },
}


@pytest.fixture(scope="module")
def model(smollm2: Path) -> TextModel:
    return TextModel(Load(str(smollm2), 512, 1), lambda _: False)


@pytest.fixture(scope="module")
def writer(smollm2: Path) -> Iterator[Writer]:
    writer = Writer(threads=1)
    writer.start(smollm2, 2048)
    yield writer
    writer.close()


def allows(model: TextModel, grammar: str, text: str) -> bool:
    """Whether the grammar lets this text be written, and end there."""
    constraint = model.constraint(grammar)
    try:
        for token in [*model._tokenize(text), model._llama.token_eos()]:
            logits = np.zeros(model._llama.n_vocab(), np.float32)
            logits[token] = 9
            if constraint._best(logits, np.array([token])) != token:
                return False
            model._api.llama_sampler_accept(constraint._sampler, token)
    finally:
        constraint.close()
    return True


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        (
            HALLS,
            [
                '{"halls": [{"name": "Oak", "seats": 120}]}',
                '{"halls": [{"name": "", "seats": null, "open": true}], "currency": null}',
            ],
            [
                '{"halls": []}',
                '{"halls": [{"name": "Oak", "seats": 1.5}]}',
                '{"halls": [{"name": "Oak"}]}',
                '{"currency": "euro"}',
                '{"halls": [{"name": "Oak", "seats": 1}], "currency": "dollar"}',
                '{"halls": [{"name": "Oak", "seats": 1}]',
                '{"halls": [{"name": "Oak", "seats": 1}], "more": 1}',
            ],
        ),
        (
            {"properties": {n: {"type": "integer"} for n in "abc"}, "required": ["b"]},
            ['{"b": 1}', '{"a": 1, "b": 2}', '{"b": 1, "c": 2}', '{"a": 1, "b": 2, "c": -3}'],
            ["{}", '{"a": 1}', '{"b": 1, }', '{, "b": 1}', '{"b": 01}', '{"a": 1 "b": 2}'],
        ),
        (
            {"properties": {n: {"type": "boolean"} for n in "abc"}},
            ["{}", '{"a": true}', '{"c": true}', '{"a": true, "c": false}'],
            ['{"c": true, "a": true}', '{"a": 1}'],
        ),
        (
            {"type": "array", "items": {"type": "string", "minLength": 2}, "maxItems": 2},
            ["[]", '["ab"]', '["ab", "cde"]'],
            ['["a"]', '["ab", "cd", "ef"]', '["ab",]', '["ab"'],
        ),
        (
            {"anyOf": [{"const": "no \"'\\ é"}, {"type": "number"}]},
            ['"no \\"\'\\\\ é"', "-1.25", "0"],
            ["1e5", '"no"', "00", ".5"],
        ),
        ({"additionalProperties": {"type": "null"}}, ["{}", '{"x": null}'], ['{"x": 1}', "[]"]),
        ({"additionalProperties": False}, ["{}"], ['{"x": 1}']),
        ({}, ["1", '{"x": [1, {"y": "z"}]}', '"a\\nb"', "null"], ["tru", '"\\ud800"', '"a\tb"']),
        (
            {"$ref": "#/$defs/t", "$defs": {"t": {"items": {"$ref": "#/$defs/t"}}}},
            ["[]", "[[], [[]]]"],
            ["[1]"],
        ),
    ],
)  # fmt: skip
def test_a_grammar_lets_through_what_its_schema_allows(
    model: TextModel, schema: dict[str, Any], good: list[str], bad: list[str]
) -> None:
    grammar = "root ::= json\n" + schema_grammar(schema)
    for text in good:
        jsonschema.validate(json.loads(text), schema)
        assert allows(model, grammar, text), text
    for text in bad:
        assert not allows(model, grammar, text), text


@pytest.mark.parametrize("style", Style)
def test_lists_and_tables_are_held_to_their_marks(model: TextModel, style: Style) -> None:
    bullets, table = (forms.grammar(Form(s, style)) for s in (Shape.BULLETS, Shape.TABLE))
    assert allows(model, bullets, "- one [1]\n- two")
    assert not allows(model, bullets, "one")
    assert not allows(model, bullets, "- one\n\ntwo")
    assert allows(model, table, "| A | B |\n| --- | --- |\n| 1 | - |\n")
    assert not allows(model, table, "| A | B |\n| 1 | 2 |\n")
    assert not allows(model, table, "| A | B |\n| --- | --- |\n| 1 | 2 | 3 |\n")
    assert not allows(model, table, "| A | B |\n| --- | --- |\n")


def ask(writer: Writer, form: Form, limit: int) -> str:
    question = "Which halls are there?"
    tail = forms.instruction(form, question)
    content = f"Passages:\n\n{PASSAGES}\n\nQuestion: {question}\n\n{tail}"
    messages = [{"role": "user", "content": content}]
    return "".join(writer.write(messages, limit, forms.grammar(form)))


def test_json_is_valid_by_its_schema(writer: Writer) -> None:
    form = Form(Shape.JSON, schema=HALLS)
    text = ask(writer, form, forms.max_tokens(form))
    jsonschema.validate(json.loads(text), HALLS)
    assert forms.finish(form, text) == (text, "")


def test_json_without_a_schema_is_a_list_of_answers(writer: Writer) -> None:
    form = Form(Shape.JSON)
    text = ask(writer, form, forms.max_tokens(form))
    jsonschema.validate(json.loads(text), forms.DEFAULT_SCHEMA)


def test_json_that_was_stopped_is_said_to_be_no_json(writer: Writer) -> None:
    form = Form(Shape.JSON, schema=HALLS)
    text, note = forms.finish(form, ask(writer, form, 8))
    assert text.startswith('{"halls": [')
    assert "cut off" in note


def test_a_table_is_a_table(writer: Writer) -> None:
    form = Form(Shape.TABLE)
    text, _ = forms.finish(form, ask(writer, form, forms.max_tokens(form)))
    heads, rule, *rows = text.splitlines()
    assert rows
    assert {line.count("|") for line in rows} == {heads.count("|")} == {rule.count("|")}


def test_a_list_is_a_list(writer: Writer) -> None:
    form = Form(Shape.BULLETS, Style.BRIEF)
    lines = ask(writer, form, forms.max_tokens(form)).splitlines()
    assert 1 <= len(lines) <= 3
    assert all(line.startswith("- ") for line in lines)

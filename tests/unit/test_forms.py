"""What the model is told of shapes, styles and languages, and how its answers fall into pieces."""

import json

import pytest

from assistant import forms
from assistant.answers import Form, Shape, Style
from assistant.errors import UsageError
from assistant.json_pieces import json_pieces

TABLE = Form(Shape.TABLE)
JSON = Form(Shape.JSON)
ROOMS = "| Hall | Seats |\n| --- | --- |\n| Oak | 120 |\n| Elm | 40 |\n"


def test_every_shape_and_style_is_asked_for_in_its_own_words() -> None:
    asked = {forms.instruction(Form(shape, style), "Why?") for shape in Shape for style in Style}
    assert len(asked) >= 11  # a table or JSON is only worded otherwise if it is to be simple
    assert all(text.endswith((".", "}")) for text in asked)
    assert all(forms.max_tokens(Form(shape)) >= 200 for shape in Shape)
    assert forms.max_tokens(Form(style=Style.BRIEF)) < forms.max_tokens(Form(style=Style.DETAILED))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Wie viele Plätze hat der Saal?", "Answer in German."),
        ("¿Cuánto cuesta la sala?", "Answer in Spanish."),
        ("Сколько стоит аренда зала?", "Answer in Russian."),
        ("会議室の料金はいくらですか", "Answer in Japanese."),
        ("How many seats has the hall?", ""),
        ("warranty refrigerator manual", ""),
        ("What does the die cost?", ""),
        ("", ""),
    ],
)
def test_the_language_of_the_question_is_asked_for(question: str, told: str) -> None:
    text = forms.instruction(Form(), question)
    assert text.endswith(told or "like [1].")


def test_prose_is_free_and_every_other_shape_has_a_grammar() -> None:
    assert forms.grammar(Form()) == ""
    for shape in (Shape.BULLETS, Shape.TABLE, Shape.JSON):
        assert forms.grammar(Form(shape)).startswith("root ::= ")


def test_the_schema_stands_in_the_prompt_and_in_the_grammar() -> None:
    form = Form(Shape.JSON, schema={"type": "object", "properties": {"größe": {"type": "number"}}})
    forms.check(form)
    assert json.dumps(form.schema, ensure_ascii=False, separators=(",", ":")) in forms.instruction(
        form, "?"
    )
    assert "größe" in forms.grammar(form)


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (Form(Shape.TABLE, schema={}), "for the shape json, not for table"),
        (Form(Shape.JSON, schema={"type": "text"}), "a type that JSON has not: text"),
        (Form(Shape.JSON, schema={"description": "x" * 5000}), "too long"),
    ],
)
def test_a_form_that_cannot_be_kept_to_is_refused(form: Form, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        forms.check(form)


def test_a_table_is_judged_row_by_row() -> None:
    pieces = forms.pieces(TABLE, ROOMS)
    assert "".join(piece.text for piece in pieces) == ROOMS
    assert [piece.claim for piece in pieces] == ["Oak, Seats 120", "Elm, Seats 40"]


def test_a_table_without_rows_claims_nothing() -> None:
    head = "| Hall | Seats |\n| --- | --- |\n"
    assert [piece.claim for piece in forms.pieces(TABLE, head)] == [""]


def test_a_table_that_repeats_its_rows_is_at_its_end() -> None:
    assert forms.is_looping(TABLE, ROOMS + "| Oak | 120 |\n")
    assert forms.is_looping(TABLE, ROOMS + "| - | - |\n")
    assert not forms.is_looping(TABLE, ROOMS)
    assert not forms.is_looping(TABLE, ROOMS + "| Oak | 12")
    assert not forms.is_looping(Form(), "Oak\nOak\n")


def test_of_a_table_cut_off_the_whole_rows_are_left() -> None:
    whole, note = forms.finish(TABLE, ROOMS + "| Ash | 1")
    assert (whole, note) == (ROOMS, "The table was cut off.")
    assert forms.finish(TABLE, ROOMS) == (ROOMS, "")
    for nothing in ("| Room", "| Room | Seats |\n|---|---|\n", "| Room | Seats |\n|---|---|\n| As"):
        assert forms.finish(TABLE, nothing)[0] == ""


def test_rows_that_say_nothing_new_are_left_out() -> None:
    assert forms.finish(TABLE, ROOMS + "| Elm | 40 |\n| - | - |\n")[0] == ROOMS


def test_half_json_is_never_passed_for_whole() -> None:
    whole = '{"answers": ["Oak"]}'
    assert forms.finish(JSON, whole) == (whole, "")
    for end in range(len(whole)):
        text, note = forms.finish(JSON, whole[:end])
        assert text == whole[:end]
        assert "cut off" in note
        assert "".join(piece.text for piece in forms.pieces(JSON, text)) == text


def test_prose_is_left_as_it_is() -> None:
    assert forms.finish(Form(), "Half a") == ("Half a", "")
    assert forms.pieces(Form(), "One. Two.") == ()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ('{"answers": ["Oak \\"old\\"", "Elm"]}', ['Oak "old"', "Elm"]),
        (
            '{"halls": [{"name": "Oak", "feeEur": 45}, {"name": "Elm", "fee_eur": -2.5}]}',
            ["Oak", "Oak fee Eur 45", "Elm", "Elm fee eur -2.5"],
        ),
        (
            '{"open": true, "owner": null, "at": {"day": "Monday"}}',
            ["open true", "true day Monday"],
        ),
        ('{"hall": {"city": "Bonn"}, "seats": 3}', ["city Bonn", "seats 3"]),
        ("[[1, 2], [3]]", ["1", "2", "3"]),
        ("{}", [""]),
        ("", []),
    ],
)
def test_json_is_judged_value_by_value(text: str, claims: list[str]) -> None:
    pieces = json_pieces(text)
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.claim for piece in pieces] == claims

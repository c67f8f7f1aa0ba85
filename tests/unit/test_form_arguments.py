"""The form of an answer, as the command line is told it."""

import json
from pathlib import Path

import pytest

from assistant.answers import Answer, Citation, Form, Sentence, Shape, Style, Support, Timings
from assistant.arguments import read_arguments
from assistant.errors import UsageError
from assistant.form_arguments import form_of
from assistant.report import answered


def asked(*options: str) -> Form:
    return form_of(read_arguments(["ask", "Why?", *options]))


def test_without_options_the_answer_is_plain_prose() -> None:
    assert asked() == Form()


def test_shape_and_style_are_told() -> None:
    assert asked("--shape", "table", "--style", "brief") == Form(Shape.TABLE, Style.BRIEF)


def test_a_schema_means_json(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    file.write_text(json.dumps({"type": "object", "properties": {"größe": {"type": "integer"}}}))
    form = asked("--schema", str(file))
    assert form.shape is Shape.JSON
    assert form.schema is not None
    assert "größe" in form.schema["properties"]


@pytest.mark.parametrize(
    ("content", "options", "words"),
    [
        ("[1]", (), "is no JSON schema"),
        ("{", (), "is no JSON schema"),
        ("\udcff", (), "is no JSON schema"),
        (None, (), "cannot read"),
        ('{"type": "integer", "minimum": 1}', (), "'minimum'"),
        ("{}", ("--shape", "table"), "not for table"),
    ],
)
def test_a_schema_that_is_none_is_refused_in_a_line(
    tmp_path: Path, content: str | None, options: tuple[str, ...], words: str
) -> None:
    file = tmp_path / "schema.json"
    if content is not None:
        file.write_text(content, "utf-8", errors="surrogateescape")
    with pytest.raises(UsageError, match=words) as caught:
        asked("--schema", str(file), *options)
    assert "\n" not in str(caught.value)


def test_a_shape_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        asked("--shape", "chart")
    assert "'prose', 'bullets', 'table', 'json'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Shape.TABLE, "| Hall | Trees |\n| --- | --- |\n| Oak | " + "Oak and Elm " * 20 + "|"),
        (Shape.JSON, '{"answers": ["' + "Oak and Elm " * 20 + '"]}'),
    ],
)
def test_tables_and_json_are_printed_as_they_are(shape: Shape, text: str) -> None:
    citation = Citation(1, "/a.txt", 1, "", 0, 3, "Oak")
    sentence = Sentence(text, Support.PARTIAL, (1,))
    answer = Answer(
        "1", "?", True, text, None, (sentence,), (citation,), "m", Timings(), form=Form(shape)
    )
    assert answered(answer).startswith(f"{text}\n")

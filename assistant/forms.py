"""Shapes, styles and languages of answers: what the model is told, and what it is held to.

A shape is asked for in the prompt's tail (`instruction`) and enforced by a grammar (`grammar`). An
answer that has one is judged piece by piece (`pieces`): the claim of each is a sentence to judge.
"""

import json
import re
from typing import Any

import msgspec
from msgspec import Struct

from .answers import Form, Shape, Style
from .errors import UsageError
from .json_grammar import literal, schema_grammar
from .json_pieces import Piece, json_pieces, plain_name
from .text_language import language_of_question

DEFAULT_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"answers": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    "required": ["answers"],
}
"""The shape JSON without a schema."""

_LONGEST_SCHEMA = 4_000
"""Characters; the prompt holds it."""

_MOST_COLUMNS = 5
_MOST_ROWS = 20
_CELL = r'" " [^|\n\r\\\[\] ] [^|\n\r\\\[\]]{0,200}'
"""Without brackets, or the model would put its marks there."""

_RULE = re.compile(r"\|(?: *:?-+:? *\|)+$")
_NOTHING = frozenset(("", "-", "–", "—"))


class _Amount(Struct, frozen=True):
    """How much is asked for: in sentences, in bullets, and at most in tokens."""

    sentences: str
    bullets: str
    items: int
    tokens: int


_AMOUNTS = {
    Style.PLAIN: _Amount("one to three short sentences", "", 10, 220),
    Style.BRIEF: _Amount("one short sentence", "at most three, of a few words each", 3, 80),
    Style.DETAILED: _Amount("four to eight sentences, with all that is said of it", "", 20, 450),
    Style.SIMPLE: _Amount("one to four short sentences", "", 8, 260),
}
_ROOMIER = {Shape.PROSE: 1.0, Shape.BULLETS: 1.3, Shape.TABLE: 1.8, Shape.JSON: 1.8}
_FAITHFUL = (
    ", in the passages' own words where you can, and put the passage's number in brackets after "
    "each sentence, like [1]"
)
_SIMPLY = "Use simple words, for somebody who knows nothing of the matter."


def check(form: Form) -> None:
    """Raise UsageError where a form cannot be kept to: its schema is none, or says too much."""
    if form.schema is None:
        return
    if form.shape is not Shape.JSON:
        raise UsageError(f"a schema is for the shape json, not for {form.shape}")
    if len(_schema_text(form)) > _LONGEST_SCHEMA:
        raise UsageError(f"the schema is too long: more than {_LONGEST_SCHEMA:,} characters")
    schema_grammar(form.schema)


def instruction(form: Form, question: str) -> str:
    """Return the sentences at a prompt's tail that ask for the form, in the question's language."""
    said = [_SHAPES[form.shape](form)]
    if form.style is Style.SIMPLE:
        said.append(_SIMPLY)
    if language := language_of_question(question):
        said.append(f"Answer in {language}.")
    return " ".join(said)


def max_tokens(form: Form) -> int:
    """Return how long an answer of this form may be, in tokens."""
    return int(_AMOUNTS[form.style].tokens * _ROOMIER[form.shape])


def grammar(form: Form) -> str:
    """Return the grammar (GBNF) that holds the model to the shape; empty for prose.

    It allows no refusal: a model that cannot write what it would takes the nearest way out.
    """
    body = _GRAMMARS[form.shape](form)
    return f"root ::= {body}" if body else ""


def pieces(form: Form, text: str) -> tuple[Piece, ...]:
    """Return the pieces of a table or of JSON; their texts, joined, are the answer.

    Empty for prose and bullets, which are judged sentence by sentence.
    """
    if form.shape is Shape.JSON:
        return json_pieces(text)
    return _rows(text) if form.shape is Shape.TABLE else ()


def is_looping(form: Form, text: str) -> bool:
    """Say whether a table in the making has begun to repeat its rows: small models find no end."""
    if form.shape is not Shape.TABLE or not text.endswith("|\n"):
        return False
    *before, last = text.splitlines()
    return last in before or _NOTHING.issuperset(_cells(last))


def finish(form: Form, text: str) -> tuple[str, str]:
    """Return what of a text is whole, and a sentence on what is not; empty where all of it is.

    Of a table the rows are left that are whole, say something, and were not said before. JSON
    cannot be cut to something whole: it stays as it is, and the sentence must be shown with it.
    """
    if form.shape is Shape.TABLE:
        rows = [row for row in text.splitlines(keepends=True) if row.endswith("|\n")]
        told = [row for n, row in enumerate(rows) if n < 2 or not _NOTHING.issuperset(_cells(row))]
        told = list(dict.fromkeys(told))  # small models fall into loops
        whole = "".join(told) if len(told) > 2 else ""  # a head without a row says nothing
        return whole, "" if text.endswith("|\n") else "The table was cut off."
    if form.shape is Shape.JSON:
        try:
            msgspec.json.decode(text)
        except msgspec.DecodeError:
            return text, "The answer was cut off: this is no valid JSON, only its beginning."
    return text, ""


def _ask_prose(form: Form) -> str:
    return f"Answer in {_AMOUNTS[form.style].sentences}{_FAITHFUL}."


def _ask_bullets(form: Form) -> str:
    amount = _AMOUNTS[form.style].bullets
    limit = f" ({amount})" if amount else ""
    return f'Answer as a list{limit}, each point on a line that begins with "- "{_FAITHFUL}.'


def _ask_table(form: Form) -> str:
    return (
        "Answer as a Markdown table: a line with the headings of the columns, then a line for "
        "each item, with - where the passages do not say it. Write nothing else."
    )


def _ask_json(form: Form) -> str:
    return f"Answer as JSON by this schema, and write nothing else: {_schema_text(form)}"


def _bullets(form: Form) -> str:
    more = _AMOUNTS[form.style].items - 1
    return f'item ("\\n" item){{0,{more}}}\nitem ::= "- " [^-\\n\\r ] [^\\n\\r]*'


def _table(form: Form) -> str:
    tables = [
        f"{_row(columns)} {literal('|' + ' --- |' * columns + chr(10))} "
        f"({_row(columns)}){{1,{_MOST_ROWS}}}"
        for columns in range(2, _MOST_COLUMNS + 1)
    ]
    return f"{' | '.join(tables)}\ncell ::= {_CELL}"


def _row(columns: int) -> str:
    return '"|" ' + ' "|" '.join(["cell"] * columns) + r' "|\n"'


def _json(form: Form) -> str:
    return f"json\n{schema_grammar(form.schema or DEFAULT_SCHEMA)}"


def _schema_text(form: Form) -> str:
    return json.dumps(form.schema or DEFAULT_SCHEMA, ensure_ascii=False, separators=(",", ":"))


def _rows(text: str) -> tuple[Piece, ...]:
    """Return the rows of a table; the first has the headings before it, which claim nothing."""
    found: list[Piece] = []
    held = ""
    lines = text.splitlines(keepends=True)
    headings = [plain_name(cell) for cell in _cells(text.partition("\n")[0])]
    for number, line in enumerate(lines):
        held += line
        cells = _cells(line)
        if number and not _RULE.match(line.strip()) and any(cells):
            found.append(Piece(held, _row_claim(headings, cells)))
            held = ""
    if held:
        found.append(Piece(held, ""))
    return tuple(found)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _row_claim(headings: list[str], cells: list[str]) -> str:
    """Return what a row claims: of its first cell, what the headings of the others say."""
    said = [
        f"{heading} {cell}".strip()
        for heading, cell in zip(["", *headings[1:]], cells, strict=False)
        if cell not in _NOTHING
    ]
    return ", ".join(said)


_SHAPES = {
    Shape.PROSE: _ask_prose,
    Shape.BULLETS: _ask_bullets,
    Shape.TABLE: _ask_table,
    Shape.JSON: _ask_json,
}
_GRAMMARS = {
    Shape.PROSE: lambda _: "",
    Shape.BULLETS: _bullets,
    Shape.TABLE: _table,
    Shape.JSON: _json,
}

"""The options of the command line that say how an answer is to look."""

import argparse
from pathlib import Path
from typing import Any

import msgspec

from . import forms
from .answers import Form, Shape, Style
from .errors import UsageError


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add --shape, --style and --schema."""
    parser.add_argument(
        "--shape", choices=_values(Shape), metavar="SHAPE",
        help=f"{_listed(Shape)} (default: prose)",
    )  # fmt: skip
    parser.add_argument(
        "--style", choices=_values(Style), default=Style.PLAIN.value, metavar="STYLE",
        help=f"{_listed(Style)} (default: plain)",
    )  # fmt: skip
    parser.add_argument(
        "--schema", metavar="FILE", help="a JSON schema that the answer is to keep to, as JSON"
    )


def form_of(options: Any) -> Form:
    """Return the form that the options ask for. Raises UsageError."""
    schema = _read(Path(options.schema)) if options.schema is not None else None
    usual = Shape.PROSE if schema is None else Shape.JSON
    form = Form(Shape(options.shape or usual), Style(options.style), schema)
    forms.check(form)
    return form


def _read(path: Path) -> dict[str, Any]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} is no JSON schema: {error}") from error


def _listed(names: type[Shape] | type[Style]) -> str:
    *first, last = _values(names)
    return f"{', '.join(first)} or {last}"


def _values(names: type[Shape] | type[Style]) -> list[str]:
    return [name.value for name in names]

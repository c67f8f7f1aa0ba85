"""Jupyter notebooks: their text, their code, and what running it printed; no pictures."""

import json
import re
from collections.abc import Iterator
from typing import Any

from ..errors import FileBroken
from ..records import Document
from .source import Source
from .text import clean, decode, pages_of

_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


def read(source: Source) -> Document:
    """Read a notebook of any version, cell after cell. Raises FileError."""
    try:
        notebook = json.loads(decode(source.require_content()))
    except (ValueError, RecursionError) as error:
        raise FileBroken("the notebook is cut off or damaged") from error
    if not isinstance(notebook, dict):
        raise FileBroken("it is not what its name says")
    cells = list(_cells(notebook))
    text = "\n\n".join(block for cell in cells for block in _blocks(cell) if block.strip())
    written = (_joined(cell.get("source")) for cell in cells if cell.get("cell_type") == "markdown")
    heading = _HEADING.search("\n".join(written))
    title = heading.group(1) if heading else source.stem
    return Document("notebook", clean(title), pages_of(clean(text.replace("\f", " "))))


def _cells(notebook: dict[str, Any]) -> Iterator[dict[str, Any]]:
    sheets = notebook.get("worksheets")  # as version 3 had them
    for holder in sheets if isinstance(sheets, list) else [notebook]:
        cells = holder.get("cells") if isinstance(holder, dict) else None
        if isinstance(cells, list):
            yield from (cell for cell in cells if isinstance(cell, dict))


def _blocks(cell: dict[str, Any]) -> Iterator[str]:
    yield _joined(cell.get("source", cell.get("input")))
    outputs = cell.get("outputs")
    for output in outputs if isinstance(outputs, list) else []:
        if isinstance(output, dict):
            yield _COLOURS.sub("", _output(output)).strip("\n")


def _output(output: dict[str, Any]) -> str:
    if output.get("output_type") in ("error", "pyerr"):
        return f"{output.get('ename')}: {output.get('evalue')}"
    data = output.get("data")
    shown = data.get("text/plain") if isinstance(data, dict) else output.get("text")
    return _joined(shown)


def _joined(text: object) -> str:
    """Return a text that is stored whole or as a list of lines."""
    if isinstance(text, list):
        return "".join(line for line in text if isinstance(line, str))
    return text if isinstance(text, str) else ""

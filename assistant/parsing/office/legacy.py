"""DOC and PPT, the formats of Office 97 to 2003, by office_oxide."""

from collections.abc import Iterator
from typing import Any

import office_oxide

from ...errors import FileBroken, FileEncrypted, FileUnsupported
from ...records import Document, Page
from ..archives import is_ole
from ..rows import Row, lines
from ..source import Source
from ..text import clean
from .compound import stream_start
from .flow import Flow
from .native import panics_named

_Node = dict[str, Any]
"""A piece of the document as the library gives it: a `type`, and what that type has."""

_WORD_95 = b"\xdc\xa5"
_OTHER = "an older or other program than Office 97 wrote it; save a copy as {}"


def read_doc(source: Source) -> Document:
    """Read a DOC file; it does not record its pages. Raises FileError."""
    flow = Flow()
    title, sections = _open(source, "doc")
    for margin in dict.fromkeys(text for section in sections for text in _margins(section)):
        flow.note(margin)
    for section in sections:
        for line in _lines(section.get("elements", [])):
            flow.line(line)
    return Document("word", title or source.stem, flow.pages())


def read_ppt(source: Source) -> Document:
    """Read a PPT file, one page a slide. Raises FileError."""
    title, sections = _open(source, "ppt")
    pages = tuple(
        Page(number, f"slide {number}", clean("\n".join(_slide(section)).strip()))
        for number, section in enumerate(sections, 1)
    )
    return Document("slides", title or source.stem, pages)


def _open(source: Source, kind: str) -> tuple[str, list[_Node]]:
    """Return the title and the sections, which in a presentation are the slides."""
    better = {"doc": "DOCX", "ppt": "PPTX"}[kind]
    if not is_ole(source.require_content()) or _is_word_95(source.data):
        raise FileUnsupported(_OTHER.format(better))
    try:
        with panics_named():
            read = office_oxide.Document.from_bytes(source.data, kind).to_ir()
    except office_oxide.OfficeOxideError as error:
        message = str(error)
        if "encrypt" in message or "password" in message:
            raise FileEncrypted("it needs a password") from error
        if "missing stream" in message:
            raise FileUnsupported(_OTHER.format(better)) from error
        raise FileBroken("it is cut off or damaged") from error
    return clean(read["metadata"].get("title") or ""), read["sections"]


def _is_word_95(data: bytes) -> bool:
    """Say whether a DOC has the layout before Word 97, which the library takes for the later."""
    return stream_start(data, "WordDocument", len(_WORD_95)) == _WORD_95


def _slide(section: _Node) -> Iterator[str]:
    yield from _lines(section.get("elements", []))
    notes = "\n".join(_lines(section.get("speaker_notes") or []))
    if notes:
        yield f"\nNotes: {notes}"


def _margins(section: _Node) -> Iterator[str]:
    for name in ("header", "footer", "first_page_header", "first_page_footer"):
        text = " ".join(_lines((section.get(name) or {}).get("content", [])))
        if text.strip():
            yield text.strip()


def _lines(nodes: list[_Node]) -> Iterator[str]:
    for node in nodes:
        kind = node.get("type")
        if kind == "heading":
            yield from ("", _text(node), "")
        elif kind == "paragraph":
            yield from _text(node).split("\n")
        elif kind == "list":
            yield from _list_lines(node, "")
        elif kind == "table":
            yield from ("", *(line.text for line in lines(_rows(node))), "")
        elif kind == "text_box":
            yield from _lines(node["content"])


def _list_lines(node: _Node, indent: str) -> Iterator[str]:
    start = node.get("start_number") or 1
    for number, item in enumerate(node["items"], start):
        mark = f"{number}. " if node.get("ordered") else "- "
        yield indent + mark + " ".join(_lines(item["content"])).strip()
        if item.get("nested"):
            yield from _list_lines(item["nested"], indent + "  ")


def _rows(table: _Node) -> Iterator[Row]:
    for number, row in enumerate(table["rows"], 1):
        cells: dict[int, str] = {}
        at = 0
        for cell in row["cells"]:
            cells[at] = " ".join(_lines(cell["content"]))
            at += cell.get("col_span") or 1
        yield Row(number, cells)


def _text(node: _Node) -> str:
    return "".join(
        "\n" if piece.get("type") == "line_break" else piece.get("text", "")
        for piece in node.get("content", [])
    ).strip()

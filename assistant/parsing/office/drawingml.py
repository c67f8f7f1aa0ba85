"""Texts in the drawing language that all Office files share: shapes, tables, charts, diagrams."""

from collections.abc import Iterator

from lxml import etree

from ...errors import FileBroken
from ..rows import Row, lines
from .ooxml import Package, attribute, local

GRAPHICS = ("chart", "relIds")
"""The elements that refer to a chart or a diagram."""


def paragraphs(root: etree._Element) -> Iterator[str]:
    """Yield the paragraphs of all texts below an element that are not empty."""
    for paragraph in root.iter("{*}p"):
        text = paragraph_text(paragraph)
        if text:
            yield text


def paragraph_text(paragraph: etree._Element) -> str:
    """Return one paragraph's text."""
    parts = []
    for part in paragraph.iter("{*}t", "{*}br", "{*}tab"):
        name = local(part)
        parts.append(part.text or "" if name == "t" else "\n" if name == "br" else "\t")
    return "".join(parts).strip()


def table(root: etree._Element) -> Iterator[str]:
    """Yield the rows of a table as lines."""
    rows = (
        Row(number, dict(enumerate(map(_cell, row.iterchildren("{*}tc")))))
        for number, row in enumerate(root.iterchildren("{*}tr"), 1)
    )
    return (line.text for line in lines(rows))


def _cell(cell: etree._Element) -> str:
    return " ".join(paragraphs(cell))


def graphic(package: Package, part: str, element: etree._Element) -> Iterator[str]:
    """Yield the lines of a chart or diagram that an element of a part refers to, if it is whole."""
    diagram = local(element) == "relIds"
    link = package.links(part).get(attribute(element, "dm" if diagram else "id"))
    try:
        root = None if link is None else package.xml(link.part)
    except FileBroken:  # the text around it does not depend on it
        return
    if root is not None:
        yield from paragraphs(root) if diagram else chart(root)


def chart(root: etree._Element) -> Iterator[str]:
    """Yield a chart's title and its figures, one category a line."""
    yield from paragraphs(root)
    names, columns = [""], []
    labels: dict[int, str] = {}
    for series in root.iter("{*}ser"):
        names.append(" ".join(_points(series.find("{*}tx")).values()) or f"series {len(names)}")
        labels = labels or _points(series.find("{*}cat")) or _points(series.find("{*}xVal"))
        columns.append(_points(series.find("{*}val")) or _points(series.find("{*}yVal")))
    for at in sorted(set().union(*columns)):
        label = labels.get(at, str(at + 1))
        figures = [
            f"{name}: {column[at]}"
            for name, column in zip(names[1:], columns, strict=True)
            if at in column
        ]
        yield " | ".join([label, *figures])


def _points(element: etree._Element | None) -> dict[int, str]:
    """Return the values of a series by their place: blank cells have none."""
    found: dict[int, str] = {}
    for number, value in enumerate(() if element is None else element.iter("{*}v")):
        place = value.getparent().get("idx", "")
        at = int(place) if place.isdecimal() and len(place) < 8 else number
        found.setdefault(at, value.text or "")  # of several levels of labels the innermost
    return found

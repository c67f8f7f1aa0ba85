"""Tables in HTML that hold data: their rows as lines that can be understood by themselves.

Tables that only arrange a page, as in mails, are left to the layout.
"""

import re
from collections.abc import Iterator

from lxml import etree

from .rows import Row, lines

_LONGEST_CELL = 300
_MOST_SPANNED = 100
_WIDE = 2
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What a page can hold, but lxml refuses to write into one."""
_SHOWN = etree.XPath(
    ".//text()[not(ancestor::script or ancestor::style"
    " or ancestor::*[contains(translate(@style, ' ', ''), 'display:none')])]"
)


def write_out(tree: etree._Element) -> None:
    """Replace each table of data in a page by its rows as preformatted text."""
    for table in list(tree.iter("table")):
        if next(table.iterdescendants("table"), None) is not None:
            continue
        _divide_blocks(table)
        rows = list(_rows(table))
        if _is_data(rows) and table.getparent() is not None and _keeps_all(table):
            written = etree.Element("pre")
            captions = (" ".join(_text(caption).split()) for caption in table.iter("caption"))
            written.text = _writable("\n".join([*captions, *(line.text for line in lines(rows))]))
            written.tail = _writable(table.tail or "")
            table.getparent().replace(table, written)


def _rows(table: etree._Element) -> Iterator[Row]:
    above: dict[int, tuple[int, str]] = {}
    for number, row in enumerate(table.iter("tr"), 1):
        cells = {at: text for at, (_, text) in above.items()}
        above = {at: (more - 1, text) for at, (more, text) in above.items() if more > 1}
        at = 0
        for cell in row.iterchildren("td", "th"):
            while at in cells:
                at += 1
            cells[at] = _text(cell)
            more = _span(cell, "rowspan") - 1
            if more:
                above[at] = (more, cells[at])
            at += _span(cell, "colspan")
        yield Row(number, dict(sorted(cells.items())), _is_header(row))


def _is_header(row: etree._Element) -> bool:
    return all(cell.tag == "th" for cell in row.iterchildren("td", "th"))


def _is_data(rows: list[Row]) -> bool:
    wide = [row for row in rows if sum(map(bool, map(str.strip, row.cells.values()))) >= _WIDE]
    short = all(len(cell) <= _LONGEST_CELL for row in rows for cell in row.cells.values())
    return short and len(wide) >= _WIDE


def _keeps_all(table: etree._Element) -> bool:
    """Say whether all text of a table stands in its cells and captions."""
    kept = sum(_letters(_text(part)) for part in table.iter("td", "th", "caption"))
    return kept == _letters(_text(table))


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _text(element: etree._Element) -> str:
    return "".join(_SHOWN(element))


def _divide_blocks(table: etree._Element) -> None:
    """Put a space where a line would end, so that the words beside it stay apart."""
    for block in table.iter("br", "p", "div", "li"):
        block.text = f" {_writable(block.text or '')}" if block.tag != "br" else None
        block.tail = f" {_writable(block.tail or '')}"


def _writable(text: str) -> str:
    return _REFUSED.sub(" ", text)


def _span(cell: etree._Element, name: str) -> int:
    value = cell.get(name, "")
    return min(int(value), _MOST_SPANNED) or 1 if value.isdecimal() and len(value) < 6 else 1

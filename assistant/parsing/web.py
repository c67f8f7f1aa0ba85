"""HTML: the readable text, laid out as lines and tables."""

import re
from html.parser import HTMLParser

import lxml.html
from inscriptis import Inscriptis
from inscriptis.css_profiles import RELAXED_CSS_PROFILE
from inscriptis.html_properties import Display
from inscriptis.model.config import ParserConfig
from inscriptis.model.html_element import HtmlElement
from lxml.etree import LxmlError

from ..errors import FileBroken
from ..records import Document
from . import html_tables
from .source import Source
from .text import clean, decode, pages_of

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_BLOCKS = (
    "button center dd details dialog dir dl dt fieldset form hr legend menu noscript optgroup"
    " option search section summary textarea"
).split()
"""What browsers show on lines of its own, and the layout does not know."""
_LAYOUT = ParserConfig(
    css=RELAXED_CSS_PROFILE | {tag: HtmlElement(tag=tag, display=Display.block) for tag in _BLOCKS}
)


def read(source: Source) -> Document:
    """Read an HTML file; nothing in it is fetched or run. Raises FileError."""
    title, text = lay_out(source.require_content())
    return Document("html", title or source.stem, pages_of(text))


def lay_out(data: bytes) -> tuple[str, str]:
    """Return the title and the text of HTML as people see it. Raises FileBroken, FileNotText."""
    html = _decoded(data)
    try:
        parser = lxml.html.HTMLParser(huge_tree=True)  # deep nesting must not end the text
        tree = lxml.html.document_fromstring(html, parser=parser)
        title = tree.findtext(".//title") or ""
        html_tables.write_out(tree)
        text = _tidy(Inscriptis(tree, _LAYOUT).get_text())
    except RecursionError as error:
        raise FileBroken("the HTML is nested too deeply") from error
    except (LxmlError, ValueError) as error:
        raise FileBroken("the HTML cannot be read") from error
    return clean(" ".join(title.split())), clean(text)


def bare_text(data: bytes) -> str:
    """Return the text of HTML too deep to be laid out. Raises FileNotText."""
    pieces = _Pieces()
    pieces.feed(_decoded(data))
    pieces.close()
    lines = (" ".join(piece.split()) for piece in pieces.found)
    return clean("\n".join(filter(None, lines)))


class _Pieces(HTMLParser):
    """What stands between the tags, but for scripts and styles; it knows of no nesting."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a piece of text."""
        if self.cdata_elem is None:
            self.found.append(data)


def _decoded(data: bytes) -> str:
    declared = _CHARSET.search(data[:4096])
    html = decode(data, declared.group(1).decode("ascii") if declared else None)
    return _XML_DECLARATION.sub("", html)


def _tidy(text: str) -> str:
    text = re.sub(r"(?<![^\S\n])[^\S\n]+$", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")

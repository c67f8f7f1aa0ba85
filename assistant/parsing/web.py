"""HTML: the readable text, laid out as lines and tables."""

import re
from pathlib import Path

import lxml.html
from inscriptis import Inscriptis
from lxml.etree import LxmlError

from ..errors import FileBroken
from ..records import Document
from .text import clean, decode, divide, number_pages, read_bytes

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse_html(path: Path) -> Document:
    """Read an HTML file; nothing in it is fetched or run. Raises FileError."""
    data = read_bytes(path)
    declared = _CHARSET.search(data[:4096])
    source = decode(data, declared.group(1).decode("ascii") if declared else None)
    source = _XML_DECLARATION.sub("", source)
    try:
        parser = lxml.html.HTMLParser(huge_tree=True)  # deep nesting must not end the text
        tree = lxml.html.document_fromstring(source, parser=parser)
        title = tree.findtext(".//title") or ""
        text = _tidy(Inscriptis(tree).get_text())
    except RecursionError as error:
        raise FileBroken("the HTML is nested too deeply") from error
    except (LxmlError, ValueError) as error:
        raise FileBroken("the HTML cannot be read") from error
    return Document("html", " ".join(title.split()) or path.stem, number_pages(divide(clean(text))))


def _tidy(text: str) -> str:
    text = re.sub(r"(?<![^\S\n])[^\S\n]+$", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")

"""Word processing: DOCX, ODT, RTF and the DOC of Word 97 to 2003."""

import re
from codecs import BOM_UTF8

from striprtf.striprtf import rtf_to_text

from ...errors import FileBroken
from ...records import Document
from ..rows import Row, lines
from ..source import Source
from . import legacy, opendocument, wordml
from .flow import Flow

_PAGE = re.compile(r"\\page(?![a-z]) ?")
_TITLE = re.compile(r"\{\\info.{0,2000}?\{\\title ([^{}\\]+)\}", re.DOTALL)
_SHAPE = re.compile(r"(?:\\\*)?\\shp(?:grp|inst)?(?![a-z])")
_SHAPE_TEXT = re.compile(r"\\shptxt(?![a-z])")
_HIDDEN_HYPHEN = "\u00ad"


def read(source: Source) -> Document:
    """Read a text document on its pages, if its program recorded them. Raises FileError."""
    source.require_content()
    if source.suffix in (".doc", ".dot"):
        return legacy.read_doc(source)
    if source.suffix in (".odt", ".ott"):
        return opendocument.read_text(source)
    return _read_rtf(source) if source.suffix == ".rtf" else wordml.read(source)


def _read_rtf(source: Source) -> Document:
    rtf = source.data.removeprefix(BOM_UTF8).decode("cp1252", "replace").lstrip()
    if not rtf.startswith("{\\rtf"):
        raise FileBroken("it is not what its name says")
    found = _TITLE.search(rtf[:20_000])
    flow = Flow()
    for number, page in enumerate(_plain(rtf).split("\f")):
        if number:
            flow.break_by_hand()
        for line in page.split("\n"):
            flow.line(line)
    return Document("word", found.group(1).strip() if found else source.stem, flow.pages())


def _plain(rtf: str) -> str:
    rtf = _PAGE.sub(r"\\'0c", rtf)  # the library forgets page breaks, but keeps form feeds
    # It also passes over drawn boxes with all that they hold, which it knows by these words.
    rtf = _SHAPE_TEXT.sub(r"\\par", _SHAPE.sub(r"\\shape", rtf))
    rtf = rtf.replace("{\\f", "\n{\\f")  # its patterns for links and fonts are slow on long lines
    try:
        text: str = rtf_to_text(rtf, errors="replace")
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        raise FileBroken("it is damaged") from error
    # It writes a character beyond the first 65,536 as the two halves that RTF holds.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = text.replace(_HIDDEN_HYPHEN, "")
    return "\n".join(_laid_out(text.split("\n")))


def _laid_out(text: list[str]) -> list[str]:
    """Lay out the tables, of which the library ends each cell with a bar."""
    done: list[str] = []
    table: list[Row] = []
    for line in [*text, ""]:
        if line.endswith("|"):
            table.append(Row(len(table) + 1, dict(enumerate(line[:-1].split("|")))))
            continue
        done += (row.text for row in lines(table))
        table = []
        done.append(line)
    return done[:-1]

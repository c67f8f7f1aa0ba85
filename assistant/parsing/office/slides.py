"""Presentations: one page a slide, with its speaker's notes."""

from collections.abc import Iterable, Iterator
from functools import partial

from lxml import etree
from msgspec.structs import replace

from ...errors import FileBroken
from ...records import Document, Origin, Page
from ..source import Source
from ..text import clean
from . import drawingml, illustrations, legacy, opendocument
from .ooxml import Package, attribute, local, note_of_pictures, title_of

_TITLES = ("title", "ctrTitle")
_NO_CONTENT = ("sldNum", "dt", "sldImg")
"""Placeholders for the slide's number, the date, and the picture of the slide on its notes."""


def read(source: Source) -> Document:
    """Read a presentation, also its hidden slides. Raises FileError."""
    source.require_content()
    if source.suffix in (".ppt", ".pps", ".pot"):
        return legacy.read_ppt(source)
    if source.suffix in (".odp", ".otp"):
        return _read_odp(source)
    package = Package(source)
    parts = _slide_parts(package)
    slides = [_slide(package, part) if part else None for part in parts]
    document = _document(source, title_of(package), slides)
    pages = tuple(map(partial(_with_origin, package), document.pages, parts))
    return replace(document, pages=pages, note=document.note or note_of_pictures(package, pages))


def picture(source: Source, number: int) -> Source:
    """Return the largest picture of a slide without text. Raises FileError."""
    package = Package(source)
    part = _slide_parts(package)[number - 1]
    found = illustrations.pictures(package, part, package.xml(part))
    return illustrations.picture(source, package, max(found, key=package.size))


def _slide_parts(package: Package) -> list[str]:
    """Return each slide's part, empty where it is lost. Raises FileBroken."""
    part = package.main_part("ppt/presentation.xml")
    root = package.xml(part)
    if local(root) != "presentation":
        raise FileBroken("it is not what its name says")
    links = package.links(part)
    found = [links.get(attribute(slide, "id")) for slide in root.iterfind("{*}sldIdLst/{*}sldId")]
    return [link.part if link else "" for link in found]


def _with_origin(package: Package, page: Page, part: str) -> Page:
    """Return a slide as one to recognise if it shows a picture and no text."""
    if page.text.strip() or not part:
        return page
    shows = illustrations.pictures(package, part, _root(package, part))
    return replace(page, origin=Origin.SCAN) if shows else page


def _document(source: Source, title: str, slides: list[str | None]) -> Document:
    lost = [str(number) for number, text in enumerate(slides, 1) if text is None]
    if slides and len(lost) == len(slides):
        raise FileBroken("none of its slides can be read")
    note = f"slide {', '.join(lost)} could not be read" if lost else ""
    pages = tuple(
        Page(number, f"slide {number}", clean(text or "")) for number, text in enumerate(slides, 1)
    )
    return Document("slides", title or source.stem, pages, note)


def _slide(package: Package, part: str) -> str | None:
    """Return the text of a slide, or None if it is damaged or missing."""
    try:
        root = package.xml(part)
    except FileBroken:
        return None
    shapes = sorted(_shapes(root), key=lambda shape: _placeholder(shape) not in _TITLES)
    blocks = ["\n".join(_shape_lines(package, part, shape)) for shape in shapes]
    blocks += ["\n".join(_remarks(package, part))]
    return "\n\n".join(filter(None, blocks))


def _remarks(package: Package, part: str) -> Iterator[str]:
    for notes in package.linked(part, "notesSlide"):
        lines = [line for shape in _shapes(_root(package, notes)) for line in _texts(shape)]
        if lines:
            yield "Notes: " + "\n".join(lines)
    for comments in package.linked(part, "comments"):
        for comment in _root(package, comments).iter("{*}cm"):
            text = " ".join(comment.itertext("{*}text", "{*}t")).strip()
            if text:
                yield f"Comment: {text}"


def _root(package: Package, part: str) -> etree._Element:
    try:
        return package.xml(part)
    except FileBroken:  # the slide itself does not depend on it
        return etree.Element("none")


def _shapes(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the shapes in their order, those of groups too, but for numbers and dates."""
    for shape in root.iter("{*}sp", "{*}graphicFrame", "{*}cxnSp"):
        fallback = next(shape.iterancestors("{*}Fallback"), None)
        if fallback is None and _placeholder(shape) not in _NO_CONTENT:
            yield shape


def _placeholder(shape: etree._Element) -> str:
    found = shape.find("{*}nvSpPr/{*}nvPr/{*}ph")
    return "" if found is None else found.get("type", "body")


def _shape_lines(package: Package, part: str, shape: etree._Element) -> Iterator[str]:
    if local(shape) != "graphicFrame":
        return _texts(shape)
    return _graphic_lines(package, part, shape)


def _texts(shape: etree._Element) -> Iterator[str]:
    body = shape.find("{*}txBody")
    return iter(()) if body is None else drawingml.paragraphs(body)


def _graphic_lines(package: Package, part: str, frame: etree._Element) -> Iterator[str]:
    for table in frame.iter("{*}tbl"):
        yield from drawingml.table(table)
    for graphic in frame.iter(*(f"{{*}}{name}" for name in drawingml.GRAPHICS)):
        yield from drawingml.graphic(package, part, graphic)


def _read_odp(source: Source) -> Document:
    document = opendocument.OpenDocument(source)
    pages = document.body("presentation").iterchildren("{*}page")
    return _document(source, document.title(), ["\n\n".join(_odp_blocks(page)) for page in pages])


def _odp_blocks(page: etree._Element) -> Iterable[str]:
    """Return the blocks of a slide with its title first and its notes last."""
    titles: list[str] = []
    others: list[str] = []
    notes: list[str] = []
    shapes = [f"{{*}}{name}" for name in opendocument.SHAPES]
    for frame in page.iter(*shapes):
        if next(frame.iterancestors(*shapes), None) is not None:
            continue  # it came with the other
        block = "\n".join(_odp_lines(frame))
        if not block:
            continue
        if next(frame.iterancestors("{*}notes"), None) is not None:
            notes.append(f"Notes: {block}")
        else:
            (titles if attribute(frame, "class") == "title" else others).append(block)
    return [*titles, *others, *notes]


def _odp_lines(frame: etree._Element) -> Iterator[str]:
    tables = list(frame.iter("{*}table"))
    for table in tables:
        yield from opendocument.table_lines(table)
    if not tables:
        yield from filter(None, map(opendocument.text_of, frame.iter("{*}p", "{*}h")))

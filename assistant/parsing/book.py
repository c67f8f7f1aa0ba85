"""EPUB: the chapters in their reading order, named as the book's table of contents names them."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree
from msgspec import Struct

from ..errors import FileBroken, FileEncrypted, FileError
from ..records import Document, Page
from .archives import Archive, resolve
from .source import Source, in_a_list
from .text import clean, divide
from .web import lay_out

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_READABLE = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "image/svg+xml", "")
# Fonts may be scrambled so, which protects nothing that is read here.
_FONT_SCRAMBLERS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_TYPE = "{http://www.idpf.org/2007/ops}type"
_MAX_LABEL = 100
_OPENING = "opening pages"
_MIN_STRETCH = 200
_TARGET = re.compile(rb"""<[^<>]*?\s(?:id|name)\s*=\s*["']([^"'<>]*)["']""")
_MARK = re.compile("\ue000([0-9]{1,6})\ue001")


class _Item(Struct, frozen=True):
    """A file that the package lists: the member, its media type, its properties."""

    member: str
    media_type: str
    properties: str


class _Package(Struct, frozen=True):
    """What the package file says: the title, the files by id, the ids in reading order."""

    title: str
    items: dict[str, _Item]
    spine: list[str]
    contents_id: str


def read(source: Source) -> Document:
    """Read a book's chapters; a missing one costs only itself. Raises FileError."""
    source.require_content()
    archive = Archive(source)
    _refuse_protected(archive)
    package = _package(archive)
    entries = list(_contents(archive, package))
    label = _OPENING if entries else ""
    pages: list[Page] = []
    missing = []
    for item in _reading_order(package):
        names = {fragment: name for member, fragment, name in entries if member == item.member}
        try:
            stretches = _stretches(archive.read(item.member), names)
        except FileError:
            missing.append(posixpath.basename(item.member))
            continue
        for name, text in stretches:
            label = _chapter(name) if name else label
            pages += _pages(text, label or f"chapter {len(pages) + 1}", len(pages))
    note = f"chapters that could not be read: {in_a_list(missing)}" if missing else ""
    return Document("book", package.title or source.stem, tuple(pages), note)


def _stretches(data: bytes, names: dict[str, str]) -> list[tuple[str, str]]:
    """Return a file's text, divided where the contents point into it; a name where one begins.

    Raises FileBroken, FileNotText.
    """
    fragments = [fragment for fragment in names if fragment]
    _, text = lay_out(_marked(data, fragments))
    first, *rest = _MARK.split(text)
    stretches = [(names.get("", ""), first)]
    for number, stretch in zip(rest[::2], rest[1::2], strict=True):
        # The book itself may hold what looks like a mark.
        name = names[fragments[int(number)]] if int(number) < len(fragments) else ""
        heading, before = stretches[-1]
        if not name or len(before.strip()) < _MIN_STRETCH:  # a heading belongs to what follows
            stretches[-1] = (heading or name, before + stretch)
        else:
            stretches.append((name, stretch))
    return [(name, stretch.strip("\n")) for name, stretch in stretches if stretch.strip()]


def _marked(data: bytes, fragments: list[str]) -> bytes:
    """Put a mark before each element that the contents point to."""
    numbers = {fragment.encode(): number for number, fragment in enumerate(fragments)}
    pieces, done = [], 0
    for found in _TARGET.finditer(data):
        number = numbers.pop(found.group(1), None)
        if number is not None:
            pieces += [data[done : found.start()], b"&#xE000;%d&#xE001;" % number]
            done = found.start()
    return b"".join([*pieces, data[done:]])


def _chapter(name: str) -> str:
    return name if name.lower().startswith("chapter ") else f"chapter {name}"


def _pages(text: str, label: str, before: int) -> Iterator[Page]:
    texts = divide(text)
    for n, part in enumerate(texts, 1):
        yield Page(before + n, f"{label}, part {n}" if len(texts) > 1 else label, part)


def _refuse_protected(archive: Archive) -> None:
    """Raise FileEncrypted where more than fonts is encrypted."""
    if _ENCRYPTION not in archive:
        return
    try:
        methods = archive.xml(_ENCRYPTION).iterfind(".//{*}EncryptedData/{*}EncryptionMethod")
    except FileBroken:
        return
    if {method.get("Algorithm", "") for method in methods} - set(_FONT_SCRAMBLERS):
        raise FileEncrypted("the book is protected against copying")


def _package(archive: Archive) -> _Package:
    """Read the package file, or make one up of what the archive holds."""
    member = _package_member(archive)
    if member is None:
        return _made_up(archive)
    try:
        root = archive.xml(member)
    except FileBroken:
        return _made_up(archive)
    items = {}
    for item in root.iterfind(".//{*}manifest/{*}item"):
        where = resolve(member, unquote(item.get("href", "")))
        kind = item.get("media-type", "").lower()
        items[item.get("id", "")] = _Item(where, kind, item.get("properties", ""))
    spine = root.find(".//{*}spine")
    ids = [] if spine is None else [ref.get("idref", "") for ref in spine.iterfind("{*}itemref")]
    contents = "" if spine is None else spine.get("toc", "")
    title = " ".join("".join(root.findtext(".//{*}metadata/{*}title") or "").split())
    return _Package(clean(title), items, ids, contents)


def _package_member(archive: Archive) -> str | None:
    try:
        for rootfile in archive.xml(_CONTAINER).iterfind(".//{*}rootfile"):
            path = unquote(rootfile.get("full-path", ""))
            if path in archive:
                return path
    except FileBroken:
        pass
    return next((name for name in archive.names if name.lower().endswith(".opf")), None)


def _made_up(archive: Archive) -> _Package:
    """List the chapters of a book without a package file by their names."""
    names = [n for n in archive.names if n.lower().endswith((".xhtml", ".html", ".htm"))]
    if not names:
        raise FileBroken("it holds no chapters")
    return _Package("", {n: _Item(n, "", "") for n in names}, sorted(names), "")


def _reading_order(package: _Package) -> list[_Item]:
    """Return what is read, in order; without a usable order, all there is but the contents."""
    listed = dict.fromkeys(i for i in package.spine if i in package.items)
    ids = list(listed) or [i for i, item in package.items.items() if "nav" not in item.properties]
    items = [package.items[i] for i in ids]
    return [i for i in items if i.media_type in _READABLE and "nav" not in i.properties.split()]


def _contents(archive: Archive, package: _Package) -> Iterator[tuple[str, str, str]]:
    """Yield member, fragment and name of each entry of the first table of contents of use."""
    tables = [i for i in package.items.values() if "nav" in i.properties.split()]
    tables += [i for key, i in package.items.items() if key == package.contents_id]
    tables += [i for i in package.items.values() if i.media_type == "application/x-dtbncx+xml"]
    for item in tables:
        try:
            links = list(_links(archive.xml(item.member)))
        except FileError:
            continue
        for target, name in links:
            path, _, fragment = unquote(target).partition("#")
            if name:
                yield resolve(item.member, path), fragment, name
        if links:
            return


def _links(root: etree._Element) -> Iterator[tuple[str, str]]:
    for nav in root.iterfind(".//{*}nav"):
        if nav.get(_TYPE, "toc") != "toc":  # lists of landmarks and of printed pages
            continue
        for link in nav.iterfind(".//{*}a"):
            yield link.get("href", ""), _line("".join(link.itertext()))
    for point in root.iterfind(".//{*}navPoint"):
        content = point.find("{*}content")
        if content is not None:
            yield content.get("src", ""), _line(point.findtext("{*}navLabel/{*}text") or "")


def _line(text: str) -> str:
    line = clean(" ".join(text.split()))
    return line if len(line) <= _MAX_LABEL else line[: _MAX_LABEL - 1] + "…"

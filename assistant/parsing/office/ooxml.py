"""The parts of an Office Open XML file (DOCX, PPTX, XLSX) and how they refer to each other."""

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from ...errors import FileBroken
from ...records import Origin, Page
from ..archives import Archive, resolve
from ..source import Source


class Link(NamedTuple):
    """A relation of one part to another: `kind` is the last word of the relation's type."""

    kind: str
    part: str


class Package(Archive):
    """An Office file: its parts by name, and their links by identity."""

    def __init__(self, source: Source) -> None:
        """Open the file. Raises FileBroken, FileEncrypted, FileOverLimit."""
        super().__init__(source)
        self._links: dict[str, dict[str, Link]] = {}

    def main_part(self, usual: str) -> str:
        """Return the part that holds the document, which is almost always the usual one.

        Raises FileBroken.
        """
        for link in self.links("").values():
            if link.kind == "officeDocument" and link.part in self:
                return link.part
        if usual not in self:
            raise FileBroken("it is not what its name says")
        return usual

    def links(self, part: str) -> dict[str, Link]:
        """Return the links of a part within the file; broken ones count as absent."""
        if part not in self._links:
            self._links[part] = self._read_links(part)
        return self._links[part]

    def linked(self, part: str, *kinds: str) -> Iterator[str]:
        """Yield the parts of these kinds that a part links to and that are there."""
        for link in self.links(part).values():
            if link.kind in kinds and link.part in self:
                yield link.part

    def _read_links(self, part: str) -> dict[str, Link]:
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        try:
            root = self.xml(path)
        except FileBroken:
            return {}
        links = {}
        for link in root.iterchildren("{*}Relationship"):
            if link.get("TargetMode") != "External":
                kind = link.get("Type", "").rpartition("/")[2]
                links[link.get("Id", "")] = Link(kind, resolve(part, link.get("Target", "")))
        return links


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace, of which each part has two editions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute's value by its name in whichever namespace; empty where missing."""
    for key, value in element.attrib.items():
        if key.endswith(f"}}{name}"):
            return str(value)
    return ""


def note_of_pictures(package: Package, pages: tuple[Page, ...]) -> str:
    """Return the reason why a file with pictures has no text, if it has none."""
    readable = any(page.text.strip() or page.origin is Origin.SCAN for page in pages)
    if readable or not any("/media/" in name for name in package.names):
        return ""
    return "it holds only pictures, of a kind that cannot be recognised"


def title_of(package: Package) -> str:
    """Return the title that the document's properties give it, or nothing."""
    for part in package.linked("", "core-properties"):
        try:
            title = package.xml(part).findtext("{*}title")
        except FileBroken:
            continue
        if title:
            return " ".join(title.split())
    return ""

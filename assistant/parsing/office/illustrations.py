"""Pictures that stand in for text: on slides without a word, and in documents of nothing else."""

from pathlib import PurePath

from lxml import etree

from ...kinds import kind_of
from ..source import Source
from .ooxml import Package, attribute

_LOGO_BYTES = 4_000
"""Smaller ones are logos and rules; a picture of text is larger."""


def pictures(package: Package, part: str, root: etree._Element) -> list[str]:
    """Return the members with the pictures that a part shows, in their order."""
    links = package.links(part)
    shown = [links.get(attribute(blip, "embed")) for blip in root.iter("{*}blip")]
    parts = [link.part for link in shown if link is not None and link.part in package]
    return [
        name
        for name in dict.fromkeys(parts)
        if kind_of(name) == "image" and package.size(name) >= _LOGO_BYTES
    ]


def picture(source: Source, package: Package, name: str) -> Source:
    """Return a picture as a file within the file. Raises FileBroken, FileEncrypted."""
    return Source(PurePath(name).name, package.read(name), source.limits, source.depth + 1)

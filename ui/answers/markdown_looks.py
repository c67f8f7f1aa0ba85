"""How the links of an answer look: citations as chips, doubts as notes, all others as text."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFragment,
)

from assistant.answers import Support

from ..parts.numbers import whole_number
from ..parts.theme import TYPE, colours

SCHEME: Final = "citation"
"""Of all links in an answer: `citation:3` is a chip, `citation:partial` a note."""


def marker_of(url: QUrl) -> int | None:
    """Return the number of the citation that a link stands for, if it does."""
    return whole_number(url.path()) or None if url.scheme() == SCHEME else None


def link_format(fragment: QTextFragment) -> QTextCharFormat:
    """Return how a link looks, which is none any more unless it is a citation."""
    href = QUrl(fragment.charFormat().anchorHref())
    if marker_of(href) is not None:
        return _chip_format(href)
    if href.scheme() == SCHEME:
        return _note_format(href.path())
    return _plain_format(fragment.charFormat())


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of a document."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def links_of(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the pieces of a block that are links."""
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.isValid() and fragment.charFormat().isAnchor():
            yield fragment
        walk += 1


def no_picture() -> QImage:
    """Return what stands for any picture of a text: nothing to be seen.

    For a null value or an empty picture Qt would go on to read a local file by itself.
    """
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _chip_format(href: QUrl) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setAnchor(True)
    made.setAnchorHref(href.toString())
    made.setForeground(QColor(colours().accent_strong))
    made.setProperty(QTextCharFormat.Property.FontPixelSize, TYPE["note"])
    made.setFontWeight(QFont.Weight.DemiBold)
    made.setFontUnderline(False)
    return made


def _note_format(support: str) -> QTextCharFormat:
    made = QTextCharFormat()
    doubtful = support == Support.PARTIAL
    made.setForeground(QColor(colours().warn if doubtful else colours().bad))
    made.setProperty(QTextCharFormat.Property.FontPixelSize, TYPE["small"])
    return made


def _plain_format(was: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(was)
    made.setAnchor(False)
    made.clearProperty(QTextCharFormat.Property.AnchorHref)
    made.clearProperty(QTextCharFormat.Property.TextUnderlineStyle)
    made.setFontUnderline(False)
    made.clearForeground()
    return made

"""A conversation's Markdown as a PDF: fonts inside it, footnotes raised, pages numbered."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication

from ..answers.markdown_looks import no_picture
from ..answers.markdown_view import FEATURES
from ..parts.table_looks import dress_tables

POINTS, NOTE_POINTS = 10.5, 9.0
HEADING_GAP = 14
EDGE = "#b9b2a3"

NOTE = re.compile(r"(?<!\\)\[\^(\d+)\]")
DEFINITION = re.compile(r"^\[\^(\d+)\]:")
OPEN, SHUT = "\ue000", "\ue001"
"""They stand around a footnote's number until the text is laid out: Qt knows no footnotes."""

SLOT = re.compile(f"{OPEN}(\\d+){SHUT}")


class _Printed(QTextDocument):
    """Loads nothing: a text must not reach for files or the network."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return no_picture()


def print_markdown(text: str, device: QIODevice, title: str) -> None:
    """Write Markdown with footnotes to an open device as A4 pages; errors are the device's."""
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setCreator("Carrel")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)  # Qt leaves 20 mm by itself
    printable(text).print_(writer)


def printable(text: str) -> QTextDocument:
    """Return Markdown as a document, each footnote's mark as a raised number."""
    document = _Printed()
    font = QFont(QApplication.font())
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setMarkdown("\n".join(_with_slots(text)), FEATURES)
    dress_tables(document, EDGE)
    block = document.begin()
    while block.isValid():
        _dress(block)
        block = block.next()
    return document


def _with_slots(text: str) -> Iterator[str]:
    """Yield the lines, footnotes' marks as slots and each note as a paragraph; code as it is."""
    fence = ""
    for line in text.translate({ord(OPEN): None, ord(SHUT): None}).split("\n"):
        ticks = re.match("`{3,}", line)
        if fence:
            fence = "" if line == fence else fence
        elif ticks:
            fence = ticks[0]
        elif DEFINITION.match(line):
            yield ""
        yield line if fence else _slotted(line)


def _slotted(line: str) -> str:
    return NOTE.sub(rf"{OPEN}\1{SHUT}", DEFINITION.sub(rf"{OPEN}\1{SHUT}", line, count=1))


def _dress(block: QTextBlock) -> None:
    """Make notes small and their numbers raised, lines no longer than the page."""
    layout = block.blockFormat()
    layout.setNonBreakableLines(False)  # Qt lets code run off the paper
    if layout.headingLevel():
        layout.setTopMargin(HEADING_GAP)
    QTextCursor(block).setBlockFormat(layout)
    if SLOT.match(block.text()):
        small = QTextCharFormat()
        small.setFontPointSize(NOTE_POINTS)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(small)
    raised = QTextCharFormat()
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    # From the end, so that the places before a mark still hold.
    for found in reversed(list(SLOT.finditer(block.text()))):
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + found.start())
        cursor.setPosition(block.position() + found.end(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(found[1], raised)

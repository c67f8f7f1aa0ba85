"""A text into a document, line after line, in slices that nobody feels."""

import re
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLayout

from ...parts.text_offsets import utf16_length
from .reading_formats import Formats
from .reading_looks import Dresser, Line, Run, Style

SLICE_MS = 8
FIRST_MS = 15
LONGEST = 5000
"""Characters of joined lines: Qt is slow to lay out endless paragraphs."""

_DIVIDES = re.compile("[\r\u2029\ufdd0\ufdd1]")
"""What Qt takes for the end of a line besides the one that we know."""
_RUNS_LEFT = re.compile(r"[^A-Za-z\u00c0-\u058f]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""The beginning of a text whose first letter is Hebrew, Arabic, or of a script like these."""

Paragraph = tuple[str, Line, Sequence[Run]]


class Filler(QObject):
    """Fills one document at a time; a new text ends the filling with the one before."""

    grown = Signal()
    """Another slice is in."""
    filled = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._rest: Iterator[Paragraph] = iter(())
        self._formats: Formats | None = None
        self._empty = True
        self.done = True
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(lambda: self._slice(SLICE_MS))

    def fill(self, lines: Sequence[str], dresser: Dresser, formats: Formats) -> None:
        """Show these lines in place of what was there, the first of them at once."""
        self._next.stop()
        self._formats = formats
        self._rest = paragraphs(lines, dresser(lines, formats.measure))
        self._document.clear()
        self._empty, self.done = True, False
        self._slice(FIRST_MS)

    def _slice(self, milliseconds: int) -> None:
        clock = QElapsedTimer()
        clock.start()
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for paragraph in self._rest:
            self._put(cursor, paragraph)
            if clock.elapsed() >= milliseconds:
                break
        else:
            self.done = True
        cursor.endEditBlock()
        self.grown.emit()
        if self.done:
            self.filled.emit()
        else:
            self._next.start()

    def _put(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        text, line, runs = paragraph
        formats = self._formats
        assert formats is not None
        # What hangs at the left of a text that runs to the left would hang out of the page.
        hangs = line.first < 0 and not _RUNS_LEFT.match(text)
        left, first = (line.left, line.first) if hangs else (0.0, max(line.first, 0.0))
        block = formats.block(line.look, left, first)
        letters = formats.type(line.look)
        if self._empty:
            self._empty = False
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(block, letters)
        if text:
            cursor.insertText(text, letters)
        if runs and not _DIVIDES.search(text):
            cursor.block().layout().setFormats([_range(text, run, formats) for run in runs])


def paragraphs(lines: Sequence[str], dressed: Iterable[Line]) -> Iterator[Paragraph]:
    """Yield the text of each paragraph, its look and its runs; lines that flow are joined."""
    text, first, runs = "", None, list[Run]()
    for following, line in zip(lines, dressed, strict=True):
        if first is not None and line.flows and len(text) < LONGEST:
            runs += [run._replace(start=run.start + len(text) + 1) for run in line.runs]
            text = f"{text} {following}"
            continue
        if first is not None:
            yield text, first, runs
        text, first, runs = following, line, list(line.runs)
    if first is not None:
        yield text, first, runs


def _range(text: str, run: Run, formats: Formats) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    start, end = run.start, run.start + run.length
    if not text.isascii():
        start, end = utf16_length(text[:start]), utf16_length(text[:end])
    made.start, made.length = start, end - start
    gap = run.style is Style.GAP
    made.format = formats.gap(run.width) if gap else formats.style(run.style)
    return made

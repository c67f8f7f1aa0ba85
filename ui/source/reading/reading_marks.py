"""What is marked in a text: cited passages, and the words that were looked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ...parts.text_offsets import Offsets
from ...parts.theme import colours

Spans = Sequence[tuple[int, int]]


@dataclass
class Marked:
    """Stretches of a page's code points, and which of them is the one at hand; -1 for none."""

    spans: Spans = field(default_factory=tuple)
    current: int = -1

    @property
    def at_hand(self) -> tuple[int, int] | None:
        """Return the stretch at hand."""
        return self.spans[self.current] if 0 <= self.current < len(self.spans) else None


def selections(
    document: QTextDocument,
    offsets: Offsets,
    part: tuple[int, int],
    marks: Marked,
    matches: Marked,
) -> tuple[list[QTextEdit.ExtraSelection], list[QTextEdit.ExtraSelection]]:
    """Return the marks and the matches that stand in a part of a page, as far as it is filled."""
    c = colours()
    return (
        _selections(document, offsets, part, marks, (c.mark_soft, c.mark)),
        _selections(document, offsets, part, matches, (c.found, c.found_now)),
    )


def _selections(
    document: QTextDocument,
    offsets: Offsets,
    part: tuple[int, int],
    marked: Marked,
    grounds: tuple[str, str],
) -> list[QTextEdit.ExtraSelection]:
    made: list[QTextEdit.ExtraSelection] = []
    first, last = part
    end_of_text = document.characterCount() - 1
    # The one at hand is painted over the others.
    order = sorted(range(len(marked.spans)), key=lambda number: number == marked.current)
    for number in order:
        start, end = (min(max(at, first), last) - first for at in marked.spans[number])
        begin, stop = offsets.position(start), min(offsets.position(end), end_of_text)
        if begin >= stop:
            continue
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(QColor(grounds[number == marked.current]))
        selection.format.setForeground(QColor(colours().ink))
        selection.cursor = QTextCursor(document)
        selection.cursor.setPosition(begin)
        selection.cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        made.append(selection)
    return made

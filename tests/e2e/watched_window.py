"""Carrel's window as it is started, watched: arguments are those of `carrel`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QRect, QRectF, QRegularExpression
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from watched import watch

from ui.app import main
from ui.main_window import MainWindow


def lines_in(view: QTextEdit, words: str) -> list[list[int]]:
    """Return where the lines of these words stand on the screen, from how the text is laid out."""
    pattern = r"\s+".join(map(QRegularExpression.escape, words.split()))
    found = view.document().find(QRegularExpression(pattern))
    lines: dict[int, QRect] = {}
    for at in range(found.selectionStart(), found.selectionEnd()):
        cursor = QTextCursor(view.document())
        cursor.setPosition(at)
        begin = view.cursorRect(cursor)
        lines[begin.top()] = lines.get(begin.top(), begin).united(begin)
    corner = view.viewport().mapToGlobal(view.viewport().rect().topLeft())
    return [list(line.translated(corner).getCoords()) for line in lines.values()]


if __name__ == "__main__":
    watch(lambda widget: isinstance(widget, MainWindow), QRectF=QRectF, lines_in=lines_in)
    sys.exit(main(sys.argv[1:]))

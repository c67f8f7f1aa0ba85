"""How tables in a text look: thin lines, room in the cells, a head in bold."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from .theme import SPACE


def dress_tables(document: QTextDocument, edge: str) -> None:
    """Give the tables of a document their looks; `edge` is the colour of their lines."""
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            table.setFormat(_format(table.format().toTableFormat(), edge))
            _embolden_head(document, table)


def _format(was: QTextTableFormat, edge: str) -> QTextTableFormat:
    made = QTextTableFormat(was)
    made.setBorderCollapse(True)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QColor(edge))
    made.setCellPadding(SPACE[0])
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made


def _embolden_head(document: QTextDocument, table: QTextTable) -> None:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = QTextCursor(document)
        cursor.setPosition(cell.firstPosition())
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)

"""One message's text: streaming Markdown that loads nothing and follows no link but ours."""

import math
from collections.abc import Iterator, Mapping
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolTip

from ..parts.announcing import announce
from ..parts.table_looks import dress_tables
from ..parts.theme import colours
from ..parts.widgets import plain_tip, restyled
from ..words.translating import tr
from .answer_streaming import steady
from .answer_text import tame, with_breaks
from .markdown_looks import blocks_of, link_format, links_of, marker_of, no_picture

RENDER_MS: Final = 60
"""Pieces of a text that is being written show together, this long after the first."""
SHARE: Final = 4
"""Drawing takes one part in so many of the time at most: a very long text shows less often."""
LINE_HEIGHT: Final = 138
PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
SCROLLING: Final = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space),
)
"""Keys that move the conversation: the text is shown whole and has nothing to scroll."""


class MarkdownView(QTextBrowser):
    """Grows with its document; draws citation links as chips."""

    citation_clicked = Signal(int)
    menu_wanted = Signal(int, object)
    """Of a citation's chip, by its number, at a place of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._markdown = ""
        self._written = ""
        self._shown: str | None = None
        self._nothing = no_picture()
        self._rendering = False
        self._chips: list[tuple[int, int, int]] = []
        self._tips: Mapping[int, str] = {}
        self._open: int | None = None
        self._heights: dict[int, int] = {}
        self._timer = QTimer(self, interval=RENDER_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self.setProperty("role", "message")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Answer"))
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(24)
        self.anchorClicked.connect(self._follow)

    @property
    def markdown(self) -> str:
        """Return the Markdown that is shown or about to be."""
        return with_breaks(tame(self._written)) if self._written else self._markdown

    def append(self, piece: str) -> None:
        """Add a streamed piece; it shows with the next rendering, as far as its form is clear."""
        self._written += piece
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Show what was written so far."""
        began = monotonic()
        shown = with_breaks(tame(steady(self._written))) if self._written else self._markdown
        if shown != self._shown:
            self._render(shown)
        self._timer.setInterval(max(RENDER_MS, int(SHARE * 1000 * (monotonic() - began))))

    def show_markdown(self, text: str, tips: Mapping[int, str] | None = None) -> None:
        """Show this Markdown now, in place of what was there; a model's text is tame in it.

        `tips` are what the chips tell when the mouse or the keyboard is on them, by their numbers.
        """
        self._timer.stop()
        self._written = ""
        self._markdown = text
        self._tips = tips or {}
        if text != self._shown:  # else it stands there already, and nothing is to be seen
            self._render(text)

    def settle(self) -> None:
        """Show all that was written: nothing more will come."""
        if self._written:
            self.show_markdown(self.markdown)

    def show_open(self, marker: int | None) -> None:
        """Show which citation stands open beside the conversation."""
        self._open = marker
        self.viewport().update()

    def chip_rects(self) -> list[QRectF]:
        """Return where the citation chips are, in viewport coordinates."""
        return [rect for _, *chip in self._chips for rect in self._rects(*chip)]

    def marker_at(self, spot: QPointF) -> int | None:
        """Return the number of the chip at a place of the viewport, if there is one."""
        return marker_of(QUrl(self.anchorAt(spot.toPoint())))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: an answer must not reach for files or the network."""
        return self._nothing

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation."""
        event.ignore()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at a width, before it has that."""
        if width not in self._heights:
            self._heights[width] = self._measure(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the text's height; any width will do."""
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return what any pane has room for; the height follows from the width."""
        return QSize(60, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the conversation the keys that scroll it."""
        if event.key() in SCROLLING and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go from chip to chip, telling what each cites."""
        moved = super().focusNextPrevChild(forwards)
        cursor = self.textCursor()
        if moved and self.hasFocus() and cursor.hasSelection():
            start = cursor.selectionStart()
            marker = next((n for n, at, length in self._chips if at <= start < at + length), None)
            if marker is not None:
                self._tell(marker, self._rects(start, 1))
        return moved

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu of a chip to whoever knows its source."""
        marker = self.marker_at(QPointF(event.pos()))
        if marker is not None:
            self.menu_wanted.emit(marker, event.globalPos())
        else:
            super().contextMenuEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a chip cites while the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            marker = self.marker_at(QPointF(event.pos()))
            tip = self._tips.get(marker, "") if marker is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Format the chips in the new theme's colours."""
        super().changeEvent(event)
        if restyled(self, event) and self._shown and not self._rendering:
            self._shown = None
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chips' rounded ground, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours().accent_soft))
        for marker, *chip in self._chips:
            is_open = marker == self._open
            painter.setPen(QColor(colours().accent) if is_open else Qt.PenStyle.NoPen)
            for rect in self._rects(*chip):
                painter.drawRoundedRect(rect, 6, 6)
        painter.end()
        super().paintEvent(event)

    def _render(self, markdown: str) -> None:
        self._rendering = True
        document = self.document()
        document.setMarkdown(markdown, FEATURES)
        dress_tables(document, colours().line)
        self._format()
        self._rendering = False
        self._shown = markdown
        self._heights.clear()
        self.updateGeometry()

    def _format(self) -> None:
        self._chips = []
        edit = QTextCursor(self.document())
        edit.beginEditBlock()  # else each chip has its whole paragraph laid out anew
        for block in blocks_of(self.document()):
            cursor = QTextCursor(block)
            layout = cursor.blockFormat()
            layout.setLineHeight(LINE_HEIGHT, PROPORTIONAL)
            cursor.setBlockFormat(layout)
            for fragment in list(links_of(block)):
                self._format_link(fragment)
        edit.endEditBlock()

    def _format_link(self, fragment: QTextFragment) -> None:
        marker = marker_of(QUrl(fragment.charFormat().anchorHref()))
        cursor = QTextCursor(self.document())
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(link_format(fragment))
        if marker is not None:
            self._chips.append((marker, fragment.position(), fragment.length()))

    def _measure(self, width: int) -> int:
        if not self._shown:
            return 0
        document = self.document()
        was = document.textWidth()
        if was != width:
            document.setTextWidth(width)
        height = math.ceil(document.size().height())
        if was != width:
            document.setTextWidth(was)
        return height

    def _follow(self, url: QUrl) -> None:
        marker = marker_of(url)
        if marker is not None:
            self.citation_clicked.emit(marker)

    def _tell(self, marker: int, rects: Iterator[QRectF]) -> None:
        tip = self._tips.get(marker, "")
        spot = next((rect.bottomLeft().toPoint() for rect in rects), None)
        if tip and spot is not None:
            QToolTip.showText(self.viewport().mapToGlobal(spot), plain_tip(tip), self.viewport())
            announce(self, tip)

    def _rects(self, position: int, length: int) -> Iterator[QRectF]:
        block = self.document().findBlock(position)
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        start = position - block.position()
        line = block.layout().lineForTextPosition(start)
        if not line.isValid():
            return
        left = _x_at(line, start)
        right = _x_at(line, start + length)
        top = corner.y() + line.y() + line.ascent() - 13
        yield QRectF(corner.x() + left, top, right - left, 17)


def _x_at(line: object, position: int) -> float:
    # PySide returns (x, cursor position) here, where the stubs promise one or the other.
    found = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)

"""One message's text: streaming Markdown that loads nothing and follows no link but ours."""

import math
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from .answer_text import tame, with_breaks
from .table_looks import dress_tables
from .theme import TYPE, colours
from .widgets import restyled

RENDER_MS: Final = 60
LINE_HEIGHT: Final = 138
PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
SCHEME: Final = "citation"
FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class MarkdownView(QTextBrowser):
    """Grows with its document; draws citation links as chips."""

    citation_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._markdown = ""
        self._written = ""
        self._nothing = no_picture()
        self._rendering = False
        self._chips: list[tuple[int, int]] = []
        self._timer = QTimer(self, interval=RENDER_MS, singleShot=True)
        self._timer.timeout.connect(self._render)
        self.setProperty("role", "message")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Answer")
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(24)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._follow)
        self.setFixedHeight(0)

    @property
    def markdown(self) -> str:
        """Return the Markdown that is shown or about to be."""
        return self._markdown

    def append(self, piece: str) -> None:
        """Add a streamed piece; it shows with the next rendering, at most 60 ms later."""
        self._written += piece
        self._markdown = with_breaks(tame(self._written))
        if not self._timer.isActive():
            self._timer.start()

    def show_markdown(self, text: str) -> None:
        """Show this Markdown now, in place of what was there; a model's text is tame in it."""
        self._timer.stop()
        self._markdown = text
        self._render()

    def chip_rects(self) -> list[QRectF]:
        """Return where the citation chips are, in viewport coordinates."""
        return [rect for chip in self._chips for rect in self._rects(*chip)]

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: an answer must not reach for files or the network."""
        return self._nothing

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the document's height; any width will do."""
        return QSize(200, self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Format the chips in the new theme's colours."""
        super().changeEvent(event)
        if restyled(self, event) and self._markdown and not self._rendering:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chips' rounded ground, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().accent_soft))
        for rect in self.chip_rects():
            painter.drawRoundedRect(rect, 6, 6)
        painter.end()
        super().paintEvent(event)

    def _render(self) -> None:
        self._rendering = True
        document = self.document()
        document.setMarkdown(self._markdown, FEATURES)
        dress_tables(document, colours().line)
        self._format()
        self._rendering = False
        self._fit()

    def _format(self) -> None:
        self._chips = []
        for block in _blocks(self.document()):
            cursor = QTextCursor(block)
            layout = cursor.blockFormat()
            layout.setLineHeight(LINE_HEIGHT, PROPORTIONAL)
            cursor.setBlockFormat(layout)
            for fragment in list(_links(block)):
                self._format_link(fragment)

    def _format_link(self, fragment: QTextFragment) -> None:
        href = QUrl(fragment.charFormat().anchorHref())
        cursor = QTextCursor(self.document())
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        if href.scheme() == SCHEME and href.path().isdigit():
            cursor.setCharFormat(_chip_format(href))
            self._chips.append((fragment.position(), fragment.length()))
        elif href.scheme() == SCHEME:
            cursor.setCharFormat(_note_format())
        else:
            cursor.setCharFormat(_plain_format(fragment.charFormat()))

    def _fit(self) -> None:
        if self._rendering:
            return
        height = math.ceil(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)
        self.viewport().update()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == SCHEME and url.path().isdigit():
            self.citation_clicked.emit(int(url.path()))

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


def no_picture() -> QImage:
    """Return what stands for any picture of a text: nothing to be seen.

    For a null value or an empty picture Qt would go on to read a local file by itself.
    """
    picture = QImage(1, 1, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _x_at(line: object, position: int) -> float:
    # PySide returns (x, cursor position) here, where the stubs promise one or the other.
    found = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _links(block: QTextBlock) -> Iterator[QTextFragment]:
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.isValid() and fragment.charFormat().isAnchor():
            yield fragment
        walk += 1


def _chip_format(href: QUrl) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setAnchor(True)
    made.setAnchorHref(href.toString())
    made.setForeground(QColor(colours().accent_strong))
    made.setProperty(QTextCharFormat.Property.FontPixelSize, TYPE["small"] - 1)
    made.setFontWeight(QFont.Weight.DemiBold)
    made.setFontUnderline(False)
    return made


def _note_format() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colours().warn))
    made.setProperty(QTextCharFormat.Property.FontPixelSize, TYPE["small"])
    made.setFontItalic(True)
    return made


def _plain_format(was: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(was)
    made.setAnchor(False)
    made.clearProperty(QTextCharFormat.Property.AnchorHref)
    made.clearProperty(QTextCharFormat.Property.TextUnderlineStyle)
    made.setFontUnderline(False)
    made.clearForeground()
    return made

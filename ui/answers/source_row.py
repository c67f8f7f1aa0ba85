"""One source of an answer: its number, where it stands, and the words that are cited."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from assistant.answers import Citation
from assistant.records import readable

from ..parts.theme import SPACE, TYPE, colours
from ..parts.widgets import plain_tip
from ..words.translating import marked, tr
from ..words.wording import RECOGNISED_NOTE, origin, sentence, without_mark
from .source_handle import SourceHandle

OPEN_NOW = marked("Open beside the conversation.")
SNIPPET: Final = 300
"""Characters of the cited words that are shown, at most."""
ONE_LINE: Final = 460
"""Pixels of width from which place and words stand on one line."""
LINE: Final = 20
BADGE: Final = 18
RING: Final = 2


class SourceRow(QAbstractButton):
    """Painted by itself, because an answer may have hundreds of them."""

    def __init__(self, citation: Citation, why: str = "") -> None:
        super().__init__()
        self.citation = citation
        self.handle = SourceHandle(self, citation)
        self._why = why
        self._place = origin(citation)
        self._words = tr("“{quote}”").format(quote=_snippet(citation))
        self._open = False
        self.setText(self._place)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fit(ONE_LINE)
        name = tr("Source {number}: {place}")
        self.setAccessibleName(name.format(number=citation.marker, place=self._place))
        note = sentence(tr(RECOGNISED_NOTE)) if citation.ocr else ""
        lines = (citation.path, self._words, note, sentence(why))
        self.setToolTip(plain_tip("\n\n".join(filter(None, lines))))
        self._describe()

    def show_open(self, is_open: bool) -> None:
        """Show whether this is what stands open beside the conversation."""
        self._open = is_open
        self._describe()
        self.update()

    def fit(self, width: int) -> None:
        """Take the height of one line, or of two in a narrow pane."""
        self._lines = 1 if width >= ONE_LINE else 2
        self.setFixedHeight(self._lines * LINE + SPACE[1])

    def sizeHint(self) -> QSize:
        """Return a size that any pane has room for."""
        return QSize(160, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, too, as a link does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the number, the place, and the cited words."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._open or self.underMouse()
        if lit or self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), RING) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft if self._open else c.hover if lit else c.surface))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        badge, place, words = self._rects()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent if self._open else c.accent_soft))
        painter.drawRoundedRect(badge, 6, 6)
        bold, usual = _font(self.font(), bold=True), _font(self.font())
        on_badge = c.on_accent if self._open else c.accent_strong
        self._write(painter, bold, on_badge, badge, str(self.citation.marker), centred=True)
        self._write(painter, bold, c.accent_strong, place, self._place)
        self._write(painter, usual, c.ink if lit else c.muted, words, self._words)

    def _rects(self) -> tuple[QRect, QRect, QRect]:
        """Return where number, place and words go, mirrored where one reads from the right."""
        bold = QFontMetrics(_font(self.font(), bold=True))
        number = max(BADGE, bold.horizontalAdvance(str(self.citation.marker)) + SPACE[1])
        left, top = SPACE[0], SPACE[0]
        start = left + number + SPACE[1]
        room = self.width() - start - SPACE[0]
        badge = QRect(left, top + 1, number, BADGE)
        if self._lines == 1:
            cut = Qt.TextElideMode.ElideMiddle
            taken = bold.horizontalAdvance(bold.elidedText(self._place, cut, room * 2 // 5)) + 1
            place = QRect(start, top, taken, LINE)
            words = QRect(start + taken + SPACE[1], top, room - taken - SPACE[1], LINE)
        else:
            place = QRect(start, top, room, LINE)
            words = QRect(start, top + LINE, room, LINE)
        turned = (
            QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
            for rect in (badge, place, words)
        )
        return next(turned), next(turned), next(turned)

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        colour: str,
        rect: QRect,
        text: str,
        *,
        centred: bool = False,
    ) -> None:
        lead = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        alignment = QStyle.visualAlignment(
            self.layoutDirection(), lead | Qt.AlignmentFlag.AlignVCenter
        )
        cut = Qt.TextElideMode.ElideMiddle if text == self._place else Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, cut, rect.width())
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the text is read
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(rect), shown, option)

    def _describe(self) -> None:
        parts = (tr(OPEN_NOW) if self._open else "", self._words, sentence(self._why))
        self.setAccessibleDescription("\n".join(filter(None, parts)))


def _snippet(citation: Citation) -> str:
    words = without_mark(readable(citation.quote))
    return words if len(words) <= SNIPPET else f"{words[:SNIPPET].rstrip()}…"


def _font(base: QFont, *, bold: bool = False) -> QFont:
    made = QFont(base)
    made.setPixelSize(TYPE["small"])
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made

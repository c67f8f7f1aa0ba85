"""The looks of lines as Qt formats: one set for each theme and size of type."""

from functools import cache, lru_cache

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication

from ...parts.theme import SPACE, TYPE, Colours
from .reading_looks import Look, Style

EVEN_FAMILIES = (
    "Cascadia Mono",
    "SF Mono",
    "Menlo",
    "DejaVu Sans Mono",
    "Noto Sans Mono",
    "monospace",
)
READING = TYPE["reading"]
SMALL = TYPE["list"]
"""Type of even width looks larger than it is."""

SIZES = {
    Look.TITLE: TYPE["title"],
    Look.HEAD: TYPE["lead"],
    Look.FIELD: TYPE["body"],
    Look.LINES: SMALL,
    Look.ROW: SMALL,
    Look.LOOSE: SMALL,
    Look.CODE: SMALL,
    Look.FENCED: SMALL,
    Look.BLANK: TYPE["note"],
    Look.THIN: 3,
}
EVEN = (Look.LINES, Look.ROW, Look.LOOSE, Look.CODE, Look.FENCED)
HEADS = (Look.TITLE, Look.HEAD, Look.SUBHEAD)
LEADING = {
    Look.CODE: 130,
    Look.LINES: 125,
    Look.FENCED: 135,
    Look.ROW: 160,
    Look.LOOSE: 135,
    Look.FIELD: 140,
}
"""Hundredths of the type's own height from line to line."""

_PROSE_LEADING = 142
_ROOM = {
    Look.TITLE: (0, SPACE[0]),
    Look.HEAD: (SPACE[1], 0),
    Look.SUBHEAD: (SPACE[0], 0),
    Look.PARAGRAPH: (0, SPACE[1]),
}
"""Pixels above and below."""


class Formats:
    """Block and character formats in a palette, `zoom` times as large as usual.

    To `keep` means not to break what was laid out: not where single lines are endless.
    """

    def __init__(self, colours: Colours, zoom: float, *, keep: bool) -> None:
        self._colours = colours
        self._zoom = zoom
        self._keep = keep
        self.block = cache(self._block)
        self.type = cache(self._type)
        self.style = cache(self._style)
        self.metrics = cache(self._metrics)
        self._wide = lru_cache(maxsize=4096)(self._advance)
        self._letter = {look: self.metrics(look).horizontalAdvance("0") for look in EVEN}

    def measure(self, text: str, look: Look) -> float:
        """Return the width in pixels that a text takes in the type of a look."""
        if look in EVEN and text.isascii():
            return len(text) * self._letter[look]
        return self._wide(text, look)

    def gap(self, width: float) -> QTextCharFormat:
        """Return the format of a space that is so many pixels wider than others."""
        made = QTextCharFormat()
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(width)
        return made

    def _block(self, look: Look, left: float, first: float) -> QTextBlockFormat:
        made = QTextBlockFormat()
        above, below = _ROOM.get(look, (0, 0))
        made.setTopMargin(above * self._zoom)
        made.setBottomMargin(below * self._zoom)
        made.setLeftMargin(left)
        made.setTextIndent(first)
        height = LEADING.get(look, _PROSE_LEADING)
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setNonBreakableLines(self._keep and look in (Look.LINES, Look.ROW))
        return made

    def _type(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._font(look))
        muted = look is Look.QUOTED
        made.setForeground(QColor(self._colours.muted if muted else self._colours.ink))
        return made

    def _font(self, look: Look) -> QFont:
        font = QFont(QApplication.font())
        if look in EVEN:
            font.setFamilies(EVEN_FAMILIES)
            font.setFixedPitch(True)
        font.setPixelSize(max(1, round(SIZES.get(look, READING) * self._zoom)))
        if look in HEADS:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _style(self, style: Style) -> QTextCharFormat:
        made, c = QTextCharFormat(), self._colours
        inks = {
            Style.MUTED: c.muted,
            Style.COMMENT: c.muted,
            Style.BAR: c.edge,
            Style.KEYWORD: c.accent,
            Style.STRING: c.good,
        }
        if style in inks:
            made.setForeground(QColor(inks[style]))
        if style is Style.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        if style is Style.SLANTED:
            made.setFontItalic(True)
        if style is Style.FOLDED:
            made.setProperty(QTextFormat.Property.FontPixelSize, 1)
        if style is Style.EVEN:
            made.setFontFamilies(EVEN_FAMILIES)
            made.setProperty(
                QTextFormat.Property.FontPixelSize, max(1, round((READING - 1) * self._zoom))
            )
        return made

    def _metrics(self, look: Look) -> QFontMetricsF:
        return QFontMetricsF(self._font(look))

    def _advance(self, text: str, look: Look) -> float:
        return self.metrics(look).horizontalAdvance(text)

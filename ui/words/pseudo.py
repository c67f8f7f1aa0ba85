"""Languages nobody speaks, which show what a translation would break.

"qps" is English with accents, in brackets and half as long again: a text without brackets was
not translated, a bracket that is missing was cut off. "qps-rtl" mirrors the window besides.
"""

import re

from PySide6.QtCore import QTranslator

PSEUDO = ("qps", "qps-rtl")

OPEN, CLOSE = "⟦", "⟧"
RIGHT_TO_LEFT = "\u200f"
"""An unseen letter of a script from right to left, by which a text is set like Arabic."""

_PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuWwYyZz"
_ACCENTED = "ÅåƁƀÇçĎďÉéƑƒĞğĤĥÎîĴĵĶķŁłṀɱÑñÖöÞþŔŕŠšŢţÛûŴŵÝýŽž"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|%[1-9]|&\w?|<[^>]+>|`[^`]*`)")
"""What is no text: fields, numbers, the letter of a shortcut, tags, commands."""

_OURS = ""
_BUTTONS = "QPlatformTheme"
_DIRECTION = ("QGuiApplication", "QT_LAYOUT_DIRECTION")


class PseudoTranslator(QTranslator):
    """Makes up the translation of every text of the window, and of Qt's standard buttons."""

    def __init__(self, english: QTranslator, *, mirrored: bool = False) -> None:
        super().__init__()
        self._english = english
        self._mirrored = mirrored

    def isEmpty(self) -> bool:
        """Say that there is something to ask for: Qt installs no empty translator."""
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        note: str | bytes | None = None,
        number: int = -1,
    ) -> str | None:
        """Return a text with accents, or None where it is none of ours."""
        context, source = _text(context), _text(source)
        if (context, source) == _DIRECTION:
            return "RTL" if self._mirrored else "LTR"
        if not source or context not in (_OURS, _BUTTONS):
            return None  # an empty text would be taken for a translation
        english = self._english.translate(context, source, _text(note), number)
        return f"{RIGHT_TO_LEFT * self._mirrored}{accented(english or source)}"


def accented(text: str) -> str:
    """Return "⟦Þéŕšöñ ~~~⟧" for "Person": as long as translations get, fields left alone."""
    parts = _KEPT.split(text)
    letters = sum(len(part) for part in parts[::2])
    parts[::2] = (part.translate(_ACCENTS) for part in parts[::2])
    tail = "~" * max(1, round(letters * 0.4) - 3)
    return f"{OPEN}{''.join(parts)} {tail}{CLOSE}"


def _text(given: str | bytes | None) -> str:
    return given.decode() if isinstance(given, bytes) else given or ""

"""How well one colour is told from another, as WCAG 2.1 reckons."""

from PySide6.QtGui import QColor


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    shares = QColor(colour).getRgbF()[:3]  # type: ignore[index]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)

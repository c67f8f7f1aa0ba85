"""Icons: one-colour SVG drawings, inked for the theme in force."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from assistant.paths import RESOURCES

from .theme import colours


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the drawing `name` in `colour` (default: the theme's ink), paler when disabled."""
    drawn = QIcon()
    for ratio in (1.0, 2.0):
        drawn.addPixmap(pixmap(name, colour or colours().ink, 20, ratio))
        drawn.addPixmap(pixmap(name, colours().edge, 20, ratio), QIcon.Mode.Disabled)
    return drawn


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the drawing at `size` logical pixels for a screen of this pixel ratio."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, name, colour, QRectF(0, 0, size, size))
    painter.end()
    return picture


def draw(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw the icon into `place`."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    renderer.render(painter, place)


@cache
def _source(name: str) -> bytes:
    return (RESOURCES / "icons" / f"{name}.svg").read_bytes()

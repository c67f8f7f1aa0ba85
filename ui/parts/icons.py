"""Icons: one-colour SVG drawings, inked for the theme in force."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from assistant.paths import RESOURCES

from .theme import colours

DIRECTED = frozenset(
    ("commands", "form", "next", "open", "pane-library", "pane-source", "previous", "side", "text")
)
"""What points along a line, or shows a place in the window: mirrored from right to left."""


class InkEngine(QIconEngine):
    """Draws an icon anew at each size and scale it is asked for, so that it is never blurred."""

    def __init__(self, name: str, ink: str, pale: str) -> None:
        super().__init__()
        self._name, self._ink, self._pale = name, ink, pale

    def clone(self) -> QIconEngine:
        """Return another engine of the same drawing."""
        return InkEngine(self._name, self._ink, self._pale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon, paler where it is disabled."""
        colour = self._pale if mode == QIcon.Mode.Disabled else self._ink
        draw(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in so many pixels of the screen."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the drawing `name` in `colour` (default: the theme's ink), paler when disabled."""
    return QIcon(InkEngine(name, colour or colours().ink, colours().edge))


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
    painter.save()
    if name in DIRECTED and QGuiApplication.isRightToLeft():
        painter.translate(2 * place.center().x(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, place)
    painter.restore()


@cache
def _source(name: str) -> bytes:
    return (RESOURCES / "icons" / f"{name}.svg").read_bytes()

"""Pages as pictures, for recognising: PDFs are drawn, what lies in other files is looked up."""

import math
from functools import lru_cache

from PIL.Image import Image

from ...errors import FileUnsupported
from ...kinds import kind_of
from ..mail import mail
from ..office import slides, wordml
from ..pdf import draw
from ..sniffing import named_truly
from ..source import Source
from .images import frame, on_white

_DOTS_PER_POINT = 150 / 72
"""Measured: twice as many dots find no more words and take longer."""
_PIXELS = 2_200_000
"""Of a page, or of each stretch of a longer one twice as high as wide; A4 at 150 dots an inch."""
_PIXELS_IN_ALL = 24_000_000
_WIDTH = 4000


def picture_of(source: Source, number: int) -> Image:
    """Return the picture of a page, in RGB, no larger than is of use. Raises FileError."""
    source = named_truly(source)
    kind = kind_of(source.name)
    if kind == "mail":
        return picture_of(*_places(source)[number - 1])
    if kind == "pdf":
        return on_white(draw(source, number, _drawing_scale))
    if kind == "image":
        return _reduced(frame(source, number))
    if kind == "slides":
        return _reduced(frame(slides.picture(source, number), 1))
    if kind == "word":
        return _reduced(frame(wordml.picture(source, number), 1))
    raise FileUnsupported("its pictures cannot be recognised")


def _useful_scale(width: float, height: float) -> float:
    """Return by how much to multiply a page's sides so that it is no larger than is of use."""
    stretch = math.sqrt(_PIXELS / (width * min(height, 2 * width)))
    return min(stretch, math.sqrt(_PIXELS_IN_ALL / (width * height)), _WIDTH / width)


@lru_cache(1)
def _places(source: Source) -> list[tuple[Source, int]]:
    return mail.places(source)


def _drawing_scale(width: float, height: float) -> float:
    return min(_DOTS_PER_POINT, _useful_scale(width, height))


def _reduced(picture: Image) -> Image:
    """Return a picture in RGB on white; a large one is made smaller before it is copied."""
    picture = _blendable(picture)
    scale = _useful_scale(*picture.size)
    if scale < 1:
        width, height = (max(1, round(side * scale)) for side in picture.size)
        picture = picture.resize((width, height), reducing_gap=2.0)
    return on_white(picture)


def _blendable(picture: Image) -> Image:
    """Return a picture whose pixels can be mixed, in the mode that takes the least memory."""
    if picture.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        return picture
    if picture.mode.startswith(("I", "F")):
        return picture.convert("F")
    if "transparency" in picture.info:
        return picture.convert("RGBA")
    return on_white(picture)

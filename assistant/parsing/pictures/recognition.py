"""Text in pictures and scanned pages, recognised in a process of its own, page by page."""

from functools import lru_cache
from pathlib import Path

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from ...errors import FileUnreadable
from ...records import Origin, Page
from ...settings import Settings
from ..quality import quality_of
from ..source import Limits, Source
from ..worker import Worker, serve
from .ocr import Pixels, find_lines
from .reading_order import Piece, set_text

_MIN_SCORE = 0.5
_DOUBTFUL = 0.8
"""A page that is read worse than this may lie on its side or upside down."""
# By whether it is tall, and read surely.
_TURNS = {(True, True): (1,), (True, False): (1, 3), (False, True): (), (False, False): (2,)}


class _Wanted(Struct, frozen=True):
    path: str
    page: int


class Recogniser:
    """Recognises one page at a time in a worker, which is replaced when a page is its end."""

    def __init__(self, settings: Settings) -> None:
        self._worker = Worker(__name__, settings)

    def recognise(self, path: str, page: int) -> Page:
        """Return a page's text with its places. Raises FileError; the next is not affected.

        `page` counts from 1, as the parser numbered the document's pages.
        """
        return self._worker.ask(_Wanted(path, page), Page)

    def abort(self) -> None:
        """End the page being read, from another thread; `recognise` then raises ParserCrashed."""
        self._worker.abort()

    def close(self) -> None:
        """End the worker."""
        self._worker.close()


def recognise(source: Source, number: int) -> Page:
    """Return a page's text, recognised in this process. Raises FileError."""
    from .rendering import picture_of

    pixels = np.asarray(picture_of(source, number))[:, :, ::-1]
    pieces = _upright(pixels)
    text, boxes = set_text(pieces, pixels.shape[1], pixels.shape[0])
    quality = round(quality_of(text) * _sureness(pieces), 3) if text else 1.0
    return Page(number, "", text, Origin.OCR, boxes, quality)


def _upright(pixels: Pixels) -> list[Piece]:
    """Return the pieces of a page, turned as it reads best; they are seen where it is unturned."""
    best, tall = find_lines(pixels)
    sure = not best or _sureness(best) >= _DOUBTFUL
    if tall:  # single lines are read on their side too, but not in their order
        best = []
    for quarters in _TURNS[tall, sure]:
        turned, _ = find_lines(np.rot90(pixels, quarters))
        if _sureness(turned) > _sureness(best):
            best = [_turn_back(piece, quarters, *pixels.shape[:2]) for piece in turned]
    return [piece for piece in best if piece.text and piece.score >= _MIN_SCORE]


def _sureness(pieces: list[Piece]) -> float:
    letters = sum(len(piece.text) for piece in pieces)
    return sum(piece.score * len(piece.text) for piece in pieces) / letters if letters else 0.0


def _turn_back(piece: Piece, quarters: int, height: int, width: int) -> Piece:
    """Return a piece of a page turned to the left so often, seen where it stands unturned."""
    left, top, right, bottom = piece.place
    for quarter in range(quarters, 0, -1):
        side = width if quarter % 2 else height
        left, top, right, bottom = side - bottom, left, side - top, right
    return replace(piece, place=(left, top, right, bottom))


@lru_cache(1)
def _source(path: str, size: int, mtime_ns: int, limits: Limits) -> Source:
    return Source(Path(path).name, Path(path).read_bytes(), limits)


def _answer(wanted: _Wanted, limits: Limits) -> Page:
    try:
        status = Path(wanted.path).stat()
        source = _source(wanted.path, status.st_size, status.st_mtime_ns, limits)
    except OSError as error:
        raise FileUnreadable(f"cannot be read: {error.strerror}") from error
    return recognise(source, wanted.page)


if __name__ == "__main__":
    serve(_Wanted, _answer)

"""Text in pictures and scanned pages, recognised in a process of its own, page by page.

RapidOCR is named here alone. Its models lie in its package: they know Latin, Greek, Chinese and
Japanese letters.
"""

import math
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from ..errors import FileUnreadable
from ..records import Origin, Page
from ..settings import Settings
from .quality import quality_of
from .reading_order import Piece, set_text
from .source import Limits, Source
from .text import clean
from .worker import Worker, serve

_MIN_SCORE = 0.5
_DOUBTFUL = 0.8
"""A page that is read worse than this may lie on its side or upside down."""
# By whether it is tall, and read surely.
_TURNS = {(True, True): (1,), (True, False): (1, 3), (False, True): (), (False, False): (2,)}
_MOST_TILT = math.radians(20)
_LONG_ENOUGH_TO_TELL = 50
_LEAST_CONTRAST = 8
_MIN_STRIP = 1500
"""Pixels; a page is divided when it is longer than this and than twice its width."""

_Pixels = NDArray[np.uint8]
_Corners = NDArray[np.float64]
"""Of a line: x and y of its four corners, from the upper left onwards."""


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


def _upright(pixels: _Pixels) -> list[Piece]:
    """Return the pieces of a page, turned as it reads best; they are seen where it is unturned."""
    best, tall = _read(pixels)
    sure = not best or _sureness(best) >= _DOUBTFUL
    if tall:  # single lines are read on their side too, but not in their order
        best = []
    for quarters in _TURNS[tall, sure]:
        turned, _ = _read(np.rot90(pixels, quarters))
        if _sureness(turned) > _sureness(best):
            best = [_turn_back(piece, quarters, *pixels.shape[:2]) for piece in turned]
    return [piece for piece in best if piece.score >= _MIN_SCORE]


def _read(pixels: _Pixels) -> tuple[list[Piece], bool]:
    """Return the pieces on a picture, and whether most are taller than wide, as on their side."""
    corners, texts, scores = [], [], []
    for top, strip in _strips(pixels):
        if np.ptp(strip) < _LEAST_CONTRAST:
            continue
        result = _engine()(_with_margin(strip))
        if result.boxes is not None and result.txts is not None:
            corners += [box.astype(float) + np.array([0, top]) for box in result.boxes]
            texts += [clean(" ".join(text.split())) for text in result.txts]
            scores += [float(score) for score in result.scores]
    tilt = _tilt(corners)
    pieces = [_piece(*one, tilt) for one in zip(texts, scores, corners, strict=True)]
    tall = sum(np.ptp(box[:, 1]) > 1.5 * np.ptp(box[:, 0]) for box in corners)
    return pieces, bool(tall * 2 > len(pieces))


def _piece(text: str, score: float, corners: _Corners, tilt: float) -> Piece:
    """Return a piece of a page that is tilted by so many radians."""
    cos, sin = math.cos(-tilt), math.sin(-tilt)
    x, y = corners.mean(axis=0) @ np.array([[cos, sin], [-sin, cos]])
    half_width = np.linalg.norm(corners[1] - corners[0]) / 2
    half_height = np.linalg.norm(corners[3] - corners[0]) / 2
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return Piece(
        text,
        score,
        left=float(x - half_width),
        top=float(y - half_height),
        right=float(x + half_width),
        bottom=float(y + half_height),
        place=(float(left), float(top), float(right), float(bottom)),
    )


def _tilt(corners: list[_Corners]) -> float:
    """Return the angle of most lines, in radians, as far as a page may be tilted."""
    edges = [box[1] - box[0] for box in corners]
    angles = [math.atan2(y, x) for x, y in edges if x > _LONG_ENOUGH_TO_TELL]
    tilt = median(angles) if angles else 0.0
    return tilt if abs(tilt) < _MOST_TILT else 0.0


def _strips(pixels: _Pixels) -> Iterator[tuple[int, _Pixels]]:
    """Yield a long page, such as a whole web page, in parts, cut where there is least to cut."""
    height, width = pixels.shape[:2]
    part = max(2 * width, _MIN_STRIP)
    top = 0
    while height - top > part:
        below = pixels[top + part * 3 // 4 : top + part]
        ink = below.max(axis=(1, 2)).astype(int) - below.min(axis=(1, 2))
        cut = top + part * 3 // 4 + int(ink.argmin())
        yield top, pixels[top:cut]
        top = cut
    yield top, pixels[top:]


def _with_margin(pixels: _Pixels) -> _Pixels:
    """Give a thin picture room on the right and below: the model would enlarge it without end."""
    height, width = pixels.shape[:2]
    least = max(height, width) // 4
    room = (0, max(0, least - height)), (0, max(0, least - width)), (0, 0)
    return np.ascontiguousarray(np.pad(pixels, room, constant_values=255))


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
def _engine() -> Any:
    """Return the models, loaded from their package: nothing is fetched, one thread is used.

    Two threads were no faster on a busy computer, and the person needs the rest. The model that
    turns single lines is left out: it turned long lines that stood upright.
    """
    import cv2
    from rapidocr import RapidOCR

    cv2.setNumThreads(1)
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,
            "Global.text_score": 0.0,
            "Global.max_side_len": 4 * _MIN_STRIP,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Rec.rec_batch_num": 1,
        }
    )


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

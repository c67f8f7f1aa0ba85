"""Lines of text in a picture, found and read by RapidOCR, which is named here alone.

Its models lie in its package; they know Latin, Greek, Chinese and Japanese letters.
"""

import math
from collections.abc import Iterator
from functools import lru_cache
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import clean
from .reading_order import Piece

_MOST_TILT = math.radians(20)
_LONG_ENOUGH_TO_TELL = 50
_LEAST_CONTRAST = 8
_MIN_STRIP = 1500
"""Pixels; a page is divided when it is longer than this and than twice its width."""

Pixels = NDArray[np.uint8]
"""Height, width, and blue, green, red."""
_Corners = NDArray[np.float64]
"""Of a line: x and y of its four corners, from the upper left onwards."""


def find_lines(pixels: Pixels) -> tuple[list[Piece], bool]:
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


def _strips(pixels: Pixels) -> Iterator[tuple[int, Pixels]]:
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


def _with_margin(pixels: Pixels) -> Pixels:
    """Give a thin picture room on the right and below: the model would enlarge it without end."""
    height, width = pixels.shape[:2]
    least = max(height, width) // 4
    room = (0, max(0, least - height)), (0, max(0, least - width)), (0, 0)
    return np.ascontiguousarray(np.pad(pixels, room, constant_values=255))


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

"""Pictures: pages to be recognised one by one; their size is known before they are decoded."""

import contextlib
from collections.abc import Iterator
from io import BytesIO

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from ...errors import FileBroken, FileOverLimit
from ...records import Document, Origin, Page
from ..source import Source

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF")
_DAMAGE = (OSError, ValueError, SyntaxError, IndexError, KeyError, TypeError, EOFError)

Image.MAX_IMAGE_PIXELS = None  # `megapixels` is the limit, and it refuses rather than warns


def read(source: Source) -> Document:
    """List a picture's frames as pages to recognise. Raises FileError."""
    source.require_content()
    with _opened(source) as image:
        _check_size(image, source)
        frames = _frames(image)
    if frames > source.limits.pages:
        raise FileOverLimit(f"{frames} pages, the limit is {source.limits.pages}")
    labels = [""] if frames == 1 else [str(n) for n in range(1, frames + 1)]
    pages = (Page(n, label, "", Origin.SCAN) for n, label in enumerate(labels, 1))
    return Document("image", source.stem, tuple(pages))


def frame(source: Source, number: int) -> Image.Image:
    """Return a frame, upright. Raises FileBroken, FileOverLimit."""
    with _opened(source) as image:
        image.seek(number - 1)
        _check_size(image, source)
        ImageOps.exif_transpose(image, in_place=True)
        image.load()
        return image


def on_white(image: Image.Image) -> Image.Image:
    """Return a picture in RGB, what is transparent in it as white."""
    if image.mode.startswith(("I", "F")):  # 16 bits and more, which Pillow cuts off, not scales
        deep = np.asarray(image, dtype=np.float32)
        scaled = (deep - deep.min()) * (255 / max(float(np.ptp(deep)), 1.0))
        return Image.fromarray(np.nan_to_num(scaled).astype(np.uint8)).convert("RGB")
    if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA", "La", "RGBa"):
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image).convert("RGB")
    return image.convert("RGB")


@contextlib.contextmanager
def _opened(source: Source) -> Iterator[Image.Image]:
    try:
        with Image.open(BytesIO(source.data), formats=_FORMATS) as image:
            yield image
    except UnidentifiedImageError as error:
        raise FileBroken("its name says picture, but its bytes are not") from error
    except _DAMAGE as error:
        raise FileBroken("the picture is damaged") from error


def _frames(image: Image.Image) -> int:
    """Count the pages: only TIFF has any; what moves is one picture."""
    return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1


def _check_size(image: Image.Image, source: Source) -> None:
    size = image.width * image.height / 1e6
    if size > source.limits.megapixels:
        limit = source.limits.megapixels
        raise FileOverLimit(f"a picture of {size:.0f} megapixels, the limit is {limit}")

"""Memory that holds nothing of before: Chroma writes all it has reserved, used or not."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

_PERTURB = -6  # M_PERTURB of glibc's malloc.h
_FILLER = 0x55


@contextmanager
def overwritten() -> Iterator[None]:
    """Have the C library overwrite what it hands out, where it can (glibc).

    Elsewhere large blocks come from the system, which gives them empty.
    """
    mallopt = _mallopt()
    if mallopt is None:
        yield
        return
    mallopt(_PERTURB, _FILLER)
    try:
        yield
    finally:
        mallopt(_PERTURB, 0)


@cache
def _mallopt() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "mallopt", None)

"""What compiled readers raise when they fail in a way that their makers did not foresee."""

from collections.abc import Iterator
from contextlib import contextmanager

from ...errors import FileBroken


@contextmanager
def panics_named() -> Iterator[None]:
    """Turn the panic of a library written in Rust, which is no Exception, into FileBroken."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise FileBroken("it is damaged") from error

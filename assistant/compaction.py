"""Giving back the room of what was deleted, and every trace of it."""

from collections.abc import Callable
from contextlib import suppress

from . import repair
from .catalogue import Catalogue
from .errors import DiskFull
from .pacing import Interrupted
from .paths import Home
from .vectors import VectorIndex


def freshen(catalogue: Catalogue, vectors: VectorIndex, go_on: Callable[[], bool]) -> None:
    """Keep a library that changes much as quick and small as a new one. Quick if it is."""
    if vectors.worn:
        with suppress(DiskFull):  # there will be another time
            catalogue.compact()
        vectors.fill(go_on)


def compact(
    home: Home, catalogue: Catalogue, vectors: VectorIndex, go_on: Callable[[], bool]
) -> None:
    """Leave no trace of what was deleted in any file of the data folder.

    Half-done steps of long files go too. Raises DiskFull and HomeUnwritable, with nothing lost, and
    Interrupted when `go_on` says no; then it is to be done again.
    """
    repair.remove_set_aside(home)
    catalogue.staging.clear()
    catalogue.compact()
    is_open = vectors.open()  # before draining: a closed index would keep what was deleted
    vectors.drain()
    if vectors.removed or not is_open:
        filled = vectors.fill(go_on)
        if not filled and not vectors.failed:
            raise Interrupted

"""Text in pictures and scanned pages, recognised in a process of its own."""

from ..records import Page
from ..settings import Settings


class Recogniser:
    """Recognises one page at a time. (Its author replaces this file.)"""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def recognise(self, path: str, page: int) -> Page:
        """Return the page with its recognised text. Raises FileError."""
        raise NotImplementedError

    def abort(self) -> None:
        """End the page at hand, from another thread."""

    def close(self) -> None:
        """End the worker."""

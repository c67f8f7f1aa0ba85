"""Untrusted files are read in a process of their own."""

from pathlib import Path

from ..records import Document
from ..settings import Settings
from .source import Limits
from .worker import Worker, serve


class Parser:
    """Reads files one at a time in a worker, which is replaced when a file is its end."""

    def __init__(self, settings: Settings) -> None:
        self._worker = Worker(__name__, settings)

    def parse(self, path: str) -> Document:
        """Return the file's pages. Raises FileError; the next file is not affected."""
        return self._worker.ask(path, Document)

    def abort(self) -> None:
        """End the file being read, from another thread; `parse` then raises ParserCrashed."""
        self._worker.abort()

    def close(self) -> None:
        """End the worker."""
        self._worker.close()


def _answer(path: str, limits: Limits) -> Document:
    from . import parse

    return parse(Path(path), limits)


if __name__ == "__main__":
    serve(str, _answer)

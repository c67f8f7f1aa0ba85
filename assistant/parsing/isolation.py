"""Untrusted files are read in a process of their own, with a limit on time and memory."""

import sys
from pathlib import Path

import msgspec
from msgspec import Struct

from .. import errors
from ..errors import FileError, ParserCrashed, ParserTimedOut
from ..messages import encode
from ..processes import Child, ChildDied, ChildTimedOut, open_channel
from ..records import Document
from ..settings import Settings
from .source import Limits


class _Parsed(Struct, frozen=True):
    document: Document | None = None
    error: str = ""
    message: str = ""


class Parser:
    """Reads files one at a time in a worker, which is replaced when a file is its end."""

    def __init__(self, settings: Settings) -> None:
        self._time_s = settings.parse_seconds
        self._memory_mb = settings.parse_memory_mb
        self._limits = msgspec.json.encode(Limits.of(settings)).decode()
        self._child: Child | None = None

    def parse(self, path: str) -> Document:
        """Return the file's pages. Raises FileError; the next file is not affected."""
        if self._child is None or not self._child.alive:
            self.close()
            self._child = Child(__name__, str(self._memory_mb), self._limits)
        try:
            self._child.send(msgspec.json.encode(path) + b"\n")
            parsed = msgspec.json.decode(self._child.receive(self._time_s), type=_Parsed)
        except ChildTimedOut:
            self.close()
            raise ParserTimedOut(f"reading it took longer than {self._time_s} seconds") from None
        except ChildDied:
            self.close()
            raise ParserCrashed("the reading process failed on it") from None
        if parsed.document is None:
            raise getattr(errors, parsed.error)(parsed.message)
        return parsed.document

    def abort(self) -> None:
        """End the file being read, from another thread; `parse` then raises ParserCrashed."""
        child = self._child
        if child is not None:
            child.kill()

    def close(self) -> None:
        """End the worker."""
        if self._child is not None:
            self._child.kill()
            self._child = None


def _limit_memory(megabytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # macOS refuses a limit on address space
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def _answer(path: str, limits: Limits) -> _Parsed:
    from . import parse

    try:
        return _Parsed(parse(Path(path), limits))
    except FileError as error:
        return _Parsed(error=type(error).__name__, message=str(error))
    except (MemoryError, RecursionError):
        return _Parsed(error=ParserCrashed.__name__, message="reading it takes too much memory")
    except Exception as error:  # a parser's own bug on one file must not stop the batch
        problem = f"the parser failed on it ({type(error).__name__})"
        return _Parsed(error=errors.FileBroken.__name__, message=problem)


def _work() -> None:
    lines, write = open_channel()
    _limit_memory(int(sys.argv[1]))
    limits = msgspec.json.decode(sys.argv[2], type=Limits)
    for line in lines:
        write(encode(_answer(msgspec.json.decode(line, type=str), limits)))


if __name__ == "__main__":
    _work()

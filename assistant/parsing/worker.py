"""A supervised process that works on untrusted files, and what runs inside it."""

import sys
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar

import msgspec
import psutil
from msgspec import Raw, Struct

from .. import errors
from ..errors import FileBroken, FileError, ParserCrashed, ParserTimedOut
from ..messages import encode
from ..processes import BEHIND, Child, ChildDied, ChildTimedOut, open_channel
from ..settings import Settings
from .confinement import confine
from .source import Limits

_WATCH_EVERY_S = 0.1
_TOO_MUCH_MEMORY = "reading it takes too much memory"

Request = TypeVar("Request")
Result = TypeVar("Result")


class _Reply(Struct, frozen=True):
    result: Raw = Raw(b"null")
    error: str = ""
    message: str = ""


class Worker:
    """Answers one request at a time; its process is replaced when a file hangs, kills or bloats it.

    The process starts with the first request.
    """

    def __init__(self, module: str, settings: Settings) -> None:
        self._module = module
        self._time_s = settings.parse_seconds
        self._memory_mb = settings.parse_memory_mb
        self._limits = msgspec.json.encode(Limits.of(settings)).decode()
        self._child: Child | None = None

    @property
    def pid(self) -> int | None:
        """The process id, None while there is no process."""
        return self._child.pid if self._child is not None else None

    def ask(self, request: Any, result: type[Result]) -> Result:
        """Return the answer to a request. Raises FileError; the next file is not affected."""
        child = self._ready()
        try:
            child.send(encode(request))
            line = self._watch(child)
        except ChildDied:
            self.close()
            raise ParserCrashed("the reading process failed on it") from None
        except FileError:
            self.close()
            raise
        reply = msgspec.json.decode(line, type=_Reply)
        if reply.error:
            raise getattr(errors, reply.error)(reply.message)
        return msgspec.json.decode(reply.result, type=result)

    def abort(self) -> None:
        """End the file being read, from another thread; `ask` then raises ParserCrashed."""
        child = self._child
        if child is not None:
            child.kill()

    def close(self) -> None:
        """End the process."""
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _ready(self) -> Child:
        """Return the process, a new one where the old one is gone or kept much memory."""
        if self._child is not None and self._size_mb(self._child) > self._memory_mb // 2:
            self.close()
        if self._child is None or not self._child.alive:
            self.close()
            self._child = Child(self._module, str(self._memory_mb), self._limits, behind=2 * BEHIND)
        return self._child

    def _watch(self, child: Child) -> bytes:
        """Wait for the answer. Raises ChildDied, ParserTimedOut, ParserCrashed."""
        end = monotonic() + self._time_s
        while True:
            left = end - monotonic()
            if left <= 0:
                raise ParserTimedOut(f"reading it took longer than {self._time_s} seconds")
            try:
                return child.receive(min(_WATCH_EVERY_S, left))
            except ChildTimedOut:
                if self._size_mb(child) > self._memory_mb:
                    raise ParserCrashed(_TOO_MUCH_MEMORY) from None

    def _size_mb(self, child: Child) -> int:
        try:
            return int(psutil.Process(child.pid).memory_info().rss) >> 20
        except psutil.Error:
            return 0  # it has just ended


def serve(request: type[Request], answer: Callable[[Request, Limits], Any]) -> None:
    """Run inside the process: answer requests, confined, until stdin ends."""
    lines, write = open_channel()
    confine(int(sys.argv[1]))
    limits = msgspec.json.decode(sys.argv[2], type=Limits)
    for line in lines:
        write(_reply(answer, msgspec.json.decode(line, type=request), limits))


def _reply(answer: Callable[[Request, Limits], Any], request: Request, limits: Limits) -> bytes:
    try:
        return encode(_Reply(Raw(msgspec.json.encode(answer(request, limits)))))
    except FileError as error:
        return encode(_Reply(error=type(error).__name__, message=str(error)))
    except (MemoryError, RecursionError):
        return encode(_Reply(error=ParserCrashed.__name__, message=_TOO_MUCH_MEMORY))
    except Exception as error:  # a parser's own bug on one file must not stop the batch
        problem = f"the parser failed on it ({type(error).__name__})"
        return encode(_Reply(error=FileBroken.__name__, message=problem))

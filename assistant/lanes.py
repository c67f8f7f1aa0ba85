"""Work side by side in lanes, one piece at a time in each, and what is told of it.

Each piece of work yields events; they, and how it failed, are told under the number of the request
that it is done for.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from .errors import CarrelError
from .messages import AnyEvent, Envelope, Failed, encode
from .pacing import Interrupted

log = logging.getLogger(__name__)

Events = Iterator[AnyEvent]
Work = Callable[[], Events]
StoppableWork = Callable[[threading.Event], Events]


class Lane(ThreadPoolExecutor):
    """Does one piece of work after the other."""

    def __init__(self, name: str) -> None:
        super().__init__(1, name)


class Lanes:
    """The lanes of an engine. Any thread may call."""

    def __init__(self, write: Callable[[bytes], None], log_file: Path) -> None:
        """Tell events by `write`, one line each; `log_file` is named where there is a bug."""
        self._write = write
        self._log_file = log_file
        self._stops: dict[int, threading.Event] = {}
        self.indexing = Lane("indexing")
        self.answering = Lane("answering")
        self.installing = Lane("installing")
        self.finding = Lane("finding")

    def take(self, lane: Lane, identity: int, work: Work) -> None:
        """Have work done for a request, after what the lane has to do before."""
        self.run(lane, self.do, identity, work)

    def take_stoppable(self, lane: Lane, identity: int, work: StoppableWork) -> None:
        """The same; the work looks whether it was stopped."""
        stop = self._stops[identity] = threading.Event()

        def stopped_work() -> Events:
            try:
                yield from work(stop)
            finally:
                self._stops.pop(identity, None)

        self.take(lane, identity, stopped_work)

    def run(self, lane: Lane, call: Callable[..., object], *values: Any) -> None:
        """Have something called in a lane, unless all is being closed."""
        try:
            lane.submit(call, *values)
        except RuntimeError:
            log.info("closing: a request was not taken up")

    def stop(self, identity: int) -> None:
        """Ask the work of a request to stop, begun or not."""
        if (stop := self._stops.get(identity)) is not None:
            stop.set()

    def stop_all(self) -> None:
        """Ask all work to stop."""
        for stop in list(self._stops.values()):
            stop.set()

    def close(self) -> None:
        """Wait for the work at hand; what waits behind it is not begun."""
        for lane in (self.indexing, self.answering, self.installing, self.finding):
            lane.shutdown(cancel_futures=True)

    def do(self, identity: int, work: Work) -> CarrelError | None:
        """Do work here and now; returns the error, if one that a person can act on ended it."""
        try:
            for event in work():
                self.emit(identity, event)
        except Interrupted:
            log.info("a run gave up its turn")
        except CarrelError as error:
            self.fail(identity, error)
            return error
        except Exception:
            log.exception("a bug")
            advice = f"Carrel's log says more: {self._log_file}"
            self.emit(identity, Failed("bug", "Something went wrong inside Carrel.", advice))
        return None

    def fail(self, identity: int, error: CarrelError) -> None:
        """Tell an error."""
        log.warning("%s: %s", error.kind, error)
        self.emit(identity, Failed(error.kind, str(error), error.advice))

    def emit(self, identity: int, event: AnyEvent) -> None:
        """Tell an event."""
        with contextlib.suppress(OSError):  # nobody listens; the end of stdin will say so
            self._write(encode(Envelope(identity, event)))

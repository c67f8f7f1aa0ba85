"""The engine in its process, driven by its messages as the window drives it."""

import itertools
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from assistant.messages import AnyEvent, AnyRequest, Envelope, Ready, decode_envelope, encode
from assistant.processes import Child, ChildTimedOut

E = TypeVar("E", bound=AnyEvent)


class Served:
    """A running engine. Waits are for events; a deadline only ends a failing test."""

    def __init__(self, home: Path) -> None:
        self.child = Child("assistant.wire", "--home", str(home))
        self._numbers = itertools.count(1)
        self.ready = self.wait(Ready)

    def send(self, request: type[AnyRequest], **values: object) -> int:
        number = next(self._numbers)
        self.child.send(encode(request(id=number, **values)))
        return number

    def next(self, timeout_s: float = 60) -> Envelope:
        return decode_envelope(self.child.receive(timeout_s))

    def wait(
        self,
        kind: type[E],
        identity: int | None = None,
        such: Callable[[E], bool] = lambda _: True,
        timeout_s: float = 60,
    ) -> E:
        """Return the next event of a kind, for a request or for any."""
        deadline = time.monotonic() + timeout_s
        seen = []
        while True:
            try:
                envelope = self.next(max(0.01, deadline - time.monotonic()))
            except ChildTimedOut:
                raise AssertionError(f"no {kind.__name__} came, but {seen[-20:]}") from None
            seen.append(envelope)
            event = envelope.event
            if isinstance(event, kind) and identity in (None, envelope.id) and such(event):
                return event

    def ask(self, request: type[AnyRequest], kind: type[E], **values: object) -> E:
        """Send a request and return its closing event."""
        return self.wait(kind, self.send(request, **values))

    def pid_of(self, module: str) -> int:
        """Return the process id of the engine's own child that runs a module (Linux)."""
        for process in Path("/proc").glob("[0-9]*"):
            try:
                parent = int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
                if parent == self.child.pid and module in (process / "cmdline").read_text():
                    return int(process.name)
            except OSError:  # it ended meanwhile
                continue
        raise LookupError(module)

    def close(self) -> None:
        self.child.kill()

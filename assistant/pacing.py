"""When indexing may run: a person pauses it, it makes way while the model writes, and a run gives
up its turn to a request that has come in meanwhile."""

import threading
from time import perf_counter


class Interrupted(Exception):
    """The work at hand is to stop; what is not done stays waiting."""


class Gate:
    """Holds indexing while there is a reason to; any thread may hold, release, call, close."""

    def __init__(self) -> None:
        self._reasons: set[str] = set()
        self._calls = 0
        self._closed = False
        self._turned_away = False
        self._changed = threading.Condition()
        self.held_s = 0.0
        """How long runs have waited here, in seconds, all together."""

    def hold(self, reason: str) -> None:
        """Hold until the same reason is released."""
        with self._changed:
            self._reasons.add(reason)

    def release(self, reason: str) -> None:
        """Let go of one reason."""
        with self._changed:
            self._reasons.discard(reason)
            self._changed.notify_all()

    def call(self) -> None:
        """Ask the run at hand, paused or not, to give up its turn."""
        with self._changed:
            self._calls += 1
            self._changed.notify_all()

    def begin(self, called: bool) -> None:
        """Begin a run; `called` if a `call` was made for it."""
        with self._changed:
            self._calls -= called
            self._turned_away = False

    def close(self) -> None:
        """End the run at hand and all to come."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self) -> bool:
        """Wait until nothing holds; False when the run is to end."""
        with self._changed:
            began = perf_counter()
            self._changed.wait_for(lambda: self._closed or self._calls or not self._reasons)
            self.held_s += perf_counter() - began
            self._turned_away = self._closed or self._calls > 0
            return not self._turned_away

    def may_go_on(self) -> bool:
        """Say whether the run may go on, without waiting for what holds others."""
        with self._changed:
            self._turned_away = self._closed or self._calls > 0
            return not self._turned_away

    def check(self) -> None:
        """Wait until nothing holds. Raises Interrupted."""
        if not self.wait():
            raise Interrupted

    @property
    def wants_another_turn(self) -> bool:
        """Whether the run that has just ended gave up its turn half-way."""
        with self._changed:
            return self._turned_away and not self._closed

"""How fast the bytes of a model come, and how long the rest will take."""

import time
from collections import deque
from collections.abc import Callable

from assistant.messages import InstallProgress

WINDOW_S = 10.0
"""The rate is that of the last seconds, so that a pause in between is soon forgotten."""
LEAST_S = 1.0
"""A rate measured over less jumps about too much to be told."""


class Arrival:
    """The newest progress of one installation, with its rate."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self.now: InstallProgress | None = None

    def advance(self, event: InstallProgress) -> None:
        """Take note of how much is here now."""
        if self.now is not None and self.now.stage != event.stage:
            self._seen.clear()
        self.now = event
        moment = self._clock()
        self._seen.append((moment, event.done))
        while moment - self._seen[0][0] > WINDOW_S:
            self._seen.popleft()

    @property
    def rate(self) -> float | None:
        """Return the bytes a second, or None while too little is known."""
        if not self._seen:
            return None
        (began, first), (ended, last) = self._seen[0], self._seen[-1]
        passed = ended - began
        return (last - first) / passed if passed >= LEAST_S and last > first else None

    @property
    def seconds_left(self) -> float | None:
        """Return how long the rest takes at this rate, or None."""
        rate = self.rate
        if rate is None or self.now is None:
            return None
        return max(0, self.now.total - self.now.done) / rate

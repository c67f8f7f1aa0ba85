"""When indexing may run: a person pauses it, and it makes way while the model writes."""

import threading


class Gate:
    """Holds indexing while there is a reason to; any thread may hold and release."""

    def __init__(self) -> None:
        self._reasons: set[str] = set()
        self._closed = False
        self._changed = threading.Condition()

    def hold(self, reason: str) -> None:
        """Hold until the same reason is released."""
        with self._changed:
            self._reasons.add(reason)

    def release(self, reason: str) -> None:
        """Let go of one reason."""
        with self._changed:
            self._reasons.discard(reason)
            self._changed.notify_all()

    def close(self) -> None:
        """Let everybody through, to stop."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self) -> bool:
        """Wait until nothing holds; False when work is to stop."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not self._reasons)
            return not self._closed

"""Whether the computer runs on its battery, and indexing held meanwhile if the user wants it so."""

from collections.abc import Callable

import psutil

from .pacing import Gate
from .periodic import Periodic

_LOOK_EVERY_S = 20.0
_REASON = "battery"


def on_battery() -> bool:
    """Say whether the computer runs on its battery; one without a battery never does."""
    look = getattr(psutil, "sensors_battery", None)  # not on every system
    found = look() if look is not None else None
    return found is not None and not found.power_plugged


class BatteryCare:
    """Holds the gate while the computer runs on its battery, and tells when that changes."""

    def __init__(
        self, gate: Gate, tell: Callable[[str], None], look: Callable[[], bool] = on_battery
    ) -> None:
        self._gate = gate
        self._tell = tell
        self._look = look
        self._held = False
        self.look_again()
        self._timer = Periodic(_LOOK_EVERY_S, self.look_again, "minding the battery")

    def look_again(self) -> None:
        """Hold or release, by what the battery says now."""
        on = self._look()
        if on == self._held:
            return
        self._held = on
        (self._gate.hold if on else self._gate.release)(_REASON)
        self._tell(
            "Indexing waits while the computer runs on its battery."
            if on
            else "The computer is plugged in again; indexing goes on."
        )

    def close(self) -> None:
        """Stop looking; the gate stays as it is."""
        self._timer.close()

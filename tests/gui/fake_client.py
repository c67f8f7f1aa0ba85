"""An engine that says what the test tells it to: the real exchange without a process."""

from typing import TypeVar

from PySide6.QtCore import Signal

from assistant import messages as m
from ui.link.exchange import EngineState, Exchange

R = TypeVar("R", bound=m.Request)


class FakeClient(Exchange):
    """Records requests; `play` and `reply` send events back as the engine would."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[m.Request] = []
        self.restarts = 0
        self.renewals = 0

    def be_ready(self) -> None:
        """Announce that the engine answers."""
        self.enter(EngineState.READY)

    def restart(self) -> None:
        """Count the wish to start again."""
        self.restarts += 1

    def renew(self) -> None:
        """Count the wish to start anew."""
        self.renewals += 1

    def shut_down(self) -> None:
        """End at once."""
        self.stopped.emit()

    def sent(self, kind: type[R]) -> list[R]:
        """Return the requests of one kind, oldest first."""
        return [request for request in self.requests if isinstance(request, kind)]

    def last(self, kind: type[R]) -> R:
        """Return the newest request of one kind."""
        return self.sent(kind)[-1]

    def play(self, *events: m.AnyEvent, to: int = 0) -> None:
        """Send these events, as answers to request `to`."""
        for event in events:
            self.receive(m.decode_envelope(m.encode(m.Envelope(to, event))))

    def reply(self, kind: type[m.Request], *events: m.AnyEvent) -> None:
        """Answer the newest request of one kind."""
        self.play(*events, to=self.last(kind).id)

    def _transmit(self, request: m.AnyRequest) -> None:
        self.requests.append(m.decode_request(m.encode(request)))

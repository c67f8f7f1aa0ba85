"""What went wrong since the window was opened, by kind alone: no text of a file or a question."""

import traceback
from collections import Counter, deque
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QDateTime, QObject, Qt, Signal

from assistant import messages as m

from ..link.exchange import EngineState, Exchange
from .redaction import own_code

MOST = 20


@dataclass(frozen=True)
class Incident:
    """When, what kind, and where in our own code if it was a bug there."""

    at: str
    kind: str
    where: tuple[str, ...] = ()


class Incidents(QObject):
    """Keeps the last failures, bugs of the window, and how often Qt warned."""

    bug = Signal()
    """An error that nobody caught."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last: deque[Incident] = deque(maxlen=MOST)
        self.warnings: Counter[str] = Counter()

    def follow(self, client: Exchange) -> None:
        """Keep what fails in the engine."""
        client.failed.connect(self._failed)
        client.state_changed.connect(self._engine_changed)

    def note(self, kind: str, where: tuple[str, ...] = ()) -> None:
        """Keep a failure of this kind."""
        now = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
        self.last.append(Incident(now, kind, where))

    def note_bug(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Keep an error that nobody caught: its kind, and the lines of our own code it came by."""
        places = [
            f"{own_code(frame.filename)}, line {frame.lineno}, in {frame.name}"
            for frame in traceback.extract_tb(trace)
            if own_code(frame.filename)
        ]
        self.note(kind.__name__, tuple(places))
        self.bug.emit()

    def note_warning(self, category: str) -> None:
        """Count a warning of Qt's."""
        self.warnings[category or "default"] += 1

    def _failed(self, event: m.Failed, request: m.Request | None) -> None:
        self.note(f"{event.kind} ({type(request).__name__})" if request else event.kind)

    def _engine_changed(self, state: EngineState, _line: str) -> None:
        if state in (EngineState.RESTARTING, EngineState.STOPPED):
            self.note(f"engine {state.value}")

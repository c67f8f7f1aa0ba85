"""Requests and the events they cause, as Qt signals and callbacks; knows no process."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from assistant import messages as m

from ..words.engine_words import told
from ..words.translating import marked, tr
from ..words.wording import failure_line, sentence

NEW: Final = 0
"""The id a call site gives a request; the exchange puts the real one in."""

CLOSING: Final[dict[type[m.Request], tuple[type[m.Event], ...]]] = {
    m.AddPaths: (m.IndexFinished,),
    m.ForgetPaths: (m.Done,),
    m.Retry: (m.IndexFinished,),
    m.PauseIndexing: (m.Done,),
    m.StopIndexing: (m.Done,),
    m.ListCollections: (m.CollectionsListed,),
    m.SaveCollection: (m.CollectionsListed,),
    m.RemoveCollection: (m.CollectionsListed,),
    m.Compact: (m.Compacted,),
    m.ListFiles: (m.FilesListed,),
    m.Search: (m.Retrieved,),
    m.Explain: (m.Explained,),
    m.Ask: (m.Finished,),
    m.ListConversations: (m.ConversationsListed,),
    m.OpenConversation: (m.ConversationOpened,),
    m.RenameConversation: (m.ConversationsListed,),
    m.RemoveConversation: (m.ConversationsListed,),
    m.ExportConversation: (m.ConversationExported,),
    m.RateAnswer: (m.Done,),
    m.Stop: (m.Done,),
    m.ReadPage: (m.PageRead,),
    m.FindText: (m.TextFound,),
    m.ReadStatus: (m.StatusRead,),
    m.ListModels: (m.ModelsListed,),
    m.InstallModel: (m.ModelInstalled,),
    m.RemoveModel: (m.Done, m.ModelsListed),
    m.AddModel: (m.ModelInstalled,),
    m.VerifyModels: (m.ModelsListed,),
    m.MeasureModel: (m.ModelMeasured,),
    m.UnloadModel: (m.Done,),
    m.ReadMachine: (m.MachineRead,),
    m.Shutdown: (m.Done,),
}

NOT_RUNNING: Final = marked("The engine is not running.")

FILE_EVENTS: Final = (m.FileStarted, m.FileChanged, m.FileRenamed, m.FileRemoved)
BATCH_MS: Final = 50

Handler = Callable[[Any], object]


class EngineState(StrEnum):
    """What the engine is doing, as far as the window can tell."""

    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    STOPPED = "stopped"


@dataclass(frozen=True)
class _Pending:
    request: m.AnyRequest
    on_success: Handler | None
    on_failure: Handler | None
    on_event: Handler | None


class Exchange(QObject):
    """Sends requests and hands each event to whoever asked; file events come in batches."""

    state_changed = Signal(object, str)
    files_changed = Signal(object)
    progressed = Signal(object)
    file_progressed = Signal(object)
    indexed = Signal(object)
    warned = Signal(str)
    failed = Signal(object, object)
    """Anything that failed: the event, and the request it ended (None for what nobody asked)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = EngineState.STARTING
        self.trouble: m.Failed | None = None
        """Why the engine is stopped, where it said so."""
        self._last_id = 0
        self._pending: dict[int, _Pending] = {}
        self._unsent: list[m.AnyRequest] = []
        self._files: list[m.Event] = []
        self._progress: m.Progress | None = None
        self._file_progress: m.FileProgress | None = None
        self._batch = QTimer(self, interval=BATCH_MS, singleShot=True)
        self._batch.timeout.connect(self.flush)

    def request(
        self,
        message: m.AnyRequest,
        on_success: Handler | None = None,
        on_failure: Handler | None = None,
        on_event: Handler | None = None,
    ) -> int:
        """Send `message` under a fresh id and return it; waits for the engine where needed."""
        self._last_id += 1
        fresh = msgspec.structs.replace(message, id=self._last_id)
        self._pending[fresh.id] = _Pending(fresh, on_success, on_failure, on_event)
        if self.state is EngineState.READY:
            self._transmit(fresh)
        elif self.state is EngineState.STOPPED:
            QTimer.singleShot(0, self, lambda: self._refuse(fresh.id))
        else:
            self._unsent.append(fresh)
        return fresh.id

    def receive(self, envelope: m.Envelope) -> None:
        """Hand one event on: at once, or with the next batch where many come together."""
        event = envelope.event
        if isinstance(event, FILE_EVENTS):
            self._files.append(event)
            self._file_progress = None  # what was at hand no longer is
            self._start_batch()
        elif isinstance(event, m.Progress):
            self._progress = event
            self._start_batch()
        elif isinstance(event, m.FileProgress):
            self._file_progress = event
            self._start_batch()
        else:
            self.flush()
            self._dispatch(envelope.id, event)

    def flush(self) -> None:
        """Hand on the file events and the progress that are held back."""
        files, self._files = self._files, []
        progress, self._progress = self._progress, None
        at_hand, self._file_progress = self._file_progress, None
        if files:
            self.files_changed.emit(tuple(files))
        if progress is not None:
            self.progressed.emit(progress)
        if at_hand is not None:
            self.file_progressed.emit(at_hand)

    def fail_pending(self, failure: m.Failed) -> None:
        """End every request that was sent with `failure`; the unsent ones keep waiting."""
        waiting = {request.id for request in self._unsent}
        for number in [n for n in self._pending if n not in waiting]:
            self._close(number, failure)

    def enter(self, state: EngineState, line: str = "") -> None:
        """Change the state, tell the window in one line, and send what was waiting."""
        self.state = state
        if state is not EngineState.STOPPED:
            self.trouble = None
        self.state_changed.emit(state, line)
        if state is EngineState.READY:
            unsent, self._unsent = self._unsent, []
            for request in unsent:
                self._transmit(request)
        elif state is EngineState.STOPPED:
            self._unsent.clear()
            self.fail_pending(m.Failed("engine_stopped", line or tr(NOT_RUNNING)))

    def restart(self) -> None:
        """Start the engine again after giving up."""
        raise NotImplementedError

    def renew(self) -> None:
        """Let the engine end and start again, so that changed settings count."""
        raise NotImplementedError

    def _transmit(self, request: m.AnyRequest) -> None:
        raise NotImplementedError

    def _start_batch(self) -> None:
        if not self._batch.isActive():
            self._batch.start()

    def _dispatch(self, number: int, event: m.AnyEvent) -> None:
        if isinstance(event, m.Warned):
            self.warned.emit(sentence(told(event.message)))
        elif isinstance(event, m.Failed) and number == 0:
            self.warned.emit(failure_line(event))
            self.failed.emit(event, None)
        if isinstance(event, m.IndexFinished):
            self.indexed.emit(event.report)
        pending = self._pending.get(number)
        if pending is None:
            return
        if isinstance(event, (m.Failed, *CLOSING[type(pending.request)])):
            self._close(number, event)
        elif pending.on_event is not None:
            pending.on_event(event)

    def _close(self, number: int, event: m.AnyEvent) -> None:
        pending = self._pending.pop(number)
        failed = isinstance(event, m.Failed)
        if failed:
            self.failed.emit(event, pending.request)
        handler = pending.on_failure if failed else pending.on_success
        if handler is not None:
            handler(event)

    def _refuse(self, number: int) -> None:
        if number in self._pending:
            self._close(number, m.Failed("engine_stopped", tr(NOT_RUNNING)))

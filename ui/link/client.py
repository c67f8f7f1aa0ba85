"""The engine as a child process: started, listened to, restarted, and ended."""

import sys
import time
from collections import deque
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from assistant import messages as m
from assistant.paths import Home

from ..words.translating import marked, tr
from ..words.wording import failure_line
from .exchange import NEW, EngineState, Exchange

CRASH_LIMIT = 3
CRASH_WINDOW_S = 60.0
BACKOFF_MS = (500, 2000)
SHUTDOWN_MS = 3000
SLICE_MS = 10
"""The longest stretch of the event loop that reading may take at once."""

CRASHED = m.Failed(
    "engine_crashed",
    marked("The engine stopped unexpectedly and is starting again."),
    marked("Ask again in a moment; your library is safe."),
)
RENEWED = m.Failed("engine_renewed", marked("The engine starts anew with the changed settings."))
GAVE_UP = m.Failed("engine_gave_up", marked("The engine stopped three times within a minute."))
NOT_STARTED = marked("The engine cannot be started: {program}")
NOT_UNDERSTOOD = marked("The engine said something that was not understood: {reason}")


class EngineClient(Exchange):
    """One engine process for one data folder; survives its crashes, gives up after three."""

    stopped = Signal()

    def __init__(
        self, home: Home, command: Sequence[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = list(command or (sys.executable, "-m", "assistant.wire"))
        self._command += ["--home", str(home.root)]
        self._crashes: deque[float] = deque(maxlen=CRASH_LIMIT)
        self._buffer = b""
        self._lines: deque[bytes] = deque()
        self._closing = False
        self._refused = False
        self._renewing = False
        self._slice = QTimer(self, interval=0, singleShot=True)
        self._slice.timeout.connect(self._work_off)
        self._restart = QTimer(self, singleShot=True)
        self._restart.timeout.connect(self.start)
        self._deadline = QTimer(self, interval=SHUTDOWN_MS, singleShot=True)
        self._process = self._make_process()
        self._deadline.timeout.connect(self._process.kill)

    @property
    def process_id(self) -> int:
        """Return the engine's process id; 0 while it is not running."""
        return self._process.processId()

    def start(self) -> None:
        """Start the engine; its `Ready` is announced through `state_changed`."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            return
        self._buffer, self._refused = b"", False
        self._lines.clear()
        if self.state is not EngineState.RESTARTING:
            self.enter(EngineState.STARTING)
        self._process.start(self._command[0], self._command[1:])

    def restart(self) -> None:
        """Start again after giving up, with a clean record."""
        self._crashes.clear()
        self.state = EngineState.STARTING
        self.start()

    def renew(self) -> None:
        """End the engine politely and start it again: it reads its settings when it starts."""
        self._renewing = True
        self.state = EngineState.RESTARTING
        self._end_politely()

    def shut_down(self) -> None:
        """Ask the engine to end, kill it after three seconds; emits `stopped` when it is gone."""
        self._closing = True
        self._restart.stop()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            QTimer.singleShot(0, self, self.stopped.emit)
            return
        self._end_politely()

    def abandon(self) -> None:
        """Kill the engine now: the window is going and nobody is left to listen."""
        self._closing = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _end_politely(self) -> None:
        self._process.write(m.encode(m.Shutdown(id=NEW)))
        self._process.closeWriteChannel()
        self._deadline.start()

    def _make_process(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.errorOccurred.connect(self._start_failed)
        process.finished.connect(self._ended)
        return process

    def _transmit(self, request: m.AnyRequest) -> None:
        self._process.write(m.encode(request))

    def _read(self) -> None:
        *lines, self._buffer = (self._buffer + self._process.readAllStandardOutput().data()).split(
            b"\n"
        )
        self._lines.extend(line for line in lines if line)
        if not self._slice.isActive():
            self._work_off()

    def _work_off(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._lines and clock.elapsed() < SLICE_MS:
            self._take(self._lines.popleft())
        if self._lines:
            self._slice.start()

    def _take(self, line: bytes) -> None:
        try:
            envelope = m.decode_envelope(line)
        except msgspec.MsgspecError as error:
            self.warned.emit(tr(NOT_UNDERSTOOD).format(reason=error))
            return
        starting = envelope.id == 0 and self.state is not EngineState.READY
        if starting and isinstance(envelope.event, m.Ready):
            self.enter(EngineState.READY)
        elif starting and isinstance(envelope.event, m.Failed):
            self._refused = True
            self._give_up(envelope.event)
        else:
            self.receive(envelope)

    def _drain(self) -> None:
        self._read()
        while self._lines:
            self._take(self._lines.popleft())
        self.flush()

    def _start_failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            line = tr(NOT_STARTED).format(program=self._command[0])
            self._give_up(m.Failed("engine_not_started", line))

    def _ended(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._deadline.stop()
        if self._closing:
            self.stopped.emit()
            return
        self._drain()
        if self._renewing:
            self._renewing = False
            self.fail_pending(_translated(RENEWED))
            self.enter(EngineState.RESTARTING)
            self.start()
        elif not self._refused:
            self._recover()
        elif self.state is EngineState.STARTING:  # asked for while this one was still ending
            self.start()

    def _recover(self) -> None:
        now = time.monotonic()
        self._crashes.append(now)
        # Before the handlers run: what they send in reply must wait for the new process.
        self.state = EngineState.RESTARTING
        crashed = _translated(CRASHED)
        self.fail_pending(crashed)
        recent = [at for at in self._crashes if now - at < CRASH_WINDOW_S]
        if len(recent) >= CRASH_LIMIT:
            self._give_up(_translated(GAVE_UP))
            return
        self.enter(EngineState.RESTARTING, crashed.message)
        self._restart.start(BACKOFF_MS[min(len(recent), len(BACKOFF_MS)) - 1])

    def _give_up(self, failure: m.Failed) -> None:
        self.trouble = failure
        self.enter(EngineState.STOPPED, failure_line(failure))


def _translated(failure: m.Failed) -> m.Failed:
    advice = tr(failure.advice) if failure.advice else ""
    return m.Failed(failure.kind, tr(failure.message), advice)

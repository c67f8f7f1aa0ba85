"""One model process, as its parent sees it: what was asked of it, and what it answered."""

import os
import signal
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

import msgspec

from .errors import CarrelError, ModelCrashed, ModelRejected, PromptTooLong, UsageError
from .language_messages import (
    Count,
    Counted,
    Generate,
    Load,
    Loaded,
    Order,
    Piece,
    Rejected,
    Report,
    Stop,
    TooLong,
    Ungrammatical,
    Weigh,
    Weighed,
    Written,
)
from .processes import Child, ChildDied

COOPERATE_S = 0.1
"""How long a child may take to fall silent by itself."""

COUNT_S = 30.0


class Job:
    """One request to write or weigh: a queue of pieces that ends with None or an error."""

    def __init__(self, order: Generate | Weigh) -> None:
        self.order = order
        self.weights: tuple[float, ...] = ()
        self.queue: SimpleQueue[str | CarrelError | None] = SimpleQueue()
        self.lock = threading.Lock()
        self.stopped = False
        self.finished = threading.Event()
        self.session: Session | None = None


class Session:
    """A model process and the thread that sorts what it says."""

    def __init__(self, module: str, load: Load) -> None:
        self.load = load
        self.error: CarrelError | None = None
        self.ready: Future[Loaded] = Future()
        self.last: Written | None = None
        self._lock = threading.Lock()
        self._job: Job | None = None
        self._counts: dict[int, Future[int]] = {}
        # A model that aborts is not worth a debugger's trace on the terminal.
        self._child = Child(module, environment={"GGML_NO_BACKTRACE": "1"})
        self.pid = self._child.pid
        self._thread = threading.Thread(target=self._listen, name="model reports", daemon=True)
        self._thread.start()
        self._send(load)

    def submit(self, job: Job) -> None:
        """Have the child write. What happens arrives in the job's queue."""
        with self._lock:
            self._job = job
            if self.error:
                self._end_job(self.error)
                return
        self._send(job.order)

    def count(self, order: Count) -> int:
        """Return the child's answer. Raises ModelRejected, ModelCrashed."""
        future: Future[int] = Future()
        with self._lock:
            if self.error:
                raise self.error
            self._counts[order.id] = future
        self._send(order)
        try:
            return future.result(COUNT_S)
        except FutureTimeoutError:
            raise ModelCrashed(f"the model has not answered for {COUNT_S:.0f} s") from None

    def silence(self, job: Job) -> None:
        """Return when the child writes no more for this job; kills it if it does not listen."""
        # A stopped or hung child may not even take the line, so this must not wait for it.
        sender = threading.Thread(target=self._send, args=(Stop(job.order.id),), daemon=True)
        sender.start()
        if not job.finished.wait(COOPERATE_S):
            self.kill()
        sender.join()

    def kill(self) -> None:
        """End the process and give its memory back."""
        self._child.kill()
        self._thread.join()

    def _send(self, order: Order) -> None:
        with suppress(ChildDied):  # the listening thread sees it too, and knows whom to tell
            self._child.send(msgspec.json.encode(order) + b"\n")

    def _listen(self) -> None:
        decoder: msgspec.json.Decoder[Report] = msgspec.json.Decoder(Report)
        try:
            while True:
                self._take(decoder.decode(self._child.receive()))
        except ChildDied as death:
            self._end(death.code)
        except msgspec.MsgspecError:  # it no longer speaks our language: not to be trusted
            self._child.kill()
            self._end(None)

    def _take(self, report: Report) -> None:
        with self._lock:
            if isinstance(report, Loaded):
                self.ready.set_result(report)
            elif isinstance(report, Rejected):
                self.error = ModelRejected(report.message, report.advice or None)
            elif isinstance(report, Counted):
                self._counts.pop(report.id).set_result(report.tokens)
            elif self._job is not None and report.id == self._job.order.id:
                self._take_for(self._job, report)

    def _take_for(
        self, job: Job, report: Piece | Written | TooLong | Ungrammatical | Weighed
    ) -> None:
        if isinstance(report, Piece):
            job.queue.put(report.text)
        elif isinstance(report, TooLong):
            self._end_job(
                PromptTooLong(
                    f"the prompt has {report.tokens} tokens; this model takes {report.limit}"
                )
            )
        elif isinstance(report, Ungrammatical):
            self._end_job(UsageError("llama.cpp does not understand the grammar of the answer"))
        elif isinstance(report, Weighed):
            job.weights = report.weights
            self._end_job(None)
        else:
            self.last = report
            self._end_job(None)

    def _end_job(self, error: CarrelError | None) -> None:
        if self._job is not None:
            self._job.queue.put(error)
            self._job.finished.set()
            self._job = None

    def _end(self, code: int | None) -> None:
        """Tell everybody who waits that the process is gone."""
        with self._lock:
            self.error = error = self.error or self._explain(code)
            if not self.ready.done():
                self.ready.set_exception(error)
            for future in self._counts.values():
                future.set_exception(error)
            self._counts.clear()
            self._end_job(error)

    def _explain(self, code: int | None) -> CarrelError:
        name = Path(self.load.path).name
        if self.ready.done():
            return ModelCrashed(f"the model process ended while at work (status {code})")
        if os.name == "posix" and code == -signal.SIGKILL:
            return ModelCrashed(f"the model process was killed while loading {name}")
        return ModelRejected(f"{name}: llama.cpp gave up loading it (status {code})")

"""The parent's side of the model process: start it, have it write, silence it at once.

Only killing a process is certain to stop it, so `stop` asks, waits a moment, and kills. Nothing
is lost by that but the time to load the model again.
"""

import itertools
import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

import msgspec

from .errors import CarrelError, ModelCrashed, ModelMissing, ModelRejected, PromptTooLong
from .language_messages import (
    Count,
    Counted,
    Generate,
    Load,
    Loaded,
    Message,
    Piece,
    Rejected,
    Report,
    Stop,
    TooLong,
    Written,
)
from .processes import Child, ChildDied

COOPERATE_S = 0.1
"""How long a child may take to fall silent by itself."""

COUNT_S = 30.0


class _Job:
    """One request to write: a queue of pieces that ends with None or an error."""

    def __init__(self, order: Generate) -> None:
        self.order = order
        self.queue: SimpleQueue[str | CarrelError | None] = SimpleQueue()
        self.lock = threading.Lock()
        self.stopped = False
        self.finished = threading.Event()
        self.session: _Session | None = None


class _Session:
    """A model process and the thread that sorts what it says."""

    def __init__(self, module: str, load: Load) -> None:
        self.load = load
        self.error: CarrelError | None = None
        self.ready: Future[Loaded] = Future()
        self.last: Written | None = None
        self._lock = threading.Lock()
        self._job: _Job | None = None
        self._counts: dict[int, Future[int]] = {}
        # A model that aborts is not worth a debugger's trace on the terminal.
        self._child = Child(module, environment={"GGML_NO_BACKTRACE": "1"})
        self.pid = self._child.pid
        self._thread = threading.Thread(target=self._listen, name="model reports", daemon=True)
        self._thread.start()
        self._send(load)

    def submit(self, job: _Job) -> None:
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

    def silence(self, job: _Job) -> None:
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

    def _send(self, order: Load | Generate | Count | Stop) -> None:
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
                self.error = ModelRejected(report.message)
            elif isinstance(report, Counted):
                self._counts.pop(report.id).set_result(report.tokens)
            elif self._job is not None and report.id == self._job.order.id:
                self._take_for(self._job, report)

    def _take_for(self, job: _Job, report: Piece | Written | TooLong) -> None:
        if isinstance(report, Piece):
            job.queue.put(report.text)
        elif isinstance(report, TooLong):
            self._end_job(
                PromptTooLong(
                    f"the prompt has {report.tokens} tokens; this model takes {report.limit}"
                )
            )
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


class Writer:
    """Writes text with one model at a time. `stop` and `close` may be called from any thread."""

    def __init__(self, threads: int = 0, module: str = "assistant.language") -> None:
        """Keep the number of threads (0: all physical cores); nothing is started yet."""
        self._threads = threads
        self._module = module
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._starting = threading.Lock()
        self._load: Load | None = None
        self._session: _Session | None = None
        self._job: _Job | None = None

    @property
    def pid(self) -> int | None:
        """The model process's id, or None while there is none."""
        session = self._session
        return session.pid if session and session.error is None else None

    @property
    def last(self) -> Written | None:
        """How the last answer ended: its reason, prompt tokens, reused tokens, tokens."""
        return self._session.last if self._session else None

    def start(self, path: Path, context: int = 4096) -> Loaded:
        """Load this model unless it is loaded; `context` in tokens.

        Raises ModelRejected if llama.cpp cannot use the file, ModelCrashed if it was killed.
        """
        self.choose(path, context)
        return self._ensure().ready.result()

    def choose(self, path: Path, context: int = 4096) -> None:
        """Name the model that the next `write` loads, if it is not loaded already."""
        self._load = Load(str(path), context, self._threads)

    def write(
        self, messages: Sequence[Mapping[str, str]], max_tokens: int, temperature: float = 0.0
    ) -> Iterator[str]:
        """Return the answer's pieces as they are written; `messages` have role and content.

        The request can be stopped from the moment this returns. A stopped answer just ends. An
        answer still being written is stopped first. The iterator raises PromptTooLong before
        anything is run, ModelRejected or ModelCrashed. `max_tokens` is reduced to what fits.
        """
        self.stop()
        turns = msgspec.convert(messages, tuple[Message, ...])
        job = _Job(Generate(next(self._numbers), turns, max_tokens, temperature))
        with self._lock:
            self._job = job
        return self._pieces(job)

    def stop(self) -> None:
        """Silence the answer being written; returns within 200 ms, whatever the child does."""
        with self._lock:
            job = self._job
        if job is not None:
            self._silence(job)

    def count_tokens(self, text: str) -> int:
        """Return a text's length in the model's tokens. Call between answers.

        Raises ModelMissing, ModelRejected, ModelCrashed.
        """
        return self._ensure().count(Count(next(self._numbers), text))

    def count_prompt(self, messages: Sequence[Mapping[str, str]]) -> int:
        """Return the tokens these messages take with the model's chat format around them."""
        turns = msgspec.convert(messages, tuple[Message, ...])
        return self._ensure().count(Count(next(self._numbers), messages=turns))

    def close(self) -> None:
        """End the model process; `start` or `write` begins a new one."""
        with self._lock:
            job, self._job = self._job, None
        if job is not None:
            # Not a stop: what was cut off must not pass for a whole answer.
            job.queue.put(ModelCrashed("the model was closed while it was writing"))
        with self._starting:
            session, self._session = self._session, None
        if session:
            session.kill()

    def _ensure(self) -> _Session:
        """Return a living process for the chosen model, starting one if need be."""
        with self._starting:
            if self._load is None:
                raise ModelMissing("no model was chosen")
            session = self._session
            if session and session.error is None and session.load == self._load:
                return session
            if session:
                session.kill()
            self._session = _Session(self._module, self._load)
            return self._session

    def _pieces(self, job: _Job) -> Iterator[str]:
        try:
            session = self._ensure()
            with job.lock:
                if job.stopped:
                    return
                job.session = session
            session.submit(job)
            while (piece := job.queue.get()) is not None and not job.stopped:
                if isinstance(piece, CarrelError):
                    raise piece
                yield piece
        finally:
            self._silence(job)

    def _silence(self, job: _Job) -> None:
        with job.lock:
            job.stopped = True
            session = job.session
        job.queue.put(None)  # wakes whoever waits for a piece
        if session is not None and not job.finished.is_set():
            session.silence(job)

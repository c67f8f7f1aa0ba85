"""The parent's side of the model process: start it, have it write, silence it at once.

Only killing a process is certain to stop it, so `stop` asks, waits a moment, and kills. Nothing
is lost by that but the time to load the model again.
"""

import itertools
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from .errors import CarrelError, ModelCrashed, ModelMissing
from .language_messages import Count, Generate, Load, Loaded, Message, Weigh, Written
from .writer_session import Job, Session


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
        self._session: Session | None = None
        self._job: Job | None = None

    @property
    def pid(self) -> int | None:
        """The model process's id, or None while there is none."""
        session = self._session
        return session.pid if session and session.error is None else None

    @property
    def loaded(self) -> Path | None:
        """The file of the model that is in memory, or on its way there; None if there is none."""
        session = self._session
        return Path(session.load.path) if session and session.error is None else None

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
        self, messages: Sequence[Mapping[str, str]], max_tokens: int, grammar: str = ""
    ) -> Iterator[str]:
        """Return the answer's pieces as they are written; `messages` have role and content.

        The request can be stopped from the moment this returns. A stopped answer just ends. An
        answer still being written is stopped first. The iterator raises PromptTooLong before
        anything is run, ModelRejected or ModelCrashed. `max_tokens` is reduced to what fits.
        With a grammar in GBNF, which begins at `root`, nothing is written that it does not allow;
        an answer cut short by `max_tokens` is then only the beginning of something allowed. The
        iterator raises UsageError for what is no grammar.
        """
        turns = _turns(messages)
        return self._pieces(self._begin(Generate(next(self._numbers), turns, max_tokens, grammar)))

    def weigh(
        self,
        messages: Sequence[Mapping[str, str]],
        choices: Sequence[str],
        stopped: Callable[[], bool] | None = None,
    ) -> tuple[float, ...]:
        """Return the natural logarithm of each choice's chance to be what is written next.

        By the first token of a choice, in any case, with a space before it or not; tokens that
        two choices begin with count for neither. Empty if it was stopped, which `stopped` says of
        the time before there was anything to stop. What the last prompt began with is not read
        again, and what this one begins with not by the next. Raises PromptTooLong, ModelMissing,
        ModelRejected, ModelCrashed.
        """
        turns = _turns(messages)
        job = self._begin(Weigh(next(self._numbers), turns, tuple(choices)))
        if stopped is not None and stopped():
            return ()
        for _ in self._pieces(job):
            raise AssertionError("a model that weighs writes nothing")
        return job.weights

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
        turns = _turns(messages)
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

    def _ensure(self) -> Session:
        """Return a living process for the chosen model, starting one if need be."""
        with self._starting:
            if self._load is None:
                raise ModelMissing("no model was chosen")
            session = self._session
            if session and session.error is None and session.load == self._load:
                return session
            if session:
                session.kill()
            self._session = Session(self._module, self._load)
            return self._session

    def _begin(self, order: Generate | Weigh) -> Job:
        """Return a new job that can be stopped from now on; the one before it is stopped."""
        self.stop()
        job = Job(order)
        with self._lock:
            self._job = job
        return job

    def _pieces(self, job: Job) -> Iterator[str]:
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

    def _silence(self, job: Job) -> None:
        with job.lock:
            job.stopped = True
            session = job.session
        job.queue.put(None)  # wakes whoever waits for a piece
        if session is not None and not job.finished.is_set():
            session.silence(job)


def _turns(messages: Sequence[Mapping[str, str]]) -> tuple[Message, ...]:
    """Return the messages as they can be sent: half a surrogate, of a file's name, is no text."""
    return tuple(
        Message(message["role"], message["content"].encode("utf-8", "replace").decode())
        for message in messages
    )

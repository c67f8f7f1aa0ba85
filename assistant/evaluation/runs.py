"""The file of a run: one line of JSON a question, written as each is answered."""

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from ..answers import Answer
from ..errors import UsageError
from .judging import Place, Scores
from .questions import Question


class Result(Struct, frozen=True):
    """One question as it was asked and answered.

    `model` is the one that was asked for, "none" without; `scope` what the question was limited
    to. With an `error` there is no answer.
    """

    question: Question
    model: str
    scope: tuple[str, ...]
    answer: Answer | None
    scores: Scores
    found: tuple[Place, ...] = ()
    error: str = ""

    @property
    def refused(self) -> bool:
        """Whether the answer is that there is none."""
        return self.answer is not None and not self.answer.answered


class RunFile:
    """Where the results of one run go."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, resumed: bool) -> list[Result]:
        """Make sure that results can be added; return those that are there to go on from.

        A line that was cut off is taken out. Raises UsageError.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not self.path.exists() or not self.path.stat().st_size:
                self.path.touch()
                return []
            if not resumed:
                raise UsageError(
                    f"{self.path} holds an earlier run",
                    "Go on with it by --resume, keep another by --report DIR, or remove it.",
                )
            self._drop_half_line()
        except OSError as error:
            raise UsageError(f"cannot write {self.path}: {error.strerror}") from error
        return read_run(str(self.path))

    def add(self, result: Result) -> None:
        """Write a result so that it stays. Raises OSError."""
        with self.path.open("ab") as file:
            file.write(msgspec.json.encode(result) + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def _drop_half_line(self) -> None:
        with self.path.open("r+b") as file:
            data = file.read()
            if not data.endswith(b"\n"):
                file.truncate(data.rfind(b"\n") + 1)


def read_run(path: str) -> list[Result]:
    """Return the results of a run: its file, or the folder of its report. Raises UsageError."""
    file = Path(path).expanduser()
    file = file / "results.jsonl" if file.is_dir() else file
    try:
        lines = file.read_bytes().split(b"\n")
    except OSError as error:
        raise UsageError(f"cannot read {file}: {error.strerror}") from error
    results = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                results.append(msgspec.json.decode(line, type=Result))
            except (msgspec.MsgspecError, ValueError) as error:
                raise UsageError(f"{file}, line {number}, is no result: {error}") from error
    return results


def require_same(
    done: Sequence[Result], questions: Sequence[Question], model: str, scope: tuple[str, ...]
) -> None:
    """Raise UsageError unless all results belong to this run."""
    asked = {question.id: question for question in questions}
    for result in done:
        if asked.get(result.question.id) != result.question:
            raise UsageError(
                f"the run to go on with has another question “{result.question.question}”"
            )
        if (result.model, result.scope) != (model, scope):
            raise UsageError("the run to go on with was asked of another model or other files")

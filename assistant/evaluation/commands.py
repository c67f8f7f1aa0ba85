"""The command `carrel eval`."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from ..errors import CarrelError, UsageError
from ..filters import Filter, limited_to
from ..paths import absolute
from . import tables
from .compare_page import compare_page
from .comparing import compare
from .exam import make_exam
from .measures import groups, summary
from .questions import Question, read_questions, write_questions
from .report_page import report_page
from .running import run
from .runs import Result, RunFile, read_run

RESULTS = "results.jsonl"
_QUESTIONS = "questions.jsonl"
_PAGE = "report.html"


def evaluate(options: Any, open_engine: Callable[[], Any]) -> None:
    """Do what the options of `carrel eval` ask for. Raises CarrelError."""
    if options.compare:
        _compare(options)
        return
    questions = None if options.self_exam else read_questions(options.file)
    with closing(open_engine()) as engine:
        scope = _scope(engine, options)
        if questions is None:
            questions = _exam(engine, options, scope)
        results = _run(engine, options, questions[: options.limit], scope)
    _tell(options, results)


def _compare(options: Any) -> None:
    a, b = options.compare
    comparison = compare(read_run(a), read_run(b))
    say(_json(comparison) if options.json else tables.compared(comparison))
    if options.report is not None:
        _write(options, {_PAGE: compare_page(a, b, comparison), "scores.json": _json(comparison)})


def _scope(engine: Any, options: Any) -> Filter:
    scope = limited_to([absolute(path) for path in options.scope])
    if not engine.covers(scope):
        raise UsageError("nothing in the library lies under --in")
    if not engine.catalogue.counts()["passages"]:
        raise UsageError("the library is empty", "`carrel index PATH` adds files.")
    return scope


def _exam(engine: Any, options: Any, scope: Filter) -> list[Question]:
    """Return the questions of the self-exam: those of the run to go on with, or new ones."""
    kept = Path(options.report or ".").expanduser() / _QUESTIONS
    if options.report is not None and options.resume and kept.exists():
        return read_questions(str(kept))
    questions = make_exam(engine, scope, options.count)
    if not questions:
        raise UsageError("no sentence of these files can be asked for a fact")
    return questions


def _run(engine: Any, options: Any, questions: Sequence[Question], scope: Filter) -> list[Result]:
    file = RunFile(_run_path(options))
    results: list[Result] = []
    try:
        done = file.begin(options.resume)
        if options.self_exam and options.report is not None:
            write_questions(file.path.parent / _QUESTIONS, questions)
        asking = run(engine, questions, options.model, scope, file, done)
        results.extend(_shown(asking, len(questions)))
    except KeyboardInterrupt:
        told = f"{len(results)} of {len(questions)} questions are in {file.path}"
        sys.stderr.write(f"carrel: {told}; --resume goes on with them.\n")
        raise
    except OSError as error:
        raise CarrelError(f"cannot write {file.path}: {error.strerror}") from error
    if handicap := engine.handicap():
        sys.stderr.write(f"carrel: {handicap}\n")
    sys.stderr.write(f"carrel: the results are in {file.path}\n")
    return results


def _run_path(options: Any) -> Path:
    """Return where the results go: into the report, else here under the name of the questions."""
    if options.report is not None:
        return Path(options.report).expanduser() / RESULTS
    stem = "self-exam" if options.self_exam else Path(options.file).stem
    return Path(f"{stem}.{RESULTS}")


def _shown(results: Iterator[Result], total: int) -> Iterator[Result]:
    """Pass results through, with a line of progress when a person is watching."""
    live = sys.stderr.isatty()
    for number, result in enumerate(results, 1):
        if live:
            sys.stderr.write(f"\r{number} of {total} questions\x1b[K")
        yield result
    if live:
        sys.stderr.write("\r\x1b[K")


def _tell(options: Any, results: list[Result]) -> None:
    figures = summary(results)
    by_group = {name: summary(some) for name, some in groups(results).items()}
    scores = _json({"all": figures, "groups": by_group})
    told = tables.summarised(figures) + "\n" + tables.grouped(by_group)
    say(scores if options.json else told.rstrip())
    if options.report is not None:
        _write(options, {_PAGE: report_page(results, figures, by_group), "scores.json": scores})


def _write(options: Any, files: dict[str, str]) -> None:
    folder = Path(options.report).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {folder}: {error.strerror}") from error
    if not options.json:
        say(f"\n{folder / _PAGE}")


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def say(text: str) -> None:
    """Print, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()

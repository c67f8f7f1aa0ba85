"""The command line: the same engine without a window, for scripts and measurement.

With --json, one JSON object per line on stdout; progress and logs go to stderr. Exit status:
0 done, 1 failed with one clear line, 2 bad usage.
"""

import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from . import conversation_commands, model_commands, report
from .answers import Reading
from .arguments import read_arguments
from .command_output import put, put_all, shown
from .errors import CarrelError, UsageError
from .filters import Filter, limited_to
from .form_arguments import form_of
from .messages import (
    AnyEvent,
    Compacted,
    FileRemoved,
    Finished,
    IndexFinished,
    Retrieved,
    Understood,
)
from .paths import Home, absolute, find_home
from .reading_lines import stopped_by_interrupt, told
from .settings import load as load_settings
from .sources import narrowed

OpenWindow = Callable[[list[str]], int]


class Question(Struct, frozen=True):
    """A line of a question file; other fields are passed over."""

    question: str
    id: str | int | None = None

    def numbered(self, line: int) -> "Question":
        """Return the question with the line's number for an id that is missing."""
        return self if self.id is not None else Question(self.question, str(line))


def main(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Parse the arguments and do it; returns the exit status."""
    if any(not _is_text(argument) for argument in arguments):
        sys.stderr.write("carrel: an argument is not valid text; rename the file.\n")
        return 2
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # JSON is UTF-8, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = read_arguments(arguments)
    try:
        if options.run in (None, "open"):
            return _window_or_demo(options, open_window)
        _COMMANDS[options.run](find_home(options.home), options)
    except CarrelError as error:
        sys.stderr.write(f"carrel: {error}. {error.advice}".rstrip(" .") + ".\n")
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        sys.stderr.write("carrel: stopped; what was done is kept.\n")
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader left; nothing to complain about
        return 1
    return 0


def _is_text(argument: str) -> bool:
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in argument


# --- commands ---------------------------------------------------------------------------------


def _engine(home: Home) -> Any:
    from .engine import Engine  # heavy: not for --help, nor for opening the window

    engine = Engine(home)
    repairs = engine.repairs()
    for line in repairs:
        sys.stderr.write(f"carrel: {line}\n")
    for folder in engine.folders() if repairs else ():
        sys.stderr.write(f"carrel: `carrel index {folder}` does it at once.\n")
    return engine


def _index(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        for _ in shown(engine.prepare()):
            pass
        _run(options, engine.index(options.paths))


def _retry(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        for _ in shown(engine.prepare()):
            pass
        for path in options.paths:
            engine.files_at(path)  # says so if it is not in the library
        _run(options, engine.sync(list(map(absolute, options.paths)), retry=True))


def _run(options: Any, events: Iterator[AnyEvent]) -> None:
    for event in shown(events):
        if isinstance(event, IndexFinished):
            put(options, event.report, report.indexed)
            if event.report.files == len(event.report.failed) > 0:
                raise CarrelError("none of the files could be indexed", "See the reasons above.")


def _search(home: Home, options: Any) -> None:
    from time import perf_counter

    with closing(_engine(home)) as engine:
        _warn_if_empty(engine)
        scope = _scope(engine, options)
        if options.why_not is not None:
            _explain(engine, options, scope)
            return
        for question in _questions(options):
            started = perf_counter()
            hits = engine.search(question.question, options.limit, scope)
            ms = round((perf_counter() - started) * 1000, 1)
            _note(engine.notes(question.question, scope))
            put(
                options,
                report.SearchResult.of(question.id, question.question, ms, hits),
                partial(report.found, why=options.why),
            )
        _warn_of_handicap(engine)


def _explain(engine: Any, options: Any, scope: Filter) -> None:
    if options.question is None or options.questions is not None:
        raise UsageError("--why-not goes with one question")
    told = engine.explain(options.question, options.why_not, options.limit, scope)
    _note(engine.notes(options.question, scope))
    put(options, report.ExplanationLine.of(told), report.explained)
    _warn_of_handicap(engine)


def _ask(home: Home, options: Any) -> None:
    from .asking import Wish  # heavy

    form = form_of(options)
    with closing(_engine(home)) as engine:
        _warn_if_empty(engine)
        scope = _scope(engine, options)
        wish = Wish(options.conversation, reading=Reading(options.reading), form=form)
        for question in _questions(options):
            asked = question.question
            with stopped_by_interrupt(engine.silence) as stop:
                answering = engine.ask(question.id, asked, scope, options.model, stop, wish)
                for event in told(answering):
                    if isinstance(event, Understood) and event.question != asked:
                        _note((f"understood as “{event.question}”",))
                    if isinstance(event, Retrieved):
                        _note(event.notes)
                    if isinstance(event, Finished):
                        line = report.placed(event) if options.json else event.answer
                        put(options, line, report.answered)
                        wish = replace(wish, conversation=event.conversation)
            if stop.is_set():
                raise KeyboardInterrupt
        _warn_of_handicap(engine)


def _eval(home: Home, options: Any) -> None:
    from .evaluation.commands import evaluate  # heavy

    evaluate(options, partial(_engine, home))


def _note(lines: tuple[str, ...]) -> None:
    for line in lines:
        sys.stderr.write(f"carrel: {line}\n")


def _warn_of_handicap(engine: Any) -> None:
    if handicap := engine.handicap():
        sys.stderr.write(f"carrel: {handicap}\n")


def _warn_if_empty(engine: Any) -> None:
    if not engine.catalogue.counts()["files"]:
        sys.stderr.write("carrel: the library is empty; `carrel index PATH` adds files.\n")


def _scope(engine: Any, options: Any) -> Filter:
    """Return what a question is limited to. Raises UsageError."""
    paths = _paths(engine, options)
    scope = limited_to(paths, options.types, options.since, options.until)
    if scope != limited_to(paths) and not engine.covers(scope):
        sys.stderr.write("carrel: no file in the library lies within these limits.\n")
    return scope


def _paths(engine: Any, options: Any) -> tuple[str, ...]:
    scope = [absolute(path) for path in options.scope]
    for path in scope:
        if not engine.catalogue.known_files([path]):
            sys.stderr.write(f"carrel: nothing in the library lies under {path}.\n")
    if options.collection is None:
        return tuple(scope)
    paths: tuple[str, ...] = engine.catalogue.collections.find(options.collection).paths
    if not paths:  # no scope would mean everything
        raise UsageError(f"the collection “{options.collection}” is empty")
    if not scope:
        return paths
    both = narrowed(paths, scope)
    if not both:
        raise UsageError(f"nothing of the collection “{options.collection}” lies under --in")
    return both


def _text(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        first = engine.page(options.path, options.page or 1)
        last = options.page or first.pages
        for number in range(first.page.number, last + 1):
            read = engine.page(options.path, number)
            line = report.PageText(read.path, number, read.page.label, read.page.text)
            put(options, line, lambda page: page.text)


def _status(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        if not options.paths:
            put(options, engine.status(), report.status)
        for path in options.paths:
            put_all(options, engine.files_at(path), report.files)


def _forget(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        events = shown(engine.forget(options.paths))
        removed = [event.path for event in events if isinstance(event, FileRemoved)]
        put(options, report.Forgotten(tuple(removed)), report.forgotten)


def _compact(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        for event in shown(engine.compact()):
            if isinstance(event, Compacted):
                put(options, event, report.compacted)


def _of_conversations(command: conversation_commands.Command, home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        command(engine.catalogue.conversations, options, partial(put, options))


def _collections_list(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        put_all(options, engine.collections(), report.collections)


def _collections_save(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        engine.save_collection(options.name, options.paths)
        put_all(options, engine.collections(), report.collections)


def _collections_remove(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        engine.catalogue.collections.remove(options.name)
        put_all(options, engine.collections(), report.collections)


def _rebuild(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        for _ in shown(engine.rebuild()):
            pass
        counts = engine.status()
        put(options, report.Rebuilt(counts.indexed, counts.passages), report.rebuilt)


def _of_models(command: model_commands.Command, home: Home, options: Any) -> None:
    from .language_models import LanguageModels  # heavy

    home.create()
    models = LanguageModels(home.models, load_settings(home.settings))
    with closing(models):
        command(models, options)


def _window_or_demo(options: Any, open_window: OpenWindow) -> int:
    if (
        sys.platform in ("win32", "darwin")
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    ):
        home = ["--home", options.home] if options.home else []
        quick = ["--quick"] if options.quick else []
        return open_window([*home, *quick, "--", *getattr(options, "paths", ())])
    if options.run == "open" or options.quick:
        sys.stderr.write("carrel: there is no display to open a window on.\n")
        return 1
    from .demo import show

    return show(options.home)


_COMMANDS: dict[str, Callable[[Home, Any], None]] = {
    "index": _index,
    "retry": _retry,
    "status": _status,
    "text": _text,
    "forget": _forget,
    "search": _search,
    "ask": _ask,
    "eval": _eval,
    **{
        f"conversations {name}": partial(_of_conversations, command)
        for name, command in conversation_commands.COMMANDS.items()
    },
    "collections list": _collections_list,
    "collections save": _collections_save,
    "collections remove": _collections_remove,
    "compact": _compact,
    "rebuild": _rebuild,
    **{
        f"models {name}": partial(_of_models, command)
        for name, command in model_commands.COMMANDS.items()
    },
}


# --- in and out -------------------------------------------------------------------------------


def _questions(options: Any) -> Iterator[Question]:
    if (options.question is None) == (options.questions is None):
        raise UsageError("give a question, or a file with --questions")
    if options.question is not None:
        if not options.question.strip():
            raise UsageError("the question is empty")
        yield Question(options.question, "")
        return
    try:
        data = Path(options.questions).read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {options.questions}: {error.strerror}") from error
    questions = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if line.strip():
            try:
                questions.append(msgspec.json.decode(line, type=Question).numbered(number))
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                raise UsageError(f"{options.questions}, line {number}: {error}") from error
    yield from questions

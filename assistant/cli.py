"""The command line: the same engine without a window, for scripts and measurement.

With --json, one JSON object per line on stdout; progress and logs go to stderr. Exit status:
0 done, 1 failed with one clear line, 2 bad usage.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from . import __version__, report
from .errors import CarrelError, UsageError
from .messages import (
    AnyEvent,
    Compacted,
    FileProgress,
    Finished,
    IndexFinished,
    InstallProgress,
    Progress,
    Warned,
)
from .paths import Home, find_home

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
    # The flags may stand before or after the command, so neither place may have a default.
    options = _parser().parse_args(arguments, argparse.Namespace(home=None, json=False))
    try:
        if options.command is None:
            return _window_or_demo(options, open_window)
        home = find_home(options.home)
        options.run(home, options)
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


def _parser() -> argparse.ArgumentParser:
    shared = _shared_flags()
    parser = argparse.ArgumentParser(
        prog="carrel",
        description="Ask your own files, offline. Without a command the window opens.",
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=f"carrel {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, run: Callable[[Home, Any], None], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[shared], help=text, description=text)
        made.set_defaults(run=run)
        return made

    made = command("index", _index, "add files and folders, or bring them up to date")
    made.add_argument("paths", nargs="+", metavar="PATH")
    made = command("search", _search, "find passages")
    _add_questions(made)
    made.add_argument("--limit", type=_positive, default=10, metavar="N")
    made = command("ask", _ask, "answer a question with citations")
    _add_questions(made)
    made.add_argument("--model", metavar="NAME", help='a model\'s name, or "none" for quotes only')
    made = command("text", _text, "print the stored text that offsets refer to")
    made.add_argument("path", metavar="PATH")
    made.add_argument("--page", type=_positive, metavar="N")
    command("status", _status, "print counts, sizes and versions")
    made = command("forget", _forget, "take files or folders out of the library")
    made.add_argument("paths", nargs="+", metavar="PATH")
    command("compact", _compact, "give back disk space, and every trace of what was forgotten")
    _add_collections(
        shared, command("collections", _collections_list, "named sets of files and folders")
    )
    command("rebuild", _rebuild, "make passages and vectors anew from the stored text")
    _add_models(
        shared, command("models", _models_list, "list, install, verify or remove language models")
    )
    return parser


def _shared_flags() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--home", metavar="DIR", help="the data folder (default: $CARREL_HOME or the usual place)"
    )
    shared.add_argument("--json", action="store_true", help="one JSON object per line")
    return shared


def _add_questions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", nargs="?", metavar="QUESTION")
    parser.add_argument("--questions", metavar="FILE", help='JSON lines of {"id", "question"}')
    parser.add_argument(
        "--in", dest="scope", action="append", default=[], metavar="PATH",
        help="only this file or folder; may be repeated",
    )  # fmt: skip
    parser.add_argument("--collection", metavar="NAME", help="only the files of this collection")


def _add_collections(shared: argparse.ArgumentParser, parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name, run, text in (
        ("list", _collections_list, "show the collections"),
        ("save", _collections_save, "keep files and folders under a name"),
        ("remove", _collections_remove, "forget a collection; the files stay in the library"),
    ):
        made = actions.add_parser(name, parents=[shared], help=text, description=text)
        made.set_defaults(run=run)
        if name != "list":
            made.add_argument("name", metavar="NAME")
        if name == "save":
            made.add_argument("paths", nargs="+", metavar="PATH")


def _add_models(shared: argparse.ArgumentParser, parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name, run, text in (
        ("list", _models_list, "show the models"),
        ("install", _models_install, "download and check a model"),
        ("verify", _models_verify, "check the installed files against their hashes"),
        ("remove", _models_remove, "delete an installed model"),
    ):
        made = actions.add_parser(name, parents=[shared], help=text, description=text)
        made.set_defaults(run=run)
        if name in ("install", "remove"):
            made.add_argument("name", metavar="NAME")


def _is_text(argument: str) -> bool:
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in argument


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000_000:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


# --- commands ---------------------------------------------------------------------------------


def _engine(home: Home) -> Any:
    from .engine import Engine  # heavy: not for --help, nor for opening the window

    return Engine(home)


def _index(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        engine.prepare()
        for event in _shown(engine.index(options.paths)):
            if isinstance(event, IndexFinished):
                _print(options, event.report, report.indexed)
                if event.report.files == len(event.report.failed) > 0:
                    raise CarrelError(
                        "none of the files could be indexed", "See the reasons above."
                    )


def _search(home: Home, options: Any) -> None:
    from time import perf_counter

    with closing(_engine(home)) as engine:
        _warn_if_empty(engine)
        scope = _scope(engine, options)
        for question in _questions(options):
            started = perf_counter()
            hits = engine.search(question.question, options.limit, scope)
            ms = round((perf_counter() - started) * 1000, 1)
            _print(
                options,
                report.SearchResult.of(question.id, question.question, ms, hits),
                report.found,
            )


def _ask(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        _warn_if_empty(engine)
        scope = _scope(engine, options)
        for question in _questions(options):
            answering = engine.ask(question.id, question.question, scope, options.model)
            for event in answering:
                if isinstance(event, Finished):
                    _print(options, event.answer, report.answered)


def _warn_if_empty(engine: Any) -> None:
    if not engine.catalogue.counts()["files"]:
        sys.stderr.write("carrel: the library is empty; `carrel index PATH` adds files.\n")


def _scope(engine: Any, options: Any) -> tuple[str, ...]:
    """Return what a question is limited to. Raises UsageError."""
    if options.collection is None:
        return tuple(options.scope)
    paths: tuple[str, ...] = engine.catalogue.collections.find(options.collection).paths
    if not paths:  # no scope would mean everything
        raise UsageError(f"the collection “{options.collection}” is empty")
    return (*options.scope, *paths)


def _text(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        first = engine.page(options.path, options.page or 1)
        last = options.page or first.pages
        for number in range(first.page.number, last + 1):
            read = engine.page(options.path, number)
            line = report.PageText(read.path, number, read.page.label, read.page.text)
            _print(options, line, lambda page: page.text)


def _status(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        _print(options, engine.status(), report.status)


def _forget(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        removed = [event.path for event in engine.forget(options.paths) if hasattr(event, "path")]
        _print(options, report.Forgotten(tuple(removed)), report.forgotten)


def _compact(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        for event in _shown(engine.compact()):
            if isinstance(event, Compacted):
                _print(options, event, report.compacted)


def _collections_list(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        _print_collections(options, engine.collections())


def _collections_save(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        engine.save_collection(options.name, options.paths)
        _print_collections(options, engine.collections())


def _collections_remove(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        engine.catalogue.collections.remove(options.name)
        _print_collections(options, engine.collections())


def _rebuild(home: Home, options: Any) -> None:
    with closing(_engine(home)) as engine:
        for _ in _shown(engine.rebuild()):
            pass
        counts = engine.status()
        _print(options, report.Rebuilt(counts.indexed, counts.passages), report.rebuilt)


def _models_list(home: Home, options: Any) -> None:
    _print_models(options, _shelf(home).rows())


def _models_install(home: Home, options: Any) -> None:
    shelf = _shelf(home)
    for _ in _shown(shelf.install(options.name)):
        pass
    _print_models(options, [row for row in shelf.rows() if row.name == options.name])


def _models_verify(home: Home, options: Any) -> None:
    rows = _shelf(home).verify()
    _print_models(options, rows)
    damaged = [row.name for row in rows if row.state == "damaged"]
    if damaged:
        raise CarrelError(f"damaged: {', '.join(damaged)}", "Remove and install them again.")


def _models_remove(home: Home, options: Any) -> None:
    shelf = _shelf(home)
    shelf.remove(options.name)
    _print_models(options, [row for row in shelf.rows() if row.name == options.name])


def _shelf(home: Home) -> Any:
    from .models import ModelShelf

    home.create()
    return ModelShelf(home.models)


def _window_or_demo(options: Any, open_window: OpenWindow) -> int:
    if (
        sys.platform in ("win32", "darwin")
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    ):
        return open_window(["--home", options.home] if options.home else [])
    from .demo import show

    return show(options.home)


# --- in and out -------------------------------------------------------------------------------


def _questions(options: Any) -> Iterator[Question]:
    if (options.question is None) == (options.questions is None):
        raise UsageError("give a question, or a file with --questions")
    if options.question is not None:
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


def _print(options: Any, value: Any, as_text: Callable[[Any], str]) -> None:
    line = msgspec.json.encode(value).decode() if options.json else as_text(value)
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _print_collections(options: Any, rows: Sequence[Any]) -> None:
    if options.json:
        for row in rows:
            _print(options, row, str)
    else:
        _print(options, rows, report.collections)


def _print_models(options: Any, rows: Sequence[Any]) -> None:
    if options.json:
        for row in rows:
            _print(options, row, str)
    else:
        _print(options, rows, report.models)


def _shown(events: Iterator[AnyEvent]) -> Iterator[AnyEvent]:
    """Pass events through, with a line of progress on stderr when a person is watching."""
    live = sys.stderr.isatty()
    for event in events:
        if live and isinstance(event, Progress) and event.total:
            sys.stderr.write(f"\r{report.progress(event)}\x1b[K")
        elif live and isinstance(event, FileProgress):
            sys.stderr.write(f"\r{report.file_progress(event)}\x1b[K")
        elif isinstance(event, Warned):
            sys.stderr.write(f"\r\x1b[K{event.message}\n" if live else f"{event.message}\n")
        elif live and isinstance(event, InstallProgress):
            sys.stderr.write(f"\r{event.stage}: {event.done >> 20} of {event.total >> 20} MB\x1b[K")
        yield event
    if live:
        sys.stderr.write("\r\x1b[K")

"""What the command line understands."""

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from . import __version__
from .errors import UsageError
from .evaluation.options import add_options as add_evaluation_options
from .exporting import FORMATS
from .filters import day_of, type_of
from .form_arguments import add_form
from .reading_lines import add_reading


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; `run` names the command ("models install"), None opens the window.

    Raises SystemExit with status 2 for bad usage, 0 for --help and --version.
    """
    # The flags may stand before or after the command, so neither place may have a default.
    return _parser().parse_args(arguments, argparse.Namespace(home=None, json=False, run=None))


def _parser() -> argparse.ArgumentParser:
    shared = _shared_flags()
    parser = argparse.ArgumentParser(
        prog="carrel",
        description="Ask your own files, offline. Without a command the window opens.",
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=f"carrel {__version__}")
    parser.add_argument(
        "--quick", action="store_true", help="open the small window for a question in passing"
    )
    commands = _Commands(parser, shared)
    made = commands.add("open", "open the window, with these files and folders added")
    made.add_argument("paths", nargs="*", metavar="PATH")
    _add_library(commands)
    _add_asking(commands)
    made = commands.add("eval", "measure the answers on questions whose answers are known")
    add_evaluation_options(made, _positive)
    _add_upkeep(commands)
    return parser


class _Commands:
    """The commands of a parser, or the actions of a command; each is known by its whole name."""

    def __init__(
        self, parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, prefix: str = ""
    ) -> None:
        self._prefix = prefix
        self._shared = shared
        self._parsers = parser.add_subparsers(metavar="ACTION" if prefix else "COMMAND")

    def add(self, name: str, text: str) -> argparse.ArgumentParser:
        """Add a command."""
        made = self._parsers.add_parser(name, parents=[self._shared], help=text, description=text)
        made.set_defaults(run=self._prefix + name)
        return made

    def add_group(self, name: str, text: str) -> "_Commands":
        """Add a command with actions; without one it lists."""
        made = self.add(name, text)
        made.set_defaults(run=f"{name} list")
        return _Commands(made, self._shared, f"{name} ")


def _add_library(commands: _Commands) -> None:
    made = commands.add("index", "add files and folders, or bring them up to date")
    made.add_argument("paths", nargs="+", metavar="PATH")
    made = commands.add("retry", "read again the files that failed")
    made.add_argument("paths", nargs="*", metavar="PATH", help="only those at or under this path")
    made = commands.add("status", "print counts, sizes and versions, or what is known of files")
    made.add_argument("paths", nargs="*", metavar="PATH", help="the files at or under this path")
    made = commands.add("text", "print the stored text that offsets refer to")
    made.add_argument("path", metavar="PATH")
    made.add_argument("--page", type=_positive, metavar="N")
    made = commands.add("forget", "take files or folders out of the library")
    made.add_argument("paths", nargs="+", metavar="PATH")


def _add_asking(commands: _Commands) -> None:
    made = commands.add("search", "find passages")
    _add_questions(made)
    made.add_argument(
        "--limit", type=_positive, default=10, metavar="N", help="how many passages (default: 10)"
    )
    made.add_argument("--why", action="store_true", help="print what made each passage a result")
    made.add_argument(
        "--why-not", metavar="PATH", help="say why this file is not among the results instead"
    )
    made = commands.add("ask", "answer a question with citations")
    _add_questions(made)
    made.add_argument("--model", metavar="NAME", help='a model\'s name, or "none" for quotes only')
    made.add_argument(
        "--conversation", type=_conversation, metavar="N",
        help='go on with this kept conversation, or begin one with "new"',
    )  # fmt: skip
    add_reading(made)
    add_form(made)
    _add_conversations(commands)
    actions = commands.add_group("collections", "named sets of files and folders")
    actions.add("list", "show the collections")
    made = actions.add("save", "keep files and folders under a name")
    made.add_argument("name", metavar="NAME")
    made.add_argument("paths", nargs="+", metavar="PATH")
    made = actions.add("remove", "forget a collection; the files stay in the library")
    made.add_argument("name", metavar="NAME")


def _add_conversations(commands: _Commands) -> None:
    actions = commands.add_group("conversations", "kept questions and answers")
    made = actions.add("list", "show the conversations, the last one continued first")
    made.add_argument("text", nargs="*", metavar="TEXT", help="only those that hold these words")
    made = actions.add("show", "print a conversation")
    made.add_argument("conversation", type=int, metavar="ID")
    made = actions.add("rename", "give a conversation another title")
    made.add_argument("conversation", type=int, metavar="ID")
    made.add_argument("title", metavar="TITLE")
    made = actions.add("export", "print or write a conversation with its sources")
    made.add_argument("conversation", type=int, metavar="ID")
    made.add_argument("--format", choices=FORMATS, default=FORMATS[0])
    made.add_argument("--to", metavar="FILE", help="write this file instead of printing")
    made = actions.add("remove", "delete a conversation for good")
    made.add_argument("conversation", type=int, metavar="ID")


def _add_upkeep(commands: _Commands) -> None:
    commands.add("compact", "give back disk space, and every trace of what was forgotten")
    commands.add("rebuild", "make passages and vectors anew from the stored text")
    actions = commands.add_group("models", "list, install, add, measure or remove language models")
    actions.add("list", "show the models")
    actions.add("install", "download and check a model").add_argument("name", metavar="NAME")
    made = actions.add("add", "copy a GGUF file of your own among the models")
    made.add_argument("file", metavar="FILE")
    actions.add("verify", "check the installed files against their hashes")
    made = actions.add("measure", "find out how fast a model reads and writes on this computer")
    made.add_argument("name", nargs="?", metavar="NAME", help="(default: the one that answers)")
    actions.add("remove", "delete an installed model").add_argument("name", metavar="NAME")


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
    parser.add_argument(
        "--type", dest="types", action="append", default=[], type=_told(type_of), metavar="TYPE",
        help="only files of this type, as pdf, mail or docx; may be repeated",
    )  # fmt: skip
    for option, side in (("--since", "on this day or later"), ("--until", "by this day")):
        parser.add_argument(
            option,
            type=_told(day_of),
            metavar="DAY",
            help=f"only files last changed {side}, as 2024-12-31",
        )


def _told(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """Return the reader of a value so that its error is one of usage."""

    def read_or_tell(text: str) -> Any:
        try:
            return read(text)
        except UsageError as error:
            raise argparse.ArgumentTypeError(f"{error}. {error.advice}") from error

    return read_or_tell


def _conversation(text: str) -> int:
    if text in ("new", "0"):
        return 0
    if not text.isdecimal():
        raise argparse.ArgumentTypeError('must be the number of a conversation, or "new"')
    return _positive(text)


def _positive(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text[:20]) <= 1_000_000_000:
        raise argparse.ArgumentTypeError(f"must be 1 or more, and is {text[:20]!r}")
    return int(text)

"""`carrel conversations`: kept conversations on the command line."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from . import report
from .answers import ConversationRow, Turn
from .conversations import Conversations
from .errors import CarrelError
from .exporting import export, moment
from .messages import ConversationExported
from .records import one_line

Print = Callable[[Any, Callable[[Any], str]], None]
"""Prints a value as JSON, or as the text that the function makes of it."""


class Exported(Struct, frozen=True):
    """Where a conversation was written to."""

    path: str


class Removed(Struct, frozen=True):
    """The conversation that was deleted."""

    removed: int
    title: str


def list_(conversations: Conversations, options: Any, show: Print) -> None:
    """Print the conversations, or those that hold the words of a text."""
    text = " ".join(getattr(options, "text", ()))  # there is none where no action was named
    rows = conversations.all(text)
    _show_all(options, show, rows, _listed, "No conversation holds that." if text else _NONE)


def show(conversations: Conversations, options: Any, show: Print) -> None:
    """Print a conversation, turn by turn."""
    row = conversations.row(options.conversation)
    if not options.json:
        show(row, lambda row: f"{row.title}\n{'=' * min(len(row.title), 96)}")
    for turn in conversations.turns(options.conversation):
        show(turn, _told)


def rename(conversations: Conversations, options: Any, show: Print) -> None:
    """Give a conversation another title."""
    conversations.rename(options.conversation, options.title)
    show(conversations.row(options.conversation), _listed_one)


def export_(conversations: Conversations, options: Any, show: Print) -> None:
    """Print a conversation as the text of a file, or write the file."""
    number = options.conversation
    text = export(conversations.row(number), conversations.turns(number), options.format)
    if options.to is None:
        show(ConversationExported(text), lambda exported: exported.text.rstrip("\n"))
        return
    try:
        Path(options.to).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CarrelError(f"cannot write {options.to}: {error.strerror}") from error
    show(Exported(options.to), lambda exported: f"Written to {exported.path}.")


def remove(conversations: Conversations, options: Any, show: Print) -> None:
    """Delete a conversation for good."""
    row = conversations.row(options.conversation)
    conversations.remove(row.id)
    show(Removed(row.id, row.title), lambda value: f"Deleted for good: {value.title}")


Command = Callable[[Conversations, Any, Print], None]

COMMANDS: dict[str, Command] = {
    "list": list_,
    "show": show,
    "rename": rename,
    "export": export_,
    "remove": remove,
}

_NONE = "No conversations are kept; `carrel ask QUESTION --conversation new` begins one."


def _show_all(
    options: Any, show: Print, rows: Sequence[Any], as_text: Callable[[Any], str], none: str
) -> None:
    for row in rows:
        show(row, as_text)
    if not rows and not options.json:
        show(None, lambda _: none)


def _listed_one(row: ConversationRow) -> str:
    turns = f"{row.turns} question{'' if row.turns == 1 else 's'}"
    return f"{row.id:>5}  {moment(row.changed)}  {row.title}  ({turns})"


def _listed(row: ConversationRow) -> str:
    return _listed_one(row) + (f"\n{' ' * 7}{one_line(row.found)}" if row.found else "")


def _told(turn: Turn) -> str:
    answer = turn.answer
    lines = ["", f"{turn.number}. {one_line(answer.question)}"]
    if answer.asked:
        lines.append(f"   (asked as “{one_line(answer.asked)}”)")
    lines += ["", report.answered(answer)]
    if answer.interrupted:
        lines += ["", "Interrupted: the answer was stopped before its end."]
    lines += [f"Rated {turn.rating.value}."] if turn.rating else []
    lines += [f"Changed since: {path}" for path in turn.changed]
    return "\n".join(lines)

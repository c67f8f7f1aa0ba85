"""What a command writes: results on stdout, for people or as JSON, and progress on stderr."""

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from . import report
from .messages import AnyEvent, FileProgress, InstallProgress, Progress, Warned


def put(options: Any, value: Any, as_text: Callable[[Any], str]) -> None:
    """Print a value as a line of JSON, or as the text that is made of it."""
    line = msgspec.json.encode(value).decode() if options.json else as_text(value)
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def put_all(options: Any, rows: Sequence[Any], as_text: Callable[[Sequence[Any]], str]) -> None:
    """Print each row as a line of JSON, or all as one text."""
    if options.json:
        for row in rows:
            put(options, row, str)
    else:
        put(options, rows, as_text)


def shown(events: Iterator[AnyEvent]) -> Iterator[AnyEvent]:
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

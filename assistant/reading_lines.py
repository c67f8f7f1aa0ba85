"""What the command line says while everything is read, and how the reading is asked for."""

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .answers import Answer, Reading
from .events import AnyEvent, Covered, Finished

_LONG_S = 60.0
"""A longer reading is told of even where nobody seems to watch."""


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add --reading."""
    parser.add_argument(
        "--reading", choices=[each.value for each in Reading], default=Reading.AUTO.value,
        metavar="HOW",
        help="auto, search (the few passages that are about it) or whole (everything in scope)",
    )  # fmt: skip


def told(events: Iterator[AnyEvent]) -> Iterator[AnyEvent]:
    """Pass events through, with a line on stderr of how far the reading is."""
    live = sys.stderr.isatty()
    first = True
    for event in events:
        if isinstance(event, Covered):
            if live:
                sys.stderr.write(f"\r{progress(event)}\x1b[K")
                sys.stderr.flush()
            elif first and (event.seconds_left or 0.0) > _LONG_S:
                sys.stderr.write(f"carrel: {_beforehand(event)}\n")
            first = False
        elif live and isinstance(event, Finished):
            sys.stderr.write("\r\x1b[K")
        yield event


def progress(event: Covered) -> str:
    """Say how far the reading is: "Reading 120 of 412 pages, about 2 min left"."""
    read = event.coverage
    done = read.pages == read.of_pages
    text = "Writing" if done else f"Reading {read.pages:,} of {read.of_pages:,} pages"
    left = event.seconds_left
    return text if left is None or left < 1 else f"{text}, about {duration(left)} left"


def coverage(answer: Answer) -> str:
    """Say how much of what is in scope was read; empty for an answer that was looked up."""
    read = answer.coverage
    if read is None:
        return ""
    files = f"{read.files:,} of {read.of_files:,} file{'' if read.of_files == 1 else 's'}"
    pages = f"{read.pages:,} of {read.of_pages:,} page{'' if read.of_pages == 1 else 's'}"
    cut = " Stopped before the end." if answer.interrupted else ""
    return f"Read {pages} of {files}.{cut}"


@contextmanager
def stopped_by_interrupt(silence: Callable[[], None]) -> Iterator[threading.Event]:
    """Give a flag that the first Ctrl+C sets, so that what was read by then is kept.

    `silence` is called as well, on a thread of its own. A second Ctrl+C ends the program.
    """
    stop = threading.Event()

    def note(*_: Any) -> None:
        signal.signal(signal.SIGINT, before)
        stop.set()
        threading.Thread(target=silence, daemon=True).start()  # whose locks this one may hold

    before = signal.signal(signal.SIGINT, note)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _beforehand(event: Covered) -> str:
    seconds = event.seconds_left or 0.0
    pages = f"{event.coverage.of_pages:,} pages"
    return f"reading {pages} takes about {duration(seconds)}; Ctrl+C keeps what was read by then"


def duration(seconds: float) -> str:
    """Return a time to come as people say it: "40 s", "12 min", "1.5 h"."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{minutes} min" if minutes < 90 else f"{minutes / 60:.1f} h"

"""The model process (`python -m assistant.language`): one GGUF file, one request at a time.

A thread reads the requests, so that a `Stop` is seen between two tokens and, through llama.cpp's
abort callback, in the middle of reading a prompt.
"""

import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, nullcontext
from queue import SimpleQueue
from time import perf_counter

import msgspec

from .constraint import Constraint, NoGrammar
from .language_messages import (
    Count,
    Counted,
    Generate,
    Load,
    Loaded,
    Order,
    Piece,
    Rejected,
    Report,
    Stop,
    TooLong,
    Ungrammatical,
    Weigh,
    Weighed,
    Written,
)
from .processes import open_channel
from .text_model import TextModel, Unusable

SHORTEST_ANSWER = 16
"""Tokens that must be left for the answer once the prompt is read."""


class Inbox:
    """Requests in order of arrival; a `Stop` is noted at once."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self._lines = lines
        self._orders: SimpleQueue[Order] = SimpleQueue()
        self._last_stopped = 0
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def next(self) -> Order:
        """Return the next request, waiting for it."""
        return self._orders.get()

    def stopped(self, number: int) -> bool:
        """Return whether the request of this number, or a later one, was stopped."""
        return self._last_stopped >= number

    def _read(self) -> None:
        decoder: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
        for line in self._lines:
            order = decoder.decode(line)
            if isinstance(order, Stop):
                self._last_stopped = max(self._last_stopped, order.id)
            else:
                self._orders.put(order)
        os._exit(0)  # the parent is gone, whatever llama.cpp is doing


def answer(model: TextModel, order: Generate, stopped: Callable[[int], bool]) -> Iterator[Report]:
    """Yield the reports that a `Generate` request causes."""
    if stopped(order.id):
        yield Written(order.id, "stop")
        return
    tokens = model.tokens_of(order.messages)
    room = model.context - len(tokens)
    if room < min(SHORTEST_ANSWER, order.max_tokens):
        yield TooLong(order.id, len(tokens), model.context - SHORTEST_ANSWER)
        return
    try:
        constraint = model.constraint(order.grammar) if order.grammar else None
    except NoGrammar:
        yield Ungrammatical(order.id)
        return
    with closing(constraint) if constraint else nullcontext():
        yield from _write(model, order, tokens, constraint, stopped)


def _write(
    model: TextModel,
    order: Generate,
    tokens: Sequence[int],
    constraint: Constraint | None,
    stopped: Callable[[int], bool],
) -> Iterator[Report]:
    reused = model.known_head(tokens)
    limit, count, reason = min(order.max_tokens, model.context - len(tokens)), 0, "end"
    began, first = perf_counter(), 0.0
    for piece in model.write(order.id, tokens, constraint):
        first = first or perf_counter()
        if piece and not stopped(order.id):
            yield Piece(order.id, piece)
        count += 1
        if count >= limit:
            reason = "length"
            break
    reason = "stop" if stopped(order.id) else reason
    ended = perf_counter()
    times = (first or ended) - began, ended - (first or ended)
    yield Written(order.id, reason, len(tokens), reused, count, *times)


def weigh(model: TextModel, order: Weigh) -> Report:
    """Return the report that a `Weigh` request causes."""
    tokens = model.tokens_of(order.messages)
    if len(tokens) > model.context:
        return TooLong(order.id, len(tokens), model.context)
    return Weighed(order.id, model.weigh(order.id, tokens, order.choices))


def obey(model: TextModel, order: Order, stopped: Callable[[int], bool]) -> Iterator[Report]:
    """Yield the reports that a request causes."""
    if isinstance(order, Generate):
        yield from answer(model, order, stopped)
    elif isinstance(order, Weigh):
        yield weigh(model, order)
    elif isinstance(order, Count):
        yield Counted(order.id, model.count(order))


def main() -> None:
    """Serve requests from stdin until it ends."""
    lines, write = open_channel()

    def say(report: Report) -> None:
        write(msgspec.json.encode(report) + b"\n")

    inbox = Inbox(lines)
    load = inbox.next()
    assert isinstance(load, Load)
    try:
        model = TextModel(load, inbox.stopped)
    except Unusable as error:
        say(Rejected(str(error), error.advice))
        # An ordinary exit would abort: the inbox thread holds stdin.
        os._exit(1)
    say(Loaded(model.context, model.threads))
    try:
        while True:
            for report in obey(model, inbox.next(), inbox.stopped):
                say(report)
    except (RuntimeError, MemoryError) as error:  # llama.cpp failed, or there is no memory left
        sys.stderr.write(f"carrel: the model failed: {error}\n")
        os._exit(1)


if __name__ == "__main__":
    main()

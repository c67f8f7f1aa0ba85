"""The model process (`python -m assistant.language`): the only module that imports llama_cpp.

It loads one GGUF file and writes with it, one request at a time. A thread reads the requests, so
that a `Stop` is seen between two tokens and, through llama.cpp's abort callback, in the middle of
reading a prompt. The `Llama` object lives as long as the process: llama-cpp-python then reads only
what differs from the last prompt, so a constant head is read once.
"""

import codecs
import ctypes
import os
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import msgspec

from .language_messages import (
    Count,
    Counted,
    Generate,
    Load,
    Loaded,
    Message,
    Order,
    Piece,
    Rejected,
    Report,
    Stop,
    TooLong,
    Written,
)
from .machine import Pace, physical_cores
from .processes import open_channel

JOINER = "\u2060"
"""Word joiner: no width, no glyph, and not part of any model's markers."""

SHORTEST_ANSWER = 16
"""Tokens that must be left for the answer once the prompt is read."""

PLAIN_TEMPLATE = (
    "{% for message in messages %}{{ message.role | capitalize }}: {{ message.content }}\n\n"
    "{% endfor %}Assistant:"
)
PLAIN_STOP = "\n\nUser:"


class Unusable(Exception):
    """The file is no text model that can be loaded here; the text says why, in one line."""


def neutralise(text: str, markers: Sequence[str]) -> str:
    """Break up every marker in `text` with a word joiner, so that it is read as plain text."""
    long_enough = sorted((m for m in markers if len(m) > 1), key=len, reverse=True)
    if not long_enough:
        return text
    pattern = re.compile("|".join(map(re.escape, long_enough)))
    while pattern.search(text):  # again, for a shorter marker inside a longer one
        text = pattern.sub(lambda found: found[0][0] + JOINER + found[0][1:], text)
    return text


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


class TextModel:
    """A loaded model that counts, formats and writes."""

    def __init__(self, load: Load, stopped: Callable[[int], bool]) -> None:
        """Load the file. Raises Unusable."""
        import llama_cpp
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        self._stopped = stopped
        self._number = 0
        self._complaints: list[str] = []
        self._api: Any = llama_cpp
        self.threads = self._reading_threads = load.threads or physical_cores()
        self._silence()
        self._llama = self._open(Path(load.path), load.context)
        self._vocabulary: Any = self._llama._model.vocab
        self._markers = self._find_markers()
        names = {
            "bos_token": self._token_text(self._llama.token_bos()),
            "eos_token": self._token_text(self._llama.token_eos()),
        }
        own = self._llama.metadata.get("tokenizer.chat_template")
        self._own_format: Any = Jinja2ChatFormatter(own, **names) if own else None
        self._plain_format: Any = Jinja2ChatFormatter(PLAIN_TEMPLATE, **names)
        self._plain = False
        self._joined = False
        self._watch_for_stop()

    @property
    def context(self) -> int:
        """How many tokens prompt and answer may have together."""
        return min(int(self._llama.n_ctx()), int(self._llama._model.n_ctx_train()))

    def count(self, order: Count) -> int:
        """Return how many tokens a text has by itself, or a prompt with its chat format."""
        if order.messages:
            return len(self.tokens_of(order.messages))
        return len(self._tokenize(neutralise(order.text, self._markers)))

    def tokens_of(self, messages: Sequence[Message]) -> list[int]:
        """Return the whole prompt as tokens, in the model's own chat format."""
        contents = [neutralise(message.content, self._markers) for message in messages]
        self._joined = contents != [message.content for message in messages]
        prompt = self._format(
            [{"role": m.role, "content": c} for m, c in zip(messages, contents, strict=True)]
        )
        bos = self._token_text(self._llama.token_bos())
        add_bos = self._llama._model.add_bos_token() and not (bos and prompt.startswith(bos))
        return self._tokenize(prompt, add_bos=add_bos, special=True)

    def known_head(self, tokens: Sequence[int]) -> int:
        """Return how many of the first tokens need not be read again."""
        known = self._llama.input_ids[: self._llama.n_tokens]
        for index, (old, new) in enumerate(zip(known, tokens, strict=False)):
            if old != new:
                return index
        return min(len(known), len(tokens))

    def write(self, number: int, tokens: list[int], temperature: float) -> Iterator[str]:
        """Yield what follows the prompt, one piece per token ("" for half a character).

        Ends at the model's end of turn, or when the request `number` is stopped.
        """
        self._number = number
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        held = ""
        for token in self._run(tokens, temperature):
            if self._api.llama_vocab_is_eog(self._vocabulary, token):
                break
            piece = decoder.decode(self._llama.detokenize([token]))
            held += piece.replace(JOINER, "") if self._joined else piece
            # Written plainly there is no end of turn: the model goes on with the user's part.
            if self._plain and PLAIN_STOP in held:
                held = held.partition(PLAIN_STOP)[0]
                break
            sure = len(held) - (_overlap(held, PLAIN_STOP) if self._plain else 0)
            yield held[:sure]
            held = held[sure:]
        yield held + decoder.decode(b"", final=True)

    def _run(self, tokens: list[int], temperature: float) -> Iterator[int]:
        pace: Pace | None = None
        # The prompt is read with as many threads as paid the last time; writing tries them all.
        self._llama._ctx.set_n_threads(self.threads, self._reading_threads)
        try:
            for token in self._llama.generate(tokens, temp=temperature):
                if self._stopped(self._number):
                    return
                pace = pace or Pace(self.threads)  # begins with the first token
                yield token
                if pace.step():
                    self._llama._ctx.set_n_threads(pace.threads, pace.threads)
                self._reading_threads = pace.threads
        except RuntimeError:
            if not self._stopped(self._number):  # else: aborted while reading the prompt
                raise

    def _open(self, path: Path, context: int) -> Any:
        with path.open("rb") as stream:
            if stream.read(4) != b"GGUF":
                raise Unusable(f"{path.name} is not a GGUF file")
        try:
            llama = self._api.Llama(
                str(path),
                n_ctx=context,
                n_threads=self.threads,
                n_threads_batch=self.threads,
                verbose=False,
            )
        except Exception as error:  # a broken chat template raises what it likes
            raise Unusable(f"{path.name}: {self._why(error)}") from error
        self._refuse_without_text(llama, path)
        return llama

    def _refuse_without_text(self, llama: Any, path: Path) -> None:
        kind = llama.metadata.get("general.architecture", "")
        encoder = self._api.llama_model_has_encoder(llama.model)
        causal = llama.metadata.get(f"{kind}.attention.causal") != "false"
        if encoder or not causal or f"{kind}.pooling_type" in llama.metadata:
            raise Unusable(f"{path.name} is a {kind} model, which does not write text")

    def _why(self, error: Exception) -> str:
        """Return llama.cpp's own reason where it gave one."""
        said = " ".join(self._complaints)
        if isinstance(error, MemoryError) or re.search(r"alloc|out of memory", said):
            return "there is not enough memory for it"
        reasons = [c for c in self._complaints if not c.startswith("failed to load model")]
        return f"llama.cpp cannot load it: {reasons[0] if reasons else error}"

    def _silence(self) -> None:
        """Keep llama.cpp's messages off the terminal; remember its complaints."""

        def note(level: int, text: bytes, _: Any) -> None:
            if level == 4:  # GGML_LOG_LEVEL_ERROR
                line = text.decode("utf-8", "replace").strip()
                self._complaints.append(line.partition(": ")[2] or line)

        self._log_callback = self._api.llama_log_callback(note)
        self._api.llama_log_set(self._log_callback, ctypes.c_void_p(0))

    def _watch_for_stop(self) -> None:
        self._abort_callback = self._api.ggml_abort_callback(lambda _: self._stopped(self._number))
        self._api.llama_set_abort_callback(self._llama.ctx, self._abort_callback, None)

    def _find_markers(self) -> tuple[str, ...]:
        """Return the texts the tokenizer would take for commands when they stand in a prompt."""
        command = self._api.LLAMA_TOKEN_ATTR_CONTROL | self._api.LLAMA_TOKEN_ATTR_UNKNOWN
        custom = self._api.LLAMA_TOKEN_ATTR_USER_DEFINED
        markers = []
        for token in range(self._llama.n_vocab()):
            kind = self._api.llama_vocab_get_attr(self._vocabulary, token)
            text = self._token_text(token) if kind & (command | custom) else ""
            # Runs of spaces and the like are custom tokens too, and harmless.
            if text and (kind & command or re.fullmatch(r"[<\[].*[>\]]", text)):
                markers.append(text)
        return tuple(markers)

    def _token_text(self, token: int) -> str:
        if token < 0:
            return ""
        text: bytes = self._api.llama_vocab_get_text(self._vocabulary, token)
        return text.decode("utf-8", "replace")

    def _tokenize(self, text: str, *, add_bos: bool = False, special: bool = False) -> list[int]:
        tokens: list[int] = self._llama.tokenize(
            text.encode("utf-8", "replace"), add_bos=add_bos, special=special
        )
        return tokens

    def _format(self, messages: list[dict[str, str]]) -> str:
        """Apply the model's template; one that knows no system role gets it with the question."""
        attempts = (messages, _without_system(messages)) if self._own_format else ()
        self._plain = False
        for attempt in attempts:
            try:
                return str(self._own_format(messages=attempt).prompt)
            except Exception:  # a template may raise anything: it comes with the file
                continue
        self._plain = True
        return str(self._plain_format(messages=messages).prompt)


def _without_system(messages: list[dict[str, str]]) -> list[dict[str, str]]:
    """Join the leading system message to the first user message."""
    if len(messages) < 2 or messages[0]["role"] != "system":
        return messages
    first, second, *others = messages
    return [{**second, "content": f"{first['content']}\n\n{second['content']}"}, *others]


def _overlap(text: str, stop: str) -> int:
    """Return how many characters at the end of `text` could be the beginning of `stop`."""
    return next(n for n in range(len(stop) - 1, -1, -1) if text.endswith(stop[:n]))


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
    reused = model.known_head(tokens)
    limit, count, reason = min(order.max_tokens, room), 0, "end"
    for piece in model.write(order.id, tokens, order.temperature):
        if piece and not stopped(order.id):
            yield Piece(order.id, piece)
        count += 1
        if count >= limit:
            reason = "length"
            break
    reason = "stop" if stopped(order.id) else reason
    yield Written(order.id, reason, len(tokens), reused, count)


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
    except (Unusable, OSError) as error:
        say(Rejected(str(error)))
        # An ordinary exit would abort: the inbox thread holds stdin.
        os._exit(1)
    say(Loaded(model.context, model.threads))
    while True:
        order = inbox.next()
        if isinstance(order, Generate):
            for report in answer(model, order, inbox.stopped):
                say(report)
        elif isinstance(order, Count):
            say(Counted(order.id, model.count(order)))


if __name__ == "__main__":
    main()

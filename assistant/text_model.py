"""A loaded language model: the only module that imports llama_cpp.

What was read stays with the model as long as it lives, and only what differs from it is read
anew: a constant head is read once.
"""

import codecs
import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .chat_text import (
    JOINER,
    PLAIN_STOP,
    PLAIN_TEMPLATE,
    neutralise,
    overlap,
    spellings,
    without_system,
)
from .constraint import Constraint
from .language_messages import Count, Load, Message
from .machine import Pace, physical_cores

LEAST_WEIGHT = -100.0
"""The logarithm that stands for no chance at all."""

_MORE_MEMORY = "Close other programs, or choose a smaller model."


class Unusable(Exception):
    """The file is no text model that can be loaded here; the text says why, in one line.

    `advice` says what to do, if it is another thing than with a bad file.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class TextModel:
    """A loaded model that counts, formats and writes."""

    def __init__(self, load: Load, stopped: Callable[[int], bool]) -> None:
        """Load the file. Raises Unusable."""
        import llama_cpp

        self._stopped = stopped
        self._number = 0
        self._complaints: list[str] = []
        self._api: Any = llama_cpp
        self.threads = self._reading_threads = load.threads or physical_cores()
        self._silence()
        self._llama = self._open(Path(load.path), load.context)
        self._vocabulary: Any = self._llama._model.vocab
        self._markers = self._find_markers()
        own = self._llama.metadata.get("tokenizer.chat_template")
        self._own_format: Any = self._formatter(own) if own else None
        self._plain_format: Any = self._formatter(PLAIN_TEMPLATE)
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

    def write(
        self, number: int, tokens: Sequence[int], constraint: Constraint | None = None
    ) -> Iterator[str]:
        """Yield what follows the prompt, one piece per token ("" for half a character).

        Always the likeliest token that the constraint allows. Ends at the model's end of turn,
        or when the request `number` is stopped.
        """
        self._number = number
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        held = ""
        for token in self._run(tokens, constraint):
            piece = decoder.decode(self._llama.detokenize([token]))
            held += piece.replace(JOINER, "") if self._joined else piece
            # Written plainly there is no end of turn: the model goes on with the user's part.
            if self._plain and PLAIN_STOP in held:
                held = held.partition(PLAIN_STOP)[0]
                break
            sure = len(held) - (overlap(held, PLAIN_STOP) if self._plain else 0)
            yield held[:sure]
            held = held[sure:]
        yield held + decoder.decode(b"", final=True)

    def weigh(
        self, number: int, tokens: Sequence[int], choices: Sequence[str]
    ) -> tuple[float, ...]:
        """Return how likely the next token begins each choice, as logarithms.

        Empty if the request `number` is stopped before the prompt is read.
        """
        self._number = number
        self._llama._ctx.set_n_threads(self.threads, self._reading_threads)
        if not self._read(tokens):
            return ()
        logits = self._logits().astype(np.float64)
        logits -= np.logaddexp.reduce(logits)
        return tuple(
            max(LEAST_WEIGHT, float(np.logaddexp.reduce(logits[sorted(first)])))
            for first in self._first_tokens(choices)
        )

    def _first_tokens(self, choices: Sequence[str]) -> list[set[int]]:
        """Return the tokens each choice may begin with, without those they have in common."""
        firsts = [{self._tokenize(text)[0] for text in spellings(choice)} for choice in choices]
        return [
            first - set[int]().union(*firsts[:n], *firsts[n + 1 :])
            for n, first in enumerate(firsts)
        ]

    def _run(self, tokens: Sequence[int], constraint: Constraint | None) -> Iterator[int]:
        # The prompt is read with as many threads as paid the last time; writing tries them all.
        self._llama._ctx.set_n_threads(self.threads, self._reading_threads)
        known = self._read(tokens)
        pace = Pace(self.threads)
        while known:
            logits = self._logits()
            token = constraint.pick(logits) if constraint else int(logits.argmax())
            if token is None or self._api.llama_vocab_is_eog(self._vocabulary, token):
                return
            yield token
            if pace.step():
                self._llama._ctx.set_n_threads(pace.threads, pace.threads)
            self._reading_threads = pace.threads
            known = self._eval([token])

    def _read(self, tokens: Sequence[int]) -> bool:
        """Have the model know these tokens and no others; return False if it was stopped."""
        known = min(self.known_head(tokens), len(tokens) - 1)  # the last one gives the logits
        if not self._llama._ctx.kv_cache_seq_rm(-1, known, -1):
            self._llama.reset()  # a recurrent model cannot go back a part of the way
            known = 0
        self._llama.n_tokens = known
        return self._eval(tokens[known:])

    def _eval(self, tokens: Sequence[int]) -> bool:
        """Read some more tokens; return False if the request was stopped meanwhile."""
        if not self._stopped(self._number):
            try:
                self._llama.eval(tokens)
            except RuntimeError:
                if not self._stopped(self._number):  # else it was aborted
                    raise
        return not self._stopped(self._number)

    def _logits(self) -> NDArray[np.float32]:
        """Return llama.cpp's own numbers for the next token: valid until more is read."""
        pointer = self._api.llama_get_logits_ith(self._llama.ctx, -1)
        return np.ctypeslib.as_array(pointer, shape=(self._llama.n_vocab(),))

    def constraint(self, grammar: str) -> Constraint:
        """Return the constraint of a grammar. Raises NoGrammar."""
        return Constraint(self._api, self._vocabulary, grammar)

    def _open(self, path: Path, context: int) -> Any:
        try:
            with path.open("rb") as stream:
                magic = stream.read(4)
        except OSError as error:
            raise Unusable(f"{path.name} cannot be read: {error.strerror}") from error
        if magic != b"GGUF":
            raise Unusable(f"{path.name} is not a GGUF file")
        try:
            with _templates_left_alone():
                llama = self._api.Llama(
                    str(path),
                    n_ctx=context,
                    n_threads=self.threads,
                    n_threads_batch=self.threads,
                    verbose=False,
                )
        except Exception as error:  # it comes with the file, and so may be anything
            raise self._unusable(path, error) from error
        self._refuse_without_text(llama, path)
        return llama

    def _refuse_without_text(self, llama: Any, path: Path) -> None:
        kind = llama.metadata.get("general.architecture", "")
        encoder = self._api.llama_model_has_encoder(llama.model)
        causal = llama.metadata.get(f"{kind}.attention.causal") != "false"
        if encoder or not causal or f"{kind}.pooling_type" in llama.metadata:
            raise Unusable(f"{path.name} is a {kind} model, which does not write text")

    def _unusable(self, path: Path, error: Exception) -> Unusable:
        """Return why the file cannot be loaded, in llama.cpp's own words where it gave any."""
        said = " ".join(self._complaints)
        if isinstance(error, MemoryError) or re.search(r"alloc|out of memory", said):
            return Unusable(f"{path.name}: there is not enough memory for it", _MORE_MEMORY)
        reasons = [c for c in self._complaints if not c.startswith("failed to load model")]
        reason = reasons[0] if reasons else error
        return Unusable(f"{path.name}: llama.cpp cannot load it: {reason}")

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

    def _formatter(self, template: str) -> Any:
        """Return what applies a chat template, or None if that is broken."""
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        bos, eos = self._llama.token_bos(), self._llama.token_eos()
        try:
            return Jinja2ChatFormatter(
                template, bos_token=self._token_text(bos), eos_token=self._token_text(eos)
            )
        except Exception:  # as with the file it comes with
            return None

    def _format(self, messages: list[dict[str, str]]) -> str:
        """Apply the model's template; one that knows no system role gets it with the question."""
        attempts = (messages, without_system(messages)) if self._own_format else ()
        self._plain = False
        for attempt in attempts:
            try:
                return str(self._own_format(messages=attempt).prompt)
            except Exception:  # a template may raise anything: it comes with the file
                continue
        self._plain = True
        return str(self._plain_format(messages=messages).prompt)


@contextmanager
def _templates_left_alone() -> Iterator[None]:
    """Have llama-cpp-python load a model without compiling its chat templates.

    It would refuse a model for the first broken one, used or not.
    """
    from llama_cpp import llama_chat_format

    class Unread:
        def __init__(self, **_: Any) -> None: ...

        def to_chat_handler(self) -> None: ...

    compiled = llama_chat_format.Jinja2ChatFormatter
    llama_chat_format.Jinja2ChatFormatter = Unread
    try:
        yield
    finally:
        llama_chat_format.Jinja2ChatFormatter = compiled

"""The trained reader: a question and a passage to a span and the chance that it answers."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from math import exp
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from .bundled import verified
from .machine import physical_cores
from .paths import RESOURCES

BUNDLED = RESOURCES / "reader" / "minilm-reader"

_MAX_QUESTION = 40
_MAX_TOKENS = 320
_MAX_ANSWER = 40


class Reading(msgspec.Struct, frozen=True):
    """What the reader makes of one passage."""

    relevance: float
    """The chance, from 0 to 1, that the passage answers the question."""
    start: int
    """Where the likeliest answer starts, in characters of the passage's text."""
    end: int
    logit: float
    """Of the relevance, before it is calibrated."""
    margin: float
    """By how much the best span's logits exceed those of no answer."""


class Calibration(msgspec.Struct, frozen=True):
    """Logistic regression from logit and margin to the chance of an answer."""

    logit: float = 1.0
    margin: float = 0.0
    bias: float = 0.0

    def chance(self, logit: float, margin: float) -> float:
        """Return a number from 0 to 1."""
        total = self.logit * logit + self.margin * margin + self.bias
        return 1 / (1 + exp(-max(-50.0, min(50.0, total))))


class OnnxReader:
    """The bundled reader. Loads when first used; any thread may call."""

    def __init__(self, folder: Path = BUNDLED) -> None:
        self._folder = folder
        self._loading = threading.Lock()

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        """Return one reading per text. Raises ResourceDamaged.

        Passages are read one by one, each by one core: int8 activations are scaled per batch, so
        in a batch a passage's score would depend on its neighbours.
        """
        with self._loading:
            asked = self._tokenizer.encode(question, add_special_tokens=False)
            pool, _ = self._pool, self._session
        head = [self._cls, *asked.ids[:_MAX_QUESTION], self._sep]
        return list(pool.map(lambda text: self._one(head, text), texts))

    def _one(self, head: list[int], text: str) -> Reading:
        passage = self._tokenizer.encode(text, add_special_tokens=False)
        room = _MAX_TOKENS - len(head) - 1
        ids = np.array([[*head, *passage.ids[:room], self._sep]], np.int64)
        segments = np.zeros_like(ids)
        segments[0, len(head) :] = 1
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": segments}
        span, relevance = self._session.run(["span_logits", "relevance_logit"], feed)
        return self._reading(passage, span[0], float(relevance[0]), len(head))

    def _reading(
        self, passage: Encoding, span: NDArray[np.float32], logit: float, offset: int
    ) -> Reading:
        inside = span[offset:-1]
        if not len(inside):
            return Reading(0.0, 0, 0, logit, 0.0)
        first, last, best = _best_span(inside)
        margin = best - float(span[0].sum())
        start, end = passage.offsets[first][0], passage.offsets[last][1]
        return Reading(self._calibration.chance(logit, margin), start, end, logit, margin)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        return Tokenizer.from_file(str(verified(self._folder, "tokenizer.json")))

    @cached_property
    def _cls(self) -> int:
        return int(self._tokenizer.token_to_id("[CLS]") or 0)

    @cached_property
    def _sep(self) -> int:
        return int(self._tokenizer.token_to_id("[SEP]") or 0)

    @cached_property
    def _calibration(self) -> Calibration:
        raw = verified(self._folder, "calibration.json").read_bytes()
        return msgspec.json.decode(raw, type=Calibration)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(physical_cores(), "reader")

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        path = verified(self._folder, "model.onnx")
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _best_span(logits: NDArray[np.float32]) -> tuple[int, int, float]:
    """Return first and last token, and the sum of their logits (tokens, 2), of the best span."""
    total = logits[:, :1] + logits[:, 1][None, :]
    length = np.arange(len(logits))[None, :] - np.arange(len(logits))[:, None]
    total = np.where((length >= 0) & (length < _MAX_ANSWER), total, -np.inf)
    first, last = np.unravel_index(int(total.argmax()), total.shape)
    return int(first), int(last), float(total[first, last])

"""What a grammar lets a model write next."""

import ctypes
from typing import Any

import numpy as np
from numpy.typing import NDArray

_LIKELIEST = 64

_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
"""llama.cpp's `llama_token_data`."""


class NoGrammar(Exception):
    """The text is no grammar in GBNF that llama.cpp understands."""


class Constraint:
    """A grammar, and how much of it has been written. Closed by `close`."""

    def __init__(self, api: Any, vocabulary: Any, grammar: str) -> None:
        """Read a grammar in GBNF, which begins at `root`; `api` is llama_cpp. Raises NoGrammar."""
        self._api = api
        self._sampler = api.llama_sampler_init_grammar(vocabulary, grammar.encode(), b"root")
        if not self._sampler:
            raise NoGrammar

    def pick(self, logits: NDArray[np.float32]) -> int | None:
        """Return the likeliest token that may follow, and note it; None where none may.

        `logits` has one number a token. The likeliest are tried first: to try the whole
        vocabulary takes a third of the time of writing a token.
        """
        token = self._best(logits, np.array([logits.argmax()]))
        if token is None:
            token = self._best(logits, np.argpartition(logits, -_LIKELIEST)[-_LIKELIEST:])
        if token is None:
            token = self._best(logits, np.arange(len(logits)))
        if token is not None:
            self._api.llama_sampler_accept(self._sampler, token)
        return token

    def close(self) -> None:
        """Give back its memory."""
        self._api.llama_sampler_free(self._sampler)

    def _best(self, logits: NDArray[np.float32], tokens: NDArray[np.intp]) -> int | None:
        """Return the likeliest of the tokens that the grammar allows."""
        candidates = np.zeros(len(tokens), _CANDIDATE)
        candidates["id"], candidates["logit"] = tokens, logits[tokens]
        listed = self._api.llama_token_data_array(
            data=candidates.ctypes.data_as(ctypes.POINTER(self._api.llama_token_data)),
            size=len(tokens),
            selected=-1,
            sorted=False,
        )
        self._api.llama_sampler_apply(self._sampler, ctypes.byref(listed))
        best = candidates[candidates["logit"].argmax()]
        return int(best["id"]) if np.isfinite(best["logit"]) else None

"""Text to vectors: the bundled all-MiniLM-L6-v2 by onnxruntime, or a folder of the user's own by
sentence-transformers."""

import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from .bundled import verified
from .errors import EmbeddingUnusable
from .machine import physical_cores
from .paths import RESOURCES
from .sources import hash_file

BUNDLED = RESOURCES / "embedding" / "all-MiniLM-L6-v2"
MAX_TOKENS = 256
"""What MiniLM reads; the rest would be dropped without a word."""


class Embedder(Protocol):
    """Turns texts into unit vectors."""

    @property
    def name(self) -> str:
        """What the catalogue remembers the model by."""
        ...

    @property
    def tokenizer(self) -> Tokenizer:
        """What the model counts its tokens with; nothing is cut or padded."""
        ...

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per text, each of length 1."""
        ...


class OnnxEmbedder:
    """The bundled model. Loads when first used; any thread may call."""

    name = "all-MiniLM-L6-v2"

    def __init__(self, folder: Path = BUNDLED) -> None:
        self._folder = folder
        self._loading = threading.Lock()

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """What the model counts its tokens with; nothing is cut or padded."""
        return Tokenizer.from_file(str(verified(self._folder, "tokenizer.json")))

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vectors (len(texts), 384). Raises ResourceDamaged."""
        with self._loading:
            session, cutter = self._session, self._cutter
        # One text at a time: int8 activations are scaled per batch, so in a batch a vector would
        # depend on its neighbours, and two indexings of the same files would differ.
        rows = [_run(session, cutter.encode(text).ids) for text in texts]
        return np.vstack(rows) if rows else np.empty((0, 384), np.float32)

    @cached_property
    def _cutter(self) -> Tokenizer:
        cutter = Tokenizer.from_str(self.tokenizer.to_str())
        cutter.enable_truncation(MAX_TOKENS)
        return cutter

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = physical_cores()
        # Threads that spin while they wait for each other gain a fifth on an idle computer, and
        # take twice as long on a busy one.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        path = verified(self._folder, "model.onnx")
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class OtherEmbedder:
    """Any sentence-transformers model in a local folder: for other languages, say."""

    def __init__(self, folder: Path) -> None:
        """Name it by folder and weights. Raises EmbeddingUnusable."""
        weights = folder / "model.safetensors"  # nothing is ever unpickled
        if not weights.is_file() or not (folder / "tokenizer.json").is_file():
            raise EmbeddingUnusable(f"no model.safetensors and tokenizer.json in {folder}")
        self.name = f"{folder.name}@{hash_file(str(weights))[:12]}"
        self._folder = folder
        self._loading = threading.Lock()

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """What the model counts its tokens with; nothing is cut or padded."""
        tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per text, each of length 1. Raises EmbeddingUnusable."""
        with self._loading:
            model = self._model
        vectors = model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, np.float32)

    @cached_property
    def _model(self) -> Any:
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise EmbeddingUnusable(
                "other embedding models need sentence-transformers",
                "Install Carrel with it: pip install '.[other-models]'.",
            ) from error
        try:
            return SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError) as error:
            raise EmbeddingUnusable(f"{self._folder} cannot be loaded: {error}") from error


def choose(folder: str) -> Embedder:
    """Return the embedder for a settings value: empty means the bundled one."""
    return OtherEmbedder(Path(folder).expanduser()) if folder else OnnxEmbedder()


def pack(vectors: NDArray[np.float32]) -> list[bytes]:
    """Return each vector as fp16 bytes, as the catalogue stores it."""
    return [v.tobytes() for v in vectors.astype(np.float16)]


def _run(session: Any, ids: list[int]) -> NDArray[np.float32]:
    tokens = np.array([ids], np.int64)
    feed = {
        "input_ids": tokens,
        "attention_mask": np.ones_like(tokens),
        "token_type_ids": np.zeros_like(tokens),
    }
    wanted = {i.name for i in session.get_inputs()}
    (vectors,) = session.run(None, {name: feed[name] for name in wanted})
    return np.asarray(vectors, np.float32)

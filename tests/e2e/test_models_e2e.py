"""The real file on a shelf: found, checked, and refused once it is no longer what it was."""

import hashlib
import shutil
from pathlib import Path

import pytest

from assistant.errors import ModelCorrupt
from assistant.models import ModelShelf, load_catalogue

NAME = "smollm2-135m-instruct"


@pytest.fixture
def copy(smollm2: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(smollm2, tmp_path / smollm2.name))


def test_the_installed_file_has_the_published_bytes(smollm2: Path) -> None:
    (entry,) = (entry for entry in load_catalogue() if entry.name == NAME)
    with smollm2.open("rb") as stream:
        assert hashlib.file_digest(stream, "sha256").hexdigest() == entry.sha256
    assert smollm2.stat().st_size == entry.size


def test_it_is_used_until_a_byte_changes(copy: Path) -> None:
    shelf = ModelShelf(copy.parent)
    model = shelf.resolve(None)
    assert model is not None
    assert (model.name, model.path) == (NAME, copy)
    with copy.open("r+b") as stream:
        stream.seek(50_000_000)
        byte = stream.read(1)
        stream.seek(50_000_000)
        stream.write(bytes([byte[0] ^ 1]))
    assert shelf.resolve(None) is None
    with pytest.raises(ModelCorrupt, match="SHA-256"):
        shelf.resolve(NAME)
    shelf.remove(NAME)
    assert not copy.exists()


def test_a_truncated_copy_is_never_used(copy: Path) -> None:
    with copy.open("r+b") as stream:
        stream.truncate(90_000_000)
    with pytest.raises(ModelCorrupt, match="size"):
        ModelShelf(copy.parent).resolve(NAME)

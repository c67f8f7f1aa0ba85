"""What a library does on a disk of its own that fills up or turns read-only.

Run as a program inside a mount namespace: disk_scenarios.py SCENARIO MOUNT.
"""

import logging
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from crash_checks import check_library
from engines import found, open_engine, report_of, warnings_of

from assistant import model_files, settings, settling, vectors
from assistant.engine import Engine
from assistant.errors import DiskFull, HomeUnwritable
from assistant.logs import log_to
from assistant.records import FileState

WORDS = [f"{word}{n}" for word in "rope oar lake sail fog".split() for n in range(100)]


def library(mount: Path, files: int = 20) -> tuple[Engine, Path]:
    documents = mount.parent / "documents"
    documents.mkdir()
    write(documents, range(files))
    engine = open_engine(mount / "home")
    list(engine.prepare())
    assert report_of(engine.index([str(documents)])).indexed == files
    return engine, documents


def write(documents: Path, numbers: range) -> None:
    for n in numbers:
        body = " ".join(random.Random(n).choices(WORDS, k=400))
        (documents / f"{n}.txt").write_text(f"Boat number {n} lies in its shed. {body}.")


@contextmanager
def room(mount: Path, left: int) -> Iterator[None]:
    """Fill the disk up to so many bytes, and empty it again."""
    ballast = mount / "ballast"
    disk = os.statvfs(mount)
    size = disk.f_bavail * disk.f_frsize - left
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, size)
    try:
        yield
    finally:
        ballast.unlink()


def index(mount: Path) -> None:
    """With any room left, indexing stops in one way, and goes on without a restart."""
    engine, documents = library(mount)
    stopped, files = 0, 20
    for left in (0, 40_000, 100_000, 200_000, 400_000, 800_000):
        write(documents, range(files, files + 20))
        files += 20
        with room(mount, left):
            try:
                list(engine.sync())
            except DiskFull as error:
                stopped += 1
                assert "no space" in str(error)
                assert {row.state for row in engine.files()} <= {
                    FileState.INDEXED,
                    FileState.WAITING,
                }
            assert found(engine, "boat number 7")[0] == "7.txt"
        told = warnings_of(engine.prepare())
        assert not told or "made anew" in told[0]
        report_of(engine.sync())
        assert {row.state for row in engine.files()} == {FileState.INDEXED}
        assert len(engine.files()) == files
        assert found(engine, f"boat number {files - 1}")[0] == f"{files - 1}.txt"
        check_library(engine)
    assert stopped >= 2
    engine.close()


def fill(mount: Path) -> None:
    """A vector index that cannot be written is left for exact search, and made anew later."""
    engine, _ = library(mount)
    failed = 0
    for left in (0, 40_000, 100_000, 200_000, 300_000, 600_000):
        engine.vectors.close()
        shutil.rmtree(engine.home.vectors)
        with room(mount, left):
            try:
                told = warnings_of(engine.prepare())
                failed += "cannot be written" in told[0]
            except DiskFull:
                failed += 1
            assert found(engine, "boat number 7")[0] == "7.txt"
        list(engine.prepare())
        check_library(engine)
    assert failed >= 2
    engine.close()


def compact(mount: Path) -> None:
    """Compacting needs room for a copy; without it everything stays as it was."""
    engine, documents = library(mount, 60)
    list(engine.forget([str(documents / "5.txt")]))
    stopped = 0
    for left in (0, 40_000, 100_000, 200_000, 400_000, 800_000, 3_000_000):
        with room(mount, left):
            try:
                list(engine.compact())
            except DiskFull:
                stopped += 1
                assert not list(mount.rglob("*.fresh"))
            assert found(engine, "boat number 7")[0] == "7.txt"
        list(engine.prepare())
        check_library(engine)
    assert 1 <= stopped < 7
    assert len(engine.files()) == 59
    engine.close()


def settings_and_log(mount: Path) -> None:
    """Settings are kept whole; a log without room is no error."""
    engine, _ = library(mount)
    settings.save(engine.home.settings, settings.Settings(max_file_mb=7))
    with room(mount, 0):
        log_to(engine.home.log)
        logging.getLogger("assistant").info("x" * 100_000)
        try:
            settings.save(engine.home.settings, settings.Settings(model="m" * 100_000))
            raise AssertionError("there was room")
        except OSError:
            pass
        assert settings.load(engine.home.settings).max_file_mb == 7
    engine.close()


def read_only(mount: Path) -> None:
    """A library on a read-only disk is refused, and whole when it can be written again."""
    engine, documents = library(mount)
    engine.close()
    write(documents, range(20, 25))
    subprocess.run(["mount", "-o", "remount,ro", str(mount)], check=True)
    try:
        open_engine(engine.home.root)
        raise AssertionError("it was opened")
    except HomeUnwritable as error:
        assert "cannot write the data folder" in str(error)
    subprocess.run(["mount", "-o", "remount,rw", str(mount)], check=True)
    again = open_engine(engine.home.root)
    assert warnings_of(again.prepare()) == []
    assert report_of(again.sync()).indexed == 5
    check_library(again)
    again.close()


def models(mount: Path) -> None:
    """A model that fills the disk while it is copied leaves nothing but the library as it was."""
    engine, _ = library(mount)
    large = mount.parent / "large.gguf"
    with large.open("wb") as file:
        file.write(b"GGUF")
        file.truncate(30 << 20)
    for spare, begun in ((model_files.SPARE, False), (-(1 << 30), True)):
        model_files.SPARE = spare
        stages = set()
        try:
            for event in engine.models.shelf.add(large):
                stages.add(event.stage)
            raise AssertionError("there was room")
        except DiskFull as error:
            assert "add the file again" in error.advice
        assert stages == ({"copy"} if begun else set())
        assert not list(engine.home.models.rglob("large*"))
        assert "large" not in {row.name for row in engine.models.rows()}
    assert found(engine, "boat number 7")[0] == "7.txt"
    check_library(engine)
    engine.close()


SCENARIOS = {
    each.__name__: each for each in (index, fill, compact, settings_and_log, models, read_only)
}


def hurry() -> None:
    """Have Chroma used by a small library, and what was written just now indexed at once."""
    vectors.EXACT_LIMIT = 0
    vectors._BATCH = 20
    vectors._HNSW |= {"batch_size": 10, "sync_threshold": 20}
    settling._FRESH_S = 0.0


if __name__ == "__main__":
    hurry()
    SCENARIOS[sys.argv[1]](Path(sys.argv[2]))

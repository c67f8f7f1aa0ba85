"""The engine process: watched folders, stopping, pausing, locking, closing."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import psutil
import pytest
from command import run
from served import Served

from assistant import messages as m
from assistant.paths import SAMPLE_LIBRARY
from assistant.processes import BEHIND, Child, ChildDied
from assistant.records import FileState

TEXT = "The boats are kept in the long shed by the lake."


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path / "home")
    yield served
    served.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT)
    return folder


def is_indexed(path: Path) -> object:
    return lambda e: e.file.path == str(path) and e.file.state == FileState.INDEXED


def exit_status(served: Served) -> int | None:
    """Read what the engine still says, and how it ends."""
    try:
        while True:
            served.next()
    except ChildDied as died:
        return died.code
    finally:
        served.close()


def found(served: Served, question: str) -> list[str]:
    hits = served.ask(m.Search, m.Retrieved, question=question).hits
    return [Path(hit.passage.path).name for hit in hits]


def test_a_watched_folder_is_followed_without_asking(served: Served, folder: Path) -> None:
    report = served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),)).report
    assert report.indexed == 1
    new = folder / "deep" / "b.md"
    new.parent.mkdir()
    new.write_text("# Soup\n\nThe soup needs two onions.")
    served.wait(m.FileChanged, 0, is_indexed(new))
    assert found(served, "onions")[0] == "b.md"

    fresh = folder / "deep" / ".b.md.new"
    fresh.write_text("# Soup\n\nThe soup needs three leeks.")
    fresh.replace(new)  # an atomic save
    served.wait(m.FileChanged, 0, is_indexed(new))
    assert found(served, "leeks")[0] == "b.md"

    moved = folder / "soup.md"
    new.rename(moved)
    renamed = served.wait(m.FileRenamed, 0)
    assert (renamed.old, renamed.file.path) == (str(new), str(moved))

    moved.unlink()
    assert served.wait(m.FileRemoved, 0).path == str(moved)
    assert found(served, "leeks") == ["a.txt"]


def test_a_deleted_folder_takes_its_files_along(served: Served, folder: Path) -> None:
    for n in range(3):
        path = folder / "deep" / f"{n}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{TEXT} {n}")
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    shutil.rmtree(folder / "deep")
    gone: set[str] = set()
    while len(gone) < 3:
        gone.add(Path(served.wait(m.FileRemoved, 0).path).name)
    assert found(served, "boats") == ["a.txt"]


def test_a_single_file_is_followed(served: Served, folder: Path) -> None:
    path = folder / "a.txt"
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(path),))
    (folder / "other.txt").write_text("Nobody added this one.")
    path.write_text("Now the canoes hang under the roof.")
    served.wait(m.FileChanged, 0, is_indexed(path))
    assert found(served, "canoes") == ["a.txt"]
    assert len(served.ask(m.ListFiles, m.FilesListed).files) == 1


def test_what_changed_while_closed_is_found_at_start(tmp_path: Path, folder: Path) -> None:
    served = Served(tmp_path / "home")
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    served.send(m.Shutdown)
    assert exit_status(served) == 0
    (folder / "a.txt").unlink()
    (folder / "b.txt").write_text("Now the canoes hang under the roof.")
    again = Served(tmp_path / "home")
    try:
        again.wait(m.IndexFinished, 0)
        assert found(again, "canoes") == ["b.txt"]
    finally:
        again.close()


def test_a_file_taken_out_stays_out(served: Served, folder: Path) -> None:
    (folder / "b.txt").write_text("The soup needs two onions.")
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    served.ask(m.ForgetPaths, m.Done, paths=(str(folder / "b.txt"),))
    (folder / "b.txt").write_text("The soup needs four onions.")
    (folder / "c.txt").write_text("The bread needs flour.")
    served.wait(m.FileChanged, 0, is_indexed(folder / "c.txt"))
    assert found(served, "onions flour")[0] == "c.txt"
    assert "b.txt" not in found(served, "onions")


def test_pausing_holds_and_releases_indexing(served: Served, folder: Path) -> None:
    served.ask(m.PauseIndexing, m.Done, paused=True)
    adding = served.send(m.AddPaths, paths=(str(folder),))
    assert served.wait(m.FileChanged, adding).file.state == FileState.WAITING
    assert served.ask(m.ReadStatus, m.StatusRead).status.pending == 1
    resuming = served.send(m.PauseIndexing, paused=False)
    served.wait(m.Done, resuming)
    assert served.wait(m.IndexFinished, adding).report.indexed == 1


def test_forgetting_does_not_wait_for_what_is_paused(served: Served, folder: Path) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    served.ask(m.PauseIndexing, m.Done, paused=True)
    more = folder.parent / "more"
    more.mkdir()
    (more / "b.txt").write_text("The soup needs two onions.")
    adding = served.send(m.AddPaths, paths=(str(more),))
    served.wait(m.FileChanged, adding)
    served.ask(m.ForgetPaths, m.Done, paths=(str(folder / "a.txt"),))
    assert found(served, "boats") == []
    served.wait(m.Done, served.send(m.PauseIndexing, paused=False))
    assert served.wait(m.IndexFinished, adding).report.indexed == 1
    assert found(served, "onions") == ["b.txt"]


def test_what_is_forgotten_while_it_is_being_added_stays_out(served: Served, folder: Path) -> None:
    served.ask(m.PauseIndexing, m.Done, paused=True)
    adding = served.send(m.AddPaths, paths=(str(folder),))
    served.wait(m.FileChanged, adding)
    served.ask(m.ForgetPaths, m.Done, paths=(str(folder),))
    served.wait(m.Done, served.send(m.PauseIndexing, paused=False))
    assert served.wait(m.IndexFinished, adding).report.indexed == 0
    assert served.ask(m.ListFiles, m.FilesListed) == m.FilesListed((), ())


def test_pages_are_served_as_stored(served: Served) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(SAMPLE_LIBRARY),))
    handbook = str(SAMPLE_LIBRARY / "handbook.pdf")
    read = served.ask(m.ReadPage, m.PageRead, path=handbook, page=4)
    assert (read.kind, read.pages, read.page.number) == ("pdf", 6, 4)
    assert "150 metres" in read.page.text
    assert served.ask(m.ReadPage, m.Failed, path=handbook, page=7).kind == "missing"


def test_a_question_to_files_of_which_there_are_none_is_told(served: Served, folder: Path) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    assert served.ask(m.Search, m.Retrieved, question="boats", types=("text",)).hits
    failed = served.ask(m.Search, m.Failed, question="boats", types=("pdf",))
    assert failed.kind == "nothing_in_scope" and "Ask everywhere" in failed.advice
    failed = served.ask(m.Ask, m.Failed, question="boats", types=("exe",))
    assert failed.kind == "usage_error" and "exe" in failed.message
    early = date(1971, 1, 1)
    assert served.ask(m.Ask, m.Failed, question="boats", until=early).kind == "nothing_in_scope"


def test_a_second_carrel_on_the_same_folder_is_refused(served: Served, tmp_path: Path) -> None:
    done = run(tmp_path / "home", "status", expect=1)
    assert "another Carrel is using" in done.stderr
    second = Child("assistant.wire", "--home", str(tmp_path / "home"))
    try:
        failed = m.decode_envelope(second.receive(60)).event
        assert isinstance(failed, m.Failed)
        assert failed.kind == "library_locked"
    finally:
        second.kill()


def test_nonsense_on_the_wire_is_answered_and_survived(served: Served) -> None:
    for line in (b"not json\n", b'{"type":"Dance"}\n', b'\xff\xfe"\n', b"[]\n"):
        served.child.send(line)
        assert served.wait(m.Failed, 0).kind == "usage_error"
    served.child.send(b'{"type":"Ask","id":7,"question":"\xff"}\n')
    assert served.wait(m.Failed, 7).kind == "usage_error"
    for line in (b'{"type":"Dance","id":8}\n',
                 b'{"type":"Ask","id":8,"question":"?","since":"soon"}\n',
                 b'{"type":"Search","id":8,"question":"?","types":"pdf"}\n'):  # fmt: skip
        served.child.send(line)
        assert served.wait(m.Failed, 8).kind == "usage_error"
    assert served.ask(m.ListFiles, m.FilesListed).files == ()


def test_the_engine_stands_back_for_what_the_person_does(tmp_path: Path) -> None:
    child = Child("assistant.wire", "--home", str(tmp_path / "home"), behind=0)
    try:
        child.receive(60)  # it is ready
        nice = psutil.Process(child.pid).nice()
    finally:
        child.kill()
    assert nice == (psutil.BELOW_NORMAL_PRIORITY_CLASS if os.name == "nt" else BEHIND)


def test_the_engine_ends_when_its_window_is_gone(tmp_path: Path) -> None:
    served = Served(tmp_path / "home")
    served.child.hang_up()
    assert exit_status(served) == 0


def test_a_killed_engine_goes_on_where_it_was(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "many"
    folder.mkdir()
    for n in range(60):
        (folder / f"{n}.txt").write_text(f"{TEXT} Boat number {n} is blue. " * 12)
    served = Served(home)
    served.send(m.AddPaths, paths=(str(folder),))
    for _ in range(10):
        served.wait(m.FileChanged, such=lambda e: e.file.state == FileState.INDEXED)
    served.child.kill()
    again = Served(home)
    try:
        report = again.wait(m.IndexFinished, 0).report
        assert report.files == 60
        assert report.unchanged >= 10
        status = again.ask(m.ReadStatus, m.StatusRead).status
        assert (status.indexed, status.pending, status.failed) == (60, 0, 0)
        rows = again.ask(m.ListFiles, m.FilesListed).files
        assert status.passages == sum(row.passages for row in rows)
        assert {row.passages for row in rows} == {rows[0].passages}
    finally:
        again.close()

"""What a person does to a run of indexing: stop it, try again, narrow a question down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command import lines, run
from served import Served

from assistant import messages as m
from assistant.records import FileState

TEXT = "The boats are kept in the long shed by the lake, and boat {} is green."
MANY = 300


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    for n in range(MANY):
        (folder / f"{n:03}.txt").write_text(TEXT.format(n))
    return folder


@pytest.fixture
def served(home: Path) -> Iterator[Served]:
    served = Served(home)
    yield served
    served.close()


def states(served: Served) -> dict[str, int]:
    files = served.ask(m.ListFiles, m.FilesListed).files
    return {
        "indexed": sum(row.state is FileState.INDEXED for row in files),
        "waiting": sum(row.state is FileState.WAITING for row in files),
        "stopped": sum(row.error_kind == "stopped" for row in files),
    }


def is_indexed(event: m.FileChanged) -> bool:
    return event.file.state is FileState.INDEXED


def stop_half_way(served: Served, folder: Path) -> dict[str, int]:
    served.send(m.AddPaths, paths=(str(folder),))
    served.wait(m.FileChanged, such=is_indexed)
    stopped = served.send(m.StopIndexing)
    served.wait(m.Done, stopped)
    served.wait(m.IndexFinished)
    return states(served)


def test_a_stopped_run_stays_stopped_and_says_so(served: Served, folder: Path, home: Path) -> None:
    before = stop_half_way(served, folder)
    assert before["waiting"] == 0
    assert 0 < before["indexed"] < MANY
    assert before["stopped"] == MANY - before["indexed"]
    served.close()
    again = Served(home)
    again.wait(m.IndexFinished, 0)
    assert states(again) == before
    again.close()


def test_a_stopped_file_is_retried_alone_or_with_all(served: Served, folder: Path) -> None:
    before = stop_half_way(served, folder)
    files = served.ask(m.ListFiles, m.FilesListed).files
    one = next(row.path for row in files if row.error_kind == "stopped")
    assert served.ask(m.Retry, m.IndexFinished, paths=(one,)).report.indexed == 1
    assert states(served)["stopped"] == before["stopped"] - 1
    assert served.ask(m.Retry, m.IndexFinished).report.indexed == before["stopped"] - 1
    assert states(served) == {"indexed": MANY, "waiting": 0, "stopped": 0}


def test_adding_a_stopped_folder_again_reads_it(served: Served, folder: Path) -> None:
    stop_half_way(served, folder)
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    assert states(served)["stopped"] == 0


def test_a_paused_run_can_be_stopped(served: Served, folder: Path) -> None:
    served.send(m.AddPaths, paths=(str(folder),))
    served.wait(m.FileChanged, such=is_indexed)
    served.ask(m.PauseIndexing, m.Done, paused=True)
    served.ask(m.StopIndexing, m.Done)
    assert states(served)["waiting"] == 0
    extra = folder / "extra.txt"
    extra.write_text("Indexing is not paused any more.")
    served.wait(m.FileChanged, such=lambda e: is_indexed(e) and e.file.path == str(extra))


def test_the_time_left_is_told_once_there_is_something_to_go_by(
    served: Served, folder: Path
) -> None:
    (folder / "long.txt").write_text("\n\n".join(TEXT.format(n) for n in range(12_000)))
    served.send(m.AddPaths, paths=(str(folder),))
    long = served.wait(m.FileProgress)
    assert (Path(long.path).name, long.stage, long.done) == ("long.txt", "embedding", 0)
    told = served.wait(m.Progress, such=lambda e: e.seconds_left)
    assert (told.done, told.total) == (MANY, MANY + 1)


def test_collections_over_the_wire(served: Served, folder: Path) -> None:
    saved = served.ask(
        m.SaveCollection, m.CollectionsListed, name="  Boats\n", paths=(str(folder),)
    ).collections
    assert [(c.name, c.paths) for c in saved] == [("Boats", (str(folder),))]
    renamed = served.ask(
        m.SaveCollection, m.CollectionsListed, name="boats", paths=saved[0].paths,
        instead_of="Boats",
    ).collections  # fmt: skip
    assert [c.name for c in renamed] == ["boats"]
    served.ask(m.RemoveCollection, m.CollectionsListed, name="BOATS")
    assert served.ask(m.ListCollections, m.CollectionsListed).collections == ()
    assert served.ask(m.RemoveCollection, m.Failed, name="boats").kind == "usage_error"
    assert served.ask(m.SaveCollection, m.Failed, name=" ", paths=()).kind == "usage_error"


def test_a_collection_narrows_a_question(tmp_path: Path, home: Path) -> None:
    for name, text in (("lake", TEXT.format(1)), ("sea", TEXT.format(2))):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(text)
    run(home, "index", tmp_path / "lake", tmp_path / "sea")
    run(home, "collections", "save", "Salt water", tmp_path / "sea")
    (listed,) = lines(home, "collections")
    assert listed == {"name": "Salt water", "paths": [str(tmp_path / "sea")]}
    (result,) = lines(home, "search", "boats", "--collection", "salt water")
    assert [Path(r["path"]).name for r in result["results"]] == ["sea.txt"]
    failed = run(home, "search", "boats", "--collection", "Fresh water", expect=2)
    assert "no collection is called" in failed.stderr
    run(home, "collections", "remove", "salt water")
    assert lines(home, "collections") == []


def test_what_is_forgotten_does_not_come_back_by_itself(served: Served, folder: Path) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    late = folder / "late.txt"
    late.write_text("Written just before the folder was forgotten.")
    served.ask(m.ForgetPaths, m.Done, paths=(str(folder),))
    other = folder.with_name("other")
    other.mkdir()
    (other / "b.txt").write_text("Another folder.")
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(other),))
    (other / "c.txt").write_text("A live change, noticed after the late file would have been.")
    served.wait(m.FileChanged, such=lambda e: is_indexed(e) and e.file.path.endswith("c.txt"))
    files = served.ask(m.ListFiles, m.FilesListed).files
    assert [Path(row.path).name for row in files] == ["b.txt", "c.txt"]


def test_edited_files_stay_stopped_and_searchable(served: Served, folder: Path) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    served.ask(m.PauseIndexing, m.Done, paused=True)
    for path in folder.iterdir():
        path.write_text(path.read_text() + " It was painted.")
    served.wait(m.FileChanged, such=lambda e: e.file.state is FileState.WAITING)
    served.ask(m.StopIndexing, m.Done)
    served.wait(m.IndexFinished)
    assert states(served)["stopped"] > 0
    assert served.ask(m.Search, m.Retrieved, question="boats", limit=3).hits


def test_compacting_does_not_wait_for_a_pause(served: Served, folder: Path) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
    served.ask(m.PauseIndexing, m.Done, paused=True)
    served.ask(m.ForgetPaths, m.Done, paths=(str(folder),))
    served.ask(m.Compact, m.Compacted)


def test_a_collection_and_a_folder_together_narrow_further(tmp_path: Path, home: Path) -> None:
    for name in ("lake", "sea"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(TEXT.format(name))
    run(home, "index", tmp_path / "lake", tmp_path / "sea")
    run(home, "collections", "save", "Both", tmp_path)
    (result,) = lines(home, "search", "boats", "--collection", "Both", "--in", tmp_path / "sea")
    assert [Path(r["path"]).name for r in result["results"]] == ["sea.txt"]
    run(home, "collections", "save", "Sea", tmp_path / "sea")
    outside = ("search", "boats", "--collection", "Sea", "--in", tmp_path / "lake")
    assert "lies under --in" in run(home, *outside, expect=2).stderr
    assert "not in the library" in run(home, "retry", tmp_path / "pond", expect=1).stderr

"""Folders that change while the engine runs: nothing lost, nothing read half-written."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from served import Served

from assistant import messages as m
from assistant.ignoring import IGNORE_FILE
from assistant.records import FileState

TEXT = "The boats are kept in the long shed by the lake."
ROUNDS = 200


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


def add(served: Served, folder: Path) -> None:
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))


def is_indexed(path: Path) -> object:
    return lambda e: e.file.path == str(path) and e.file.state == FileState.INDEXED


def found(served: Served, question: str) -> list[str]:
    hits = served.ask(m.Search, m.Retrieved, question=question).hits
    return [Path(hit.passage.path).name for hit in hits]


def text_of(served: Served, path: Path) -> str:
    """Return a file's text; nothing if it has none just now, as while it is written anew."""
    answer = served.wait(m.Event, served.send(m.ReadPage, path=str(path)))
    return answer.page.text if isinstance(answer, m.PageRead) else ""


def names(served: Served) -> list[str]:
    return [Path(row.path).name for row in served.ask(m.ListFiles, m.FilesListed).files]


def test_a_growing_file_is_read_when_it_is_whole(served: Served, folder: Path) -> None:
    add(served, folder)
    path = folder / "download.txt"
    pause = threading.Event()

    def download() -> None:
        with path.open("a") as file:
            for n in range(25):
                file.write(f"Sentence number {n} arrives. ")
                file.flush()
                pause.wait(0.2)

    writer = threading.Thread(target=download)
    writer.start()
    started = 0
    while True:
        event = served.next().event
        started += isinstance(event, m.FileStarted)
        if isinstance(event, m.FileChanged) and event.file.state == FileState.INDEXED:
            break
    writer.join()
    assert started == 1
    assert "number 24 arrives" in text_of(served, path)


def test_an_ignore_file_counts_at_once(served: Served, folder: Path) -> None:
    draft = folder / "drafts" / "b.txt"
    draft.parent.mkdir()
    draft.write_text("The soup needs two onions.")
    add(served, folder)
    rules = folder / IGNORE_FILE
    rules.write_text("drafts/\n")
    assert served.wait(m.FileRemoved, 0).path == str(draft)
    assert found(served, "onions") == ["a.txt"]
    rules.write_text("# nothing\n")
    served.wait(m.FileChanged, 0, is_indexed(draft))
    assert found(served, "onions")[0] == "b.txt"
    rules.unlink()
    (folder / "last.txt").write_text("Nothing changes any more.")
    served.wait(m.FileChanged, 0, is_indexed(folder / "last.txt"))
    assert names(served) == ["a.txt", "b.txt", "last.txt"]


def test_a_moved_folder_is_not_read_again(served: Served, folder: Path) -> None:
    for n in range(20):
        path = folder / "old" / f"{n}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{TEXT} Shed number {n}.")
    add(served, folder)
    before = served.ask(m.ReadStatus, m.StatusRead).status.passages
    numbers = {h.passage.id for h in served.ask(m.Search, m.Retrieved, question="shed").hits}
    (folder / "old").rename(folder / "new")
    renamed = [served.wait(m.FileRenamed, 0).file.path for _ in range(20)]
    assert {Path(path).parent.name for path in renamed} == {"new"}
    hits = served.ask(m.Search, m.Retrieved, question="shed").hits
    assert {hit.passage.id for hit in hits} == numbers
    assert served.ask(m.ReadStatus, m.StatusRead).status.passages == before


def test_a_file_deleted_and_made_anew_is_the_new_one(served: Served, folder: Path) -> None:
    add(served, folder)
    path = folder / "a.txt"
    path.unlink()
    path.write_text("Now the canoes hang under the roof.")
    served.wait(m.FileChanged, 0, is_indexed(path))
    assert names(served) == ["a.txt"]
    assert text_of(served, path) == "Now the canoes hang under the roof."


def test_a_name_changed_in_case_alone_is_one_file(served: Served, folder: Path) -> None:
    add(served, folder)
    (folder / "a.txt").rename(folder / "A.txt")
    served.wait(m.FileRenamed, 0)
    assert names(served) == ["A.txt"]


def test_edits_while_indexing_is_paused_end_as_the_last_version(
    served: Served, folder: Path
) -> None:
    add(served, folder)
    path = folder / "a.txt"
    served.ask(m.PauseIndexing, m.Done, paused=True)
    for version in range(1, 6):
        path.write_text(f"{TEXT} Version {version}.")
        served.ask(m.ReadStatus, m.StatusRead)
    served.ask(m.PauseIndexing, m.Done, paused=False)
    served.wait(m.FileChanged, 0, is_indexed(path))
    assert text_of(served, path).endswith("Version 5.")


def edit_all(served: Served, paths: list[Path]) -> None:
    """Edit everything twice in one burst; returns when each file has its last version."""
    for version in (1, 2):
        for n, path in enumerate(paths):
            path.write_text(f"Note {n}, version {version}.", encoding="utf-8")
    old = dict(enumerate(paths))
    for _ in range(ROUNDS):
        old = {n: p for n, p in old.items() if text_of(served, p) != f"Note {n}, version 2."}
        if not old:
            break
        with suppress(AssertionError):  # it may have come while the texts were read
            served.wait(m.IndexFinished, 0, timeout_s=10)
    assert not old
    rows = served.ask(m.ListFiles, m.FilesListed).files
    assert [row.path for row in rows] == sorted(map(str, paths))
    assert {row.state for row in rows} == {FileState.INDEXED}


def many(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{n % 50:02}" / f"{n:05}.txt" for n in range(count)]
    for n, path in enumerate(paths):
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Note {n}, version 0.", encoding="utf-8")
    (folder / "a.txt").unlink()
    return paths


@pytest.mark.timeout(600)
def test_a_burst_of_edits_loses_none(served: Served, folder: Path) -> None:
    paths = many(folder, 2_000)
    add(served, folder)
    edit_all(served, paths)


@pytest.mark.long
@pytest.mark.timeout(7_200)
def test_a_burst_of_20_000_edits_loses_none(served: Served, folder: Path) -> None:
    paths = many(folder, 20_000)
    served.wait(m.IndexFinished, served.send(m.AddPaths, paths=(str(folder),)), timeout_s=3_600)
    edit_all(served, paths)

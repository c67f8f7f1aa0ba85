"""How far indexing is, in words; pause, stop, go on."""

import pytest
from fake_client import FakeClient
from gui_records import row
from msgspec.structs import replace
from PySide6.QtCore import Qt

from assistant import messages as m
from assistant.records import FileFailure, FileRow, FileState, IndexReport
from ui.main_window import MainWindow
from ui.words.wording import time_left

BAD = row("/docs/scan.pdf", FileState.FAILED, 0, "Only pictures were found.")
LEFT = [
    FileRow(f"/docs/{n}.md", FileState.FAILED, 10, error_kind="stopped", error="stopped")
    for n in range(3)
]


def play(client: FakeClient, *events: m.AnyEvent) -> None:
    client.play(*events)
    client.flush()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (4.0, "a few seconds left"),
        (31.0, "about 30 s left"),
        (58.0, "about 1 min left"),
        (183.0, "about 3 min left"),
        (3600.0, "about 60 min left"),
        (7300.0, "about 2 h left"),
    ],
)
def test_the_time_left_is_told_as_people_say_it(seconds: float | None, words: str) -> None:
    assert time_left(seconds) == words


def test_the_estimate_shows_once_there_is_one(ready: MainWindow, client: FakeClient) -> None:
    play(client, m.Progress(1, 400))
    assert ready.library.bar.words.text() == "1 of 400 files"
    play(client, m.Progress(120, 400, 183.0))
    assert ready.library.bar.words.text() == "120 of 400 files, about 3 min left"
    assert ready.status.indexing.text() == "Indexing 120 of 400 files, about 3 min left"


def test_a_long_file_tells_how_far_it_is(ready: MainWindow, client: FakeClient) -> None:
    line = ready.library.bar.file
    play(client, m.Progress(1, 400), m.FileStarted("/docs/scan.pdf"))
    assert not line.isVisible()
    play(client, m.FileProgress("/docs/scan.pdf", "recognising", 11, 300))
    assert line.isVisible() and line.text() == "Recognising scan.pdf, page 12 of 300"
    play(client, m.FileProgress("/docs/scan.pdf", "embedding", 64, 900))
    assert line.text() == "Indexing scan.pdf, passage 65 of 900"
    play(client, m.FileStarted("/docs/next.md"))
    assert not line.isVisible()


def test_what_a_finished_file_said_does_not_come_back(
    ready: MainWindow, client: FakeClient
) -> None:
    play(
        client,
        m.Progress(1, 400),
        m.FileProgress("/docs/scan.pdf", "recognising", 299, 300),
        m.FileChanged(row("/docs/scan.pdf")),
        m.FileStarted("/docs/next.md"),
    )
    assert not ready.library.bar.file.isVisible()


def test_a_run_can_be_stopped_and_gone_on_with(ready: MainWindow, client: FakeClient) -> None:
    bar = ready.library.bar
    play(client, m.Progress(1, 4), m.FileChanged(BAD))
    bar.stop.click()
    assert client.last(m.StopIndexing)
    play(client, *map(m.FileChanged, LEFT), m.IndexFinished(IndexReport()))
    client.reply(m.StopIndexing, m.Done())
    assert bar.stopped.text() == "3 files not read: stopped"
    assert bar.failures.text() == "1 file could not be read"
    assert not bar.progress.isVisible() and not bar.stop.isVisible()
    bar.resume.click()
    assert sorted(client.last(m.Retry).paths) == [left.path for left in LEFT]
    bar.retry.click()
    assert client.last(m.Retry).paths == (BAD.path,)


def test_thousands_that_were_stopped_are_not_named_one_by_one(
    ready: MainWindow, client: FakeClient
) -> None:
    many = [replace(LEFT[0], path=f"/docs/{n}.md") for n in range(3000)]
    play(client, *map(m.FileChanged, many))
    ready.library.bar.resume.click()
    assert client.last(m.Retry).paths == ()


def test_the_same_failure_is_told_once(ready: MainWindow, client: FakeClient) -> None:
    again = FileFailure(BAD.path, "broken", "the file is damaged")
    left = FileFailure("/docs/0.md", "stopped", "stopped")
    told: list[str] = []
    for failures in ((again, left), (again,), (again, FileFailure("/docs/x.pdf", "broken", "!"))):
        ready.status.tell("-")
        client.play(m.IndexFinished(IndexReport(failed=failures)))
        told.append(ready.status.news.text())
    assert told == ["1 file could not be read.", "-", "1 file could not be read."]


def test_what_failed_and_what_was_stopped_can_be_listed(
    ready: MainWindow, client: FakeClient
) -> None:
    play(client, m.FileChanged(BAD), *map(m.FileChanged, LEFT), m.FileChanged(row("/docs/a.md")))
    library = ready.library
    library.bar.failures.click()
    assert [library.model.index(n).data() for n in range(library.model.rowCount())] == ["scan.pdf"]
    library.bar.stopped.click()
    assert library.model.rowCount() == 3
    words = library.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "0.md, Stopped, not read yet"
    play(client, *[m.FileChanged(row(left.path)) for left in LEFT])
    assert library.model.rowCount() == 5, "with nothing stopped any more, all files show"


def test_pausing_hides_the_estimate(ready: MainWindow, client: FakeClient) -> None:
    play(client, m.Progress(120, 400, 183.0))
    ready.library.bar.pause.click()
    client.reply(m.PauseIndexing, m.Done())
    assert ready.library.bar.words.text() == "Paused at 120 of 400 files"

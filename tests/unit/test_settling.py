import time

import pytest
from libraries import Library

from assistant import settling
from assistant.messages import FileStarted, IndexFinished
from assistant.query import understand
from assistant.records import IndexReport
from assistant.settling import Settling
from assistant.sources import FoundFile

BOATS = "The boats are kept in the long shed by the lake."


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = time.time()

    def time(self) -> float:
        return self.now

    monotonic = time

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(settling, "time", clock)
    return clock


def written(clock: Clock, size: int = 1, ago: float = 0.0) -> FoundFile:
    return FoundFile("/d/a.txt", size, int((clock.now - ago) * 1e9))


def test_an_old_file_is_taken_at_once(clock: Clock) -> None:
    assert not Settling().holds(written(clock, ago=5))


def test_a_fresh_file_is_taken_when_it_stood_still(clock: Clock) -> None:
    held = Settling()
    file = written(clock)
    assert held.holds(file)
    clock.pass_by(0.5)
    assert held.due() == []
    clock.pass_by(0.6)
    assert held.due() == ["/d/a.txt"]
    assert not held.holds(file)
    assert held.due() == []


def test_a_growing_file_is_taken_once_it_ends(clock: Clock) -> None:
    held = Settling()
    for size in range(1, 50):
        assert held.holds(written(clock, size))
        clock.pass_by(1.1)
        assert held.due() == ["/d/a.txt"]
    last = written(clock, 50)
    assert held.holds(last)
    clock.pass_by(1.1)
    held.due()
    assert not held.holds(last)


def test_a_file_that_never_stands_still_is_read_after_ten_minutes(clock: Clock) -> None:
    held = Settling()
    started, size = clock.now, 0
    while held.holds(written(clock, size := size + 1)):
        clock.pass_by(1.1)
        held.due()
    assert 600 < clock.now - started < 620


def test_a_clock_that_is_off_loses_nothing(clock: Clock) -> None:
    assert not Settling().holds(written(clock, ago=-3600))


def test_a_file_that_vanished_meanwhile_is_let_go(clock: Clock) -> None:
    held = Settling()
    held.holds(written(clock))
    clock.pass_by(1.1)
    assert held.due() == ["/d/a.txt"]
    clock.pass_by(1.1)
    assert held.due() == []


def test_a_live_change_waits_and_a_command_does_not(library: Library, clock: Clock) -> None:
    path = library.write("a.txt", BOATS)

    def live() -> list[type]:
        events = library.indexer.run([str(path)], quiet=True, settle=True)
        return [type(event) for event in events]

    assert FileStarted not in live()
    assert library.catalogue.counts()["files"] == 0
    assert IndexFinished in live()
    report = library.index()
    assert report.indexed == 1
    path.write_text(f"{BOATS} Now two of them.")
    clock.now = time.time()
    assert FileStarted not in live()
    assert library.catalogue.keywords.search(understand("boats"), 5), "the last version stays"
    clock.pass_by(1.1)
    assert library.indexer.settling.due() == [str(path)]
    assert FileStarted in live()


def test_a_held_file_is_not_gone(library: Library, clock: Clock) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    path.write_text("Something else entirely is here now.")
    clock.now = time.time()
    (*_, last) = library.indexer.run([str(path)], quiet=True, settle=True)
    assert isinstance(last, IndexFinished)
    assert last.report.removed == 0


def test_a_fresh_file_that_is_renamed_is_not_taken_for_deleted(
    library: Library, clock: Clock
) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    before = library.catalogue.passage_ids()
    renamed = path.rename(library.folder / "b.txt")
    clock.now = renamed.stat().st_mtime + 0.1

    def live(*paths: str) -> IndexReport:
        *_, last = library.indexer.run(paths, quiet=True, settle=True)
        assert isinstance(last, IndexFinished)
        return last.report

    assert live(str(path), str(renamed)).removed == 0
    assert library.names() == ["a.txt"]
    clock.pass_by(1.1)
    due = library.indexer.settling.due()
    assert sorted(due) == [str(path), str(renamed)]
    assert live(*due).renamed == 1
    assert library.names() == ["b.txt"]
    assert library.catalogue.passage_ids() == before

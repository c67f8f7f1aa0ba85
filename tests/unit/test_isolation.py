import os
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from assistant import errors
from assistant.parsing.isolation import Parser
from assistant.parsing.worker import Worker
from assistant.settings import Settings

Start = Callable[[Settings], Worker]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    workers = []

    def begin(settings: Settings) -> Worker:
        workers.append(Worker("hostile_worker", settings))
        return workers[-1]

    yield begin
    for worker in workers:
        worker.close()


def test_a_hang_is_ended_and_the_next_file_is_read(start: Start) -> None:
    worker = start(Settings(parse_seconds=1))
    with pytest.raises(errors.ParserTimedOut, match="longer than 1 seconds"):
        worker.ask("hang", str)
    assert worker.ask("work", str)


def test_a_crash_costs_its_file_alone(start: Start) -> None:
    worker = start(Settings())
    before = worker.ask("work", str)
    with pytest.raises(errors.ParserCrashed, match="failed on it"):
        worker.ask("abort", str)
    assert worker.ask("work", str) != before


def test_growth_is_ended_where_the_system_sets_no_limit(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit on address space, which Linux has, is lifted to see the parent's own watch."""
    worker = start(Settings(parse_memory_mb=1 << 20))
    worker.ask("work", str)
    monkeypatch.setattr(worker, "_memory_mb", 400)
    with pytest.raises(errors.ParserCrashed, match="too much memory"):
        worker.ask("grow", str)
    assert worker.ask("work", str)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_growth_is_refused_by_the_system(start: Start) -> None:
    worker = start(Settings(parse_memory_mb=400))
    before = worker.ask("work", str)
    with pytest.raises(errors.ParserCrashed, match="too much memory"):
        worker.ask("grow", str)
    assert worker.ask("work", str) == before


def test_a_process_that_kept_much_is_replaced_before_the_next_file(start: Start) -> None:
    worker = start(Settings(parse_memory_mb=600))
    before = worker.ask("keep 400", str)
    assert worker.ask("work", str) != before


def test_nothing_is_fetched(start: Start) -> None:
    with pytest.raises(errors.FileBroken, match="PermissionError"):
        start(Settings()).ask("connect 9", str)


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_the_process_sees_no_network_device(start: Start) -> None:
    worker = start(Settings())
    devices = Path(f"/proc/{worker.ask('work', str)}/net/dev").read_text().splitlines()[2:]
    names = [line.partition(":")[0].strip() for line in devices]
    if names == [name for _, name in socket.if_nameindex()]:
        pytest.skip("this system lets nobody leave its network")
    assert names == ["lo"]


def test_nothing_is_run(start: Start) -> None:
    with pytest.raises(errors.FileBroken, match="PermissionError"):
        start(Settings()).ask("run", str)


@pytest.mark.parametrize("deed", ["write", "delete", "copy"])
def test_nothing_on_the_disk_is_changed(start: Start, tmp_path: Path, deed: str) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("mine")
    with pytest.raises(errors.FileBroken, match="PermissionError"):
        start(Settings()).ask(f"{deed} {path}", str)
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]
    assert path.read_text() == "mine"


def test_what_a_library_prints_goes_nowhere(
    start: Start, capfd: pytest.CaptureFixture[str]
) -> None:
    worker = start(Settings())
    assert worker.ask("print", str) == str(worker.pid)
    worker.close()
    assert capfd.readouterr() == ("", "")


def test_reading_gives_way_to_what_the_person_does(start: Start) -> None:
    worker = start(Settings())
    worker.ask("work", str)
    assert worker.pid is not None
    lower = psutil.BELOW_NORMAL_PRIORITY_CLASS if os.name == "nt" else psutil.Process().nice() + 10
    assert psutil.Process(worker.pid).nice() == min(lower, 19)


def test_a_refusal_arrives_as_it_was_said(start: Start) -> None:
    with pytest.raises(errors.FileBroken, match=r"^in one line$"):
        start(Settings()).ask("refuse", str)


def test_work_can_be_ended_from_another_thread(start: Start) -> None:
    worker = start(Settings())
    worker.ask("work", str)
    with ThreadPoolExecutor(1) as working:
        result = working.submit(worker.ask, "hang", str)
        with pytest.raises(TimeoutError):
            result.result(0.3)
        worker.abort()
        with pytest.raises(errors.ParserCrashed):
            result.result(10)
    assert worker.ask("work", str)


def test_modules_lying_beside_the_documents_are_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever indexes the folder they stand in must not run what was downloaded into it."""
    (tmp_path / "msgspec.py").write_text("raise SystemExit")
    (tmp_path / "notes.txt").write_text("Some notes.")
    monkeypatch.chdir(tmp_path)
    parser = Parser(Settings())
    assert parser.parse(str(tmp_path / "notes.txt")).pages[0].text == "Some notes."
    parser.close()

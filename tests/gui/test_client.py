"""The engine's process: started, listened to, restarted after a crash, ended."""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from ui.link import client as client_module
from ui.link.client import GAVE_UP, RENEWED, EngineClient
from ui.link.exchange import NEW, EngineState

STUB = Path(__file__).with_name("engine_stub.py")

Start = Callable[[str], EngineClient]


@pytest.fixture
def start(qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the stub in a mode; every engine is gone when the test ends."""
    monkeypatch.setattr(client_module, "BACKOFF_MS", (0, 0))
    clients: list[EngineClient] = []

    def make(mode: str) -> EngineClient:
        made = EngineClient(home, (sys.executable, str(STUB), mode))
        clients.append(made)
        made.start()
        return made

    yield make
    for made in clients:
        made.abandon()


def reaches(qtbot: QtBot, client: EngineClient, state: EngineState) -> None:
    qtbot.waitUntil(lambda: client.state is state, timeout=20_000)


def test_becomes_ready_and_sends_what_waited(qtbot: QtBot, start: Start, home: Home) -> None:
    client = start("well")
    listed: list[m.FilesListed] = []
    client.request(m.ListFiles(id=NEW), on_success=listed.append)
    assert client.state is EngineState.STARTING
    qtbot.waitUntil(lambda: bool(listed), timeout=20_000)
    assert listed[0].folders == (str(home.root),)


def test_crash_fails_the_question_in_one_line_and_starts_again(qtbot: QtBot, start: Start) -> None:
    client = start("dies-asked")
    reaches(qtbot, client, EngineState.READY)
    events: list[m.AnyEvent] = []
    cut_off: list[m.Request] = []
    client.failed.connect(lambda _event, request: cut_off.append(request))
    client.request(m.Ask(id=NEW, question="?"), on_event=events.append, on_failure=events.append)
    with qtbot.waitSignal(client.state_changed, timeout=20_000) as restarting:
        pass
    assert restarting.args is not None and restarting.args[0] is EngineState.RESTARTING
    assert [type(event) for event in events] == [m.Token, m.Failed]
    assert [type(request) for request in cut_off] == [m.Ask], "it can be offered again"
    reaches(qtbot, client, EngineState.READY)
    listed: list[m.FilesListed] = []
    client.request(m.ListFiles(id=NEW), on_success=listed.append)
    qtbot.waitUntil(lambda: bool(listed))


def test_gives_up_after_three_crashes_and_can_be_restarted(qtbot: QtBot, start: Start) -> None:
    client = start("dies")
    states: list[tuple[EngineState, str]] = []
    client.state_changed.connect(lambda state, line: states.append((state, line)))
    reaches(qtbot, client, EngineState.STOPPED)
    assert states[-1] == (EngineState.STOPPED, GAVE_UP.message)
    assert sum(state is EngineState.RESTARTING for state, _ in states) == 2
    assert client.trouble is not None and client.trouble.kind == "engine_gave_up"
    failures: list[m.Failed] = []
    client.request(m.ListFiles(id=NEW), on_failure=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    with qtbot.waitSignal(client.state_changed):
        client.restart()
    assert client.state is EngineState.STARTING
    assert client.trouble is None


def test_a_locked_library_is_told_and_not_retried(qtbot: QtBot, start: Start) -> None:
    client = start("locked")
    with qtbot.waitSignal(client.state_changed, timeout=20_000) as told:
        pass
    assert told.args == [EngineState.STOPPED, "Another Carrel owns this folder. Close it."]
    assert client.trouble is not None and client.trouble.kind == "library_locked"


def test_a_refused_engine_is_tried_again_also_while_it_is_still_ending(
    qtbot: QtBot, start: Start
) -> None:
    client = start("locked")
    states: list[EngineState] = []
    client.state_changed.connect(lambda state, _line: states.append(state))
    client.state_changed.connect(lambda *_: client.restart() if len(states) == 1 else None)
    starting, stopped = EngineState.STARTING, EngineState.STOPPED
    qtbot.waitUntil(lambda: states == [stopped, starting, stopped], timeout=20_000)


def test_a_program_that_is_not_there_is_told(qtbot: QtBot, home: Home) -> None:
    client = EngineClient(home, ("/nowhere/python",))
    client.start()
    reaches(qtbot, client, EngineState.STOPPED)


def test_a_line_that_is_no_message_is_told(qtbot: QtBot, start: Start) -> None:
    client = start("well")
    reaches(qtbot, client, EngineState.READY)
    with qtbot.waitSignal(client.warned):
        client.request(m.ReadStatus(id=NEW))


def test_shuts_down_politely(qtbot: QtBot, start: Start) -> None:
    client = start("well")
    reaches(qtbot, client, EngineState.READY)
    with qtbot.waitSignal(client.stopped, timeout=5_000):
        client.shut_down()
    assert client.process_id == 0


def test_kills_an_engine_that_does_not_listen(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "SHUTDOWN_MS", 50)
    client = start("deaf")
    reaches(qtbot, client, EngineState.READY)
    with qtbot.waitSignal(client.stopped, timeout=5_000):
        client.shut_down()


def test_a_flood_of_file_events_never_blocks_the_window(qtbot: QtBot, start: Start) -> None:
    client = start("well")
    reaches(qtbot, client, EngineState.READY)
    batches: list[tuple[m.Event, ...]] = []
    client.files_changed.connect(batches.append)
    # This thread's own processor time between two ticks: other programs do not count.
    ticks: list[float] = []
    ticker = QTimer(interval=5)
    ticker.timeout.connect(lambda: ticks.append(time.thread_time()))
    # What other tests have loaded into this process is not the window's to sweep.
    gc.collect()
    gc.freeze()
    ticker.start()
    with qtbot.waitSignal(client.indexed, timeout=30_000):
        client.request(m.Retry(id=NEW))
    ticker.stop()
    gc.unfreeze()
    assert sum(len(batch) for batch in batches) == 20_000
    assert len(batches) < 2_000
    assert max(after - before for before, after in pairwise(ticks)) < 0.1


def test_a_renewed_engine_is_another_process_and_what_was_asked_waits_for_it(
    qtbot: QtBot, start: Start
) -> None:
    client = start("quiet")
    qtbot.waitUntil(lambda: client.state is EngineState.READY, timeout=20_000)
    before = client.process_id
    failed: list[m.Failed] = []
    client.request(m.ReadStatus(id=NEW), on_failure=failed.append)
    client.renew()
    listed: list[m.FilesListed] = []
    client.request(m.ListFiles(id=NEW), on_success=listed.append)
    qtbot.waitUntil(lambda: bool(listed), timeout=20_000)
    assert client.process_id not in (0, before)
    assert failed == [RENEWED], "what the old engine left undone is told"

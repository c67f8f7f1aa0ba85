"""Requests find their events; file events come in batches."""

import pytest
from fake_client import FakeClient
from gui_records import answer, row
from pytestqt.qtbot import QtBot

from assistant import messages as m
from ui.link.exchange import CLOSING, NEW, EngineState


def test_every_request_has_a_closing_event() -> None:
    assert set(CLOSING) == set(m.AnyRequest.__args__)


def test_events_of_two_requests_are_kept_apart(client: FakeClient) -> None:
    client.be_ready()
    said: list[str] = []
    first = client.request(
        m.Ask(id=NEW, question="1"), on_event=lambda e: said.append(f"1 {e.text}")
    )
    second = client.request(
        m.Ask(id=NEW, question="2"), on_event=lambda e: said.append(f"2 {e.text}")
    )
    client.play(m.Token("b"), to=second)
    client.play(m.Token("a"), to=first)
    client.play(m.Finished(answer()), m.Token("late"), to=first)
    assert said == ["2 b", "1 a"]


def test_file_events_come_together_and_before_what_follows(
    qtbot: QtBot, client: FakeClient
) -> None:
    client.be_ready()
    order: list[str] = []
    client.files_changed.connect(lambda batch: order.append(f"{len(batch)} files"))
    client.indexed.connect(lambda report: order.append("done"))
    client.play(*[m.FileChanged(row(f"/{n}.txt")) for n in range(50)])
    assert order == []
    client.play(m.IndexFinished(m.IndexReport()))
    assert order == ["50 files", "done"]


def test_only_the_newest_progress_is_told(qtbot: QtBot, client: FakeClient) -> None:
    told: list[m.Progress] = []
    client.progressed.connect(told.append)
    with qtbot.waitSignal(client.progressed):
        client.play(*[m.Progress(n, 400) for n in range(30)])
    assert told == [m.Progress(29, 400)]


def test_requests_wait_for_the_engine(client: FakeClient) -> None:
    client.request(m.ListFiles(id=NEW))
    assert client.requests == []
    client.be_ready()
    assert [type(request) for request in client.requests] == [m.ListFiles]


@pytest.mark.parametrize("before", [EngineState.READY, EngineState.STARTING])
def test_a_stopped_engine_fails_what_is_open(client: FakeClient, before: EngineState) -> None:
    client.enter(before)
    failures: list[m.Failed] = []
    client.request(m.ListFiles(id=NEW), on_failure=failures.append)
    client.enter(EngineState.STOPPED, "No more.")
    assert [failure.message for failure in failures] == ["No more."]

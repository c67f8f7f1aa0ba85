"""The foot of the window: what is shown, and what gives way where it is narrow."""

import re
from itertools import pairwise

import pytest
from fake_client import FakeClient
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.records import Machine
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.status.status_line import StatusLine

MACHINE = Machine(16 * 10**9, 9 * 10**9, 8, used=1_100_000_000, model="smollm2-135m")


def tell_memory(window: MainWindow, client: FakeClient, machine: Machine = MACHINE) -> None:
    window.memory.look()
    client.reply(m.ReadMachine, m.MachineRead(machine))


def test_the_memory_is_told_with_its_parts(ready: MainWindow, client: FakeClient) -> None:
    tell_memory(ready, client)
    told = re.fullmatch(r"Memory (\d+\.\d) GB", ready.status.memory.text())
    assert told is not None and float(told[1]) > 1.1, "the tests' own process is part of it"
    tip = ready.status.memory.toolTip()
    assert "Window: " in tip and "1.1 GB" in tip and "SmolLM2 135M" in tip
    assert "9.0 GB of 16.0 GB" in tip


def test_one_question_at_a_time_and_none_while_nobody_looks(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.memory.look()
    ready.memory.look()
    assert len(client.sent(m.ReadMachine)) == 1
    client.reply(m.ReadMachine, m.Failed("internal", "No.", ""))
    ready.hide()
    ready.memory.look()
    assert len(client.sent(m.ReadMachine)) == 1
    ready.show()
    ready.memory.look()
    assert len(client.sent(m.ReadMachine)) == 2


def test_a_crash_while_it_is_asked_does_not_end_the_asking(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.memory.look()
    client.enter(EngineState.RESTARTING)
    client.fail_pending(m.Failed("engine_crashed", "It crashed.", ""))
    ready.memory.look()
    assert len(client.sent(m.ReadMachine)) == 1 and ready.status.memory.text() == ""
    client.be_ready()
    tell_memory(ready, client)
    assert ready.status.memory.text()


def test_where_it_is_narrow_news_come_first_and_the_memory_goes_first(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    status = StatusLine(ready.shelf)
    status.setParent(holder)
    status.resize(900, 40)
    holder.show()
    client.enter(EngineState.READY)
    status.show_engine(EngineState.READY, "")
    status.show_memory(10**8, MACHINE)
    status.show_progress(m.Progress(120, 4000, 125.0))
    status.tell("A rather long piece of news, which needs more room than there is in the line.")
    assert "min left" in status.indexing.text() and status.memory.isVisible()
    seen = []
    for width in range(900, 300, -10):
        status.resize(width, status.height())
        seen.append(
            (
                not status.memory.isHidden(),
                "min left" in status.indexing.text(),
                not status.model.isHidden(),
            )
        )
    assert seen[0] == (True, True, True) and seen[-1] == (False, False, False)
    assert seen == sorted(seen, reverse=True)
    assert set(seen) <= {
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, False, False),
    }


@pytest.mark.parametrize("width", [820, 1024])
def test_nothing_overlaps_in_the_narrowest_window(
    ready: MainWindow, client: FakeClient, width: int
) -> None:
    ready.resize(width, 600)
    tell_memory(ready, client)
    status = ready.status
    status.tell("News. " * 40)
    status.show_progress(m.Progress(1200, 40000, 4000.0))
    status.grab()
    parts = [
        status.offline, status.indexing, status.news, status.notices, status.memory, status.model
    ]  # fmt: skip
    shown = sorted((p.geometry() for p in parts if p.isVisible()), key=lambda g: g.left())
    for before, after in pairwise(shown):
        assert before.right() < after.left()
    assert shown[-1].right() <= status.width()

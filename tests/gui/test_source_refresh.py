"""A file that changes while it is open beside the conversation."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import row

from assistant import messages as m
from assistant.records import FileState, Page
from ui.frame.panes import SOURCE
from ui.main_window import MainWindow
from ui.source.source_place import Place

BEFORE, AFTER = "Receipts are kept for ten years.", "All receipts are kept for six years."


@pytest.fixture
def path(tmp_path: Path) -> str:
    path = tmp_path / "rules.txt"
    path.write_text(BEFORE)
    return str(path)


def read(client: FakeClient, path: str, text: str) -> None:
    client.reply(m.ReadPage, m.PageRead(path, "text", "", 1, Page(1, "1", text)))


def read_again(client: FakeClient, path: str, state: FileState = FileState.INDEXED) -> None:
    client.play(m.FileChanged(row(path, state)))
    client.flush()


def test_a_file_that_was_read_again_is_shown_as_it_is_now(
    ready: MainWindow, client: FakeClient, path: str
) -> None:
    ready.source.open(Place(path))
    read(client, path, BEFORE)
    read_again(client, path)
    read(client, path, AFTER)
    assert ready.source.text.toPlainText() == AFTER


def test_a_file_that_is_still_to_be_read_and_another_one_change_nothing(
    ready: MainWindow, client: FakeClient, path: str
) -> None:
    ready.source.open(Place(path))
    read(client, path, BEFORE)
    asked = len(client.sent(m.ReadPage))
    read_again(client, path, FileState.WAITING)
    read_again(client, f"{path}.other")
    assert len(client.sent(m.ReadPage)) == asked


def test_words_are_looked_for_anew_in_a_file_that_was_read_again(
    ready: MainWindow, client: FakeClient, path: str
) -> None:
    ready.source.open(Place(path))
    read(client, path, BEFORE)
    ready.source.finder.open("receipts")
    client.reply(m.FindText, m.TextFound(path, ()))
    asked = len(client.sent(m.FindText))
    read_again(client, path)
    assert len(client.sent(m.FindText)) == asked + 1


def test_a_source_that_was_closed_stays_closed_when_its_file_changes(
    ready: MainWindow, client: FakeClient, path: str
) -> None:
    ready.source.open(Place(path))
    read(client, path, BEFORE)
    ready.source.closed.emit()
    asked = len(client.sent(m.ReadPage))
    ready.source._freshness.watch.changed.emit()
    read_again(client, path)
    assert len(client.sent(m.ReadPage)) == asked and not ready.panes.is_open(SOURCE)


def test_a_change_while_another_file_is_being_opened_keeps_the_place_in_that(
    ready: MainWindow, client: FakeClient, path: str
) -> None:
    ready.source.open(Place(path))
    read(client, path, BEFORE)
    wanted = Place("/docs/other.pdf", 7, 3, 9)
    ready.source.open(wanted)
    ready.source._freshness.watch.changed.emit()
    assert ready.source.place == wanted and client.last(m.ReadPage).page == 7

import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant import messages as m
from assistant import watching, wire
from assistant.answers import Form, Shape
from assistant.conversations import Conversations
from assistant.engine import Engine
from assistant.errors import DiskFull
from assistant.paths import Home
from assistant.records import FileState, Reason

TEXT = "The boats are kept in the long shed by the lake."


class Talk:
    """A server in this process, and what it says."""

    def __init__(self, home: Home) -> None:
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self.server = wire.Server(Engine(home), self._lines.put)
        self.server.start()

    def wait(self, kind: type[m.AnyEvent]) -> m.AnyEvent:
        while True:
            event = m.decode_envelope(self._lines.get(timeout=60)).event
            if isinstance(event, kind):
                return event

    def wait_until_indexed(self) -> None:
        while True:
            event = self.wait(m.FileChanged)
            assert isinstance(event, m.FileChanged)
            if event.file.state == FileState.INDEXED:
                return


@pytest.fixture
def blind(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    """A server whose watcher sees nothing, and which compares everything at short intervals."""
    monkeypatch.setattr(watching.Watcher, "watch", lambda *_: None)
    monkeypatch.setattr(wire, "_MINUTE_S", 0.02)
    talk = Talk(home)
    yield talk
    talk.server.close()


def test_what_no_watch_reports_is_found_from_time_to_time(blind: Talk, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    blind.server.handle(m.AddPaths(id=1, paths=(str(folder),)))
    blind.wait(m.IndexFinished)
    (folder / "a.txt").write_text(TEXT)
    blind.wait_until_indexed()
    (folder / "a.txt").unlink()
    blind.wait(m.FileRemoved)


def test_why_a_file_is_not_found_is_asked_over_the_wire(blind: Talk, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    blind.server.handle(m.AddPaths(id=1, paths=(str(path),)))
    blind.wait_until_indexed()
    blind.server.handle(m.Explain(id=2, question="Where are the boats?", path=str(path)))
    event = blind.wait(m.Explained)
    assert isinstance(event, m.Explained)
    told = event.explanation
    assert (told.reason, told.rank) == (Reason.FOUND, 1)
    assert told.best and told.best.why.words == ("boats",)
    blind.server.handle(m.Explain(id=3, question=" ", path=str(path)))
    assert blind.wait(m.Failed) == m.Failed("usage_error", "the question is empty")


def test_what_a_person_adds_does_not_wait_for_the_first_question(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answered = threading.Event(), threading.Event()
    monkeypatch.setattr(Engine, "warm_up", lambda _: asked.wait(60))
    monkeypatch.setattr(Engine, "explain", lambda *_: answered.wait(60))
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    talk = Talk(home)
    try:
        talk.server.handle(m.Explain(id=1, question="Where?", path=str(path)))
        asked.set()
        talk.server.handle(m.AddPaths(id=2, paths=(str(path),)))
        talk.wait_until_indexed()
        assert not answered.is_set()
    finally:
        answered.set()
        talk.server.close()


def test_the_words_of_a_file_are_found_while_a_question_is_answered(
    blind: Talk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    blind.server.handle(m.AddPaths(id=1, paths=(str(path),)))
    blind.wait_until_indexed()
    answered = threading.Event()
    monkeypatch.setattr(Engine, "explain", lambda *_: answered.wait(60))
    blind.server.handle(m.Explain(id=2, question="Where?", path=str(path)))
    blind.server.handle(m.FindText(id=3, path=str(path), text="boats"))
    found = blind.wait(m.TextFound)
    answered.set()
    assert isinstance(found, m.TextFound)
    assert [(span.start, span.end) for span in found.places] == [(4, 9)]


# --- a full disk --------------------------------------------------------------------------------


@pytest.fixture
def seeing(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    monkeypatch.setattr(wire, "_LOOK_AGAIN_S", 0.02)
    talk = Talk(home)
    talk.wait(m.IndexFinished)
    yield talk
    talk.server.close()


def test_indexing_goes_on_when_there_is_room_again(
    seeing: Talk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [1000]
    monkeypatch.setattr(wire.shutil, "disk_usage", lambda _: SimpleNamespace(free=free[0]))
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    with monkeypatch.context() as patch:
        patch.setattr(Engine, "update", lambda *_: no_room())
        seeing.server.handle(m.AddPaths(id=1, paths=(str(path),)))
        failed = seeing.wait(m.Failed)
    assert isinstance(failed, m.Failed)
    assert failed.kind == "disk_full" and "Free some space" in failed.advice
    free[0] += wire._MORE_ROOM
    seeing.wait_until_indexed()


def no_room() -> Iterator[m.AnyEvent]:
    yield m.Progress(0, 1)
    raise DiskFull("no space is left on the disk of the data folder")


def test_an_answer_without_room_is_shown_and_told_of(
    seeing: Talk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    seeing.server.handle(m.AddPaths(id=1, paths=(str(path),)))
    seeing.wait_until_indexed()
    monkeypatch.setattr(Conversations, "keep", no_room_to_keep)
    asked = {"question": "Where are the boats kept?", "model": "none", "conversation": 0}
    seeing.server.handle(m.Ask(id=2, **asked))
    finished = seeing.wait(m.Finished)
    assert isinstance(finished, m.Finished)
    assert finished.answer.answered and finished.unkept == "disk_full"
    assert "could not be kept" in finished.answer.note
    failed = seeing.wait(m.Failed)
    assert isinstance(failed, m.Failed)
    assert failed.kind == "disk_full" and "the next answer is kept" in failed.advice


def no_room_to_keep(*_: object) -> None:
    raise DiskFull("no space is left on the disk of the data folder")


# --- what a report may hold ---------------------------------------------------------------------


def test_no_failure_quotes_a_document_or_a_question(blind: Talk, tmp_path: Path) -> None:
    secret = "Zyxilda Vrbnak inherits"
    path = tmp_path / "a.txt"
    path.write_text(f"{TEXT} {secret} the shed.")
    blind.server.handle(m.AddPaths(id=1, paths=(str(path),)))
    blind.wait_until_indexed()
    schema = Form(Shape.JSON, schema={"type": "zyxilda"})
    requests = (
        m.Ask(id=2, question=secret, model="nobody"),
        m.Ask(id=3, question=secret, model="none", conversation=7),
        m.Ask(id=4, question=secret, model="none", types=("mail",)),
        m.Ask(id=5, question=secret, model="none", form=schema),
        m.Search(id=6, question=secret, scope=(str(tmp_path / "b"),)),
        m.Explain(id=7, question=secret, path=str(tmp_path / "b.txt")),
        m.FindText(id=8, path=str(tmp_path / "b.txt"), text=secret),
        m.ReadPage(id=9, path=str(path), page=2),
        m.RenameConversation(id=10, conversation=1, title=secret),
    )
    for request in requests:
        blind.server.handle(request)
        failed = blind.wait(m.Failed)
        assert isinstance(failed, m.Failed)
        assert failed.kind != "bug"
        told = f"{failed.message} {failed.advice}".lower()
        assert "vrbnak" not in told and "boats" not in told, request

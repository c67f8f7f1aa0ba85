import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import messages as m
from assistant import watching, wire
from assistant.engine import Engine
from assistant.paths import Home
from assistant.records import FileState

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
    while True:
        event = blind.wait(m.FileChanged)
        assert isinstance(event, m.FileChanged)
        if event.file.state == FileState.INDEXED:
            break
    (folder / "a.txt").unlink()
    blind.wait(m.FileRemoved)

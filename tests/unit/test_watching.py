import os
import queue
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant import watching
from assistant.ignoring import IGNORE_FILE
from assistant.watching import Watcher

ROOT = Path(__file__).resolve().parents[2]
SOON_S = 60

LIMITED = """
import queue, sys
from pathlib import Path
from assistant.watching import Watcher
root, lines, changes = Path(sys.argv[1]), queue.SimpleQueue(), queue.SimpleQueue()
watcher = Watcher(changes.put, lines.put)
watcher.watch([str(root)], [])
if int(sys.argv[2]):
    changes.get(timeout=60)
for n in range(int(sys.argv[2])):
    (root / f"new {n}").mkdir()
print(lines.get(timeout=60))
while str(root) not in changes.get(timeout=60):
    pass
path = max(root.iterdir()) / "x.txt"
path.write_text("x")
while str(path) not in changes.get(timeout=60):
    pass
watcher.close()
assert lines.empty()
"""


class Heard:
    """What a watcher says, to wait for."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._changes: queue.SimpleQueue[set[str]] = queue.SimpleQueue()
        self.watcher = Watcher(self._changes.put, self.lines.append)

    def wait_for(self, path: Path, meanwhile: Callable[[], object] = lambda: None) -> set[str]:
        """Return everything reported until a path is among it."""
        seen = self._changes.get(timeout=SOON_S)
        while str(path) not in seen:
            meanwhile()
            seen |= self._changes.get(timeout=SOON_S)
        return seen


@pytest.fixture
def heard() -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.watcher.close()


def test_only_what_may_be_a_document_is_reported(heard: Heard, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "node_modules").mkdir()
    heard.watcher.watch([str(tmp_path)], [])
    heard.wait_for(tmp_path)
    for name in (".git/a.txt", "node_modules/a.md", "~$a.docx", ".b.txt.new", "last.txt"):
        (tmp_path / name).write_text("x")
    assert heard.wait_for(tmp_path / "last.txt") <= {str(tmp_path), str(tmp_path / "last.txt")}


def test_a_changed_ignore_file_means_its_folder(heard: Heard, tmp_path: Path) -> None:
    folder = tmp_path / "deep"
    folder.mkdir()
    heard.watcher.watch([str(tmp_path)], [])
    heard.wait_for(tmp_path)
    (folder / IGNORE_FILE).write_text("*.log")
    assert str(folder / IGNORE_FILE) not in heard.wait_for(folder)


def test_a_stub_means_the_file_it_stands_for(heard: Heard, tmp_path: Path) -> None:
    heard.watcher.watch([str(tmp_path)], [])
    heard.wait_for(tmp_path)
    (tmp_path / ".a.pdf.icloud").write_text("bplist")
    heard.wait_for(tmp_path / "a.pdf")


def test_a_folder_that_comes_later_is_watched_and_so_is_its_successor(
    heard: Heard, tmp_path: Path
) -> None:
    folder = tmp_path / "drive"
    heard.watcher.watch([str(folder)], [])
    folder.mkdir()
    heard.wait_for(folder)
    folder.rename(tmp_path / "away")
    folder.mkdir()  # another drive in the same place
    heard.wait_for(folder)
    path = folder / "a.txt"
    path.write_text("x")
    # Written before the new watch stood, it is not named itself: its folder is.
    heard.wait_for(path, meanwhile=lambda: path.write_text("y"))
    assert heard.lines == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are Unicode")
def test_a_name_that_is_not_utf_8_does_not_end_watching(heard: Heard, tmp_path: Path) -> None:
    heard.watcher.watch([str(tmp_path)], [])
    heard.wait_for(tmp_path)
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe4d.txt")).write_text("x")
    heard.wait_for(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text("x")
    heard.wait_for(path, meanwhile=lambda: path.write_text("y"))
    assert heard.lines == []


def test_such_a_name_that_changes_all_the_time_keeps_nobody_busy(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[bool] = []

    def refuse(*_paths: str, force_polling: bool, **_options: object) -> object:
        calls.append(force_polling)
        raise RuntimeError('Unable to decode path "b\\xE4d.txt" to string')

    monkeypatch.setattr(watching, "watch", refuse)
    heard.watcher.watch([str(tmp_path)], [])
    heard.wait_for(tmp_path)
    heard.wait_for(tmp_path)
    assert 2 <= len(calls) <= 3
    assert not any(calls)
    assert heard.lines == []


def test_polling_is_said_once_and_watching_is_tried_again(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[bool] = []
    plain = watching.watch

    def limited(*paths: str, **options: bool) -> object:
        calls.append(options["force_polling"])
        if not options["force_polling"] and len(calls) < 4:
            raise OSError("OS file watch limit reached.")
        return plain(*paths, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(watching, "watch", limited)
    monkeypatch.setattr(watching, "_POLL_S", 0.5)
    monkeypatch.setattr(watching, "_POLL_MS", 50)
    heard.watcher.watch([str(tmp_path)], [])
    for _ in range(3):
        heard.wait_for(tmp_path)
    (tmp_path / "a.txt").write_text("x")
    heard.wait_for(tmp_path / "a.txt")
    assert calls == [False, True, False, True, False]
    (line,) = heard.lines
    assert "limit of watched folders is reached" in line


def can_limit() -> bool:
    set_limit = "echo 8 > /proc/sys/user/max_inotify_watches"
    command = ["unshare", "-Ur", "sh", "-c", set_limit]
    return (
        shutil.which("unshare") is not None
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


@pytest.mark.skipif(not can_limit(), reason="may not lower the limit of watched folders")
@pytest.mark.parametrize(("before", "later"), [(20, 0), (3, 20)])
def test_the_systems_limit_is_noticed_at_the_start_and_later(
    tmp_path: Path, before: int, later: int
) -> None:
    for n in range(before):
        (tmp_path / f"{n}").mkdir()
    limit = 'echo 8 > /proc/sys/user/max_inotify_watches && exec "$@"'
    program = [sys.executable, "-c", LIMITED, str(tmp_path), str(later)]
    done = subprocess.run(
        ["unshare", "-Ur", "sh", "-c", limit, "sh", *program],
        cwd=ROOT, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("changes are looked for every few seconds instead") == 1

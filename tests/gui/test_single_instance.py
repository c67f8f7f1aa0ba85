"""One window for each data folder; what comes over its socket is small, checked and in time."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from assistant.paths import Home
from ui.frame import window_socket
from ui.frame.single_instance import SingleInstance, Start, socket_name
from ui.frame.window_socket import MOST_AT_ONCE, MOST_BYTES

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from assistant.paths import Home
from ui.frame.single_instance import SingleInstance, Start
app = QCoreApplication([])
second = SingleInstance(Home(Path(sys.argv[1])))
sys.exit(0 if second.hand_over(Start(("/a b.pdf",), True)) else 3)
"""


@pytest.fixture
def first(qtbot: QtBot, home: Home) -> Iterator[SingleInstance]:
    instance = SingleInstance(home)
    assert not instance.hand_over(Start())
    instance.listen()
    yield instance
    instance.close()


def visit(qtbot: QtBot, home: Home, *pieces: bytes) -> QLocalSocket:
    """Say these bytes to the first window."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(home))
    assert socket.waitForConnected(1000)
    for piece in pieces:
        socket.write(piece)
        socket.flush()
    return socket


def test_a_second_start_hands_over_and_ends(
    qtbot: QtBot, home: Home, first: SingleInstance
) -> None:
    with qtbot.waitSignal(first.started, timeout=20_000) as heard:
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(home.root)])
    assert heard.args == [Start(("/a b.pdf",), True)]
    assert second.wait(20) == 0


def test_a_path_that_is_no_text_is_handed_over_as_far_as_it_is(
    qtbot: QtBot, home: Home, first: SingleInstance
) -> None:
    code = SECOND.replace("/a b.pdf", "/caf\\udce9.pdf")
    with qtbot.waitSignal(first.started, timeout=20_000) as heard:
        second = subprocess.Popen([sys.executable, "-c", code, str(home.root)])
    assert heard.args == [Start(("/caf\N{REPLACEMENT CHARACTER}.pdf",), True)]
    assert second.wait(20) == 0


def test_a_user_without_a_name_has_a_socket(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert socket_name(home)


def test_after_a_crash_the_socket_and_the_lock_are_taken_over(qtbot: QtBot, home: Home) -> None:
    crash = (
        "import os, sys; from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from assistant.paths import Home\n"
        "from ui.frame.single_instance import SingleInstance, Start\n"
        "app = QCoreApplication([])\n"
        "first = SingleInstance(Home(Path(sys.argv[1])))\n"
        "assert not first.hand_over(Start()); first.listen(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", crash, str(home.root)], check=True, timeout=30)
    instance = SingleInstance(home)
    assert not instance.hand_over(Start())
    instance.listen()
    socket = visit(qtbot, home, b'{"paths":[]}\n')
    with qtbot.waitSignal(instance.started):
        pass
    socket.abort()
    instance.close()


def test_two_data_folders_are_two_windows(
    home: Home, first: SingleInstance, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other")
    other.create()
    assert socket_name(other) != socket_name(home)
    instance = SingleInstance(other)
    assert not instance.hand_over(Start())
    instance.listen()
    instance.close()


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"GET / HTTP/1.1\n",
        b"\xff\xfe\x00\n",
        b'{"paths":"x"}\n',
        b'{"paths":["relative.pdf"]}\n',
        b'{"paths":["/a\\u0000b"]}\n',
        b'{"paths":[],"run":"rm"}\n',
        b"[" * 5000 + b"\n",
    ],
)
def test_hostile_bytes_are_passed_over(
    qtbot: QtBot, home: Home, first: SingleInstance, said: bytes
) -> None:
    heard: list[Start] = []
    first.started.connect(heard.append)
    socket = visit(qtbot, home, said)
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == gone)
    assert not heard
    good = visit(qtbot, home, msgspec.json.encode(Start(("/x",))) + b"\n")
    qtbot.waitUntil(lambda: heard == [Start(("/x",))])
    good.abort()


def test_a_line_without_end_is_cut_off(qtbot: QtBot, home: Home, first: SingleInstance) -> None:
    socket = visit(qtbot, home, b"x" * (MOST_BYTES + 100_000))
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == gone, timeout=10_000)


def test_who_says_nothing_is_sent_away(
    qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_socket, "WAIT_MS", 50)
    instance = SingleInstance(home)
    assert not instance.hand_over(Start())
    instance.listen()
    guests = [visit(qtbot, home) for _ in range(MOST_AT_ONCE + 3)]
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: all(guest.state() == gone for guest in guests))
    listener = instance._listener
    assert listener is not None
    qtbot.waitUntil(lambda: not listener._guests)
    instance.close()


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_socket, "WAIT_MS", 100)
    lock = QLockFile(str(home.root / "window.lock"))
    assert lock.tryLock(0)
    assert not SingleInstance(home).hand_over(Start())
    lock.unlock()


def test_while_the_first_is_ending_a_second_waits_to_be_the_first(
    home: Home, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Meanwhile:
        msleep = staticmethod(lambda _: first.close())

    monkeypatch.setattr(window_socket, "QThread", Meanwhile)
    heard: list[Start] = []
    first.started.connect(heard.append)
    first.fall_silent()
    second = SingleInstance(home)
    assert not second.hand_over(Start(("/a.pdf",))) and not heard
    second.listen()
    assert second._listener is not None, "it is the first now"
    second.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are POSIX's")
def test_the_socket_is_for_this_user_alone(home: Home, first: SingleInstance) -> None:
    assert Path(socket_name(home)).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="sockets are files on POSIX")
def test_a_file_in_the_place_of_the_socket_is_told_nothing(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_socket, "WAIT_MS", 50)
    lock = QLockFile(str(home.root / "window.lock"))
    assert lock.tryLock(0)
    Path(socket_name(home)).write_bytes(b"")
    assert not SingleInstance(home).hand_over(Start())
    Path(socket_name(home)).unlink()
    lock.unlock()

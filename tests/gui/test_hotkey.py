"""A key of the whole desktop: asked for where the platform has one, refused in words elsewhere."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.frame import hotkey, hotkey_windows, hotkey_x11
from ui.frame.hotkey import Hotkey, HotkeyRefused, combination, hotkey_refusal
from ui.frame.hotkey_windows import CONTROL, WM_HOTKEY, Message, WindowsHotkey, virtual_key
from ui.frame.hotkey_x11 import keysym_of, modifiers_of

CTRL_ALT_SPACE = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Space
)


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Ctrl+K, Ctrl+L", "nonsense", "Ctrl+"])
def test_keys_that_would_get_in_the_way_are_refused(qapp: QApplication, keys: str) -> None:
    with pytest.raises(HotkeyRefused):
        combination(keys)


def test_a_key_with_ctrl_alt_or_meta_is_taken(qapp: QApplication) -> None:
    assert combination("Ctrl+Alt+Space") == CTRL_ALT_SPACE
    assert combination("Meta+C").key() == Qt.Key.Key_C


def test_where_no_key_can_be_had_the_reason_names_the_other_way(qapp: QApplication) -> None:
    assert "carrel --quick" in hotkey_refusal()
    assert Hotkey().hold("Ctrl+Alt+Space") == hotkey_refusal()


def test_a_missing_x11_library_is_told(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise OSError("no such library")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    monkeypatch.setattr(hotkey.QGuiApplication, "platformName", lambda: "xcb")
    assert "X11 library is missing" in Hotkey().hold("Ctrl+Alt+Space")


def test_names_of_keys_are_x11s() -> None:
    assert keysym_of(Qt.Key.Key_Space, None) == 0x20
    assert keysym_of(Qt.Key.Key_C, None) == ord("c")
    assert keysym_of(Qt.Key.Key_F5, None) == 0xFFC2
    assert keysym_of(Qt.Key.Key_MediaPlay, None) == 0
    assert modifiers_of(CTRL_ALT_SPACE) == hotkey_x11.CONTROL | hotkey_x11.ALT


class User32:
    """Windows' library as far as it is used: has one key that is taken."""

    def __init__(self) -> None:
        self.held: list[tuple[int, int]] = []

    def RegisterHotKey(self, _window: None, _number: int, modifiers: int, key: int) -> bool:
        if key == ord("T"):
            return False
        self.held.append((modifiers, key))
        return True

    def UnregisterHotKey(self, _window: None, _number: int) -> bool:
        self.held.pop()
        return True


def test_windows_tells_a_press_and_gets_its_key_back(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    user, presses, parent = User32(), [], QObject()
    monkeypatch.setattr(hotkey_windows, "_user32", lambda: user)
    held = WindowsHotkey(CTRL_ALT_SPACE, "taken", lambda: presses.append(1), parent)
    assert user.held[0][0] & CONTROL and user.held[0][1] == 0x20
    sent = Message(None, WM_HOTKEY, hotkey_windows.NUMBER, 0)
    other = Message(None, 0x0100, hotkey_windows.NUMBER, 0)
    for message in (sent, other):
        held._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    assert presses == [1]
    held.close()
    assert not user.held


def test_windows_says_that_a_key_is_taken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hotkey_windows, "_user32", User32)
    wanted = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T)
    with pytest.raises(HotkeyRefused, match="taken"):
        WindowsHotkey(wanted, "taken", lambda: None, QObject())
    assert virtual_key(Qt.Key.Key_F12) == 0x7B and virtual_key(Qt.Key.Key_MediaPlay) == 0


HOLDER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.frame.hotkey import Hotkey
app = QApplication([])
hotkey = Hotkey()
hotkey.pressed.connect(lambda: (print("pressed", flush=True), app.quit()))
print(hotkey.hold("Ctrl+Alt+Space") or "held", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
hotkey.let_go()
"""


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen of its own, where there is one to be had."""
    if sys.platform != "linux" or not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("needs Xvfb and xdotool")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def hold_on(screen: str) -> "subprocess.Popen[str]":
    environment = os.environ | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER],
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def test_on_x11_a_real_key_press_is_heard_and_a_second_program_is_told_it_is_taken(
    screen: str,
) -> None:
    first = hold_on(screen)
    assert first.stdout is not None
    assert first.stdout.readline().strip() == "held"
    second = hold_on(screen)
    assert second.stdout is not None
    assert "Another program has the key" in second.stdout.readline()
    second.terminate()
    second.communicate()
    environment = os.environ | {"DISPLAY": screen}
    subprocess.run(["xdotool", "key", "ctrl+alt+space"], env=environment, check=True, timeout=20)
    said, _ = first.communicate(timeout=20)
    assert said.strip() == "pressed"
    assert first.returncode == 0

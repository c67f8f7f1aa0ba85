"""Files handed to the desktop: their own program, and their folder with them selected."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from ui.main_window import MainWindow
from ui.parts import desktop

ASK = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.parts import desktop
desktop.open_folder = lambda path: print("FOLDER", path, flush=True) or False
def failed():
    print("FAILED", flush=True)
    app.quit()
print("ASKED", desktop.show_in_folder(sys.argv[1], failed), flush=True)
QTimer.singleShot(int(sys.argv[2]), app.quit)
app.exec()
"""
MANAGER = """
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
app = QCoreApplication([])
@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class Manager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, addresses, start):
        print("SHOWN", *addresses, flush=True)
        app.quit()
manager, bus = Manager(), QDBusConnection.sessionBus()
bus.registerService("org.freedesktop.FileManager1")
bus.registerObject("/org/freedesktop/FileManager1", manager,
                   QDBusConnection.RegisterOption.ExportAllSlots)
print("READY", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
"""
ON_A_BUS = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-run-session") is None,
    reason="there is no bus to ask on",
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open."""
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(desktop.QDesktopServices, "openUrl", take)
    return asked


def test_a_file_opens_in_its_program_unless_it_is_gone(opened: list[str], tmp_path: Path) -> None:
    file = tmp_path / "a b.txt"
    assert not desktop.open_in_program(str(file)) and opened == []
    file.touch()
    assert desktop.open_in_program(str(file)) and opened == [str(file)]


def test_the_folder_of_a_file_that_is_gone_is_shown(opened: list[str], tmp_path: Path) -> None:
    assert desktop.show_in_folder(str(tmp_path / "gone.txt")) and opened == [str(tmp_path)]
    assert not desktop.show_in_folder(str(tmp_path / "no" / "gone.txt"))


@pytest.mark.parametrize(
    ("platform", "command"),
    [("win32", ["explorer", "/select,"]), ("darwin", ["/usr/bin/open", "-R"])],
)
def test_the_file_is_selected_where_a_program_does_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, command: list[str]
) -> None:
    file = tmp_path / "a b.txt"
    file.touch()
    started: list[list[str]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append([program, *arguments])
        return True, 1

    monkeypatch.setattr(desktop.sys, "platform", platform)
    monkeypatch.setattr(desktop.QProcess, "startDetached", start)
    assert desktop.show_in_folder(str(file))
    assert started == [[*command, str(file)]]


def on_a_bus(script: str, file: Path) -> str:
    """Return what is printed by a shell script that runs on a bus of its own."""
    env = os.environ | {"ASK": ASK, "MANAGER": MANAGER, "PY": sys.executable, "FILE": str(file)}
    root = str(Path(desktop.__file__).parents[2])
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        cwd=root, env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.stdout


@ON_A_BUS
def test_the_file_manager_is_asked_to_select_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a b.txt"
    file.touch()
    both = '"$PY" -c "$MANAGER" | { read ready; "$PY" -c "$ASK" "$FILE" 500; cat; }'
    said = on_a_bus(both, file)
    assert "ASKED True" in said and f"SHOWN {QUrl.fromLocalFile(str(file)).toString()}" in said


@ON_A_BUS
def test_without_a_file_manager_the_folder_is_opened_and_failure_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    said = on_a_bus('"$PY" -c "$ASK" "$FILE" 15000', file)
    assert said.split("\n")[:3] == ["ASKED True", f"FOLDER {file}", "FAILED"]


def test_what_the_desktop_cannot_do_is_told_in_the_status_line(
    ready: MainWindow, opened: list[str], tmp_path: Path
) -> None:
    gone = str(tmp_path / "no" / "gone.txt")
    ready.library.wishes.outside.emit(gone)
    assert ready.status.news.text() == "gone.txt cannot be opened in another program."
    ready.library.details.reveal_wanted.emit(gone)
    assert ready.status.news.text() == "The folder of gone.txt cannot be shown."
    assert opened == []

"""Drives that come and go: real mounts, in a name space of the test's own (Linux)."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from command import ROOT

CARREL = f'"{sys.executable}" -m assistant --home "$BASE/home"'
WATCHING = """
import queue, subprocess, sys
from pathlib import Path
from assistant.watching import Watcher
root, lines, changes = Path(sys.argv[1]), queue.SimpleQueue(), queue.SimpleQueue()
(root / "my usb").mkdir()
watcher = Watcher(changes.put, lines.put)
def wait_for(path):
    while str(path) not in changes.get(timeout=60):
        pass
watcher.watch([str(root)], [])
wait_for(root)
subprocess.run(["mount", "-t", "tmpfs", "none", str(root / "my usb")], check=True)
wait_for(root)
(root / "my usb" / "a.txt").write_text("x")
wait_for(root / "my usb" / "a.txt")
subprocess.run(["umount", "-l", str(root / "my usb")], check=True)
wait_for(root)
watcher.close()
"""
BEFORE = """
mkdir -p "$ROOT/usb"
echo 'The boats are kept in the long shed by the lake.' > "$ROOT/a.txt"
mount -t tmpfs none "$ROOT/usb"
mkdir -p "$ROOT/usb/deep/er"
echo 'The soup needs an hour and two onions.' > "$ROOT/usb/deep/b.txt"
echo 'Nobody has seen the weir since Monday.' > "$ROOT/usb/deep/er/c.txt"
index
"""


def can_mount() -> bool:
    command = ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return (
        shutil.which("unshare") is not None
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


pytestmark = pytest.mark.skipif(not can_mount(), reason="may not mount")


def carrel(base: Path, script: str) -> list[dict[str, Any]]:
    """Run a shell script where drives can be mounted; returns what `carrel` printed."""
    (base / "library").mkdir()
    functions = f"""set -e
    index() {{ {CARREL} index "$ROOT" --json; }}
    search() {{ {CARREL} search "$1" --limit 1 --json; }}
    """
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", functions + script],
        env={"BASE": str(base), "ROOT": str(base / "library"), "PATH": "/usr/bin:/bin:/usr/sbin"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_an_unmounted_drive_is_no_deletion_and_said_once(tmp_path: Path) -> None:
    first, without, found, again = carrel(
        tmp_path,
        BEFORE + 'umount -l "$ROOT/usb"\n index\n search onions\n rmdir "$ROOT/usb"\n index\n',
    )
    assert first["indexed"] == 3
    usb = tmp_path / "library" / "usb"
    assert (without["removed"], without["unchanged"]) == (0, 1)
    (failed,) = without["failed"]
    assert failed["path"] == str(usb)
    assert "2 files stay searchable" in failed["error"]
    assert found["results"][0]["path"] == str(usb / "deep" / "b.txt")
    assert (again["removed"], len(again["failed"])) == (0, 1), "nor without the empty folder"


def test_what_is_deleted_on_a_connected_drive_goes(tmp_path: Path) -> None:
    _, after = carrel(tmp_path, BEFORE + 'rm -r "$ROOT/usb/deep/er"\n index\n')
    assert (after["removed"], after["failed"]) == (1, [])


def test_a_drive_that_comes_back_under_another_number_is_the_same(tmp_path: Path) -> None:
    *_, after = carrel(
        tmp_path,
        BEFORE
        + """
        cp -a "$ROOT/usb/deep" "$BASE/kept"
        umount -l "$ROOT/usb"
        mount -t tmpfs none "$BASE/home/models"  # takes the old number
        mount -t tmpfs none "$ROOT/usb"
        cp -a "$BASE/kept" "$ROOT/usb/deep"
        rm -r "$ROOT/usb/deep/er"
        index
        """,
    )
    assert (after["unchanged"], after["removed"], after["failed"]) == (2, 1, [])


def test_a_drive_that_is_plugged_in_below_a_watched_folder_is_noticed(tmp_path: Path) -> None:
    done = subprocess.run(
        ["unshare", "-Urm", sys.executable, "-c", WATCHING, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr

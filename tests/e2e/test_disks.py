"""A disk that is full or read-only: one clear error, nothing lost, and it goes on afterwards."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import disk_scenarios
import pytest

SCRIPT = Path(disk_scenarios.__file__)
_OWN_DISK = 'mount -t tmpfs -o size=24m none "$0" && exec "$@"'


@pytest.mark.parametrize("scenario", disk_scenarios.SCENARIOS)
def test_a_disk_of_its_own(tmp_path: Path, scenario: str) -> None:
    mount = tmp_path / "disk"
    mount.mkdir()
    inside = ["unshare", "-Urm", "sh", "-c", _OWN_DISK, str(mount)]
    if shutil.which("unshare") is None or subprocess.run([*inside, "true"], check=False).returncode:
        pytest.skip("needs Linux with user namespaces")
    done = subprocess.run(
        [*inside, sys.executable, str(SCRIPT), scenario, str(mount)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SCRIPT.parents[2])},
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-5000:]

"""Nothing leaves the machine: a whole run of indexing and asking opens no network socket."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command import ROOT, with_model

from assistant.paths import SAMPLE_LIBRARY

STRACE = shutil.which("strace")


@pytest.mark.timeout(300)
@pytest.mark.skipif(STRACE is None, reason="needs strace")
def test_indexing_and_asking_open_no_network_socket(tmp_path: Path, smollm2: Path) -> None:
    home = with_model(tmp_path / "home", smollm2)
    for arguments in (["index", str(SAMPLE_LIBRARY)], ["ask", "Where is the defibrillator?"]):
        trace = tmp_path / "trace"
        done = subprocess.run(
            [
                *(str(STRACE), "-f", "-qq", "-e", "trace=socket,connect,bind", "-o", str(trace)),
                *(sys.executable, "-m", "assistant", "--home", str(home), *arguments),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=280,
            check=False,
        )
        if "PTRACE" in done.stderr or "ptrace" in done.stderr:
            pytest.skip("this machine does not let strace look")
        assert done.returncode == 0, done.stderr
        calls = trace.read_text().splitlines()
        assert not [call for call in calls if re.search(r"AF_INET|AF_NETLINK|AF_PACKET", call)]


def test_the_trace_would_notice(tmp_path: Path) -> None:
    if STRACE is None:
        pytest.skip("needs strace")
    trace = tmp_path / "trace"
    program = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    done = subprocess.run(
        [
            STRACE,
            "-f",
            "-qq",
            "-e",
            "trace=socket",
            "-o",
            str(trace),
            sys.executable,
            "-c",
            program,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("this machine does not let strace look")
    assert "AF_INET" in trace.read_text()

"""Nothing leaves the machine: a whole run of indexing and asking opens no network socket."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command import ROOT, with_model
from PIL import Image, ImageDraw, ImageFont

from assistant.paths import SAMPLE_LIBRARY

STRACE = shutil.which("strace")


@pytest.mark.timeout(300)
@pytest.mark.skipif(STRACE is None, reason="needs strace")
def test_indexing_and_asking_open_no_network_socket(tmp_path: Path, smollm2: Path) -> None:
    home = with_model(tmp_path / "home", smollm2)
    documents = tmp_path / "documents"
    shutil.copytree(SAMPLE_LIBRARY, documents)
    write_what_would_fetch(documents)
    for arguments in (["index", str(documents)], ["ask", "Where is the defibrillator?"]):
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
        assert arguments[0] != "index" or "15 indexed" in done.stdout
        calls = trace.read_text().splitlines()
        assert not [call for call in calls if re.search(r"AF_INET|AF_NETLINK|AF_PACKET", call)]


def write_what_would_fetch(folder: Path) -> None:
    """Add a picture to recognise, and files that name pages, pictures and schemas elsewhere."""
    sign = Image.new("L", (600, 120), 255)
    ImageDraw.Draw(sign).text((20, 40), "NO BATHING FROM THE PIER", 0, ImageFont.load_default(32))
    sign.save(folder / "sign.png")
    elsewhere = "http://example.invalid/a"
    (folder / "page.html").write_text(
        f'<link rel="stylesheet" href="{elsewhere}"><img src="{elsewhere}"><p>Ferries.</p>'
    )
    (folder / "data.xml").write_text(f'<!DOCTYPE a SYSTEM "{elsewhere}"><a>Tides.</a>')
    (folder / "mail.eml").write_text(
        f'Subject: Hi\nContent-Type: text/html\n\n<img src="{elsewhere}"><p>Lanterns.</p>'
    )


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

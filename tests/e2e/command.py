"""The command line as a script would use it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run(home: Path, *arguments: str | Path, expect: int = 0, **environment: str) -> Any:
    """Run `carrel` and return the finished process; the exit status must be as expected."""
    done = subprocess.run(
        [sys.executable, "-m", "assistant", "--home", str(home), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=110,
        check=False,
    )
    assert done.returncode == expect, done.stderr
    assert "Traceback" not in done.stderr
    return done


def lines(home: Path, *arguments: str | Path) -> list[dict[str, Any]]:
    """Run `carrel ... --json` and return what it printed, object by object."""
    return [json.loads(line) for line in run(home, *arguments, "--json").stdout.splitlines()]


def assert_verbatim(home: Path, answers: list[dict[str, Any]]) -> int:
    """Check every citation against `carrel text`; returns how many there were."""
    count = 0
    pages: dict[tuple[str, int], str] = {}
    for answer in answers:
        assert answer["answered"] or not answer["citations"]
        for c in answer["citations"]:
            place = (c["path"], c["page"])
            if place not in pages:
                (page,) = lines(home, "text", c["path"], "--page", str(c["page"]))
                pages[place] = page["text"]
            assert pages[place][c["start"] : c["end"]] == c["quote"]
            assert Path(c["path"]).is_absolute()
            count += 1
    return count


def with_model(home: Path, smollm2: Path) -> Path:
    """Put the verified model file and its fingerprint into a data folder."""
    (home / "models").mkdir(parents=True, exist_ok=True)
    for file in (smollm2, smollm2.parent / "checked.json"):
        shutil.copy2(file, home / "models")
    return home

"""A library of many small files: how long it takes, how much memory, and how soon it is ready.

    python tests/benchmarks/many.py [--files 20000] [--words 200]

Prints one JSON object, figures of the real engine process with the real embedding model: seconds
to index and files a second, the engine's peak memory in MiB, milliseconds from the start of a new
engine to `Ready` and to the first search result, and to the end of its comparison with the disk;
milliseconds to list all files; seconds until an edit can be found (median of several) and until a
deletion is seen; seconds of a second `carrel index` with nothing changed. Fails when a bound that
Carrel promises is not kept.
"""

import argparse
import json
import random
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

from command import lines
from served import Served

from assistant import messages as m
from assistant.paths import SAMPLE_LIBRARY
from assistant.processes import ChildDied
from assistant.records import FileState

PEAK_MIB = 1024
"""The engine's own bound, whatever the number of files up to 20,000."""
READY_S = 2.0
EDIT_S = 3.0
EDITS = 7
FOLDERS = 200


def make(folder: Path, files: int, words: int) -> list[Path]:
    """Write files of distinct text, spread over folders."""
    choose = random.Random(1)
    texts = [path.read_text("utf-8") for path in sorted(SAMPLE_LIBRARY.glob("*.[mt]*"))]
    vocabulary = sorted(set(re.findall(r"[A-Za-z]{2,}", " ".join(texts))))
    made = []
    for n in range(files):
        path = folder / f"{n % FOLDERS:03}" / f"note {n:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn = (" ".join(choose.choices(vocabulary, k=12)) for _ in range(words // 12))
        sentences = (f"{sentence.capitalize()}." for sentence in drawn)
        path.write_text(f"This is note {n}. {' '.join(sentences)}", encoding="utf-8")
        made.append(path)
    return made


def main() -> int:
    """Measure one library from the first file to the last question."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--words", type=int, default=200)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, home = Path(place, "notes"), Path(place, "home")
        paths = make(folder, given.files, given.words)
        found = measure_first(home, folder, paths)
        found |= measure_restart(home)
        found |= measure_unchanged(home, folder)
    found["within_bounds"] = (
        found["peak_mib"] <= PEAK_MIB
        and found["ready_ms"] <= READY_S * 1000
        and found["first_result_ms"] <= READY_S * 1000
        and found["edit_found_s"] <= EDIT_S
    )
    print(json.dumps(found, indent=2))
    return 0 if found["within_bounds"] else 1


def measure_first(home: Path, folder: Path, paths: list[Path]) -> dict[str, Any]:
    """Index everything, list it, edit some and delete one."""
    served = Served(home)
    try:
        started = time.perf_counter()
        adding = served.send(m.AddPaths, paths=(str(folder),))
        report = served.wait(m.IndexFinished, adding, timeout_s=14_400).report
        seconds = time.perf_counter() - started
        assert (report.indexed, report.failed) == (len(paths), ()), report
        found = {
            "files": report.files,
            "passages": report.passages,
            "index_s": round(seconds, 1),
            "files_a_second": round(len(paths) / seconds, 1),
            "list_ms": timed_ms(lambda: served.ask(m.ListFiles, m.FilesListed)),
        }
        edits = [edit(served, path, n) for n, path in enumerate(paths[:EDITS])]
        found["edit_found_s"] = round(statistics.median(edits), 2)
        found["edit_found_longest_s"] = round(max(edits), 2)
        found["deletion_seen_s"] = delete(served, paths[EDITS])
        found["peak_mib"] = peak_mib(served.child.pid)
        return found
    finally:
        end(served)


def measure_restart(home: Path) -> dict[str, Any]:
    """Start again and ask at once."""
    started = time.perf_counter()
    served = Served(home)
    try:
        ready = time.perf_counter() - started
        served.ask(m.Search, m.Retrieved, question="Where is note 77?")
        first = time.perf_counter() - started
        served.wait(m.IndexFinished, 0)
        return {
            "ready_ms": round(ready * 1000),
            "first_result_ms": round(first * 1000),
            "compared_ms": round((time.perf_counter() - started) * 1000),
            "search_ms": timed_ms(
                lambda: served.ask(m.Search, m.Retrieved, question="Where is note 78?")
            ),
        }
    finally:
        end(served)


def measure_unchanged(home: Path, folder: Path) -> dict[str, Any]:
    """Run `carrel index` where nothing has changed."""
    started = time.perf_counter()
    (report,) = lines(home, "index", folder)
    assert report["indexed"] == 0, report
    seconds = round(time.perf_counter() - started, 2)
    return {"unchanged_s": seconds, "unchanged_own_s": report["seconds"]}


def edit(served: Served, path: Path, n: int) -> float:
    """Return the seconds from writing a file until a question finds what was written."""
    words = f"The lighthouse keeper counted zebra{n} before breakfast."
    started = time.perf_counter()
    path.write_text(words, encoding="utf-8")
    served.wait(
        m.FileChanged,
        such=lambda e: e.file.path == str(path) and e.file.state == FileState.INDEXED,
    )
    hits = served.ask(m.Search, m.Retrieved, question=f"lighthouse keeper zebra{n}").hits
    assert words in [hit.passage.text for hit in hits]
    return time.perf_counter() - started


def delete(served: Served, path: Path) -> float:
    """Return the seconds until a deletion is seen."""
    started = time.perf_counter()
    path.unlink()
    served.wait(m.FileRemoved, such=lambda e: e.path == str(path))
    return round(time.perf_counter() - started, 2)


def timed_ms(action: Any) -> int:
    """Return how long an action takes, in milliseconds."""
    started = time.perf_counter()
    action()
    return round((time.perf_counter() - started) * 1000)


def peak_mib(pid: int) -> int:
    """Return the most memory a process has held (Linux)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) >> 10
    raise LookupError(pid)


def end(served: Served) -> None:
    """Have the engine close its stores and end."""
    served.send(m.Shutdown)
    try:
        while True:
            served.next()
    except ChildDied:
        served.close()


if __name__ == "__main__":
    raise SystemExit(main())

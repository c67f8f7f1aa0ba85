"""How true the estimate of the time left is: what was told during a run, beside what it took.

    python tests/benchmarks/estimate.py FOLDER

Indexes the folder into a fresh library and prints, at each tenth of the run's time, the seconds
that were said to be left, the seconds that were left, and their ratio; then the seconds a megabyte
of each kind took.
"""

import argparse
import tempfile
import time
from collections import defaultdict
from contextlib import closing
from pathlib import Path

from assistant.engine import Engine
from assistant.kinds import kind_of
from assistant.messages import FileChanged, FileStarted, Progress
from assistant.paths import Home
from assistant.records import FileState


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    told: list[tuple[float, float | None]] = []
    spent: dict[str, float] = defaultdict(float)
    megabytes: dict[str, float] = defaultdict(float)
    with tempfile.TemporaryDirectory() as home, closing(Engine(Home(Path(home)))) as engine:
        engine.prepare()
        started = begun = time.perf_counter()
        for event in engine.index([str(folder)]):
            now = time.perf_counter()
            if isinstance(event, Progress):
                told.append((now - started, event.seconds_left))
            elif isinstance(event, FileStarted):
                begun = now
            elif isinstance(event, FileChanged) and event.file.state is not FileState.WAITING:
                kind = kind_of(event.file.path) or ""
                spent[kind] += now - begun
                megabytes[kind] += event.file.size / 1e6
        whole = time.perf_counter() - started
    print("   at s   told s   left s   ratio")
    for tenth in range(1, 10):
        at, left = next((t, s) for t, s in told if t >= whole * tenth / 10)
        shown = f"{left:8.1f} {whole - at:8.1f} {left / (whole - at):7.2f}" if left else "       -"
        print(f"{at:7.1f} {shown}")
    for kind, seconds in sorted(spent.items(), key=lambda pair: -pair[1]):
        rate = seconds / max(megabytes[kind], 1e-9)
        print(f"{kind:<10} {seconds:7.1f} s  {megabytes[kind]:7.2f} MB  {rate:7.1f} s/MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

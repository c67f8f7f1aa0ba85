"""Index the same folder again and again, every file edited each time, and watch nothing grow.

Prints query times by both paths and sizes on disk after each cycle; exit 1 if the last cycles are
more than 1.3 times as slow or as large as the first.

    python tests/benchmarks/cycles.py [--cycles 50] [--passages 2100]
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from engines import open_engine

from assistant import vectors
from assistant.engine import Engine
from assistant.filters import Filter
from assistant.query import understand

WORDS = [f"{stem}{n}" for stem in "rope oar lake sail fog quay mast tide" for n in range(400)]
_WORDS_PER_FILE = 900
_PASSAGES_PER_FILE = 21
_QUERIES = 60
_AT_EACH_END = 5
_LIMIT = 1.3
_JUDGED = ("search ms", "chroma ms", "exact ms", "words ms", "disk MB")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=50)
    parser.add_argument("--passages", type=int, default=2100)
    options = parser.parse_args()
    vectors.EXACT_LIMIT = 0  # so that this many passages are already Chroma's
    with tempfile.TemporaryDirectory() as root:
        documents = Path(root, "documents")
        documents.mkdir()
        with closing(open_engine(Path(root, "home"))) as engine:
            rows = measure(engine, documents, options.passages, options.cycles)
    return judge(rows)


def measure(engine: Engine, documents: Path, passages: int, cycles: int) -> list[dict[str, float]]:
    chance = random.Random(1)
    rows: list[dict[str, float]] = []
    for cycle in range(cycles):
        for n in range(passages // _PASSAGES_PER_FILE):
            text = " ".join(chance.choices(WORDS, k=_WORDS_PER_FILE))
            (documents / f"{n}.txt").write_text(f"Edition {cycle}. {text}.")
        list(engine.prepare())
        list(engine.index([str(documents)]))
        row = look(engine, chance) | disk(engine)
        rows.append(row)
        if cycle == 0:
            print("cycle " + " ".join(f"{name:>14}" for name in row))
        print(f"{cycle + 1:5} " + " ".join(f"{value:14.2f}" for value in row.values()), flush=True)
    return rows


def look(engine: Engine, chance: random.Random) -> dict[str, float]:
    """Return median and 95th percentile in ms, of the whole search and of its parts."""
    questions = [" ".join(chance.choices(WORDS, k=6)) for _ in range(_QUERIES)]
    queries = [engine.embedder.embed([question])[0] for question in questions]
    retriever, scope = engine._retriever, Filter(engine.folders())
    engine.search(questions[0], 10)
    engine.vectors.search(queries[0], 10, scope)
    paths: dict[str, Callable[[int], object]] = {
        "search": lambda n: engine.search(questions[n], 10),
        "chroma": lambda n: engine.vectors.search(queries[n], 200),
        "exact": lambda n: engine.vectors.search(queries[n], 200, scope),
        "words": lambda n: retriever.keyword(understand(questions[n])),
    }
    row = {}
    for name, ask in paths.items():
        took = sorted(timed(ask, n) for n in range(_QUERIES))
        row[f"{name} ms"] = statistics.median(took)
        row[f"{name} p95"] = took[int(_QUERIES * 0.95)]
    return row


def timed(ask: Callable[[int], object], n: int) -> float:
    """Return the milliseconds of the best of three: other work on the machine is not ours."""
    took = []
    for _ in range(3):
        started = time.perf_counter()
        ask(n)
        took.append(time.perf_counter() - started)
    return min(took) * 1000


def disk(engine: Engine) -> dict[str, float]:
    catalogue = engine.home.catalogue
    log = catalogue.with_name(catalogue.name + "-wal")
    sizes = {
        "catalogue MB": catalogue.stat().st_size / 1e6,
        "log MB": log.stat().st_size / 1e6 if log.exists() else 0.0,
        "vectors MB": engine.vectors.size() / 1e6,
    }
    return {**sizes, "disk MB": sum(sizes.values())}


def judge(rows: list[dict[str, float]]) -> int:
    """Compare the medians of the first and the last cycles."""
    worst = 0.0
    first, last = rows[:_AT_EACH_END], rows[-_AT_EACH_END:]
    for name in rows[0]:
        before, after = (statistics.median(row[name] for row in part) for part in (first, last))
        times = after / max(before, 0.001)
        print(f"{name:>14}: {before:8.2f} at first, {after:8.2f} at last, {times:5.2f} times")
        if name in _JUDGED:
            worst = max(worst, times)
    print(f"at most {worst:.2f} times; the limit is {_LIMIT}")
    return 0 if worst <= _LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())

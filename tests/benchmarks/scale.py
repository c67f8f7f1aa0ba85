"""Measure a large library beside one of a tenth of its size.

    python tests/benchmarks/scale.py [--passages 100000] [--questions 100] [--vectors-only]
        [--memory-gb N]

Makes the libraries, and opens each in a process of its own. Prints how long it took to write the
catalogue and to fill the vector index, bytes on disk, how long it takes from the start of the
engine to its first answer, the memory of the engine; median and 95th percentile in ms of the vector
search, of the keyword search and of a whole search with its question embedded, everywhere and
limited to folders, a type and a year, and of the way from a question to its quote, with the reader;
and which share of the ten nearest passages the vector search finds. The last table says how much
more ten times the passages cost. The texts are drawn, so nothing is said of quality. With
--vectors-only there are none, and neither start nor keyword nor whole search; with --memory-gb
Chroma is used, or not, as on such a computer.
"""

import argparse
import multiprocessing
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import psutil
from large_library import FIRST_YEAR, LargeLibrary, Question
from msgspec import Struct, field
from starting import start_times

from assistant import vectors
from assistant.catalogue import Catalogue
from assistant.engine import Engine
from assistant.events import QuoteFound
from assistant.filters import EVERYTHING, Filter
from assistant.paths import Home
from assistant.query import understand
from assistant.retrieval import Retriever

_BEST = 10
_CANDIDATES = 200
_STARTS = 5
_SCOPES = {
    "everywhere": EVERYTHING,
    "folder, 50 %": Filter(("/library/half",)),
    "folder, 10 %": Filter(("/library/one in ten",)),
    "folder, 1 %": Filter(("/library/one in a hundred",)),
    "type, 20 %": Filter(types=("pdf",)),
    "year, 10 %": Filter(since=date(FIRST_YEAR + 4, 1, 1), until=date(FIRST_YEAR + 4, 12, 31)),
}


class Figures(Struct):
    """What was measured of one library, by name; times in ms as median and 95th percentile."""

    plain: dict[str, str] = field(default_factory=dict)
    times: dict[str, tuple[float, float]] = field(default_factory=dict)
    recall: dict[str, float] = field(default_factory=dict)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--vectors-only", action="store_true")
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--memory-gb", type=int)
    given = parser.parse_args()
    sizes = (given.passages // 10, given.passages)
    with tempfile.TemporaryDirectory() as root:
        found = [_apart(_figures, Path(root, str(size)), size, given) for size in sizes]
    for size, figures in zip(sizes, found, strict=True):
        report(size, figures)
    compare(*found)
    return 0


def _apart(do: Callable[..., Figures], *arguments: object) -> Figures:
    """Run in a process of its own, so that its memory is that of one library."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(do, arguments)


def _figures(root: Path, size: int, given: argparse.Namespace) -> Figures:
    if given.memory_gb:
        vectors.total_memory = lambda: given.memory_gb << 30
    home = Home(root)
    library = LargeLibrary(size, with_text=not given.vectors_only)
    figures = Figures()
    Engine(home).close()  # makes the folder, and notes the embedding model
    started = time.perf_counter()
    catalogue = Catalogue(home.catalogue)
    library.store(catalogue)
    catalogue.close()
    figures.plain["catalogue written, s"] = f"{time.perf_counter() - started:.0f}"
    asked = library.questions(given.questions)
    del library
    engine = Engine(home)
    try:
        started = time.perf_counter()
        list(engine.prepare())
        figures.plain["vector index filled, s"] = f"{time.perf_counter() - started:.0f}"
        figures.plain["on disk: catalogue, Chroma, MB"] = (
            f"{engine.catalogue.size() / 1e6:.0f}, {engine.vectors.size() / 1e6:.0f}"
        )
    finally:
        engine.close()
    if not given.vectors_only:
        for name, took in start_times(root, asked[0].text, _STARTS).items():
            figures.plain[f"started, to {name}, s"] = f"{statistics.median(took):.2f}"
    engine = Engine(home)
    try:
        _measure(engine, asked, not given.vectors_only, figures)
    finally:
        engine.close()
    return figures


def _measure(engine: Engine, asked: Sequence[Question], with_text: bool, into: Figures) -> None:
    before = _memory()
    started = time.perf_counter()
    list(engine.prepare())
    engine.vectors.search(asked[0].vector, _CANDIDATES)
    into.plain["opened, first vector search, s"] = f"{time.perf_counter() - started:.2f}"
    into.plain["memory for searches everywhere, MB"] = f"{_memory() - before:.0f}"
    started = time.perf_counter()
    engine.vectors.search(asked[0].vector, _CANDIDATES, _SCOPES["type, 20 %"])
    into.plain["first limited vector search, s"] = f"{time.perf_counter() - started:.2f}"
    into.plain["memory for limited ones too, MB"] = f"{_memory() - before:.0f}"
    for name, scope in _SCOPES.items():
        _time(engine, asked, name, scope, with_text, into)
    into.times["vectors, Chroma not in step"] = _spread(
        lambda q: engine.vectors._scan.nearest(q.vector, _CANDIDATES), asked
    )
    if with_text:
        into.times["from a question to its quote"] = _spread(lambda q: _quote(engine, q), asked)
    into.recall = _recall(engine, asked)


def _quote(engine: Engine, question: Question) -> None:
    """Do what is done until a person sees the quote: search, read with the reader, choose."""
    events = engine.ask(None, question.text, model="none")
    next(event for event in events if isinstance(event, QuoteFound))
    events.close()


def _time(
    engine: Engine,
    asked: Sequence[Question],
    name: str,
    scope: Filter,
    with_text: bool,
    into: Figures,
) -> None:
    index, words = engine.vectors, engine.catalogue.keywords
    retriever = Retriever(engine.catalogue, index, engine.embedder)  # without a reader
    into.times[f"vectors, {name}"] = _spread(
        lambda q: index.search(q.vector, _CANDIDATES, scope), asked
    )
    if with_text:
        into.times[f"keywords, {name}"] = _spread(
            lambda q: words.search(understand(q.text), _CANDIDATES, scope), asked
        )
        into.times[f"whole search, {name}"] = _spread(
            lambda q: retriever.search(q.text, _BEST, scope), asked
        )


def _spread(ask: Callable[[Question], object], asked: Sequence[Question]) -> tuple[float, float]:
    ask(asked[0])
    took = []
    for question in asked:
        started = time.perf_counter()
        ask(question)
        took.append((time.perf_counter() - started) * 1000)
    return statistics.median(took), sorted(took)[int(0.95 * len(took))]


def _recall(engine: Engine, asked: Sequence[Question]) -> dict[str, float]:
    stored = engine.catalogue.stored_vectors
    queries = np.array([question.vector for question in asked])
    allowed = {name: engine.catalogue.documents_in(scope) for name, scope in _SCOPES.items()}
    best: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {name: [] for name in _SCOPES}
    last = 0
    while len((rows := stored.after(last, 50_000)).ids):
        last = int(rows.ids[-1])
        scores = queries @ rows.vectors.astype(np.float32).T
        for name, documents in allowed.items():
            chosen = np.flatnonzero(np.isin(rows.documents, documents))
            order = np.argsort(-scores[:, chosen], axis=1)[:, :_BEST]
            some = chosen[order]
            best[name].append((rows.ids[some], np.take_along_axis(scores, some, axis=1)))
    found = {}
    for name, parts in best.items():
        ids = np.concatenate([part[0] for part in parts], axis=1)
        scores = np.concatenate([part[1] for part in parts], axis=1)
        wanted = np.take_along_axis(ids, np.argsort(-scores, axis=1)[:, :_BEST], axis=1)
        hits = [
            len({i for i, _ in engine.vectors.search(q.vector, _CANDIDATES, _SCOPES[name])[:_BEST]}
                & set(row.tolist()))
            for q, row in zip(asked, wanted, strict=True)
        ]  # fmt: skip
        found[name] = sum(hits) / wanted.size
    return found


def _memory() -> float:
    return psutil.Process().memory_info().rss / 1e6


def report(size: int, figures: Figures) -> None:
    print(f"\n{size:,} passages")
    for name, value in figures.plain.items():
        print(f"  {name:<40} {value}")
    for name, (median, p95) in figures.times.items():
        print(f"  {name:<40} median {median:6.1f} ms, p95 {p95:6.1f} ms")
    for name, share in figures.recall.items():
        print(f"  recall@{_BEST}, {name:<29} {share:.3f}")


def compare(small: Figures, large: Figures) -> None:
    print("\nTen times the passages cost, by the median")
    for name, (median, _) in large.times.items():
        print(f"  {name:<40} {median / small.times[name][0]:.1f} times as much")


if __name__ == "__main__":
    sys.exit(main())

"""Measure retrieval on BEIR-style folders, through the product's own pipeline.

A document is a file; a passage found counts for its document. Prints nDCG@10, Recall@10,
Recall@100 and MRR of BM25 alone, dense alone, reciprocal rank fusion, and what Carrel does.

    python tests/benchmarks/retrieval.py FOLDER... [--queries N]
"""

import argparse
import csv
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytrec_eval

from assistant.engine import Engine
from assistant.paths import Home
from assistant.query import understand
from assistant.retrieval import Ranked, fuse

MEASURES = {
    "ndcg_cut_10": "nDCG@10",
    "recall_10": "R@10",
    "recall_100": "R@100",
    "recip_rank": "MRR",
}
_RRF_K = 60


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--queries", type=int, default=None)
    options = parser.parse_args()
    print(f"{'collection':<14} {'method':<10}" + "".join(f"{m:>9}" for m in MEASURES.values()))
    for folder in options.folders:
        with tempfile.TemporaryDirectory() as temporary:
            measure(folder, Path(temporary), options.queries)


def measure(folder: Path, temporary: Path, limit: int | None) -> None:
    documents = temporary / "documents"
    documents.mkdir()
    for n, line in enumerate(lines(folder / "corpus.jsonl")):
        text = f"{line.get('title') or ''}\n\n{line['text']}".strip()
        (documents / f"{n}_{line['_id'].replace('/', '-')}.txt").write_text(text or "-")
    names = {
        str(path): path.stem.split("_", 1)[1] for path in documents.iterdir()
    }  # fmt: skip
    qrels: dict[str, dict[str, int]] = {}
    with (folder / "qrels" / "test.tsv").open() as file:
        for query, document, score in list(csv.reader(file, delimiter="\t"))[1:]:
            qrels.setdefault(query, {})[document.replace("/", "-")] = int(float(score))
    queries = [q for q in lines(folder / "queries.jsonl") if q["_id"] in qrels][:limit]
    engine = Engine(Home(temporary / "home"))
    started = time.perf_counter()
    for _ in engine.index([str(documents)]):
        pass
    indexing = time.perf_counter() - started
    retriever = engine._retriever
    methods: dict[str, Callable[[Ranked, Ranked], Ranked]] = {
        "BM25": lambda dense, keyword: keyword,
        "dense": lambda dense, keyword: dense,
        "RRF": reciprocal_ranks,
        "Carrel": fuse,
    }
    runs: dict[str, dict[str, dict[str, float]]] = {name: {} for name in methods}
    for query in queries:
        asked = understand(query["text"])
        dense, keyword = retriever.dense(asked), retriever.keyword(asked)
        ids = list({i for i, _ in [*dense, *keyword]})
        paths = {i: names[p.path] for i, p in engine.catalogue.passages(ids).items()}
        for name, method in methods.items():
            best: dict[str, float] = {}
            for rank, (passage, _) in enumerate(method(dense, keyword)):
                best.setdefault(paths[passage], 1.0 / (rank + 1))
            runs[name][query["_id"]] = best
    engine.close()
    evaluator = pytrec_eval.RelevanceEvaluator(qrels, set(MEASURES))
    for name, run in runs.items():
        scores = evaluator.evaluate(run).values()
        means = [sum(s[m] for s in scores) / len(queries) for m in MEASURES]
        print(f"{folder.name:<14} {name:<10}" + "".join(f"{mean:9.4f}" for mean in means))
    print(f"{folder.name:<14} {len(names)} files indexed in {indexing:.0f} s", flush=True)


def reciprocal_ranks(dense: Ranked, keyword: Ranked) -> Ranked:
    """Fuse by reciprocal ranks (Cormack, Clarke and Buettcher, SIGIR 2009; k = 60)."""
    total: dict[int, float] = {}
    for ranked in (dense, keyword):
        for rank, (passage, _) in enumerate(ranked, 1):
            total[passage] = total.get(passage, 0.0) + 1 / (_RRF_K + rank)
    return sorted(total.items(), key=lambda pair: -pair[1])


def lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


if __name__ == "__main__":
    sys.exit(main())

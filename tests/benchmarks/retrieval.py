"""Measure retrieval through the product's own pipeline, beside its halves and its peers.

    python tests/benchmarks/retrieval.py COLLECTION... [--queries N] [--cache FOLDER] [--fusions]

A COLLECTION is a folder of BEIR, a file of questions with their paragraphs, a folder of
chunking_evaluation, or of ai-rag-chat-evaluator; see `ir/formats.py`. A document is a file, and
counts by the best passage found in it. The peers run in an environment of their own, if there is
one (`make bench-peers`), on the same documents and questions. With --cache, indexed libraries and
the peers' results are kept for the next time.

Prints nDCG@10, Recall@10, Recall@100 and MRR (by pytrec_eval); where stretches of text are judged,
recall, precision and intersection over union of the characters of the first five passages.
"""

import argparse
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from ir.collection import Collection, Malformed
from ir.formats import load
from ir.product import opened
from ir.runs import Run, folder_of, read
from ir.scoring import CHARACTERS, MEASURES, columns, score
from ir.table import print_detail, print_summary

from assistant.errors import CarrelError

_ROOT = Path(__file__).resolve().parents[2]
PEERS = _ROOT / "build" / "peers"
"""The peers' environment, with the original model in its folder `model`."""

Scores = dict[str, dict[str, list[float]]]
"""Method -> collection -> its measures."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("collections", nargs="+", type=Path)
    parser.add_argument("--queries", type=int, default=None, help="so many of each collection")
    parser.add_argument("--cache", type=Path, default=None)
    parser.add_argument("--fusions", action="store_true", help="compare ways to fuse, too")
    options = parser.parse_args()
    try:
        collections = [c for path in options.collections for c in load(path)]
        with ExitStack() as stack:
            cache = options.cache or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            peers = run_peers(options.collections, cache, options.queries)
            documents: Scores = {}
            stretches: Scores = {}
            rivals: set[str] = set()
            for collection in (c.sample(options.queries) for c in collections):
                scores = stretches if collection.references else documents
                theirs = runs_of_peers(peers, collection) if peers else {}
                rivals |= theirs.keys()
                ours = runs(collection, cache, options.fusions)
                for method, run in (*ours.items(), *theirs.items()):
                    scores.setdefault(method, {})[collection.name] = score(collection, run)
                print_collection(collection, scores)
    except (Malformed, CarrelError) as error:
        sys.exit(str(error))
    for measures, scores in ((tuple(MEASURES.values()), documents), (CHARACTERS, stretches)):
        if scores:
            first = {m: {c: s[0] for c, s in by_name.items()} for m, by_name in scores.items()}
            print_summary(measures[0], first, sorted(rivals))


def run_peers(paths: list[Path], cache: Path, queries: int | None) -> Path | None:
    """Let the peers run, and return the folder of their runs; None if they are not installed."""
    if not (PEERS / ".stamp").is_file():
        print("The peers are left out: `make bench-peers` installs them.", file=sys.stderr)
        return None
    folder = cache / "peers"
    command: list[str | Path] = [PEERS / "bin" / "python", _ROOT / "tests/benchmarks/peers.py"]
    command += ["--model", PEERS / "model", "--runs", folder, *paths]
    command += ["--queries", str(queries)] if queries else []
    if subprocess.run(command, check=False).returncode:
        raise Malformed("the peers failed; what they said stands above")
    return folder


def runs_of_peers(folder: Path, collection: Collection) -> dict[str, Run]:
    """Return what the peers have found, by their names."""
    return {file.stem: read(file) for file in sorted(folder_of(folder, collection).glob("*.json"))}


def runs(collection: Collection, cache: Path, fusions: bool) -> dict[str, Run]:
    """Return what each method on Carrel's own index finds."""
    with opened(collection, cache) as library:
        return {**library.rankings(fusions), **library.searches()}


def print_collection(collection: Collection, scores: Scores) -> None:
    """Print all measures of all methods on a collection, as soon as they are known."""
    rows = [
        (collection.name, method, by_name[collection.name])
        for method, by_name in scores.items()
        if collection.name in by_name
    ]
    print_detail(["collection", "method", *columns(collection)], rows)


if __name__ == "__main__":
    main()

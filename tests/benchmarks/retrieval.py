"""Measure retrieval through the product's own pipeline, beside its halves and its peers.

    python tests/benchmarks/retrieval.py COLLECTION... [--queries N] [--titles A,B]
        [--cache FOLDER] [--fusions]

A COLLECTION is a folder of BEIR, a file of questions with their paragraphs, a folder of
chunking_evaluation, or of ai-rag-chat-evaluator; see `ir/formats.py`. A document is a file, and
counts by the best passage found in it. The peers run in an environment of their own, if there is
one (`make bench-peers`), on the same documents and questions. --titles keeps to the questions on
some articles, as the reader was trained on the others. With --cache, indexed libraries and the
peers' results are kept for the next time.

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
from ir.table import CARREL, print_detail, print_summary

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
    parser.add_argument("--queries", type=positive, default=None, help="so many of each collection")
    parser.add_argument("--titles", type=listed, default=[], help="those of SQuAD to ask about")
    parser.add_argument("--cache", type=Path, default=None)
    parser.add_argument("--fusions", action="store_true", help="compare ways to fuse, too")
    options = parser.parse_args()
    try:
        with ExitStack() as stack:
            cache = options.cache or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            measure(options, cache)
    except (Malformed, CarrelError) as error:
        sys.exit(str(error))


def positive(text: str) -> int:
    """Return a number above 0. Raises ValueError."""
    if int(text) < 1:
        raise ValueError(text)
    return int(text)


def listed(text: str) -> list[str]:
    """Return what commas divide."""
    return text.split(",")


def measure(options: argparse.Namespace, cache: Path) -> None:
    """Print each collection's measures, then what they come to. Raises Malformed, CarrelError."""
    collections = [
        collection.sample(options.queries)
        for path in options.collections
        for collection in load(path, frozenset(options.titles))
    ]
    if len({c.name for c in collections}) < len(collections):
        raise Malformed("two of the collections have the same name")
    peers = run_peers(options, cache)
    documents: Scores = {}
    stretches: Scores = {}
    rivals: set[str] = set()
    for collection in collections:
        scores = stretches if collection.references else documents
        theirs = runs_of_peers(peers, collection) if peers else {}
        rivals |= theirs.keys()
        found = runs(collection, cache, options.fusions) | theirs
        for method in sorted(found, key=lambda name: name.startswith(CARREL)):
            figures = score(collection, found[method])
            scores.setdefault(method, {})[collection.name] = figures
        print_collection(collection, scores)
    for measures, scores in ((tuple(MEASURES.values()), documents), (CHARACTERS, stretches)):
        if scores:
            first = {m: {c: s[0] for c, s in by_name.items()} for m, by_name in scores.items()}
            print_summary(measures[0], first, sorted(rivals))


def run_peers(options: argparse.Namespace, cache: Path) -> Path | None:
    """Let the peers run, and return the folder of their runs; None if they are not installed."""
    if not (PEERS / ".stamp").is_file():
        print("The peers are left out: `make bench-peers` installs them.", file=sys.stderr)
        return None
    folder = cache / "peers"
    command: list[str | Path] = [PEERS / "bin" / "python", _ROOT / "tests/benchmarks/peers.py"]
    command += ["--model", PEERS / "model", "--runs", folder, *options.collections]
    command += ["--queries", str(options.queries)] if options.queries else []
    command += ["--titles", ",".join(options.titles)] if options.titles else []
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

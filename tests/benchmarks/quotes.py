"""Measure the quote and its floor on SQuAD 2 questions.

    python tests/benchmarks/quotes.py squad2.jsonl.gz [--count 250]

The articles that the reader was never trained on are indexed, a paragraph a file. Prints how often
the quoted sentence, found among all, holds the answer, with the reader and without it, and how the
score separates questions with an answer, without one, and about two other articles.
"""

import argparse
import gzip
import json
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

from assistant.engine import Engine
from assistant.evidence import best
from assistant.messages import Finished
from assistant.paths import Home
from assistant.records import Passage, Span
from assistant.sentence_reader import SentenceReader
from assistant.training.recipe import DEVELOPMENT, TEST

FLOORS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("squad", type=Path)
    parser.add_argument("--count", type=int, default=250)
    given = parser.parse_args()
    with gzip.open(given.squad, "rt", encoding="utf-8") as file:
        rows = list(map(json.loads, file))
    random.seed(3)
    tested = [row for row in rows if row["title"] in TEST]
    groups = {
        "answerable": [r for r in tested if r["answers"]],
        "unanswerable": [r for r in tested if not r["answers"]],
        "other articles": [r for r in rows if r["title"] in DEVELOPMENT and r["answers"]],
    }
    groups = {n: random.sample(some, min(given.count, len(some))) for n, some in groups.items()}
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), {row["context"] for row in tested}, groups)
    return 0


def measure(folder: Path, paragraphs: set[str], groups: dict[str, list[dict[str, Any]]]) -> None:
    documents = folder / "documents"
    documents.mkdir()
    for n, paragraph in enumerate(sorted(paragraphs)):
        (documents / f"{n}.txt").write_text(paragraph, encoding="utf-8")
    engine = Engine(Home(folder / "home"))
    for _ in engine.index([str(documents)]):
        pass
    found = {
        name: [engine.search(r["question"], 10) for r in rows] for name, rows in groups.items()
    }
    rows, hits = groups["answerable"], found["answerable"]
    fallback = SentenceReader(engine.embedder)
    share("with the reader", [holds(row, best(some)) for row, some in zip(rows, hits, strict=True)])
    share(
        "without it",
        [holds(r, fallback.read(r["question"], h)) for r, h in zip(rows, hits, strict=True)],
    )
    for name, rows in groups.items():
        refused = [is_refused(engine, row["question"]) for row in rows]
        print(f"{name:<15} refused {sum(refused) / len(refused):.3f}")
        scores = [read[2] if (read := best(some)) else 0.0 for some in found[name]]
        shares = (f"{sum(s < floor for s in scores) / len(scores):.3f}" for floor in FLOORS)
        print("    chance below", dict(zip(FLOORS, shares, strict=True)))
    engine.close()


def share(what: str, right: list[bool]) -> None:
    print(f"the quote, found among all, holds the answer, {what}: {sum(right) / len(right):.3f}")


def is_refused(engine: Engine, question: str) -> bool:
    *_, last = engine.ask(None, question, model="none")
    assert isinstance(last, Finished)
    return not last.answer.answered


def holds(row: dict[str, Any], read: tuple[Passage, Span, float] | None) -> bool:
    if read is None:
        return False
    passage, span, _ = read
    quote = passage.text[span.start - passage.start : span.end - passage.start]
    return any(answer["text"] in quote for answer in row["answers"])


if __name__ == "__main__":
    sys.exit(main())

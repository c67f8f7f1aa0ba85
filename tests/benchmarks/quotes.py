"""Measure the quote and its floor on SQuAD 2 questions.

    python tests/benchmarks/quotes.py squad2.jsonl.gz [--count 250]

Every second article is indexed, a paragraph a file. Prints how often the quoted sentence holds the
answer (given its paragraph, and found among all), and how the score separates questions with an
answer, without one, and about the articles left out.
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
from assistant.paths import Home
from assistant.records import Hit, Passage
from assistant.sentence_reader import SentenceReader

HELD_BACK = {"Packet_switching", "Steam_engine", "Normans", "French_and_Indian_War"}
FLOORS = (0.3, 0.35, 0.4, 0.45, 0.5)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("squad", type=Path)
    parser.add_argument("--count", type=int, default=250)
    given = parser.parse_args()
    with gzip.open(given.squad, "rt", encoding="utf-8") as file:
        rows = [row for row in map(json.loads, file) if row["title"] not in HELD_BACK]
    titles = sorted({row["title"] for row in rows})
    inside = set(titles[::2])
    random.seed(3)
    groups = {
        "answerable": [r for r in rows if r["title"] in inside and r["answers"]],
        "unanswerable": [r for r in rows if r["title"] in inside and not r["answers"]],
        "other articles": [r for r in rows if r["title"] not in inside and r["answers"]],
    }
    groups = {name: random.sample(some, given.count) for name, some in groups.items()}
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), {r["context"] for r in rows if r["title"] in inside}, groups)
    return 0


def measure(folder: Path, paragraphs: set[str], groups: dict[str, list[dict[str, Any]]]) -> None:
    documents = folder / "documents"
    documents.mkdir()
    for n, paragraph in enumerate(sorted(paragraphs)):
        (documents / f"{n}.txt").write_text(paragraph, encoding="utf-8")
    engine = Engine(Home(folder / "home"))
    for _ in engine.index([str(documents)]):
        pass
    reader = SentenceReader(engine.embedder)
    given = [holds(reader, row, [paragraph_of(row)]) for row in groups["answerable"]]
    print(f"quote holds the answer, paragraph given: {sum(given) / len(given):.3f}")
    found = [holds(reader, row, engine.search(row["question"], 10)) for row in groups["answerable"]]
    print(f"quote holds the answer, paragraph found: {sum(found) / len(found):.3f}")
    for name, rows in groups.items():
        scores = [score_of(reader, row, engine.search(row["question"], 10)) for row in rows]
        shares = (f"{sum(s < floor for s in scores) / len(scores):.3f}" for floor in FLOORS)
        print(f"{name:<15} refused below", dict(zip(FLOORS, shares, strict=True)))
    engine.close()


def paragraph_of(row: dict[str, Any]) -> Hit:
    return Hit(Passage(0, "", 1, 0, len(row["context"]), row["context"]), 1.0)


def holds(reader: SentenceReader, row: dict[str, Any], hits: list[Hit]) -> bool:
    read = reader.read(row["question"], hits)
    if read is None:
        return False
    passage, span, _ = read
    quote = passage.text[span.start - passage.start : span.end - passage.start]
    return any(answer["text"] in quote for answer in row["answers"])


def score_of(reader: SentenceReader, row: dict[str, Any], hits: list[Hit]) -> float:
    read = reader.read(row["question"], hits)
    return read[2] if read else 0.0


if __name__ == "__main__":
    sys.exit(main())

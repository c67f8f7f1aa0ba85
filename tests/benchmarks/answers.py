"""Measure the answers on questions with known answers, and on such that have none.

    python tests/benchmarks/answers.py [squad] [northwind] [--articles test] [--questions 300]
        [--model FILE.gguf|none] [--homes DIR] [--out DIR] [--first N] [--data DIR]

squad: questions on some articles of SQuAD 2, half of them unanswerable, every article of the file
indexed, one text file each. northwind: its questions and don't-know questions, the whole library
around it indexed. Everything goes through `carrel index` and `carrel eval`; each run leaves a
report in its own folder under --out, and goes on if it was cut off. Homes in --homes are made once.
Prints each figure beside what was set out for it; exits with 1 if one is missed.
"""

import argparse
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from assistant.training.recipe import DEVELOPMENT, TEST

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
ARTICLES = {"test": TEST, "development": DEVELOPMENT}


class Bound(NamedTuple):
    """A figure that was set out: at least, or with `most` at most."""

    measure: str
    value: float
    most: bool = False

    def is_kept(self, value: float) -> bool:
        return value <= self.value if self.most else value >= self.value


EXACT = [Bound("verbatim", 1.0), Bound("unbacked", 0.02, most=True)]
REACH = {
    "squad": [
        *EXACT,
        Bound("balanced", 0.8),
        Bound("contained", 0.72),
        Bound("refusal_recall", 0.72),
    ],
    "northwind": [*EXACT, Bound("refusal_recall", 0.9), Bound("false_refusals", 0.1, most=True)],
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", choices=[[], *REACH], metavar="squad|northwind")
    parser.add_argument("--articles", choices=ARTICLES, default="test")
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--first", type=int, help="ask only so many of each set")
    parser.add_argument("--model", default="none")
    parser.add_argument("--homes", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "answers")
    parser.add_argument("--data", type=Path, default=DATA)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        homes = given.homes or Path(folder)
        kept = [measure(name, given, homes / name) for name in given.sets or REACH]
    return 0 if all(kept) else 1


def measure(name: str, given: argparse.Namespace, place: Path) -> bool:
    """Run one set of questions and say whether all its figures are kept."""
    place.mkdir(parents=True, exist_ok=True)
    make = {"squad": squad, "northwind": northwind}[name]
    documents, questions = make(given, place)
    home = place / "home"
    if not (place / "indexed").exists():
        carrel(home, "index", documents)
        (place / "indexed").touch()
    model = install(given.model, home)
    out = given.out / f"{name}-{model}"
    out.mkdir(parents=True, exist_ok=True)
    file = out / "asked.jsonl"
    file.write_text("".join(json.dumps(q) + "\n" for q in questions), encoding="utf-8")
    limit = ["--limit", given.first] if given.first else []
    carrel(home, "eval", file, "--model", model, "--report", out, "--resume", *limit)
    scores = json.loads((out / "scores.json").read_text(encoding="utf-8"))
    kept = [told(name, bound, scores["all"]["measures"]) for bound in REACH[name]]
    return all(kept)


def told(name: str, bound: Bound, measures: dict[str, Any]) -> bool:
    """Print a figure beside what was set out for it, and say whether it is kept."""
    found = measures[bound.measure]
    if found["value"] is None:
        return True
    kept = bound.is_kept(found["value"])
    print(
        f"{name:<10} {bound.measure:<16} {100 * found['value']:6.1f} % "
        f"[{100 * found['low']:.1f}, {100 * found['high']:.1f}], n {found['n']}: "
        f"{'at most' if bound.most else 'at least'} {100 * bound.value:.0f} % "
        f"{'kept' if kept else 'MISSED'}"
    )
    return kept


def squad(given: argparse.Namespace, place: Path) -> tuple[Path, list[dict[str, Any]]]:
    """Write the articles as files; return their folder and the questions."""
    with gzip.open(given.data / "qa" / "squad2_half.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = list(map(json.loads, file))
    documents = place / "documents"
    if not documents.exists():
        documents.mkdir()
        paragraphs: dict[str, dict[str, None]] = {}
        for row in rows:
            paragraphs.setdefault(row["title"], {})[row["context"]] = None
        for title, texts in paragraphs.items():
            text = "\n\n".join([title.replace("_", " "), *texts])
            (documents / f"{title}.txt").write_text(text + "\n", encoding="utf-8")
    chance = random.Random(11)
    asked = [row for row in rows if row["title"] in ARTICLES[given.articles]]
    halves = [[r for r in asked if bool(r["answers"]) is known] for known in (True, False)]
    picked = [r for half in halves for r in chance.sample(half, given.questions // 2)]
    chance.shuffle(picked)  # so that the first few are of both kinds
    return documents, [of_squad(row) for row in picked]


def of_squad(row: dict[str, Any]) -> dict[str, Any]:
    made = {"id": row["id"], "question": row["question"], "group": row["title"]}
    if row["answers"]:
        made |= {"answers": row["answers"], "source": f"{row['title']}.txt"}
    return made


def northwind(given: argparse.Namespace, place: Path) -> tuple[Path, list[dict[str, Any]]]:
    """Return the library's folder and the questions on a part of it."""
    folder = given.data / "qa" / "northwind" / "example_input"
    known, unknown = (
        [
            {"id": f"{name} {n}", "group": name, **row}
            for n, row in enumerate(lines(folder / f"{name}.jsonl"), 1)
        ]
        for name in ("qa", "qa_dontknows")
    )
    mixed = known + unknown
    random.Random(11).shuffle(mixed)
    return given.data / "library", mixed


def lines(file: Path) -> Iterable[dict[str, Any]]:
    return (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line)


def install(model: str, home: Path) -> str:
    """Put a model's file into the home, without a copy where that is possible; return its name."""
    if model == "none":
        return model
    file = Path(model).expanduser().resolve()
    place = home / "models" / file.name
    place.parent.mkdir(parents=True, exist_ok=True)
    if not place.exists():
        try:
            os.link(file, place)
        except OSError:  # another file system
            place.write_bytes(file.read_bytes())
    return file.stem


def carrel(home: Path, *arguments: object) -> None:
    command = [sys.executable, "-m", "assistant", "--home", str(home), *map(str, arguments)]
    print("$ carrel", *arguments, flush=True)
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())

"""Show what the score of a self-exam means: beside that of labelled questions, with retrieval
whole and broken.

    python tests/benchmarks/exam.py HOME QUESTIONS.jsonl [--in PATH ...] [--count 60] [--first N]

HOME has the files indexed; QUESTIONS are labelled ones on those in --in. Both are asked without a
model, first as it is, then with a quarter, half and three quarters of the passages never found.
HOME is used under its lock, and not changed.
"""

import argparse
import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from assistant.engine import Engine
from assistant.evaluation.exam import make_exam
from assistant.evaluation.measures import Summary, summary
from assistant.evaluation.questions import Question, read_questions
from assistant.evaluation.running import ask
from assistant.evaluation.tables import GROUP_HEAD, group_cells
from assistant.filters import EVERYTHING, Filter
from assistant.paths import Home, absolute
from assistant.records import Hit

LOST = (0, 25, 50, 75)
"""Percent of the passages."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path)
    parser.add_argument("questions")
    parser.add_argument("--in", dest="scope", action="append", default=[])
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--first", type=int)
    given = parser.parse_args()
    engine = Engine(Home(given.home))
    exam = make_exam(engine, Filter(tuple(map(absolute, given.scope))), given.count)
    labelled = read_questions(given.questions)[: given.first]
    print(f"{'':<22}" + "".join(f"{title:>10}" for title in GROUP_HEAD))
    search = engine._retriever.search
    for lost in LOST:
        engine._retriever.search = without(search, lost)  # type: ignore[method-assign]
        for name, questions in (("self-exam", exam), ("labelled", labelled)):
            told(f"{name}, {lost} % lost", run(engine, questions))
    engine.close()
    return 0


def run(engine: Engine, questions: Sequence[Question]) -> Summary:
    return summary([ask(engine, question, "none", EVERYTHING) for question in questions])


def without(search: Callable[..., list[Hit]], percent_lost: int) -> Callable[..., list[Hit]]:
    """Return a search that never finds some of the passages."""

    def found(question: str, limit: int = 10, scope: Filter = EVERYTHING) -> list[Hit]:
        hits = search(question, 4 * limit, scope)
        return [hit for hit in hits if is_kept(hit, percent_lost)][:limit]

    return found if percent_lost else search


def is_kept(hit: Hit, percent_lost: int) -> bool:
    place = f"{hit.passage.path} {hit.passage.page} {hit.passage.start}"
    return zlib.crc32(place.encode()) % 100 >= percent_lost


def told(name: str, figures: Summary) -> None:
    print(f"{name:<22}" + "".join(f"{cell:>10}" for cell in group_cells(figures)), flush=True)


if __name__ == "__main__":
    sys.exit(main())

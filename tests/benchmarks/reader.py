"""Measure the reader on SQuAD 2 questions of articles that no training saw, paragraph given.

    python tests/benchmarks/reader.py squad2.jsonl.gz [--model FOLDER] [--floor CHANCE]

Prints exact match and F1 on the answerable questions (SQuAD's own measures), how often the sentence
holds the answer, and how well the chance separates answerable from unanswerable questions: the area
under the curve, the curve itself, and what the floor refuses. The floor is where, on development
articles, 22 in a hundred answerable questions are refused, unless one is given.
"""

import argparse
import re
import string
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import numpy as np

from assistant.onnx_reader import BUNDLED, OnnxReader, Reading
from assistant.training.questions import Question, read
from assistant.training.recipe import DEVELOPMENT, TEST
from assistant.wording import sentences

FALSE_REFUSALS = 0.22


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("squad", type=Path)
    parser.add_argument("--model", type=Path, default=BUNDLED)
    parser.add_argument("--floor", type=float, default=None)
    given = parser.parse_args()
    reader = OnnxReader(given.model)
    questions = list(read(given.squad))
    floor = given.floor
    if floor is None:
        floor = chosen_floor(reader, [q for q in questions if q.title in DEVELOPMENT])
    tested = [q for q in questions if q.title in TEST]
    started = perf_counter()
    readings = [reader.read(q.text, [q.context])[0] for q in tested]
    ms = (perf_counter() - started) * 1000 / len(tested)
    report(tested, readings, floor)
    print(f"{ms:.1f} ms a paragraph, one at a time on one core")
    return 0


def chosen_floor(reader: OnnxReader, development: Sequence[Question]) -> float:
    chances = [reader.read(q.text, [q.context])[0].relevance for q in development if q.answer]
    return float(np.quantile(chances, FALSE_REFUSALS))


def report(questions: Sequence[Question], readings: Sequence[Reading], floor: float) -> None:
    pairs = list(zip(questions, readings, strict=True))
    known = [(q, r) for q, r in pairs if q.answer is not None]
    f1 = np.mean([best_f1(q, r) for q, r in known])
    exact = np.mean([normalised(said(q, r)) in map(normalised, q.answers) for q, r in known])
    holds = np.mean([sentence_holds(q, r) for q, r in known])
    yes = np.array([r.relevance for q, r in pairs if q.answer is not None])
    no = np.array([r.relevance for q, r in pairs if q.answer is None])
    print(f"{len(yes)} answerable, {len(no)} unanswerable questions")
    print(
        f"answerable: exact match {exact:.3f}, F1 {f1:.3f}, sentence holds the answer {holds:.3f}"
    )
    print(f"answerable or not: area under the curve {(yes[:, None] > no).mean():.3f}")
    print(f"floor {floor:.3f}: unanswerable refused {(no < floor).mean():.3f}, "
          f"answerable refused {(yes < floor).mean():.3f}")  # fmt: skip
    print("answerable refused    " + "".join(f"{share:7.2f}" for share in shares()))
    refused = [(no < np.quantile(yes, share)).mean() for share in shares()]
    print("unanswerable refused  " + "".join(f"{share:7.2f}" for share in refused))


def shares() -> list[float]:
    return [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]


def said(question: Question, reading: Reading) -> str:
    return question.context[reading.start : reading.end]


def sentence_holds(question: Question, reading: Reading) -> bool:
    assert question.answer is not None
    shown = " ".join(
        question.context[a:b]
        for a, b in sentences(question.context)
        if a < reading.end and b > reading.start
    )
    return any(answer in shown for answer in question.answers)


def best_f1(question: Question, reading: Reading) -> float:
    return max(f1(said(question, reading), answer) for answer in question.answers)


def f1(found: str, expected: str) -> float:
    """Return the F1 of the words, as SQuAD's evaluation computes it."""
    a, b = normalised(found).split(), normalised(expected).split()
    common = sum((Counter(a) & Counter(b)).values())
    return 2 * common / (len(a) + len(b)) if common else 0.0


def normalised(text: str) -> str:
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


if __name__ == "__main__":
    sys.exit(main())

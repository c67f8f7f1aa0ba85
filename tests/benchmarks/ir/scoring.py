"""Runs to figures: documents by pytrec_eval, stretches of text by their characters."""

from collections.abc import Iterable, Sequence

from .collection import Collection, Reference
from .runs import Run

MEASURES = {
    "ndcg_cut_10": "nDCG@10",
    "recall_10": "R@10",
    "recall_100": "R@100",
    "recip_rank": "MRR",
}
CHARACTERS = ("recall@5", "precision@5", "IoU@5")
_K = 5

Stretch = tuple[int, int]


def columns(collection: Collection) -> tuple[str, ...]:
    """Return the names of a collection's measures."""
    return CHARACTERS if collection.references else tuple(MEASURES.values())


def score(collection: Collection, run: Run) -> list[float]:
    """Return the means over the collection's questions; one without results counts 0."""
    rows = _characters(collection, run) if collection.references else _documents(collection, run)
    return [sum(row[n] for row in rows) / len(collection.questions)
            for n in range(len(columns(collection)))]  # fmt: skip


def _documents(collection: Collection, run: Run) -> list[list[float]]:
    import pytrec_eval

    judged = {q: dict(collection.relevant[q]) for q in collection.questions}
    found = {q: run.documents[q] for q in judged if run.documents.get(q)}
    grades = pytrec_eval.RelevanceEvaluator(judged, set(MEASURES)).evaluate(found)
    return [[grade[measure] for measure in MEASURES] for grade in grades.values()]


def _characters(collection: Collection, run: Run) -> list[list[float]]:
    return [
        list(overlap(run.stretches.get(question, [])[:_K], collection.references[question]))
        for question in collection.questions
    ]


def overlap(
    found: Sequence[Reference], references: Sequence[Reference]
) -> tuple[float, float, float]:
    """Return recall, precision and intersection over union of the characters, each from 0 to 1.

    What is found twice counts once as a hit and twice as found. (Smith and Troynikov, Evaluating
    Chunking Strategies for Retrieval, 2024.)
    """
    wanted = sum(r.end - r.start for r in references)
    read = sum(f.end - f.start for f in found)
    documents = {r.document for r in references}
    hit = sum(
        _length(
            _common(f, r) for f in found for r in references if f.document == r.document == name
        )
        for name in documents
    )
    recall = hit / wanted if wanted else 0.0
    return recall, hit / read if read else 0.0, hit / (read + wanted - hit) if read else 0.0


def _common(one: Reference, other: Reference) -> Stretch:
    return max(one.start, other.start), min(one.end, other.end)


def _length(stretches: Iterable[Stretch]) -> int:
    """Return how many characters the stretches cover together."""
    total, reached = 0, 0
    for start, end in sorted(stretches):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total

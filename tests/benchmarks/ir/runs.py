"""What a method found for each question, in memory and in the file that passes it between
environments: JSON, question -> document -> score, or where stretches of text are judged,
question -> [document, start, end], best first."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .collection import Collection, Malformed, Reference

DEPTH = 400
"""How many passages each method is asked for: twice what each half of Carrel brings."""


@dataclass(frozen=True)
class Found:
    """A passage that a method found; offsets are those of the document's text."""

    document: str
    page: int = 1
    start: int = 0
    end: int = 0


@dataclass
class Run:
    """A method's results: documents with falling scores, or stretches of text, per question."""

    documents: dict[str, dict[str, float]] = field(default_factory=dict)
    stretches: dict[str, list[Reference]] = field(default_factory=dict)

    def add(self, collection: Collection, question: str, found: Sequence[Found]) -> None:
        """Take in what was found for a question, best first; a document counts by its best."""
        if collection.references:
            self.stretches[question] = [Reference(f.document, f.start, f.end) for f in found]
            return
        best: dict[str, float] = {}
        for rank, passage in enumerate(found, 1):
            # By rank, as the grader breaks ties between equal scores by name.
            best.setdefault(collection.unit(passage.document, passage.page), 1.0 / rank)
        self.documents[question] = best


def folder_of(runs: Path, collection: Collection) -> Path:
    """Return the folder of the runs on these documents and questions, a file for each method."""
    return runs / f"{collection.name.replace(' ', '-')}-{collection.run_key}"


def save(path: Path, run: Run) -> None:
    """Write a run to a file, whole or not at all."""
    stretches = {
        question: [[f.document, f.start, f.end] for f in found]
        for question, found in run.stretches.items()
    }
    part = path.with_suffix(".part")
    part.write_text(json.dumps({"documents": run.documents, "stretches": stretches}), "utf-8")
    part.replace(path)


def read(path: Path) -> Run:
    """Return the run of a file. Raises Malformed."""
    try:
        content = json.loads(path.read_text("utf-8"))
        stretches = {
            question: [Reference(*stretch) for stretch in found]
            for question, found in content["stretches"].items()
        }
        return Run(content["documents"], stretches)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Malformed(f"{path}: no run: {error}") from error

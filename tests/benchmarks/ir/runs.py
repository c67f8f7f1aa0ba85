"""What a method found for each question, in memory and in the files that pass it between
environments: JSON, method -> question -> document -> score, and for stretches of text
method -> question -> [document, start, end], best first."""

import json
from collections.abc import Mapping, Sequence
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


def peers_file(folder: Path, collection: Collection) -> Path:
    """Return where the peers' runs on these documents and questions are kept."""
    return folder / f"{collection.name.replace(' ', '-')}-{collection.run_key}.json"


def save(path: Path, runs: Mapping[str, Run]) -> None:
    """Write runs to a file, whole or not at all."""
    content = {
        "documents": {name: run.documents for name, run in runs.items()},
        "stretches": {
            name: {q: [[f.document, f.start, f.end] for f in found] for q, found in s.items()}
            for name, s in ((name, run.stretches) for name, run in runs.items())
        },
    }
    part = path.with_suffix(".part")
    part.write_text(json.dumps(content), encoding="utf-8")
    part.replace(path)


def read(path: Path) -> dict[str, Run]:
    """Return the runs of a file. Raises Malformed."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: Run(
                documents,
                {
                    question: [Reference(*stretch) for stretch in found]
                    for question, found in content["stretches"][name].items()
                },
            )
            for name, documents in content["documents"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Malformed(f"{path}: no run file: {error}") from error

"""What must hold of a library at any moment, whatever has been killed before."""

import hashlib
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from assistant.database import check
from assistant.engine import Engine
from assistant.filters import EVERYTHING, Filter
from assistant.planning import compare
from assistant.records import FileState

Snapshot = dict[str, Any]


def check_library(engine: Engine) -> None:
    """Raise AssertionError if anything is lost, twice, left over, torn or out of step."""
    check(engine.home.catalogue, thoroughly=True)
    _check_files(engine)
    _check_vectors(engine)


def snapshot(engine: Engine) -> Snapshot:
    """Return by path all that the catalogue holds of each file, without its ids."""
    database = engine.catalogue._database
    state: Snapshot = {}
    for path, file_state, kind, digest, document in database.all(
        """SELECT path, state, error_kind, coalesce(hash, ''), document_id FROM files
        LEFT JOIN documents ON documents.id = document_id"""
    ):
        pages = database.all(
            "SELECT number, label, text FROM pages WHERE document_id IS ? ORDER BY 1", document
        )
        passages = database.all(
            "SELECT page, start, end, vector FROM passages WHERE document_id IS ? ORDER BY 1, 2",
            document,
        )
        state[path] = (file_state, kind, digest, pages, passages)
    return state


def _check_files(engine: Engine) -> None:
    """Every file on disk is whole in the catalogue or queued; nothing else is in it."""
    catalogue = engine.catalogue
    roots = list(engine.folders())
    plan = compare(catalogue, roots, False, True) if roots else None
    queued = {file.path for file in plan.todo} if plan else set()
    gone = set(plan.gone) if plan else set()
    hashes = Counter(
        (row[0], row[1]) for row in catalogue._database.all("SELECT hash, kind FROM documents")
    )
    assert all(n == 1 for n in hashes.values()), "a document twice"
    for path, (state, _, digest, pages, passages) in snapshot(engine).items():
        if path in queued or path in gone or state != FileState.INDEXED:
            continue
        text = Path(path).read_text()
        assert digest == hashlib.sha256(text.encode()).hexdigest(), "another content"
        assert "".join(page[2] for page in pages) == text, "pages are missing"
        spans = [(page, start, end) for page, start, end, _ in passages]
        assert len(set(spans)) == len(spans) > 0, "a passage twice, or none"
        covered = " ".join(text[start:end] for _, start, end in sorted(spans))
        assert covered.split() == text.split(), "passages are missing"
    orphans = catalogue._database.all(
        "SELECT id FROM documents WHERE id NOT IN (SELECT document_id FROM files "
        "WHERE document_id IS NOT NULL)"
    )
    assert not orphans, "text of no file"


def _check_vectors(engine: Engine) -> None:
    """Chroma holds what the catalogue does, and finds each passage; so does exact search."""
    index, stored = engine.vectors, engine.catalogue.stored_vectors
    index.drain()
    assert index._collection is not None, "Chroma was given up"
    assert stored.outbox(1) == []
    ids, vectors = stored.all()
    assert index._collection.count() == len(ids)
    if not len(ids):
        return
    kept = index._collection.get(include=["embeddings"])
    rows = {int(i): np.array(v) for i, v in zip(kept["ids"], kept["embeddings"], strict=True)}
    assert sorted(rows) == ids.tolist()
    roots = Filter(engine.folders())
    for number, vector in zip(ids.tolist(), vectors.astype(np.float32), strict=True):
        assert np.allclose(rows[number], vector, atol=1e-3)
    for place in range(0, len(ids), max(1, len(ids) // 20)):
        vector = vectors[place].astype(np.float32)
        for scope in (EVERYTHING, roots):
            (_, similarity), *_ = index.search(vector, 3, scope)
            assert similarity > 0.998, "a passage does not find itself"

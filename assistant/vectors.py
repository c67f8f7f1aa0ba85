"""The vector index: Chroma, derived from the catalogue and disposable.

Chroma's files do not survive a kill at the wrong moment, so a generation folder that was not
closed cleanly is thrown away and filled again from the catalogue's vectors, without embedding
anything anew. Until it is in step, and for small or limited searches, the search is exact.
"""

import logging
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .catalogue import Catalogue, Scope
from .errors import CarrelError

log = logging.getLogger(__name__)

EXACT_LIMIT = 5_000
"""Up to so many passages a search compares all vectors: faster than a graph, and exact."""

_BATCH = 500
_GENERATION = "vectors.generation"
_CLEAN = "vectors.clean"

# Denser than Chroma's defaults, which miss some of the first ten in a large library.
_HNSW = {"space": "cosine", "max_neighbors": 32, "ef_construction": 200, "ef_search": 200}

Ranked = list[tuple[int, float]]
"""Passage ids with cosine similarities, best first."""


class VectorIndex:
    """Nearest passages by cosine similarity; the only owner of Chroma's folder."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._lock = threading.RLock()
        self._client: Any = None
        self._collection: Any = None
        self._tried = False
        self._exact: tuple[tuple[int, int], NDArray[np.int64], NDArray[np.float32]] | None = None

    def open(self) -> bool:
        """Open the last generation if it was closed cleanly; False if it has to be filled."""
        with self._lock:
            self._tried = True
            if self._collection is not None:
                return True
            generation = self._catalogue.meta(_GENERATION)
            clean = self._catalogue.meta(_CLEAN) == "yes"
            if not generation or not clean or not (self._folder / generation).is_dir():
                return False
            try:
                self._connect(generation)
                self._collection = self._client.get_collection("passages", embedding_function=None)
            except Exception:  # whatever Chroma makes of a damaged folder: it is disposable
                self._disconnect()
                return False
            return True

    def fill(self, go_on: Callable[[], bool] = lambda: True) -> None:
        """Make a new generation from the catalogue's vectors; stops early when told to."""
        with self._lock:
            self._disconnect()
            self._mark_dirty()
            generation = str(int(self._catalogue.meta(_GENERATION) or 0) + 1)
            self._catalogue.set_meta(_GENERATION, generation)
            self._remove_other_generations(generation)
            self._connect(generation)
            collection = self._client.create_collection(
                "passages", embedding_function=None, configuration={"hnsw": _HNSW}
            )
            last_seen = max((seq for seq, *_ in self._catalogue.outbox(-1)), default=0)
        ids = self._catalogue.passage_ids()
        for start in range(0, len(ids), _BATCH):
            if not go_on():
                return
            with self._lock:
                self._add(collection, ids[start : start + _BATCH])
        with self._lock:
            self._catalogue.clear_outbox(last_seen)
            self._collection = collection

    def drain(self, at_least: int = 1) -> None:
        """Bring Chroma into step with the outbox when it holds `at_least` changes."""
        while self._collection is not None:
            with self._lock:
                changes = self._catalogue.outbox(_BATCH)
                if len(changes) < max(1, at_least):
                    return
                self._mark_dirty()
                gone = {i for _, i, removed in changes if removed}
                with self._given_up_on_error():
                    self._add(self._collection, [i for _, i, _ in changes if i not in gone])
                    if gone:
                        self._collection.delete(ids=[str(i) for i in gone])
                    self._catalogue.clear_outbox(changes[-1][0])

    def search(self, vector: NDArray[np.float32], limit: int, scope: Scope = ()) -> Ranked:
        """Return the passages nearest to a unit vector (dimensions,)."""
        if scope:
            return _nearest(*_as_float32(self._catalogue.vectors(scope)), vector, limit)
        count, _ = self._catalogue.passage_signature()
        approximate = self._ask_chroma(vector, limit) if count > EXACT_LIMIT else None
        if approximate is None:
            return _nearest(*self._all_vectors(), vector, limit)
        unseen = {i for _, i, _ in self._catalogue.outbox(-1)}
        ids, vectors = self._catalogue.vectors_of(list(unseen))
        fresh = _nearest(np.array(ids, np.int64), vectors.astype(np.float32), vector, limit)
        merged = {i: s for i, s in approximate if i not in unseen} | dict(fresh)
        return sorted(merged.items(), key=lambda pair: -pair[1])[:limit]

    def _ask_chroma(self, vector: NDArray[np.float32], limit: int) -> Ranked | None:
        """Return what Chroma finds, or None when it cannot answer."""
        with self._lock:
            if self._collection is None and not self._tried:
                self.open()
            if self._collection is None:
                return None
            with self._given_up_on_error():
                found = self._collection.query(
                    query_embeddings=vector[None, :], n_results=limit, include=["distances"]
                )
                pairs = zip(found["ids"][0], found["distances"][0], strict=True)
                return [(int(i), 1.0 - distance) for i, distance in pairs]
        return None

    @contextmanager
    def _given_up_on_error(self) -> Iterator[None]:
        """Leave Chroma alone once it fails: exact search goes on, the next start fills it anew."""
        try:
            yield
        except CarrelError:
            raise
        except Exception:
            log.exception("the vector index failed; searching exactly")
            self._mark_dirty()
            self._disconnect()

    def size(self) -> int:
        """Return the bytes on disk."""
        total = 0
        for file in self._folder.rglob("*"):
            with suppress(FileNotFoundError):  # an old generation is being removed
                total += file.stat().st_size if file.is_file() else 0
        return total

    def close(self) -> None:
        """Write what is pending and mark the generation as whole."""
        with self._lock:
            self.drain()
            whole = self._collection is not None
            self._disconnect()
            if whole:
                self._catalogue.set_meta(_CLEAN, "yes")

    def _mark_dirty(self) -> None:
        if self._catalogue.meta(_CLEAN) != "no":
            self._catalogue.set_meta(_CLEAN, "no")

    def _add(self, collection: Any, ids: Iterable[int]) -> None:
        present, vectors = self._catalogue.vectors_of(list(ids))
        if present:
            collection.upsert(ids=[str(i) for i in present], embeddings=vectors.astype(np.float32))

    def _all_vectors(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        signature = self._catalogue.passage_signature()
        cached = self._exact
        if cached is None or cached[0] != signature:
            cached = (signature, *_as_float32(self._catalogue.vectors()))
            self._exact = cached
        return cached[1], cached[2]

    def _connect(self, generation: str) -> None:
        import chromadb
        from chromadb.config import Settings

        folder = self._folder / generation
        folder.mkdir(parents=True, exist_ok=True)
        self._client = chromadb.PersistentClient(
            str(folder), settings=Settings(anonymized_telemetry=False)
        )

    def _disconnect(self) -> None:
        self._collection = None
        if self._client is not None:
            self._client.close()
            self._client = None

    def _remove_other_generations(self, keep: str) -> None:
        if self._folder.is_dir():
            for old in self._folder.iterdir():
                if old.name != keep:
                    shutil.rmtree(old, ignore_errors=True)


def _as_float32(
    found: tuple[NDArray[np.int64], NDArray[np.float16]],
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    return found[0], found[1].astype(np.float32)


def _nearest(
    ids: NDArray[np.int64], vectors: NDArray[np.float32], query: NDArray[np.float32], limit: int
) -> Ranked:
    """Return the `limit` best by inner product with `query`; both sides have unit length."""
    if not len(ids):
        return []
    scores = vectors @ query
    best = np.argsort(-scores)[:limit]
    return [(int(ids[i]), float(scores[i])) for i in best]

"""The vector index: Chroma, derived from the catalogue and disposable.

Chroma's files do not survive a kill at the wrong moment, and it answers from what is left of them
without a word. So after each change the catalogue notes what the generation's folder looks like.
One that was cut off in a change, or was touched since, is thrown away and filled again from the
catalogue's vectors, without embedding anything anew. Until it is in step, and for small or limited
searches, the catalogue's vectors are searched themselves (see `scan`). So are those of a library
that would take Chroma too much of this computer's memory.
"""

import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from .catalogue import Catalogue
from .errors import CarrelError
from .filters import EVERYTHING, Filter
from .fresh_memory import overwritten
from .machine import total_memory
from .scan import KEPT, Ranked, Scan, ranked

log = logging.getLogger(__name__)

EXACT_LIMIT = KEPT
"""Up to so many passages a search compares all vectors: faster than a graph, and exact."""

_QUICK_TO_READ = 100_000
"""Up to so many passages the first questions do not wait for Chroma to be opened."""

_REMOVALS = 3
"""Chroma may write to a folder while it is being removed."""

_MEMORY_OF_EACH = 2_000
_SHARE_OF_MEMORY = 8
"""Chroma keeps vectors and neighbours in memory: bytes of each passage, and which part it may."""

_BATCH = 500
_WORN = 0.25
"""Chroma keeps what is deleted, and each query and write passes over it."""
_FEW = 50
_GENERATION = "vectors.generation"
_WHOLE = "vectors.whole"

# Denser than Chroma's defaults, which miss some of the first ten in a large library.
_HNSW = {"space": "cosine", "max_neighbors": 32, "ef_construction": 200, "ef_search": 200}

_MANY_UNSEEN = 5_000
"""With more changes than this that Chroma has not seen, it is not asked."""


class _Whole(Struct, frozen=True):
    """A generation between changes: each file's size and time, and how many were deleted in it."""

    files: dict[str, tuple[int, int]]
    removed: int


class VectorIndex:
    """Nearest passages by cosine similarity; the only owner of Chroma's folder."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._stored = catalogue.stored_vectors
        self._lock = threading.RLock()
        self._client: Any = None
        self._collection: Any = None
        self._tried = False
        self._scan = Scan(self._stored)
        self.failed = False
        """Whether Chroma failed at the last attempt to use it."""
        self.removed = 0
        """How many vectors were deleted in this generation: Chroma keeps them and gets slow."""

    def open(self) -> bool:
        """Open the last generation; False if it is not whole, or worn out, and has to be filled."""
        with self._lock:
            self._tried = True
            if self._is_too_large():
                self._do_without()
                return True
            if self._collection is None:
                self._open_last()
            return self._collection is not None and not self.worn

    def _is_too_large(self) -> bool:
        return self._stored.count() * _MEMORY_OF_EACH * _SHARE_OF_MEMORY > total_memory()

    def _do_without(self) -> None:
        with self._lock:
            self._disconnect()
            self._begin_change()
            self._remove_other_generations("")
            self.removed = 0
            for last_seq, *_ in self._stored.outbox(-1)[-1:]:
                self._clear_outbox(last_seq)

    @property
    def worn(self) -> bool:
        """Whether so much was deleted in this generation that another would be quicker."""
        return self.removed > max(self._stored.count() * _WORN, _FEW)

    @property
    def begun(self) -> bool:
        """Whether the library has had a vector index before, in whatever state it is."""
        return self._last_generation() > 0

    def _open_last(self) -> None:
        generation = self._catalogue.meta(_GENERATION)
        whole = self._whole()
        if not generation or whole is None or _look(self._folder / generation) != whole.files:
            return
        with self._given_up_on_error():
            self._connect(generation)
            found = self._client.get_collection("passages", embedding_function=None)
            if found.count() == self._stored.count() or self._stored.outbox(1):
                self._collection, self.removed = found, whole.removed
            else:
                self._disconnect()

    def fill(self, go_on: Callable[[], bool] = lambda: True) -> bool:
        """Make a new generation from the catalogue's vectors.

        False if it was told to stop, or Chroma `failed`; then the search is exact.
        """
        self.failed = False
        if self._is_too_large():
            self._do_without()
            return True
        # Else a vector that was deleted could come back out of memory that was freed.
        with self._given_up_on_error(), overwritten():
            return self._fill(go_on)
        return False

    def _fill(self, go_on: Callable[[], bool]) -> bool:
        with self._lock:
            self._disconnect()
            self._begin_change()
            self.removed = 0
            generation = str(self._last_generation() + 1)
            self._catalogue.set_meta(_GENERATION, generation)
            self._remove_other_generations(generation)
            self._connect(generation)
            collection = self._client.create_collection(
                "passages", embedding_function=None, configuration={"hnsw": _HNSW}
            )
            last_seen = max((seq for seq, *_ in self._stored.outbox(-1)), default=0)
        ids = self._catalogue.passage_ids()
        for start in range(0, len(ids), _BATCH):
            if not go_on():
                return False
            with self._lock:
                self._add(collection, ids[start : start + _BATCH])
        with self._lock:
            self._clear_outbox(last_seen)
            self._collection = collection
            self._remove_other_generations(generation)  # a closed one may have written once more
            self._note_whole()
        return True

    def drain(self, at_least: int = 1) -> None:
        """Bring Chroma into step with the outbox when it holds `at_least` changes."""
        if self._is_too_large():
            self._do_without()
        changed = False
        while self._collection is not None:
            with self._lock:
                changes = self._stored.outbox(_BATCH)
                if len(changes) < max(1, at_least):
                    if changed and not changes:
                        self._note_whole()
                    return
                changed = True
                self._begin_change()
                gone = {i for _, i, removed in changes if removed}
                with self._given_up_on_error():
                    self._add(self._collection, [i for _, i, _ in changes if i not in gone])
                    if gone:
                        self._collection.delete(ids=[str(i) for i in gone])
                    self._clear_outbox(changes[-1][0])
                    self.removed += len(gone)

    def search(self, vector: NDArray[np.float32], limit: int, scope: Filter = EVERYTHING) -> Ranked:
        """Return the passages nearest to a unit vector (dimensions,)."""
        if scope:
            return self._scan.nearest(vector, limit, self._catalogue.documents_in(scope))
        count = self._stored.count()
        untried = self._collection is None and not self._tried
        if count <= EXACT_LIMIT or (untried and count <= _QUICK_TO_READ):
            return self._scan.nearest(vector, limit)
        unseen = {i for _, i, _ in self._stored.outbox(_MANY_UNSEEN + 1)}
        behind = len(unseen) > _MANY_UNSEEN
        approximate = None if behind else self._ask_chroma(vector, limit + len(unseen))
        if approximate is None:
            return self._scan.nearest(vector, limit)
        if not unseen:
            return approximate
        ids, vectors = self._stored.of(list(unseen))
        fresh = ranked(np.array(ids, np.int64), vectors.astype(np.float32), vector, limit)
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
        """Leave Chroma alone once it fails: exact search goes on until it is filled anew."""
        try:
            yield
        except CarrelError:
            self._disconnect()
            raise
        except Exception:  # whatever Chroma makes of a damaged folder or a full disk
            log.exception("the vector index failed; searching exactly")
            self.failed = True
            self._disconnect()
            self._begin_change()

    def size(self) -> int:
        """Return the bytes on disk."""
        total = 0
        with suppress(FileNotFoundError):  # an old generation is being removed
            for file in self._folder.rglob("*"):
                total += file.stat().st_size if file.is_file() else 0
        return total

    def close(self) -> None:
        """Write what is pending and let go of Chroma."""
        with self._lock:
            try:
                if self._collection is not None:
                    self.drain()
            finally:
                whole = self._collection is not None
                self._disconnect()
            if whole:
                self._remove_other_generations(self._catalogue.meta(_GENERATION) or "")
                self._note_whole()

    def _note_whole(self) -> None:
        """Have the files reach the disk, and note what they look like."""
        folder = self._folder / (self._catalogue.meta(_GENERATION) or "")
        for file in folder.rglob("*"):
            with suppress(OSError), file.open("rb+") as written:
                os.fsync(written.fileno())
        whole = _Whole(_look(folder), self.removed)
        self._catalogue.set_meta(_WHOLE, msgspec.json.encode(whole).decode())

    def _whole(self) -> _Whole | None:
        try:
            return msgspec.json.decode(self._catalogue.meta(_WHOLE) or "", type=_Whole)
        except msgspec.MsgspecError:  # it was cut off in a change
            return None

    def _begin_change(self) -> None:
        if self._catalogue.meta(_WHOLE) != "no":
            self._catalogue.set_meta(_WHOLE, "no")

    def _add(self, collection: Any, ids: Iterable[int]) -> None:
        present, vectors = self._stored.of(list(ids))
        if present:
            collection.upsert(ids=[str(i) for i in present], embeddings=vectors.astype(np.float32))

    def _clear_outbox(self, last_seq: int) -> None:
        self._scan.follow()
        self._stored.clear_outbox(last_seq)

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

    def _last_generation(self) -> int:
        """Return the highest number used: a new catalogue may find older folders."""
        names = [self._catalogue.meta(_GENERATION) or "", *(f.name for f in self._folder.glob("*"))]
        return max((int(name) for name in names if name.isdecimal()), default=0)

    def _remove_other_generations(self, keep: str) -> None:
        if self._folder.is_dir():
            for old in self._folder.iterdir():
                for _ in range(_REMOVALS if old.name != keep else 0):
                    shutil.rmtree(old, ignore_errors=True)
                    if not old.exists():
                        break


def _look(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and time in ns of each file, by its path within the folder."""
    found = {}
    for file in folder.rglob("*"):
        if file.is_file():
            status = file.stat()
            found[file.relative_to(folder).as_posix()] = (status.st_size, status.st_mtime_ns)
    return found

"""Search over the vectors of all passages, or of those of some documents."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant import scan as module
from assistant.catalogue import Catalogue
from assistant.records import Document, Page, Span
from assistant.scan import Scan

FEW = 60


def clustered(count: int, seed: int = 0, dimensions: int = 384) -> NDArray[np.float32]:
    """Return unit vectors around a few centres, as texts on a few subjects have."""
    centres = np.random.default_rng(99).standard_normal((20, dimensions))
    chance = np.random.default_rng(seed)
    made = centres[chance.integers(20, size=count)]
    made = made + 1.5 * chance.standard_normal((count, dimensions))
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)


def store(catalogue: Catalogue, path: str, made: NDArray[np.float32]) -> None:
    document = Document("text", "t", (Page(1, "1", "x" * len(made)),))
    passages = [(Span(1, n, n + 1), v.astype(np.float16).tobytes()) for n, v in enumerate(made)]
    catalogue.store(path, 1, 1, path, document, passages)


def exact(catalogue: Catalogue, query: NDArray[np.float32], limit: int) -> list[int]:
    ids, vectors = catalogue.stored_vectors.all()
    return ids[np.argsort(-(vectors.astype(np.float32) @ query))[:limit]].tolist()


@pytest.fixture(params=["whole vectors", "signs"])
def scan(
    request: pytest.FixtureRequest, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scan]:
    """Search, with the vectors in memory, or their signs alone as in a large library."""
    if request.param == "signs":
        monkeypatch.setattr(module, "KEPT", FEW)
        monkeypatch.setattr(module, "_FIRST", 400)
        monkeypatch.setattr(module, "_FULL", 100)
        monkeypatch.setattr(module, "_READ_AT_ONCE", 300)
    yield Scan(catalogue.stored_vectors)


def test_the_nearest_are_found(catalogue: Catalogue, scan: Scan) -> None:
    store(catalogue, "/a", clustered(2000))
    shared = 0
    for query in clustered(20, seed=1):
        found = scan.nearest(query, 10)
        wanted = exact(catalogue, query, 10)
        shared += len({i for i, _ in found} & set(wanted))
        scores = [score for _, score in found]
        assert scores == sorted(scores, reverse=True) and len(found) == 10
        assert scores[0] == pytest.approx(
            float(catalogue.stored_vectors.of([found[0][0]])[1][0].astype(np.float32) @ query),
            abs=1e-3,
        )
    assert shared >= 195


def test_only_the_documents_asked_for_are_searched(catalogue: Catalogue, scan: Scan) -> None:
    for name in "abcd":
        store(catalogue, f"/{name}", clustered(500, seed=ord(name)))
    (query,) = clustered(1, seed=1)
    for wanted in ([2], [1, 4], [2, 3, 4]):
        documents = np.array(wanted, np.int64)
        found = [i for i, _ in scan.nearest(query, 200, documents)]
        allowed = [range(500 * n - 499, 500 * n + 1) for n in wanted]
        assert len(found) == 200 and all(any(i in ids for ids in allowed) for i in found)
    assert scan.nearest(query, 5, np.array([99], np.int64)) == []
    assert scan.nearest(query, 5, np.array([], np.int64)) == []


@pytest.mark.parametrize("seen", [True, False], ids=["before the outbox is cleared", "too late"])
def test_changes_are_followed(catalogue: Catalogue, scan: Scan, seen: bool) -> None:
    stored = catalogue.stored_vectors
    queries = clustered(5, seed=1)
    for n in range(6):
        store(catalogue, f"/{n}", clustered(150, seed=n + 10))
        scan.nearest(queries[0], 1)
        store(catalogue, f"/more{n}", clustered(20, seed=n + 50))
        catalogue.remove([f"/{n - 3}"])
        if seen:
            scan.follow()
        stored.clear_outbox(stored.outbox(-1)[-1][0])
        for query in queries:
            assert scan.nearest(query, 1)[0][0] == exact(catalogue, query, 1)[0]
            assert len(scan.nearest(query, 999)) == stored.count()
    for path in [row.path for row in catalogue.files()][1:]:
        catalogue.remove([path])
        assert len(scan.nearest(queries[0], 999)) == stored.count()
    catalogue.remove([row.path for row in catalogue.files()])
    assert scan.nearest(queries[0], 5) == []


def test_an_empty_library_finds_nothing(catalogue: Catalogue, scan: Scan) -> None:
    (query,) = clustered(1)
    assert scan.nearest(query, 5) == []
    assert scan.nearest(query, 5, np.array([1], np.int64)) == []
    store(catalogue, "/a", clustered(3))
    assert len(scan.nearest(query, 5)) == 3


def test_equal_vectors_are_not_all_compared(catalogue: Catalogue, scan: Scan) -> None:
    store(catalogue, "/a", np.repeat(clustered(1), 1500, axis=0))
    assert len(scan.nearest(clustered(1, seed=2)[0], 10)) == 10


@pytest.mark.parametrize("dimensions", [32, 100, 1024])
def test_models_of_other_sizes_are_searched(
    catalogue: Catalogue, scan: Scan, dimensions: int
) -> None:
    made = clustered(800, dimensions=dimensions)
    store(catalogue, "/a", made)
    assert [scan.nearest(made[n], 1)[0][0] - 1 for n in (0, 400, 799)] == [0, 400, 799]


def test_a_model_of_another_size_takes_the_place_of_the_first(
    catalogue: Catalogue, scan: Scan
) -> None:
    store(catalogue, "/a", clustered(300))
    scan.nearest(clustered(1)[0], 1)
    store(catalogue, "/b", clustered(300, dimensions=32))
    scan.follow()  # in the middle of it
    catalogue.remove(["/a"])
    made = clustered(300, dimensions=32)
    assert scan.nearest(made[7], 1)[0][0] == 308


def test_what_costs_a_count_is_not_counted_for_each_question(catalogue: Catalogue) -> None:
    stored = catalogue.stored_vectors
    assert (stored.version(), stored.count()) == (0, 0)
    store(catalogue, "/a", clustered(5))
    assert (stored.version(), stored.count()) == (5, 5)
    catalogue.remove(["/a"])
    stored.clear_outbox(10)
    catalogue.compact()
    assert (stored.version(), stored.count()) == (10, 0)
    assert stored.since(10) == [] and stored.since(4) is None

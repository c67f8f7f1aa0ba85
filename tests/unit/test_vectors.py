from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant import vectors as module
from assistant.catalogue import Catalogue
from assistant.paths import Home
from assistant.records import Document, Page, Span
from assistant.vectors import VectorIndex


def random_vectors(count: int, seed: int = 0) -> NDArray[np.float32]:
    made = np.random.default_rng(seed).standard_normal((count, 384)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def store(catalogue: Catalogue, path: str, made: NDArray[np.float32]) -> None:
    document = Document("text", "t", (Page(1, "1", "x" * len(made)),))
    passages = [(Span(1, n, n + 1), v.astype(np.float16).tobytes()) for n, v in enumerate(made)]
    catalogue.store(path, 1, 1, path, document, passages)


@pytest.fixture
def chroma_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EXACT_LIMIT", 0)


@pytest.fixture
def filled(catalogue: Catalogue, vectors: VectorIndex) -> Iterator[VectorIndex]:
    store(catalogue, "/a", random_vectors(300))
    vectors.fill()
    return vectors


def test_small_libraries_are_searched_exactly(catalogue: Catalogue, vectors: VectorIndex) -> None:
    made = random_vectors(50)
    store(catalogue, "/a", made)
    ids = catalogue.passage_ids()
    ((best, similarity), *_) = vectors.search(made[7], 5)
    assert best == ids[7]
    assert similarity == pytest.approx(1, abs=1e-3)


@pytest.mark.usefixtures("chroma_always")
def test_chroma_agrees_with_exact_search(catalogue: Catalogue, filled: VectorIndex) -> None:
    for query in random_vectors(10, seed=1):
        exact = filled.search(query, 5, scope=["/a"])
        approximate = filled.search(query, 5)
        assert [i for i, _ in approximate] == [i for i, _ in exact]
        assert [s for _, s in approximate] == pytest.approx([s for _, s in exact], abs=2e-3)


@pytest.mark.usefixtures("chroma_always")
def test_changes_are_seen_before_and_after_they_reach_chroma(
    catalogue: Catalogue, filled: VectorIndex
) -> None:
    (new,) = random_vectors(1, seed=2)
    store(catalogue, "/b", new[None])
    newest = catalogue.passage_ids()[-1]
    assert filled.search(new, 1)[0][0] == newest, "in the outbox"
    filled.drain()
    assert catalogue.counts()["outbox"] == 0
    assert filled.search(new, 1)[0][0] == newest, "in Chroma"
    catalogue.remove(["/b"])
    filled.drain()
    assert newest not in [i for i, _ in filled.search(new, 300)]


@pytest.mark.usefixtures("chroma_always")
def test_a_cleanly_closed_index_is_used_again(
    home: Home, catalogue: Catalogue, filled: VectorIndex
) -> None:
    filled.close()
    again = VectorIndex(home.vectors, catalogue)
    assert again.open()
    assert len(again.search(random_vectors(1)[0], 5)) == 5
    again.close()


@pytest.mark.usefixtures("chroma_always")
def test_an_index_not_closed_cleanly_is_made_anew(
    home: Home, catalogue: Catalogue, filled: VectorIndex
) -> None:
    again = VectorIndex(home.vectors, catalogue)
    assert not again.open()
    assert again.search(random_vectors(1)[0], 1), "exact search answers meanwhile"
    again.fill()
    assert catalogue.counts()["outbox"] == 0
    assert len(again.search(random_vectors(1)[0], 300)) == 300
    assert len(list(home.vectors.iterdir())) == 1, "old generations are gone"
    again.close()


def test_a_deleted_folder_is_noticed(home: Home, catalogue: Catalogue, filled: VectorIndex) -> None:
    import shutil

    filled.close()
    shutil.rmtree(home.vectors)
    again = VectorIndex(home.vectors, catalogue)
    assert not again.open()
    again.fill()
    again.close()


@pytest.mark.usefixtures("chroma_always")
def test_an_index_that_breaks_in_use_is_left_for_exact_search(
    catalogue: Catalogue, filled: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_: object) -> None:
        raise RuntimeError("Error executing plan: Internal error")

    monkeypatch.setattr(filled._collection, "query", broken)
    assert len(filled.search(random_vectors(1)[0], 5)) == 5
    assert catalogue.meta("vectors.clean") == "no"
    filled.close()
    assert catalogue.meta("vectors.clean") == "no", "it is filled anew at the next start"


def test_no_text_reaches_chroma(home: Home, catalogue: Catalogue, filled: VectorIndex) -> None:
    filled.close()
    for file in home.vectors.rglob("*"):
        if file.is_file():
            assert b"x" * 20 not in file.read_bytes()

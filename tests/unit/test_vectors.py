import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant import vectors as module
from assistant.catalogue import Catalogue
from assistant.filters import Filter
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
        exact = filled.search(query, 5, scope=Filter(("/a",)))
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
def test_an_index_cut_off_between_changes_is_used_again(
    home: Home, catalogue: Catalogue, filled: VectorIndex
) -> None:
    store(catalogue, "/b", random_vectors(30, seed=6))
    filled.drain()
    filled.search(random_vectors(1)[0], 1)
    filled._disconnect()  # without a word
    again = VectorIndex(home.vectors, catalogue)
    assert again.open()
    assert len(again.search(random_vectors(1)[0], 400)) == 330
    again.close()


@pytest.mark.usefixtures("chroma_always")
def test_an_index_cut_off_in_a_change_is_made_anew(
    home: Home, catalogue: Catalogue, filled: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(catalogue, "/b", random_vectors(30, seed=6))
    with monkeypatch.context() as patched:
        patched.setattr(catalogue.stored_vectors, "clear_outbox", interrupted)
        with pytest.raises(KeyboardInterrupt):
            filled.drain()
    again = VectorIndex(home.vectors, catalogue)
    assert not again.open()
    assert again.search(random_vectors(1)[0], 1), "exact search answers meanwhile"
    again.fill()
    assert catalogue.counts()["outbox"] == 0
    assert len(again.search(random_vectors(1)[0], 400)) == 330
    assert len(list(home.vectors.iterdir())) == 1, "old generations are gone"
    again.close()


def interrupted(_: int) -> None:
    raise KeyboardInterrupt


def test_a_deleted_folder_is_noticed(home: Home, catalogue: Catalogue, filled: VectorIndex) -> None:

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
    assert catalogue.meta("vectors.whole") == "no"
    filled.close()
    assert catalogue.meta("vectors.whole") == "no", "it is filled anew at the next start"


def test_no_text_reaches_chroma(home: Home, catalogue: Catalogue, filled: VectorIndex) -> None:
    filled.close()
    for file in home.vectors.rglob("*"):
        if file.is_file():
            assert b"x" * 20 not in file.read_bytes()


def largest(folder: Path) -> Path:
    return max(
        (file for file in folder.rglob("*") if file.is_file()), key=lambda f: f.stat().st_size
    )


def truncated(folder: Path) -> None:
    os.truncate(largest(folder), largest(folder).stat().st_size // 2)


def one_byte_changed(folder: Path) -> None:
    with largest(folder).open("rb+") as file:
        file.seek(1000)
        byte = file.read(1)
        file.seek(1000)
        file.write(bytes([byte[0] ^ 1]))


def without_the_graph(folder: Path) -> None:
    (graph,) = {file.parent for file in folder.rglob("*.bin")}
    shutil.rmtree(graph)


@pytest.mark.usefixtures("chroma_always")
@pytest.mark.parametrize("damage", [truncated, one_byte_changed, without_the_graph])
def test_an_index_touched_while_closed_is_never_asked(
    home: Home, catalogue: Catalogue, damage: Callable[[Path], None]
) -> None:
    made = random_vectors(1100)  # enough for Chroma to write its graph
    store(catalogue, "/a", made)
    first = VectorIndex(home.vectors, catalogue)
    assert first.fill()
    first.close()
    damage(home.vectors)
    again = VectorIndex(home.vectors, catalogue)
    assert not again.open()
    ids = catalogue.passage_ids()
    assert [again.search(made[n], 1)[0][0] for n in (0, 700)] == [ids[0], ids[700]]
    assert again.fill()
    assert [again.search(made[n], 1)[0][0] for n in (0, 700)] == [ids[0], ids[700]]
    again.close()


@pytest.mark.usefixtures("chroma_always")
def test_an_index_from_another_catalogue_is_not_taken_over(
    home: Home, catalogue: Catalogue, filled: VectorIndex, tmp_path: Path
) -> None:
    filled.close()
    other = Catalogue(tmp_path / "other.sqlite3")
    (made,) = random_vectors(1, seed=3)
    store(other, "/b", made[None])
    index = VectorIndex(home.vectors, other)
    assert not index.open()
    assert index.fill()
    assert len(index.search(made, 5)) == 1
    index.close()
    other.close()


def test_a_worn_out_index_is_made_anew(
    catalogue: Catalogue, filled: VectorIndex, home: Home
) -> None:
    for round_ in range(4):
        catalogue.remove(["/a"])
        store(catalogue, "/a", random_vectors(300, seed=round_ + 10))
        filled.drain()
    assert filled.removed == 1200
    assert not filled.open()
    filled.close()
    again = VectorIndex(home.vectors, catalogue)
    assert not again.open(), "it is remembered"
    assert again.fill()
    assert again.open()
    assert again.removed == 0
    again.close()


@pytest.mark.usefixtures("chroma_always")
def test_removed_passages_do_not_crowd_out_others(
    catalogue: Catalogue, filled: VectorIndex
) -> None:
    (query,) = random_vectors(1, seed=4)
    near = query[None] + 0.01 * random_vectors(50, seed=5)
    store(catalogue, "/near", near / np.linalg.norm(near, axis=1, keepdims=True))
    filled.drain()
    catalogue.remove(["/near"])
    assert len(filled.search(query, 20)) == 20


def test_a_fill_that_is_stopped_is_done_again(
    home: Home, catalogue: Catalogue, filled: VectorIndex
) -> None:
    assert not filled.fill(lambda: False)
    assert not filled.failed
    filled.close()
    again = VectorIndex(home.vectors, catalogue)
    assert not again.open()
    assert again.fill()
    again.close()


@pytest.mark.usefixtures("chroma_always")
def test_a_library_too_large_for_chroma_is_searched_without_it(
    home: Home, catalogue: Catalogue, filled: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    (new,) = random_vectors(1, seed=2)
    with monkeypatch.context() as patched:
        patched.setattr(module, "_MEMORY_OF_EACH", module.total_memory())
        store(catalogue, "/b", new[None])
        filled.drain()
        assert filled.search(new, 1)[0][0] == catalogue.passage_ids()[-1]
        assert not filled.worn and filled.open() and filled.fill()
        assert (catalogue.counts()["outbox"], filled.size()) == (0, 0)
        filled.close()
        again = VectorIndex(home.vectors, catalogue)
        assert again.open(), "there is nothing to fill"
        assert len(again.search(new, 400)) == 301
        again.close()
    smaller = VectorIndex(home.vectors, catalogue)
    assert not smaller.open()
    assert smaller.fill()
    assert len(smaller.search(new, 400)) == 301 and smaller.size() > 0
    smaller.close()

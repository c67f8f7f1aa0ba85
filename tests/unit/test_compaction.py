"""Deleted means gone: no file of the data folder holds what was forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from engines import found, holding, open_engine, report_of, warnings_of

from assistant.database import check
from assistant.engine import Engine
from assistant.messages import Compacted
from assistant.pacing import Interrupted

SECRET = "The quxworth ledger names Zyxilda Vrbnak as heir; wqfeeding kjumping jxlanterns."
TRACES = ("quxworth ledger", "qfeed", "kjump", "xlantern", "xilda", "vrbnak", "brass bell")
"""What a search of bytes looks for: text, and stems without their first letters, which a keyword
index may share between neighbours."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    for n in range(40):
        (folder / f"{n}.txt").write_text(f"Boat number {n} lies in shed {n % 7}. " * 30)
    (folder / "secret.txt").write_text(SECRET + " A brass bell hangs there.")
    return folder


@pytest.fixture
def engine(tmp_path: Path, folder: Path) -> Iterator[Engine]:
    engine = open_engine(tmp_path / "home")
    list(engine.prepare())
    assert report_of(engine.index([str(folder)])).indexed == 41
    yield engine
    engine.close()


def compact(engine: Engine) -> Compacted:
    *_, last = engine.compact()
    assert isinstance(last, Compacted)
    return last


def test_forgotten_text_is_in_no_file(engine: Engine, folder: Path) -> None:
    home = engine.home.root
    assert holding(home, *TRACES), "it was there"
    list(engine.forget([str(folder / "secret.txt")]))
    compact(engine)
    assert holding(home, *TRACES) == []
    assert found(engine, "boat number 7")
    engine.close()
    assert holding(home, *TRACES) == []
    check(engine.home.catalogue, thoroughly=True)


def test_the_text_of_a_deleted_file_is_in_no_file(engine: Engine, folder: Path) -> None:
    (folder / "secret.txt").unlink()
    (folder / "0.txt").write_text("Now something else.")
    assert report_of(engine.sync()).removed == 1
    compact(engine)
    assert holding(engine.home.root, *TRACES, "boat number 0 lies") == []
    assert len(engine.files()) == 40


def test_half_done_steps_go_too(engine: Engine) -> None:
    engine.catalogue.staging.put("digest", "parsed/1", 0, b"the gryphon in the attic")
    assert holding(engine.home.root, "gryphon in")
    compact(engine)
    assert holding(engine.home.root, "gryphon in") == []


def test_a_damaged_catalogue_that_was_set_aside_goes_too(engine: Engine) -> None:
    aside = engine.home.root / "catalogue.damaged-1.sqlite3"
    aside.write_text(SECRET)
    compact(engine)
    assert not aside.exists()


def test_space_is_given_back(engine: Engine, folder: Path) -> None:
    before = engine.catalogue.size()
    for n in range(40):
        list(engine.forget([str(folder / f"{n}.txt")]))
    told = compact(engine)
    assert told.after < told.before
    assert told.after == engine.catalogue.size() + engine.vectors.size()
    assert engine.catalogue.size() < before / 2


def test_nothing_else_changes(engine: Engine, folder: Path) -> None:
    engine.save_collection("Boats", [str(folder)])
    before = (engine.files(), engine.folders(), engine.collections(), engine.status().passages)
    ids = engine.catalogue.passage_ids()
    compact(engine)
    compact(engine)
    assert engine.catalogue.passage_ids() == ids, "citations still point where they did"
    assert before == (
        engine.files(),
        engine.folders(),
        engine.collections(),
        engine.status().passages,
    )
    (folder / "0.txt").write_text("The otter sleeps.")
    assert report_of(engine.sync()).indexed == 1
    assert found(engine, "otter") == ["0.txt"]


def test_what_a_cut_left_over_is_removed(engine: Engine, tmp_path: Path) -> None:
    half = engine.home.root / "catalogue.sqlite3.fresh"
    half.write_text(SECRET)
    engine.close()
    again = open_engine(tmp_path / "home")
    assert not half.exists()
    assert found(again, "boat number 7")
    again.close()


def test_a_library_that_changes_much_stays_small(engine: Engine, folder: Path) -> None:
    def size() -> int:
        return engine.catalogue.size() + engine.vectors.size()

    first = size()
    for edition in range(8):
        for n in range(40):
            text = f"Edition {edition} of boat {n}, which lies in shed {n % 7}. " * 22
            (folder / f"{n}.txt").write_text(text)
        assert report_of(engine.index([str(folder)])).indexed == 40
        assert size() < 1.3 * first
    assert warnings_of(engine.prepare()) == []
    check(engine.home.catalogue, thoroughly=True)


def test_compacting_gives_up_its_turn_and_is_done_again(engine: Engine, folder: Path) -> None:
    list(engine.forget([str(folder / "secret.txt")]))
    engine.gate.call()
    with pytest.raises(Interrupted):
        compact(engine)
    assert found(engine, "boat number 7")
    engine.gate.begin(called=True)
    compact(engine)
    assert holding(engine.home.root, *TRACES) == []
    assert warnings_of(engine.prepare()) == []


def test_a_forgotten_vector_goes_too_where_chroma_was_not_open(
    engine: Engine, folder: Path, tmp_path: Path
) -> None:
    secret = str(folder / "secret.txt")
    ids = [i for i, p in engine.catalogue.passages(engine.catalogue.passage_ids()).items()
           if p.path == secret]  # fmt: skip
    traces = [v.astype("float32").tobytes() for v in engine.catalogue.stored_vectors.of(ids)[1]]
    engine.close()

    def kept() -> bool:
        files = [file for file in (tmp_path / "home" / "vectors").rglob("*") if file.is_file()]
        return any(trace in file.read_bytes() for file in files for trace in traces)

    assert kept()
    again = open_engine(tmp_path / "home")
    list(again.forget([secret]))
    compact(again)
    again.close()
    assert not kept()

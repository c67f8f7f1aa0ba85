"""A damaged, lost, newer or older catalogue: said clearly, repaired honestly, or left alone."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from engines import found, open_engine, report_of, warnings_of

from assistant import repair, schema
from assistant.catalogue import Catalogue
from assistant.engine import Engine
from assistant.errors import CatalogueCorrupt, CatalogueNewer, HomeUnwritable
from assistant.paths import Home
from assistant.query import understand

FILES = 30


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    for n in range(FILES):
        (folder / f"{n}.txt").write_text(f"Boat number {n} lies in shed {n % 7}. " * 20)
    return folder


@pytest.fixture
def home(tmp_path: Path, folder: Path) -> Home:
    """A library that was closed well, with a folder, an exclusion and a collection."""
    engine = open_engine(tmp_path / "home")
    list(engine.prepare())
    list(engine.index([str(folder)]))
    list(engine.forget([str(folder / "3.txt")]))
    engine.save_collection("Sheds", [str(folder / "4.txt")])
    engine.close()
    return engine.home


def overwritten(path: Path) -> None:
    with path.open("rb+") as file:
        for place in range(8192, path.stat().st_size, 12288):
            file.seek(place)
            file.write(os.urandom(4096))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def another_file(path: Path) -> None:
    path.write_bytes(b"This is not a database at all. " * 1000)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def without_a_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE outbox")


WAYS = (overwritten, truncated, another_file, emptied, without_a_table, Path.unlink)


@pytest.mark.parametrize("damage", WAYS, ids=lambda way: way.__name__)
def test_whatever_happens_to_the_catalogue_it_is_made_anew(
    home: Home, folder: Path, damage: Callable[[Path], None]
) -> None:
    damage(home.catalogue)
    engine = open_engine(home.root)
    told = warnings_of(engine.prepare())
    assert "indexed again" in told[0]
    assert engine.folders() == (str(folder),)
    assert [each.name for each in engine.collections()] == ["Sheds"]
    assert report_of(engine.sync()).indexed == FILES - 1, "what was taken out stays out"
    assert found(engine, "boat number 7")[0] == "7.txt"
    engine.close()
    again = open_engine(home.root)
    assert warnings_of(again.prepare()) == [], "it is said once"
    assert report_of(again.sync()).unchanged == FILES - 1
    again.close()


def test_the_damaged_file_is_kept_until_the_library_is_compacted(home: Home) -> None:
    another_file(home.catalogue)
    engine = open_engine(home.root)
    (told,) = engine.repairs()
    aside = home.root / "catalogue.damaged-1.sqlite3"
    assert aside.name in told
    assert b"not a database" in aside.read_bytes()
    list(engine.compact())
    assert not aside.exists()
    engine.close()


def test_without_the_backup_the_damaged_file_is_asked(home: Home, folder: Path) -> None:
    (home.root / "library.json").unlink()
    with closing(sqlite3.connect(home.catalogue, isolation_level=None)) as database:
        database.execute("UPDATE pages SET document_id = 999999 WHERE document_id = 1")
    engine = open_engine(home.root)
    assert engine.repairs()
    assert engine.folders() == (str(folder),)
    assert [each.paths for each in engine.collections()] == [(str(folder / "4.txt"),)]
    engine.close()


def test_what_the_user_chose_is_backed_up_at_once(home: Home, folder: Path) -> None:
    engine = open_engine(home.root)
    engine.save_collection("Boats", [str(folder)], instead_of="Sheds")
    list(engine.forget([str(folder / "5.txt")]))
    kept = json.loads((home.root / "library.json").read_text())
    assert ["Boats", [str(folder)]] in kept["collections"]
    assert [str(folder / "5.txt"), "excluded"] in kept["roots"]
    engine.close()


@pytest.mark.parametrize("broken", ["", "[]", '{"roots": [["/a", "planet"]]}'])
def test_a_broken_backup_stops_nothing(home: Home, broken: str) -> None:
    (home.root / "library.json").write_text(broken)
    engine = open_engine(home.root)
    assert engine.repairs() == []
    engine.close()
    assert json.loads((home.root / "library.json").read_text())["roots"]


def test_damage_met_at_work_is_named_and_repaired_at_the_next_start(home: Home) -> None:
    engine = open_engine(home.root)
    overwritten(home.catalogue)
    engine.catalogue._database._connection.execute("PRAGMA shrink_memory")
    with pytest.raises(CatalogueCorrupt, match="damaged") as caught:
        engine.search("boat number 7", 5)
    assert "Start Carrel again" in caught.value.advice
    engine.close()
    again = open_engine(home.root)
    assert "damaged" in warnings_of(again.prepare())[0]
    assert report_of(again.sync()).indexed == FILES - 1
    again.close()


def test_text_that_is_no_text_is_damage_and_is_not_quoted(home: Home) -> None:
    engine = open_engine(home.root)
    with engine.catalogue._database.change() as connection:
        connection.execute("UPDATE pages SET text = CAST(x'626f6174ff' AS TEXT)")
    with pytest.raises(CatalogueCorrupt) as caught:
        engine.search("boat number 7", 5)
    assert caught.value.__cause__ is None
    engine.close()


def test_text_altered_behind_its_back_is_noticed(home: Home) -> None:
    with closing(sqlite3.connect(home.catalogue, isolation_level=None)) as database:
        database.execute("UPDATE pages SET text = replace(text, 'number 7', 'numbered')")
    engine = open_engine(home.root)
    with pytest.raises(CatalogueCorrupt):
        list(engine.prepare())
    engine.close()
    again = open_engine(home.root)
    assert again.repairs()
    again.close()


def test_a_large_catalogue_is_checked_beside_the_work(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repair, "_CHECKED_AT_ONCE", 0)
    with closing(sqlite3.connect(home.catalogue, isolation_level=None)) as database:
        database.execute("UPDATE passages SET document_id = 999999 WHERE id = 5")
    engine = open_engine(home.root)
    assert engine.repairs() == []
    with pytest.raises(CatalogueCorrupt):
        list(engine.prepare())
    engine.close()
    again = open_engine(home.root)
    assert again.repairs()
    again.close()


def test_a_repair_that_is_cut_off_is_done_again(
    home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overwritten(home.catalogue)
    for step in ("_rename", "Catalogue", "_remove"):
        with monkeypatch.context() as patched:
            patched.setattr(repair, step, lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                open_engine(home.root)
    engine = open_engine(home.root)
    assert engine.folders() == (str(folder),)
    assert report_of(engine.sync()).indexed == FILES - 1
    engine.close()


# --- other versions -------------------------------------------------------------------------------


def bytes_of(root: Path) -> dict[str, bytes]:
    passing = ("-shm", "lock", ".log")
    return {
        file.name: file.read_bytes()
        for file in root.rglob("*")
        if file.is_file() and not file.name.endswith(passing)
    }


def test_a_newer_catalogue_is_refused_without_touching_a_byte(home: Home) -> None:
    newer = f"""
import os, sqlite3
database = sqlite3.connect({str(home.catalogue)!r}, isolation_level=None)
database.execute("PRAGMA user_version = {schema.VERSION + 1}")
database.execute("CREATE TABLE of_tomorrow(id)")
os._exit(0)  # as if killed: all of it stands in the write-ahead log
"""
    subprocess.run([sys.executable, "-c", newer], check=True, timeout=60)
    before = bytes_of(home.root)
    assert f"{home.catalogue.name}-wal" in before
    with pytest.raises(CatalogueNewer) as caught:
        open_engine(home.root)
    assert "Update" in caught.value.advice
    assert bytes_of(home.root) == before


def first_version(path: Path) -> None:
    """Write a catalogue as the first version of the schema had it, with a document."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        schema._MIGRATIONS[0](database)
        for statement in (
            "PRAGMA user_version = 1",
            "INSERT INTO meta VALUES ('embedding', 'fake'), ('passages', 'old')",
            "INSERT INTO roots VALUES ('/d', 'folder')",
            "INSERT INTO documents VALUES (1, 'hash', 'text', 'Title')",
            "INSERT INTO files VALUES ('/d/a.txt', 9, 9, 'indexed', '', '', 1)",
            "INSERT INTO pages VALUES (1, 1, '1', 'The otter sleeps.')",
            "INSERT INTO passages VALUES (1, 1, 1, 0, 17, zeroblob(768))",
            "INSERT INTO passage_index(rowid, text) SELECT id, text FROM passage_texts",
        ):
            database.execute(statement)


def assert_migrated(path: Path) -> None:
    catalogue = Catalogue(path)
    row = catalogue.file("/d/a.txt")
    assert row is not None
    assert (row.title, row.pages, row.passages, row.ocr_pages) == ("Title", 1, 1, 0)
    ((number, _),) = catalogue.keywords.search(understand("otter"), 5)
    assert catalogue.passages([number])[number].text == "The otter sleeps."
    assert catalogue.roots("folder") == ["/d"]
    assert catalogue.collections.all() == ()
    catalogue.close()


def test_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    first_version(tmp_path / "c.sqlite3")
    assert_migrated(tmp_path / "c.sqlite3")


def test_a_migration_is_whole_or_did_not_happen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c.sqlite3"
    first_version(path)

    def half(database: sqlite3.Connection) -> None:
        database.execute("ALTER TABLE pages ADD COLUMN origin TEXT NOT NULL DEFAULT 'text'")
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(schema, "_MIGRATIONS", (schema._MIGRATIONS[0], half))
        with pytest.raises(sqlite3.OperationalError):
            Catalogue(path)
    assert_migrated(path)


def test_a_migration_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    first_version(path)
    program = f"""
import os, sqlite3
from pathlib import Path
from assistant import schema
from assistant.catalogue import Catalogue
def half(database):
    schema_step(database)
    os.kill(os.getpid(), 9) if os.name == "posix" else os._exit(9)
schema_step = schema._MIGRATIONS[1]
schema._MIGRATIONS = (schema._MIGRATIONS[0], half)
Catalogue(Path({str(path)!r}))
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode in (-9, 9)
    assert_migrated(path)


# --- the data folder ------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows does not move a folder in use")
def test_a_data_folder_that_vanishes_is_named_and_nothing_is_lost(
    home: Home, folder: Path, tmp_path: Path
) -> None:
    engine = open_engine(home.root)
    home.root.rename(tmp_path / "elsewhere")
    (folder / "new.txt").write_text("The otter sleeps.")
    with pytest.raises(HomeUnwritable, match="moved or deleted"):
        list(engine.sync())
    engine.close()
    assert not home.root.exists()
    (tmp_path / "elsewhere").rename(home.root)
    again = open_engine(home.root)
    assert report_of(again.sync()).indexed == 1
    assert found(again, "otter") == ["new.txt"]
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_data_folder_without_permission_is_named(home: Home) -> None:
    if os.getuid() == 0:
        pytest.skip("nothing is forbidden to root")
    home.root.chmod(0o500)
    try:
        with pytest.raises(HomeUnwritable):
            open_engine(home.root)
    finally:
        home.root.chmod(0o700)


def test_a_deleted_vector_index_is_made_anew_and_said(home: Home) -> None:
    shutil.rmtree(home.vectors)
    engine = open_engine(home.root)
    assert warnings_of(engine.prepare()) == ["The vector index was made anew from the catalogue."]
    assert warnings_of(engine.prepare()) == []
    engine.close()


def test_closing_gives_the_folder_back_whatever_happens(home: Home) -> None:
    engine: Engine = open_engine(home.root)
    list(engine.prepare())
    with engine.catalogue._database.change() as connection:
        connection.execute("INSERT INTO outbox(passage_id, removed) VALUES (1, 0)")
    home.catalogue.rename(home.root / "elsewhere")
    engine.close()
    (home.root / "elsewhere").rename(home.catalogue)
    open_engine(home.root).close()


def test_a_new_library_is_not_said_to_be_mended(tmp_path: Path, folder: Path) -> None:
    engine = open_engine(tmp_path / "new")
    assert warnings_of(engine.index([str(folder)])) == []
    assert warnings_of(engine.prepare()) == []
    engine.close()


def test_a_generation_of_another_name_is_no_obstacle(home: Home) -> None:
    engine = open_engine(home.root)
    engine.catalogue.set_meta("vectors.generation", "generation-1")
    engine.close()
    again = open_engine(home.root)
    list(again.prepare())
    assert again.search("boat", 3)
    again.close()

"""Catalogues of older versions are brought to today's schema at opening, whole or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from assistant import schema
from assistant.catalogue import Catalogue
from assistant.database import check
from assistant.query import understand

TEXTS = (
    "船は湖の小屋にあります。",
    "The boats are in the long shed.",
    "The examina\ufffe\r\ntion.",
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A catalogue as schema 2 had it, with its keyword index."""
    path = tmp_path / "catalogue.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for step in schema._MIGRATIONS[:2]:
            step(database)
        database.execute("PRAGMA user_version = 2")
        database.execute("INSERT INTO documents(hash, kind, title) VALUES ('h', 'text', '')")
        database.execute(
            """INSERT INTO files(path, size, mtime_ns, state, document_id)
            VALUES ('/a.txt', 1, 1, 'indexed', 1)"""
        )
        vector = np.ones(384, np.float16).tobytes()
        for n, text in enumerate(TEXTS, 1):
            database.execute(
                "INSERT INTO pages(document_id, number, label, text) VALUES (1, ?, '', ?)",
                (n, text),
            )
            database.execute(
                """INSERT INTO passages(document_id, page, start, end, vector)
                VALUES (1, ?, 0, ?, ?)""",
                (n, len(text), vector),
            )
        database.execute("INSERT INTO passage_index(passage_index) VALUES ('rebuild')")
    return path


def test_an_older_catalogue_keeps_its_text_and_is_indexed_anew(old: Path) -> None:
    catalogue = Catalogue(old)
    ids = catalogue.passage_ids()
    assert [p.text for p in catalogue.passages(ids).values()] == list(TEXTS)
    for question, passage in (("小屋", 1), ("boat", 2), ("examination", 3)):
        assert [i for i, _ in catalogue.keywords.search(understand(question), 9)] == [passage]
    catalogue.remove(["/a.txt"])
    catalogue.compact()
    catalogue.close()
    check(old, thoroughly=True)
    assert not any(text.encode()[:9] in old.read_bytes() for text in TEXTS)


def test_a_migration_that_is_cut_off_changes_nothing(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(database: sqlite3.Connection) -> None:
        schema._index_all_scripts(database)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(schema, "_MIGRATIONS", (*schema._MIGRATIONS[:2], cut))
        with pytest.raises(KeyboardInterrupt):
            Catalogue(old)
    with closing(sqlite3.connect(old)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (2,)
        assert database.execute(
            "SELECT rowid FROM passage_index WHERE passage_index MATCH 'boat'"
        ).fetchall() == [(2,)]
    catalogue = Catalogue(old)
    assert len(catalogue.keywords.search(understand("小屋"), 9)) == 1
    catalogue.close()


def test_a_migration_without_room_says_so_and_changes_nothing(old: Path) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as database:
        for n in range(10, 300):
            text = " ".join(f"w{n}x{k}" for k in range(100))
            database.execute(
                "INSERT INTO pages(document_id, number, label, text) VALUES (1, ?, '', ?)",
                (n, text),
            )
            database.execute(
                """INSERT INTO passages(document_id, page, start, end, vector)
                VALUES (1, ?, 0, ?, x'00')""",
                (n, len(text)),
            )
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(sqlite3.OperationalError, match="full"):
            schema.migrate(database)
        assert database.execute("PRAGMA user_version").fetchone() == (2,)
    Catalogue(old).close()

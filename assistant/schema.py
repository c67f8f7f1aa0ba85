"""The catalogue's schema as numbered migrations; PRAGMA user_version holds the number."""

import sqlite3
from contextlib import closing

from .errors import CatalogueCorrupt, CatalogueNewer
from .tokens import TOKENIZER, in_pairs


def _create_catalogue(database: sqlite3.Connection) -> None:
    statements = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    -- What the user added (folders are watched) and what was taken out from under them.
    CREATE TABLE roots(
        path TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('folder', 'file', 'excluded'))
    ) WITHOUT ROWID;

    -- Content, by hash: copies and renames share one document.
    CREATE TABLE documents(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hash TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        UNIQUE(hash, kind)
    );
    CREATE TABLE files(
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'indexed', 'failed')),
        error_kind TEXT NOT NULL DEFAULT '',
        error TEXT NOT NULL DEFAULT '',
        document_id INTEGER REFERENCES documents(id)
    );
    CREATE INDEX files_by_document ON files(document_id);
    CREATE TABLE pages(
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY(document_id, number)
    );
    -- Ids are never reused, so that a late answer cannot point at another passage.
    CREATE TABLE passages(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
        page INTEGER NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        vector BLOB NOT NULL
    );
    CREATE INDEX passages_by_document ON passages(document_id, page, start);

    -- What the keyword index sees; PDFium marks a word divided at a line's end with U+FFFE.
    CREATE VIEW passage_texts AS
        SELECT passages.id, passages.document_id, replace(replace(
            substr(pages.text, passages.start + 1, passages.end - passages.start),
            char(65534) || char(13) || char(10), ''), char(65534), '') AS text
        FROM passages JOIN pages
            ON pages.document_id = passages.document_id AND pages.number = passages.page;
    CREATE VIRTUAL TABLE passage_index USING fts5(
        text, content = 'passage_texts', content_rowid = 'id',
        tokenize = 'porter unicode61 remove_diacritics 2'
    );

    -- Changes that the vector index has not seen yet, written in the same transaction.
    CREATE TABLE outbox(
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        passage_id INTEGER NOT NULL,
        removed INTEGER NOT NULL
    );
    """
    for statement in statements.split(";\n"):
        database.execute(statement)


def _add_details(database: sqlite3.Connection) -> None:
    statements = """
    ALTER TABLE pages ADD COLUMN origin TEXT NOT NULL DEFAULT 'text';
    -- Where recognised text stands on the page, as MessagePack.
    ALTER TABLE pages ADD COLUMN boxes BLOB NOT NULL DEFAULT x'90';
    ALTER TABLE pages ADD COLUMN quality REAL NOT NULL DEFAULT 1;
    ALTER TABLE documents ADD COLUMN language TEXT NOT NULL DEFAULT '';
    ALTER TABLE documents ADD COLUMN note TEXT NOT NULL DEFAULT '';
    ALTER TABLE files ADD COLUMN indexed_at REAL NOT NULL DEFAULT 0;
    -- The file system it was seen on: what is gone with it was not deleted.
    ALTER TABLE files ADD COLUMN device INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX files_by_state ON files(state);

    -- Finished steps of a long file, by its content, so that a cut does not cost them.
    CREATE TABLE staged(
        hash TEXT NOT NULL,
        step TEXT NOT NULL,
        number INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY(hash, step, number)
    ) WITHOUT ROWID;

    CREATE TABLE collections(name TEXT PRIMARY KEY COLLATE NOCASE) WITHOUT ROWID;
    CREATE TABLE collection_paths(
        name TEXT NOT NULL COLLATE NOCASE
            REFERENCES collections(name) ON DELETE CASCADE ON UPDATE CASCADE,
        path TEXT NOT NULL,
        PRIMARY KEY(name, path)
    ) WITHOUT ROWID;
    """
    for statement in statements.split(";\n"):
        database.execute(statement)


def _index_all_scripts(database: sqlite3.Connection) -> None:
    # A change of what is indexed, in `tokens` as well as here, needs a migration of its own.
    statements = f"""
    DROP TABLE passage_index;
    DROP VIEW passage_texts;

    -- The passages as they stand on the pages. PDFium marks a word divided at a line's end with
    -- U+FFFE.
    CREATE VIEW passage_words AS
        SELECT passages.id, passages.document_id, replace(replace(
            substr(pages.text, passages.start + 1, passages.end - passages.start),
            char(65534) || char(13) || char(10), ''), char(65534), '') AS text
        FROM passages JOIN pages
            ON pages.document_id = passages.document_id AND pages.number = passages.page;
    -- What the keyword index sees.
    CREATE VIEW passage_texts AS
        SELECT id, document_id, {in_pairs("text")} AS text FROM passage_words;
    CREATE VIRTUAL TABLE passage_index USING fts5(
        text, content = 'passage_texts', content_rowid = 'id', tokenize = '{TOKENIZER}'
    );
    -- Its stems, and where they stand.
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab(passage_index, row);
    CREATE VIRTUAL TABLE places USING fts5vocab(passage_index, instance);
    INSERT INTO passage_index(passage_index) VALUES ('rebuild');
    """
    for statement in statements.split(";\n"):
        database.execute(statement)


def _add_conversations(database: sqlite3.Connection) -> None:
    statements = """
    -- Ids are never reused, so that a late answer cannot end up in another conversation.
    CREATE TABLE conversations(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        begun REAL NOT NULL,
        changed REAL NOT NULL
    );
    -- The answer as JSON, and what of it a search looks at, folded.
    CREATE TABLE turns(
        conversation INTEGER NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        at REAL NOT NULL,
        answer TEXT NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY(conversation, number)
    );
    -- The files an answer was made from, with the hash of what they held; '' if that is not known.
    CREATE TABLE turn_files(
        conversation INTEGER NOT NULL,
        number INTEGER NOT NULL,
        path TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY(conversation, number, path),
        FOREIGN KEY(conversation, number) REFERENCES turns(conversation, number)
            ON DELETE CASCADE
    );
    CREATE INDEX turn_files_by_path ON turn_files(path);
    """
    for statement in statements.split(";\n"):
        database.execute(statement)


def _add_ratings(database: sqlite3.Connection) -> None:
    database.execute("ALTER TABLE turns ADD COLUMN rating TEXT CHECK (rating IN ('good', 'bad'))")


_MIGRATIONS = (
    _create_catalogue,
    _add_details,
    _index_all_scripts,
    _add_conversations,
    _add_ratings,
)

VERSION = len(_MIGRATIONS)
"""The schema this program writes."""


def refuse_newer(database: sqlite3.Connection) -> int:
    """Return the catalogue's schema number, before anything is changed. Raises CatalogueNewer."""
    found: int = database.execute("PRAGMA user_version").fetchone()[0]
    if found > VERSION:
        raise CatalogueNewer(
            f"the library was written by a newer Carrel (schema {found}, this one knows {VERSION})"
        )
    return found


def migrate(database: sqlite3.Connection) -> None:
    """Bring the catalogue to `VERSION`, each step whole or not at all. Raises CatalogueNewer."""
    found = refuse_newer(database)
    for number, step in enumerate(_MIGRATIONS[found:], found + 1):
        database.execute("BEGIN IMMEDIATE")
        try:
            step(database)
            database.execute(f"PRAGMA user_version = {number}")
        except BaseException:
            if database.in_transaction:  # a full disk has rolled back by itself
                database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")


def require_whole(database: sqlite3.Connection) -> None:
    """Compare the names of tables, indexes and views with today's. Raises CatalogueCorrupt."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate(model)
        missing = _names(model) - _names(database)
    if missing:
        raise CatalogueCorrupt(f"the library's catalogue is damaged: no {min(missing)}")


def _names(database: sqlite3.Connection) -> set[str]:
    return {name for (name,) in database.execute("SELECT name FROM sqlite_master")}

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from assistant import schema
from assistant.catalogue import Catalogue
from assistant.errors import CatalogueCorrupt, CatalogueNewer
from assistant.filters import Filter
from assistant.paths import Home
from assistant.query import understand
from assistant.records import Document, FileState, Page, Span

TEXT = "The boat house opens at nine. The café closes at five."
VECTOR = np.ones(384, np.float16).tobytes()


def store(catalogue: Catalogue, path: str, text: str = TEXT, digest: str = "") -> None:
    document = Document("text", "Title", (Page(1, "1", text),))
    half = text.index(". ") + 1
    passages = [(Span(1, 0, half), VECTOR), (Span(1, half + 1, len(text)), VECTOR)]
    catalogue.store(path, len(text), 1, digest or text, document, passages)


def check_keyword_index(home: Home) -> None:
    """Raise when the keyword index and the stored text disagree."""
    database = sqlite3.connect(home.catalogue)
    database.execute("INSERT INTO passage_index(passage_index, rank) VALUES ('integrity-check', 1)")
    database.close()


def test_stored_passages_are_found_and_exact(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt")
    ((found, _score),) = catalogue.keywords.search(understand("cafe"), 10)
    passage = catalogue.passages([found])[found]
    page = catalogue.page("/d/a.txt", passage.page)
    assert page is not None
    assert page.text[passage.start : passage.end] == passage.text == "The café closes at five."


def test_words_divided_at_a_line_end_are_found_whole(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.pdf", "The examina\ufffe\r\ntion is in May. It is short.")
    assert len(catalogue.keywords.search(understand("examination"), 10)) == 1


def test_a_new_version_replaces_the_old_one(home: Home, catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt")
    store(catalogue, "/d/a.txt", "Now it opens at ten. Nothing else is new.")
    assert not catalogue.keywords.search(understand("nine"), 10)
    assert len(catalogue.keywords.search(understand("ten"), 10)) == 1
    assert catalogue.counts()["passages"] == 2
    check_keyword_index(home)


def test_copies_share_one_document_until_the_last_is_gone(home: Home, catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt", digest="h")
    assert catalogue.adopt("/d/copy.txt", 1, 1, "h", "text")
    assert catalogue.counts()["passages"] == 2
    catalogue.remove(["/d/a.txt"])
    ((found, _),) = catalogue.keywords.search(understand("nine"), 10)
    assert catalogue.passages([found])[found].path == "/d/copy.txt"
    catalogue.remove(["/d/copy.txt"])
    assert catalogue.counts() == dict.fromkeys(catalogue.counts(), 0) | {"outbox": 4}
    check_keyword_index(home)


def test_scope_means_the_file_or_what_lies_under_the_folder(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt")
    store(catalogue, "/d2/b.txt", "The boat is blue. It is old.")
    for paths, count in (
        (("/d",), 1),
        (("/d2/b.txt",), 1),
        (("/d", "/d2/"), 2),
        (("/",), 2),
        (("/x",), 0),
    ):
        scope = Filter(paths)
        found = catalogue.keywords.search(understand("boat"), 10, scope)
        assert len(found) == count, scope
        assert len(catalogue.documents_in(scope)) == count, scope
        everywhere = [i for i, _ in catalogue.keywords.search(understand("boat"), 10)]
        assert len(catalogue.passages(everywhere, scope)) == count, scope


def test_a_failed_file_keeps_nothing_searchable(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt")
    catalogue.fail("/d/a.txt", 1, 1, "broken", "it is damaged")
    row = catalogue.file("/d/a.txt")
    assert row is not None
    assert (row.state, row.error, row.passages) == (FileState.FAILED, "it is damaged", 0)
    assert not catalogue.keywords.search(understand("boat"), 10)


def test_a_queued_file_stays_searchable(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt")
    catalogue.add_waiting([("/d/a.txt", 9, 9, 1)])
    assert catalogue.waiting() == ["/d/a.txt"]
    assert catalogue.keywords.search(understand("boat"), 10)


def test_a_change_that_fails_half_way_changes_nothing(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.txt", digest="h")
    broken = Document("text", "t", (Page(1, "1", "x"), Page(1, "1", "same number twice")))
    with pytest.raises(sqlite3.IntegrityError):
        catalogue.store("/d/b.txt", 1, 1, "other", broken, [])
    assert catalogue.counts()["files"] == 1
    store(catalogue, "/d/c.txt", "Still works. It does.")


def test_everything_survives_closing(home: Home) -> None:
    first = Catalogue(home.catalogue)
    store(first, "/d/a.txt")
    first.add_root("/d", "folder")
    first.close()
    again = Catalogue(home.catalogue)
    assert again.counts()["passages"] == 2
    assert again.roots("folder") == ["/d"]
    again.close()


def test_adding_a_folder_again_lifts_exclusions_under_it(catalogue: Catalogue) -> None:
    catalogue.add_root("/d", "folder")
    catalogue.add_root("/d/x.txt", "excluded")
    catalogue.add_root("/e/x.txt", "excluded")
    catalogue.add_root("/d", "folder")
    assert catalogue.roots("excluded") == ["/e/x.txt"]


def test_a_newer_catalogue_is_refused_and_left_alone(home: Home) -> None:
    database = sqlite3.connect(home.catalogue)
    database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    database.close()
    before = home.catalogue.read_bytes()
    with pytest.raises(CatalogueNewer):
        Catalogue(home.catalogue)
    assert home.catalogue.read_bytes() == before


def test_a_damaged_catalogue_is_named(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite3"
    path.write_bytes(b"This is not a database at all. " * 100)
    with pytest.raises(CatalogueCorrupt):
        Catalogue(path)


def test_a_document_that_is_there_already_is_not_stored_twice(catalogue: Catalogue) -> None:
    store(catalogue, "/d/a.rtf", digest="h")
    store(catalogue, "/d/b.doc", digest="h")
    assert (catalogue.counts()["files"], catalogue.counts()["passages"]) == (2, 2)

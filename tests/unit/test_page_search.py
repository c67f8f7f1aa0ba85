"""Words are found on the stored pages of one file, in order, and no more than anyone looks at."""

import pytest
from libraries import Library

from assistant import page_search
from assistant.catalogue import Catalogue
from assistant.errors import UsageError
from assistant.page_search import PageSearch
from assistant.records import Document, Page


@pytest.fixture
def search(library: Library) -> PageSearch:
    return PageSearch(library.catalogue.contents)


def written(library: Library, text: str, name: str = "a.txt") -> str:
    path = library.write(name, text)
    library.index()
    return str(path)


def test_words_are_found_page_by_page_at_their_offsets(
    library: Library, search: PageSearch
) -> None:
    path = written(library, "\n\n".join(f"Boat {n}: Größe unbekannt." for n in range(400)))
    places, more = search.find(path, "grosse")
    assert len(places) == 400 and not more
    pages = {span.page for span in places}
    texts = {number: library.catalogue.page(path, number) for number in pages}
    assert [(span.page, span.start) for span in places] == sorted(
        (span.page, span.start) for span in places
    )
    for span in places:
        page = texts[span.page]
        assert page is not None and page.text[span.start : span.end] == "Größe"


def test_a_file_that_changes_is_looked_through_anew(library: Library, search: PageSearch) -> None:
    path = written(library, "The boats are blue.")
    assert len(search.find(path, "blue")[0]) == 1
    written(library, "The boats are green now, and that is all.")
    assert search.find(path, "blue") == ((), False)
    assert len(search.find(path, "green")[0]) == 1


def test_only_so_many_places_are_told(
    library: Library, search: PageSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_search, "MOST", 3)
    path = written(library, "boat boat boat")
    assert len(search.find(path, "boat")[0]) == 3
    assert not search.find(path, "boat")[1]
    longer = written(library, "boat boat boat boat", "b.txt")
    places, more = search.find(longer, "boat")
    assert (len(places), more) == (3, True)


@pytest.mark.parametrize("kept", [10**9, 100])
def test_all_pages_of_a_file_are_looked_through_again_and_again(
    catalogue: Catalogue, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_search, "_AT_ONCE", 2)
    monkeypatch.setattr(page_search, "_KEPT", kept)
    pages = tuple(Page(n, "", f"Boat {n} is blue.") for n in range(1, 8))
    catalogue.store("/a.pdf", 1, 1, "hash", Document("pdf", "", pages), [])
    search = PageSearch(catalogue.contents)
    for _ in range(2):
        places, _ = search.find("/a.pdf", "blue")
        assert [span.page for span in places] == [1, 2, 3, 4, 5, 6, 7]
    assert bool(search._pages) == (kept > 100)


def test_nothing_is_found_of_nothing(library: Library, search: PageSearch) -> None:
    path = written(library, "The boats are blue.")
    assert search.find(path, " ") == ((), False)
    assert search.find(path, "yellow") == ((), False)
    with pytest.raises(UsageError, match="not in the library"):
        search.find(path + "x", "blue")

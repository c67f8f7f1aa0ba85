import pytest
from fakes import FakeEmbedder
from libraries import Library

from assistant.filters import Filter
from assistant.query import understand
from assistant.retrieval import Retriever
from assistant.vectors import VectorIndex


@pytest.fixture
def retriever(library: Library, vectors: VectorIndex) -> Retriever:
    library.write("boats.txt", "The boats are kept in the long shed by the lake.")
    library.write("kitchen/soup.txt", "The soup needs an hour and two onions.")
    library.write("kitchen/codes.txt", "Invoice INV-2041 was paid by Müller.")
    library.index()
    return Retriever(library.catalogue, vectors, FakeEmbedder())


def names(retriever: Retriever, question: str, scope: tuple[str, ...] = ()) -> list[str]:
    hits = retriever.search(question, 10, Filter(scope))
    return [hit.passage.path.rsplit("/", 1)[1] for hit in hits]


def test_the_best_passage_comes_first(retriever: Retriever) -> None:
    assert names(retriever, "Where are the boats kept?")[0] == "boats.txt"
    assert names(retriever, "How many onions?")[0] == "soup.txt"


def test_scope_limits_what_is_found(retriever: Retriever, library: Library) -> None:
    kitchen = (str(library.folder / "kitchen"),)
    assert set(names(retriever, "boats", kitchen)) == {"soup.txt", "codes.txt"}
    assert names(retriever, "boats", ("/nowhere",)) == []


@pytest.mark.parametrize(
    "question",
    ['AND " * NEAR(', "boats\x00", "OR OR OR", "'; DROP TABLE files; --", "🚣", "x" * 10_000,
     "boats " * 5_000, "the of and", "col:umn ^boost -minus (paren", "ß İ ﷽"],
)  # fmt: skip
def test_no_question_breaks_the_search(retriever: Retriever, question: str) -> None:
    assert isinstance(retriever.search(question), list)


@pytest.mark.parametrize("question", ["", " \n "])
def test_a_blank_question_finds_nothing(retriever: Retriever, question: str) -> None:
    assert retriever.search(question) == []


def test_an_empty_library_finds_nothing(library: Library, vectors: VectorIndex) -> None:
    assert Retriever(library.catalogue, vectors, FakeEmbedder()).search("boats") == []


def test_codes_and_accents_are_found(retriever: Retriever) -> None:
    assert names(retriever, "INV-2041")[0] == "codes.txt"
    assert names(retriever, "muller")[0] == "codes.txt"


def test_stop_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert understand("Where are the boats?").terms == ("boats",)
    assert understand("to be").terms == ("to", "be")


def test_a_hit_says_what_made_it_one(retriever: Retriever) -> None:
    best = retriever.search("Where is the boat kept?")[0]
    assert best.why.words == ("boats", "kept")
    assert best.why.keyword and best.why.dense and best.why.relevance is None
    other = retriever.search("Where is the boat kept?")[-1]
    assert (other.why.keyword, other.why.words) == (None, ())

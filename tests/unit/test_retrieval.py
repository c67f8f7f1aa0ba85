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


def test_a_named_file_comes_first_wherever_its_words_would_put_it(
    retriever: Retriever, library: Library
) -> None:
    library.write("winter report.txt", "Nothing of note happened; the ice was thick.")
    library.index()
    assert names(retriever, "boats kept in the long shed")[0] == "boats.txt"
    assert names(retriever, "What does winter report.txt say of boats?")[0] == "winter report.txt"


def test_a_file_named_after_a_topic_does_not_hide_the_others(
    retriever: Retriever, library: Library
) -> None:
    pages = [f"Of solar energy, part {n}: {' '.join(f'w{n}x{k}' for k in range(60))}."
             for n in range(30)]  # fmt: skip
    library.write("solar energy.txt", "\n\n".join(pages))
    library.write("tender.txt", "The solar energy budget of Northwind is fifty thousand.")
    library.index()
    assert "tender.txt" in names(retriever, "What is the solar energy budget of Northwind?")[:3]
    surely = names(retriever, "In the file solar energy, what is the budget of Northwind?")
    assert set(surely) == {"solar energy.txt"}


def test_a_file_s_name_is_no_slip(retriever: Retriever, library: Library) -> None:
    library.write("Jansen lease.txt", "Somebody rents the shed.")
    library.write("other.txt", "Mr Janssen rents the boat; so does Mrs Janssen.")
    library.index()
    assert names(retriever, "What does the Jansen lease file say?")[0] == "Jansen lease.txt"


def test_a_named_file_outside_the_scope_stays_outside(
    retriever: Retriever, library: Library
) -> None:
    kitchen = Filter(paths=(str(library.folder / "kitchen"),))
    found = retriever.search("What does boats.txt say of onions?", 10, kitchen)
    assert all("/kitchen/" in hit.passage.path for hit in found)


def test_a_slip_is_corrected_and_told(retriever: Retriever) -> None:
    assert names(retriever, "How many onoins?")[0] == "soup.txt"
    assert retriever.notes("How many onoins?") == ("Searched for “onions” instead of “onoins”.",)
    assert retriever.notes("How many onions?") == ()


def test_near_duplicates_are_shown_once_with_the_other_file(
    retriever: Retriever, library: Library
) -> None:
    text = (
        "the rowing club paints all its boats each spring before the first regatta of the year, "
        "and those who help are given soup with bread in the long shed when the day is over"
    )
    library.write("draft.txt", text)
    library.write("final.txt", text + " again")
    library.index()
    hits = retriever.search("When does the rowing club paint its boats?")
    shown = [hit for hit in hits if hit.passage.path.endswith(("draft.txt", "final.txt"))]
    assert len(shown) == 1
    assert len(shown[0].alike) == 1 and shown[0].alike[0].endswith(("draft.txt", "final.txt"))


def test_every_hit_says_how_near_it_is_to_the_question_itself(
    retriever: Retriever, library: Library
) -> None:
    question = "Where are the boats kept?"
    embedder = FakeEmbedder()
    for hit in retriever.search(question):
        asked, text = embedder.embed([question, hit.passage.text])
        assert hit.why.dense == pytest.approx(float(asked @ text), abs=0.01)
        assert hit.why.relevance is None, "nothing was read"

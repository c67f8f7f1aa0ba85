"""A question that names a file or a type of document prefers its passages."""

import pytest
from test_keywords import store

from assistant.catalogue import Catalogue
from assistant.query import understand


@pytest.fixture
def office(catalogue: Catalogue) -> Catalogue:
    store(catalogue, "/a/offer.pdf", "Prices of boats.", "Prices of sheds.", kind="pdf")
    store(catalogue, "/a/harbour-rules 2024.txt", "No dogs.")
    store(catalogue, "/a/prices.xlsx", "Prices of oars.", kind="sheet")
    store(catalogue, "/a/to be.txt", "A play.")
    for n in range(30):
        store(catalogue, f"/copies/{n}/annual report.txt", f"Report {n}.")
    return catalogue


def named(catalogue: Catalogue, question: str) -> tuple[str, ...]:
    return catalogue.mentions.files(understand(question))


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("What does offer.pdf say about sheds?", "/a/offer.pdf"),
        ("What does OFFER.PDF say?", "/a/offer.pdf"),
        ("What is in the file offer?", "/a/offer.pdf"),
        ("What is in the offer document?", "/a/offer.pdf"),
        ('What is in "offer"?', "/a/offer.pdf"),
        ("What do the harbour rules 2024 say?", "/a/harbour-rules 2024.txt"),
    ],
)
def test_a_file_is_known_by_its_name(office: Catalogue, question: str, path: str) -> None:
    assert named(office, question) == (path,)


@pytest.mark.parametrize(
    "question",
    ["What did they offer?", "To be or not to be", "What is in the annual report?", "other.pdf",
     "", "harbour and rules of 2024", "prices"],
)  # fmt: skip
def test_what_may_be_mistaken_names_no_file(office: Catalogue, question: str) -> None:
    assert named(office, question) == ()


def test_passages_of_what_is_named_are_preferred(office: Catalogue) -> None:
    ids = office.passage_ids()

    def preferred(question: str) -> set[str]:
        chosen = office.mentions.preferred(understand(question), ids)
        return {passage.text for passage in office.passages(sorted(chosen)).values()}

    assert preferred("prices in offer.pdf") == {"Prices of boats.", "Prices of sheds."}
    assert preferred("prices in the spreadsheet") == {"Prices of oars."}
    assert preferred("prices in the spreadsheet offer.pdf") == preferred("prices in offer.pdf")
    assert preferred("prices") == set()
    assert office.mentions.preferred(understand("prices in offer.pdf"), ids[1:2]) == {ids[1]}
    assert office.mentions.preferred(understand("prices in offer.pdf"), []) == set()


def test_a_name_with_an_ending_is_taken_whole_however_it_is_encoded(office: Catalogue) -> None:
    store(office, "/a/2024.xlsx", "All of the year.", kind="sheet")
    store(office, "/a/Oar budget 2024.xlsx", "Oars.", kind="sheet")
    store(office, "/a/U\u0308bersicht.pdf", "Everything.", kind="pdf")
    assert named(office, "What does Oar Budget 2024.xlsx say?") == ("/a/Oar budget 2024.xlsx",)
    assert named(office, "What does 2024.xlsx say?") == ("/a/2024.xlsx",)
    assert named(office, "Was steht in \u00dcbersicht.pdf?") == ("/a/U\u0308bersicht.pdf",)


def test_words_in_passing_do_not_surely_mean_a_file(office: Catalogue) -> None:
    store(office, "/a/solar energy.txt", "The sun.")

    def surely(question: str) -> tuple[str, ...]:
        return office.mentions.files(understand(question), surely=True)

    assert named(office, "What does solar energy cost?") == ("/a/solar energy.txt",)
    assert surely("What does solar energy cost?") == ()
    for question in ("solar energy.txt", "the file solar energy", "my solar energy notes",
                     'what is in "solar energy"?'):  # fmt: skip
        assert surely(question) == ("/a/solar energy.txt",), question


def test_names_are_those_of_now(office: Catalogue) -> None:
    office.remove(["/a/offer.pdf"])
    assert named(office, "What does offer.pdf say?") == ()
    store(office, "/b/offer.pdf", "New prices.")
    assert named(office, "What does offer.pdf say?") == ("/b/offer.pdf",)

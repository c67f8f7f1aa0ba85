"""What an order is about, and which kinds of files it speaks of."""

import pytest

from assistant.whole.topics import kinds_of, topic_of


@pytest.mark.parametrize(
    "question",
    [
        "Summarise this in a table", "Summarise this in three sentences, please",
        "Summarise everything briefly", "Fasse das als Liste zusammen",
        "Summarise it as bullet points",
    ],
)  # fmt: skip
def test_the_form_of_an_answer_is_no_matter_of_it(question: str) -> None:
    assert not topic_of(question)


def test_what_only_looks_like_a_form_is_a_matter() -> None:
    assert topic_of("List all rooms with a table").text == "rooms table"
    assert topic_of("List all rows in the table of fees").text == "rows table fees"


def test_the_ending_of_a_name_asks_for_no_kind_of_file() -> None:
    assert kinds_of("Compare rules.pdf with the prices") == ()
    assert kinds_of("Summarise all PDFs") == ("pdf",)

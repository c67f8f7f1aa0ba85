from datetime import date

import pytest

from assistant.codes import sequences
from assistant.dates import dates, ways_to_write


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When was INV-2041 paid?", {"inv 2041", "inv2041"}),
        ("When was INV2041 paid?", {"inv 2041", "inv2041"}),
        ("When was INV 2041 paid?", {"inv 2041", "inv2041"}),
        ("What does § 12.3 say?", {"12 3"}),
        ("Is v1.2.3 out?", {"v1 2 3"}),
        ("Who is anna.berg@example.org?", {"anna berg example org"}),
        ("What is in offer_final.pdf?", {"offer final pdf"}),
        ("Whose is +49 30 1234567?", {"49 30 1234567"}),
        ("Whose is (030) 123-4567?", {"030 123 4567"}),
        ("Who led the U.S. navy?", {"u s"}),
        ("What did 1,250.50 pay for?", {"1 250 50"}),
    ],
)
def test_codes_are_words_in_a_row(question: str, expected: set[str]) -> None:
    assert expected <= set(sequences(question))


def test_a_date_leaves_room_for_the_codes_beside_it() -> None:
    found = sequences("Was INV-2041 of 4 March 2024 paid on 5 April 2024 to DE-77?")
    assert {"inv 2041", "inv2041", "de 77", "de77", "2024 03 04"} <= set(found)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "A well-known state-of-the-art shed",
        "and/or",
        "from 3 to 5",
        "In 2019?",
        "e.g. this --i.e. that",
    ],
)
def test_plain_words_and_numbers_are_no_codes(question: str) -> None:
    assert sequences(question) == ()


@pytest.mark.parametrize(
    "written",
    ["2024-03-15", "2024/03/15", "15 March 2024", "15th of March 2024", "March 15, 2024",
     "Mar 15th, 2024", "15 mar. 2024", "15.03.2024", "15. 3. 2024", "15/03/2024", "3/15/2024",
     "15. März 2024", "15 mars 2024", "15 de marzo de 2024", "15 marzo 2024", "15 de março de 2024",
     "15 maart 2024"],
)  # fmt: skip
def test_a_day_is_known_however_it_is_written(written: str) -> None:
    assert dates(f"Who came on {written}?") == [date(2024, 3, 15)]


@pytest.mark.parametrize(
    "odd", ["3/4/2024", "31.02.2024", "0/0/0000", "March 2024", "15 March", ""]
)
def test_what_is_no_one_day_is_left_alone(odd: str) -> None:
    assert dates(odd) == []


def test_all_ways_to_write_a_day_are_that_day() -> None:
    ways = ways_to_write(date(2024, 3, 15))
    assert {"2024 03 15", "15 march 2024", "march 15 2024", "15 marz 2024"} <= set(ways)
    assert "15 de marzo de 2024" in ways
    assert "3 15 2024" in ways
    assert "4 3 2024" not in ways_to_write(date(2024, 4, 3)), "it may be the 4th of March"

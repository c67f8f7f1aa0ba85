import pytest

from assistant.records import readable
from assistant.wording import names, numbers, sentences, stems, unwrap, words


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


def test_sentences_end_where_they_end() -> None:
    text = "Dr. Berg paid 3.50 euros. She left.  Did he stay? Yes!"
    assert split(text) == ["Dr. Berg paid 3.50 euros.", "She left.", "Did he stay?", "Yes!"]


def test_a_wrapped_line_does_not_end_a_sentence() -> None:
    assert split("The boats are\r\nkept in the shed. \r\nThe shed is long.") == [
        "The boats are\r\nkept in the shed.",
        "The shed is long.",
    ]


def test_rows_of_a_table_stay_apart_from_wrapped_lines() -> None:
    text = (
        "Every boat must be back in the shed before it is dark, and no\r\n"
        "Member may row alone.\r\nFirst-aid box kitchen\r\nDefibrillator west door, no\r\n"
        "code needed\r\nKeys by the window"
    )
    assert unwrap(text).splitlines()[0].endswith("and no  Member may row alone.")
    assert len(unwrap(text)) == len(text)
    assert split(text)[1:] == [
        "First-aid box kitchen",
        "Defibrillator west door, no\r\ncode needed",
        "Keys by the window",
    ]


def test_list_items_and_paragraphs_stand_alone() -> None:
    assert split("Bring:\n- a rope\n- a lamp\n\nThen row") == [
        "Bring:",
        "- a rope",
        "- a lamp",
        "Then row",
    ]


def test_a_bullet_belongs_to_its_sentence_and_does_not_hide_the_next() -> None:
    assert split("• Boats are for all. Dogs too.\n2. Rope.") == [
        "• Boats are for all.",
        "Dogs too.",
        "2. Rope.",
    ]


def test_a_year_at_the_head_of_a_line_numbers_no_item() -> None:
    text = "Ice lay there for the first time since\n2018. At the stage it was thin."
    assert split(text)[-1] == "At the stage it was thin."


@pytest.mark.parametrize("text", ["", " \n ", "。", "\ufffe\r\n", "a" * 10_000])
def test_odd_texts_have_sentences_within_them(text: str) -> None:
    assert all(0 <= a < b <= len(text) for a, b in sentences(text))


def test_readable_joins_divided_words() -> None:
    assert (
        readable("The exa\ufffe\r\nmina-\u00ad\ntion  is\r\nover.") == "The examina-tion is over."
    )


def test_words_are_compared_in_one_form() -> None:
    assert words("ﬁne Café") == ["fine", "café"]
    assert stems("The boats were repaired") == stems("boat repairs")


def test_numbers_and_names_are_taken_as_written() -> None:
    assert numbers("1,250.50 euros in 2024, at 9:30") == {"1250.50", "2024", "9:30"}
    assert names("Yesterday Anna Berg rowed to Kiel.") == {"anna", "berg", "kiel"}

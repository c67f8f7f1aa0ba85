import pytest

from assistant.reasons import listed, ordinal


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (112, "112th"), (1_203, "1,203rd")],
)  # fmt: skip
def test_places_are_told_as_people_say_them(number: int, words: str) -> None:
    assert ordinal(number) == words


def test_many_words_are_cut_short() -> None:
    assert listed(["a", "b"]) == "“a”, “b”"
    assert listed(list("abcdefghij")).endswith("“h” and 2 more")

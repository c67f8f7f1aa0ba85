"""What the window says, in words."""

import pytest
from PySide6.QtWidgets import QApplication

from assistant.messages import Failed
from ui.parts.widgets import breakable, plain_tip
from ui.words.translating import install
from ui.words.wording import failure_line, file_name, size, without_mark


def test_failures_are_sentences() -> None:
    failure = Failed("crashed", "the model process ended (status -9)", "Ask again.")
    assert failure_line(failure) == "The model process ended (status -9). Ask again."
    assert failure_line(Failed("x", "What now?")) == "What now?"


def test_wide_signs_take_no_space_after_them(qapp: QApplication) -> None:
    install(qapp, "zh")
    try:
        assert failure_line(Failed("x", "it is damaged", "Install Carrel again.")).count(" ") == 1
        assert failure_line(Failed("x", "Odd thing!", "Try it.")) == "Odd thing! Try it."
    finally:
        install(qapp, "en")


def test_a_name_that_begins_a_sentence_keeps_its_letters() -> None:
    assert failure_line(Failed("x", "mine.gguf is not a GGUF file")).startswith("mine.gguf")
    assert failure_line(Failed("x", "qwen2.5-coder is not installed")).startswith("qwen2.5")


def test_sizes_are_in_powers_of_ten() -> None:
    assert size(1_117_320_768) == "1.1 GB"
    assert size(98_362_432) == "98 MB"
    assert size(12_345) == "12 kB"
    assert size(3) == "1 kB"


def test_tool_tips_show_tags_as_they_are() -> None:
    assert plain_tip("a <img src='x'>\nb") == "<qt>a &lt;img src=&#x27;x&#x27;&gt;<br>b</qt>"
    assert plain_tip("") == ""


def test_long_words_can_break_and_short_ones_stay() -> None:
    assert breakable("short words only") == "short words only"
    assert breakable("x" * 50).replace("\u200b", "") == "x" * 50
    assert max(map(len, breakable("x" * 50).split("\u200b"))) == 12


def test_names_are_on_one_line() -> None:
    assert file_name("/a/two\nlines.txt") == "two lines.txt"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- An adult pays £96.", "An adult pays £96."),
        ("## Fees", "Fees"),
        ("-5 °C in the cold room", "-5 °C in the cold room"),
        ("**A Boat**, by Orla", "**A Boat**, by Orla"),
    ],
)
def test_a_quote_loses_its_mark_and_no_minus(text: str, said: str) -> None:
    assert without_mark(text) == said

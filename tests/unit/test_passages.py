import itertools

import pytest

from assistant.embedding import OnnxEmbedder
from assistant.passages import LARGEST_CHARACTERS, LARGEST_TOKENS, PassageSplitter
from assistant.records import Page

SENTENCES = [
    f"Rule {n} says that every member of the society keeps the {thing} clean and dry."
    for n, thing in zip(range(60), itertools.cycle(["boat", "shed", "gate", "pier"]), strict=False)
]


@pytest.fixture(scope="module")
def splitter() -> PassageSplitter:
    return PassageSplitter(OnnxEmbedder().tokenizer)


def page(text: str) -> Page:
    return Page(1, "1", text)


@pytest.mark.parametrize(
    "text",
    [
        " ".join(SENTENCES),
        "\r\n".join(SENTENCES),
        "日本語の文章です。とても長い文章になります。" * 80,
        "word" * 3000,
        "Emoji 👩‍👩‍👧 and é combining, then more. " * 90,
    ],
)
def test_passages_are_the_page_and_fit_the_model(splitter: PassageSplitter, text: str) -> None:
    spans = splitter.split(page(text), "text")
    tokenizer = OnnxEmbedder().tokenizer
    covered = 0
    for span in spans:
        assert not text[covered : span.start].strip(), "text between passages is lost"
        assert len(tokenizer.encode(text[span.start : span.end]).ids) <= LARGEST_TOKENS + 2
        covered = span.end
    assert not text[covered:].strip()


def test_sentences_of_wrapped_lines_are_not_cut(splitter: PassageSplitter) -> None:
    words = " ".join(SENTENCES).split(" ")
    lines = [" ".join(words[n : n + 9]) for n in range(0, len(words), 9)]
    text = " \r\n".join(lines)
    for span in splitter.split(page(text), "text"):
        assert text[span.start : span.end].startswith("Rule ")
        assert text[span.start : span.end].endswith(".")


def test_a_blank_page_has_no_passages(splitter: PassageSplitter) -> None:
    assert splitter.split(page("  \n"), "text") == []


def test_a_run_without_spaces_is_cut_all_the_same(splitter: PassageSplitter) -> None:
    spans = splitter.split(page("0123456789abcdef" * 1500), "text")
    assert max(span.end - span.start for span in spans) <= LARGEST_CHARACTERS
    assert sum(span.end - span.start for span in spans) == 24_000


def test_markdown_is_cut_at_headings(splitter: PassageSplitter) -> None:
    section = " ".join(SENTENCES[:7])
    text = "\n\n".join(f"## Part {n}\n\n{section}" for n in range(4))
    spans = splitter.split(page(text), "markdown")
    assert [text[s.start : s.start + 7] for s in spans] == ["## Part"] * 4

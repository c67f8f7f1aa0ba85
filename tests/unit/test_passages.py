import itertools

import pytest

from assistant.embedding import OnnxEmbedder
from assistant.passages import LARGEST_TOKENS, PassageSplitter
from assistant.records import Document, Page

SENTENCES = [
    f"Rule {n} says that every member of the society keeps the {thing} clean and dry."
    for n, thing in zip(range(60), itertools.cycle(["boat", "shed", "gate", "pier"]), strict=False)
]


@pytest.fixture(scope="module")
def splitter() -> PassageSplitter:
    return PassageSplitter(OnnxEmbedder().tokenizer)


def document(text: str, kind: str = "text") -> Document:
    return Document(kind, "t", (Page(1, "1", text),))


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
    spans = splitter.split(document(text))
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
    for span in splitter.split(document(text)):
        assert text[span.start : span.end].startswith("Rule ")
        assert text[span.start : span.end].endswith(".")


def test_each_page_has_its_own_passages(splitter: PassageSplitter) -> None:
    pages = (Page(1, "i", "First page."), Page(2, "ii", "  \n"), Page(3, "1", "Third page."))
    spans = splitter.split(Document("pdf", "t", pages))
    assert [(s.page, s.start, s.end) for s in spans] == [(1, 0, 11), (3, 0, 11)]


def test_markdown_is_cut_at_headings(splitter: PassageSplitter) -> None:
    section = " ".join(SENTENCES[:7])
    text = "\n\n".join(f"## Part {n}\n\n{section}" for n in range(4))
    spans = splitter.split(document(text, "markdown"))
    assert [text[s.start : s.start + 7] for s in spans] == ["## Part"] * 4

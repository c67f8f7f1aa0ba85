from collections.abc import Sequence

from assistant.errors import ResourceDamaged
from assistant.onnx_reader import Reading
from assistant.reading import AT_MOST, Reranker
from assistant.records import Passage

TEXT = "The lake is deep. The boats are kept in the long shed. It was built in 1911."


class WordReader:
    """Trusts the passages that hold a word."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.read_texts: list[str] = []

    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        self.read_texts += texts
        starts = [text.find(self.word) for text in texts]
        return [Reading(float(s >= 0), max(s, 0), max(s, 0) + 4, 0.0, 0.0) for s in starts]


class DamagedReader:
    def read(self, question: str, texts: Sequence[str]) -> list[Reading]:
        raise ResourceDamaged("the bundled model is damaged")


def found(*texts: str) -> list[tuple[Passage, float]]:
    return [
        (Passage(n, f"/{n}.txt", 3, 100, 100 + len(text), text), 1 - n / 100)
        for n, text in enumerate(texts)
    ]


def test_the_reader_changes_the_order_and_names_the_sentence() -> None:
    read = Reranker(WordReader("shed")).read("Where are the boats?", found("Onions.", TEXT))
    assert [r.passage.id for r in read] == [1, 0]
    sentence = read[0].sentence
    assert sentence is not None and sentence.page == 3
    assert TEXT[sentence.start - 100 : sentence.end - 100] == (
        "The boats are kept in the long shed."
    )


def test_the_search_keeps_its_say() -> None:
    """A passage that was found far better is not put behind by a faint doubt of the reader."""
    read = Reranker(WordReader("nothing")).read("Boats?", found("a", "b", "c"))
    assert [r.passage.id for r in read] == [0, 1, 2]


def test_topics_and_other_languages_keep_the_order_in_which_they_were_found() -> None:
    passages = found("Onions.", TEXT)
    for asked in ("boats in the shed", "Wo sind die Boote und wer hat sie?"):
        read = Reranker(WordReader("shed")).read(asked, passages)
        assert [r.passage.id for r in read] == [0, 1]
        assert read[1].relevance == 1.0 and read[1].sentence is not None


def test_only_the_best_are_read_and_the_rest_stay_behind_them() -> None:
    reader = WordReader("onions")
    texts = [f"text {n}" for n in range(AT_MOST)] + ["onions"]
    read = Reranker(reader).read("Onions?", found(*texts))
    assert len(reader.read_texts) == AT_MOST
    assert read[-1].passage.text == "onions"
    assert read[-1].relevance is None
    assert [r.score for r in read] == sorted((r.score for r in read), reverse=True)


def test_a_damaged_reader_is_named_once_and_left_alone() -> None:
    reranker = Reranker(DamagedReader())
    read = reranker.read("Boats?", found("a", "b"))
    assert [(r.passage.id, r.relevance, r.sentence) for r in read] == [
        (0, None, None),
        (1, None, None),
    ]
    assert reranker.failure == "the bundled model is damaged"
    assert len(reranker.read("Boats?", found("a"))) == 1


def test_no_passages_are_no_work() -> None:
    assert Reranker(WordReader("x")).read("Boats?", []) == []

"""The keyword half on a real catalogue."""

import random
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from test_query import HOSTILE

from assistant import keywords
from assistant.catalogue import Catalogue
from assistant.filters import Filter
from assistant.query import understand
from assistant.records import Document, Page, Span

VECTOR = np.ones(384, np.float16).tobytes()


def store(catalogue: Catalogue, path: str, *texts: str, kind: str = "text") -> None:
    """Store a file with one passage for each text."""
    pages = tuple(Page(n, str(n), text) for n, text in enumerate(texts, 1))
    passages = [(Span(n, 0, len(text)), VECTOR) for n, text in enumerate(texts, 1)]
    catalogue.store(path, 1, 1, path, Document(kind, "", pages), passages)


def found(catalogue: Catalogue, question: str, scope: Filter = Filter()) -> list[str]:  # noqa: B008
    ids = [i for i, _ in catalogue.keywords.search(understand(question), 200, scope)]
    passages = catalogue.passages(ids)
    return [passages[i].text for i in ids]


def notes(catalogue: Catalogue, question: str, scope: Filter = Filter()) -> list[str]:  # noqa: B008
    return catalogue.keywords.outcome(understand(question), scope).notes()


def prose(count: int) -> list[str]:
    """Return texts whose words are as unevenly spread as those of a language."""
    chance = random.Random(1)
    vocabulary = [f"{a}{b}" for a in "bdfgklmnprst" for b in ("olan", "erim", "utak", "isno")]
    weights = [1 / (n + 1) for n in range(len(vocabulary))]
    return [" ".join(chance.choices(vocabulary, weights, k=chance.randint(10, 60)))
            for _ in range(count)]  # fmt: skip


# --- bounded work ---------------------------------------------------------------------------------


@pytest.fixture
def large(catalogue: Catalogue) -> Catalogue:
    """A library with many more passages than may be scored for a question."""
    texts = prose(1200)
    for n in range(12):
        store(catalogue, f"/library/{n}/a.txt", *texts[100 * n : 100 * n + 100])
    return catalogue


def questions() -> list[str]:
    chance = random.Random(2)
    known = sorted({word for text in prose(1200) for word in text.split()})
    return [" ".join(chance.sample(known, 4)) for _ in range(20)]


def best(catalogue: Catalogue, scope: Filter = Filter()) -> list[list[tuple[int, float]]]:  # noqa: B008
    return [
        [(i, round(score, 6)) for i, score in catalogue.keywords.search(understand(q), 10, scope)]
        for q in questions()
    ]


def alike(some: list[list[tuple[int, float]]], others: list[list[tuple[int, float]]]) -> float:
    shared = [len(set(a) & set(b)) / len(b) for a, b in zip(some, others, strict=True) if b]
    return sum(shared) / len(shared)


def test_scoring_less_finds_the_same_with_the_same_scores(
    large: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = best(large)
    monkeypatch.setattr(keywords, "_SCORED", 300)
    assert alike(best(large), exact) > 0.9


@pytest.mark.parametrize("paths", [("/library/3/a.txt",), ("/library/1", "/library/2"),
                                   tuple(f"/library/{n}" for n in range(8))])  # fmt: skip
def test_a_part_of_a_large_library_is_searched_as_if_it_were_all(
    large: Catalogue, monkeypatch: pytest.MonkeyPatch, paths: Sequence[str]
) -> None:
    scope = Filter(tuple(paths))
    exact = best(large, scope)
    monkeypatch.setattr(keywords, "_SCORED", 150)
    limited = best(large, scope)
    assert [len(each) for each in limited] == [len(each) for each in exact]
    assert alike(limited, exact) > 0.9


def test_few_passages_are_scored_in_a_large_library(
    large: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(large, "/seldom.txt", *["seldom bolan"] * 30)
    monkeypatch.setattr(keywords, "_SCORED", 100)
    asked: list[tuple[str, ...]] = []
    ask = large._database.all

    def spy(sql: str, *values: Any) -> list[Any]:
        if "bm25" in sql or "rank" in sql:
            asked.append(values)
        return ask(sql, *values)

    monkeypatch.setattr(large._database, "all", spy)
    assert len(large.keywords.search(understand("seldom bolan"), 10)) == 10
    assert asked == [('"seldom" OR "bolan"', '"seldom"', 10)]
    assert large.keywords._frequencies.of('"bolan"') > 500, "so many were not scored"


def test_a_rare_word_in_few_passages_does_not_hide_the_others(
    large: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(large, "/rare.txt", "zanzibar")
    monkeypatch.setattr(keywords, "_SCORED", 20)
    assert len(found(large, "zanzibar bolan")) > 100


# --- phrases, codes, dates ------------------------------------------------------------------------


@pytest.fixture
def papers(catalogue: Catalogue) -> Catalogue:
    filler = [f"Paper {n} of the club, about rowing and other things." for n in range(30)]
    store(catalogue, "/filler.txt", *filler)
    store(catalogue, "/bell.txt", "The brass bell hangs at the door.", "A bell of brass and tin.")
    store(
        catalogue,
        "/codes.txt",
        "Number 2041 is no INV, and of the INV none is 2041; so much for that.",
        "The invoice INV-2041 was paid late, by a cheque that the treasurer had to find in a "
        "drawer of the old desk, where it had been since the spring, under a heap of letters.",
        "On 15.03.2024 the roof was mended, after a winter of rain, at the cost of the town.",
        "On the 15th the 2024 roof was new in March, and March 2024 and 15 and 2024 and 15.",
        "See offer_final.pdf, or write to anna.berg@example.org.",
        "The final offer of Anna Berg is an example, org or pdf.",
    )
    return catalogue


def test_a_quoted_phrase_has_to_be_there(papers: Catalogue) -> None:
    assert found(papers, 'where is the "brass bell"?') == ["The brass bell hangs at the door."]
    assert len(found(papers, "where is the brass bell?")) == 2
    assert notes(papers, 'where is the "brass bell"?') == []


def test_a_phrase_that_is_nowhere_gives_way_to_its_words(papers: Catalogue) -> None:
    assert len(found(papers, '"bell brass"')) == 2
    assert notes(papers, '"bell brass"') == ["No passage has “bell brass”: searched for the words."]
    elsewhere = Filter(("/codes.txt",))
    assert found(papers, '"brass bell"', elsewhere) == []
    assert notes(papers, '"brass bell"', elsewhere), "it is not where it was looked for"


def test_two_phrases_have_to_be_there_together(papers: Catalogue) -> None:
    assert len(found(papers, '"brass bell" "the door"')) == 1
    assert "“brass bell” and “of brass”" in notes(papers, '"brass bell" "of brass"')[0]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("INV-2041", "The invoice INV-2041"),
        ("When was inv2041 paid?", "The invoice INV-2041"),
        ("What happened on 15 March 2024?", "On 15.03.2024"),
        ("What happened on 2024-03-15?", "On 15.03.2024"),
        ("offer_final.pdf", "See offer_final.pdf"),
        ("Who is anna.berg@example.org?", "See offer_final.pdf"),
    ],
)
def test_what_is_written_so_comes_before_what_has_its_parts(
    papers: Catalogue, question: str, first: str
) -> None:
    assert found(papers, question)[0].startswith(first)


# --- slips ----------------------------------------------------------------------------------------


def test_a_slip_finds_what_was_meant_and_says_so(papers: Catalogue) -> None:
    assert found(papers, "the treasuer") == found(papers, "the treasurer") != []
    assert notes(papers, "the treasuer") == ["Searched for “treasurer” instead of “treasuer”."]
    outcome = papers.keywords.outcome(understand("Is the Treasuer late?"))
    assert outcome.query.text == "Is the treasurer late?", "for the other half of the search"


@pytest.mark.parametrize("question", ["INV-2042", "TREASUER", '"treasuer"', "treasurer", "2042",
                                      "yoga", "violin", "qwrtzpsd", "xqz1 treasuer2"])  # fmt: skip
def test_what_is_no_slip_is_left_alone(papers: Catalogue, question: str) -> None:
    assert papers.keywords.outcome(understand(question)).corrections == ()


def test_a_question_in_another_language_holds_no_slips(papers: Catalogue) -> None:
    asked = understand("Vem betalade fakturan från klubbens roddare förra veckan?")
    assert papers.keywords.outcome(asked).corrections == ()


@pytest.mark.parametrize(
    "question",
    ["What does Jansen earn?", "Was sind die Kosten?", "Wie hoch ist die Miete?",
     "Wo ist die Liste?"],
)  # fmt: skip
def test_names_and_words_of_other_languages_are_not_changed_to_their_neighbours(
    catalogue: Catalogue, question: str
) -> None:
    store(catalogue, "/a.txt", "Hansen earns much.", "Der Posten an der Leiste in der Mitte.")
    assert notes(catalogue, question) == []


def test_a_slip_in_a_long_word_of_another_language_is_corrected(catalogue: Catalogue) -> None:
    store(catalogue, "/a.txt", "Die Vorstandssitzung ist im Mai.")
    assert len(notes(catalogue, "Wann war die Vorstandsitzung?")) == 1


def test_what_is_known_is_learned_anew_when_the_library_changes(catalogue: Catalogue) -> None:
    store(catalogue, "/a.txt", "The treasurer keeps the key.", *["Other things."] * 5)
    assert notes(catalogue, "treasuer")
    store(catalogue, "/b.txt", "Treasuer is a name.")
    assert notes(catalogue, "treasuer") == []
    assert found(catalogue, "treasuer") == ["Treasuer is a name."]


# --- scripts and bad input ------------------------------------------------------------------------


def test_words_inside_a_run_are_found_until_they_are_deleted(catalogue: Catalogue) -> None:
    store(catalogue, "/ja.txt", "船は湖の小屋にあります。", "鍵はドアのそばです。", "別の話。")
    assert found(catalogue, "小屋") == ["船は湖の小屋にあります。"]
    assert found(catalogue, "鍵はどこですか")[0] == "鍵はドアのそばです。"
    assert found(catalogue, "船") == ["船は湖の小屋にあります。"]
    catalogue.remove(["/ja.txt"])
    assert found(catalogue, "小屋") == []
    assert catalogue._database.all("SELECT term FROM vocabulary") == []


@pytest.mark.parametrize("question", HOSTILE, ids=range(len(HOSTILE)))
def test_no_question_breaks_the_keyword_half(papers: Catalogue, question: str) -> None:
    for scope in (Filter(), Filter(("/codes.txt",)), Filter(("/nowhere",))):
        assert len(found(papers, question, scope)) <= 40
        assert all("\ud800" not in line for line in notes(papers, question, scope))


def test_an_empty_library_has_nothing(catalogue: Catalogue) -> None:
    for question in ("boats", '"brass bell"', "INV-2041", "treasuer"):
        assert found(catalogue, question) == []

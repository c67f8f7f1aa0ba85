"""What an answer is worth, against values worked out by hand."""

from dataclasses import dataclass

import pytest
from evaluation_results import PAGE, answer_of, refusal

from assistant.answers import Answer, Support
from assistant.evaluation import wording_scores
from assistant.evaluation.judging import Place, Scores, judge
from assistant.evaluation.questions import Question, Source
from assistant.records import Hit, Passage

YES, PARTLY, NO = Support.SUPPORTED, Support.PARTIAL, Support.UNSUPPORTED


def test_wording_is_normalised_as_squad_does() -> None:
    assert wording_scores.words("The  Café's “Best”, a-b") == ["cafés", "best", "ab"]
    assert wording_scores.exact("the Weir.", ["Dam", "weir"]) == 1.0
    assert wording_scores.exact("the old weir", ["weir"]) == 0.0


def test_f1_is_that_of_the_best_gold_answer() -> None:
    # 2 common words of 4 said and 3 wanted: 2 * 2 / (4 + 3)
    assert wording_scores.f1("above weir by far", ["150 above weir", "dam"]) == pytest.approx(4 / 7)
    assert wording_scores.f1("weir weir", ["weir"]) == pytest.approx(2 / 3)
    assert wording_scores.f1("", ["weir"]) == 0.0
    assert wording_scores.recall("weir and dam", ["the weir below"]) == pytest.approx(1 / 2)


def test_f1_of_scripts_without_spaces_counts_characters() -> None:
    assert wording_scores.f1("东京", ["东京都"]) == pytest.approx(4 / 5)
    assert wording_scores.holds("首都是东京都。", ["东京"])


def test_a_gold_answer_is_contained_word_for_word() -> None:
    assert wording_scores.holds("It was in 1911, they say.", ["1911"])
    assert wording_scores.holds("French-speaking people", ["French"])
    assert wording_scores.holds("a 12-year term", ["12-year"])
    assert not wording_scores.holds("Room 19110", ["1911"])
    assert not wording_scores.holds("1911", ["..."])


@dataclass
class Judged:
    scores: Scores
    places: tuple[Place, ...]


def hit(start: int, end: int, path: str = "/library/handbook.pdf", page: int = 4) -> Hit:
    return Hit(Passage(1, path, page, start, end, PAGE[start:end]), 1.0)


def judged(question: Question, answer: Answer, *hits: Hit) -> Judged:
    return Judged(*judge(question, answer, hits, lambda path, page: PAGE, None))


def asked(*answers: str, source: Source | None = None, answerable: bool = True) -> Question:
    return Question("q", "?", answers, (source,) if source else (), answerable)


ANSWER = answer_of(("150 metres. ", YES, (1,)), ("In 1911.", PARTLY, (2,)))


def test_the_right_passage_holds_a_gold_answer_where_no_source_is_known() -> None:
    scores = judged(asked("1911"), ANSWER, hit(0, 40), hit(41, len(PAGE))).scores
    assert (scores.rank, scores.right, scores.borne) == (2, 1, 1)


def test_a_source_with_a_page_is_the_right_place_whatever_it_says() -> None:
    question = asked("something else", source=Source("handbook.pdf", 4))
    made = judged(question, ANSWER, hit(0, 40, page=3), hit(0, 40))
    assert (made.scores.rank, made.scores.right, made.scores.borne) == (2, 2, 2)
    assert [place.right for place in made.places] == [False, True]


def test_of_a_file_alone_the_passage_must_hold_the_answer_too() -> None:
    question = asked("1911", source=Source("handbook.pdf"))
    scores = judged(question, ANSWER, hit(0, 40), hit(41, len(PAGE))).scores
    assert (scores.rank, scores.right) == (2, 1)
    elsewhere = asked("1911", source=Source("fees.md"))
    assert judged(elsewhere, ANSWER, hit(41, len(PAGE))).scores.rank == 0


def test_a_source_may_be_a_stretch_of_a_page() -> None:
    question = asked("1911", source=Source("/library/handbook.pdf", 4, 41, len(PAGE)))
    scores = judged(question, ANSWER, hit(0, 40), hit(41, len(PAGE))).scores
    assert (scores.rank, scores.right) == (2, 1)


def test_a_citation_is_right_if_the_passage_it_lies_in_is() -> None:
    answer = answer_of(("150 metres.", YES, (1,)))
    assert judged(asked("1911"), answer, hit(0, 40)).scores.right == 0
    assert judged(asked("1911"), answer, hit(0, len(PAGE))).scores.right == 1


def test_sentences_and_citations_are_counted() -> None:
    answer = answer_of(("150 metres. ", YES, (1,)), ("In 1912. ", YES, (2,)), ("Yes.", NO, ()))
    scores = judged(asked("1911"), answer).scores
    assert (scores.supported, scores.partial, scores.unsupported) == (2, 0, 1)
    assert (scores.citations, scores.verbatim, scores.sentences) == (2, 2, 3)
    assert scores.unbacked == 1, "1912 stands in no citation"


def test_a_citation_that_is_not_the_stored_text_is_counted() -> None:
    scores, _ = judge(asked("1911"), ANSWER, (), lambda path, page: PAGE.upper(), None)
    assert (scores.citations, scores.verbatim) == (2, 0)
    scores, _ = judge(asked("1911"), ANSWER, (), lambda path, page: None, None)
    assert scores.verbatim == 0


def test_a_refusal_of_what_can_be_answered_has_nothing_right() -> None:
    scores = judged(asked("1911"), refusal(), hit(41, len(PAGE))).scores
    assert (scores.exact, scores.f1, scores.contained, scores.rank) == (0.0, 0.0, False, 1)


def test_what_cannot_be_answered_has_no_right_place_and_no_right_words() -> None:
    scores = judged(asked("1911", answerable=False), ANSWER, hit(41, len(PAGE))).scores
    assert (scores.rank, scores.f1, scores.contained, scores.right) == (None, None, None, None)


def test_a_long_reference_is_not_expected_word_for_word() -> None:
    long = (
        "The buoys lie one hundred and fifty metres above the weir of the old mill, says page four."
    )
    scores = judged(asked(long), ANSWER, hit(0, 40)).scores
    assert (scores.contained, scores.rank) == (None, None)
    assert scores.recall is not None


def test_where_everything_was_read_nothing_was_to_be_found() -> None:
    scores, _ = judge(asked("1911"), ANSWER, None, lambda path, page: PAGE, None)
    assert (scores.rank, scores.right) == (None, 1)

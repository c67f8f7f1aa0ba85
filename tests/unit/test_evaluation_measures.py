import numpy as np
import pytest
from evaluation_results import answer_of, refusal, result

from assistant.answers import Support
from assistant.errors import UsageError
from assistant.evaluation.bootstrap import percentile
from assistant.evaluation.comparing import compare
from assistant.evaluation.measures import summary
from assistant.evaluation.outcomes import Outcome, outcome
from assistant.evaluation.tables import compared, grouped, summarised
from assistant.evaluation.tradeoff import curve

ANSWER = answer_of(("150 metres.", Support.SUPPORTED, (1,)))

RUN = [
    result("a", ANSWER, rank=1, f1=1.0, exact=1.0, contained=True, citations=2, verbatim=2,
           right=1, borne=1, supported=1, relevance=0.8),
    result("b", ANSWER, rank=5, f1=0.5, exact=0.0, contained=False, citations=1, verbatim=1,
           right=1, borne=1, supported=1, partial=1),
    result("c", refusal(), rank=0, f1=0.0, exact=0.0, contained=False, right=0, borne=0),
    result("d", refusal(), False),
    result("e", ANSWER, False, citations=1, verbatim=0, supported=0, unsupported=2),
]  # fmt: skip


def values(results: list) -> dict[str, float | None]:  # type: ignore[type-arg]
    return {name: each.value for name, each in summary(results).measures.items()}


def test_the_figures_are_those_worked_out_by_hand() -> None:
    found = values(RUN)
    assert found["recall@1"] == pytest.approx(1 / 3, abs=1e-4)
    assert found["recall@4"] == pytest.approx(1 / 3, abs=1e-4)
    assert found["recall@10"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["mrr"] == pytest.approx((1 + 1 / 5 + 0) / 3, abs=1e-4)
    assert found["f1"] == 0.5
    assert found["contained"] == pytest.approx(1 / 3, abs=1e-4)
    assert found["verbatim"] == 0.75
    assert found["citation_precision"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["citation_recall"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["refusal_precision"] == 0.5
    assert found["refusal_recall"] == 0.5
    assert found["false_refusals"] == pytest.approx(1 / 3, abs=1e-4)
    assert found["balanced"] == pytest.approx((1 / 3 + 1 / 2) / 2, abs=1e-4)
    assert found["faithfulness"] == 0.5, "the mean of 1, 1/2 and 0"
    assert found["supported"] == 0.4
    assert found["relevance"] == 0.8


def test_an_interval_surrounds_its_value_and_is_always_the_same() -> None:
    estimate = summary(RUN * 20).measures["f1"]
    assert estimate.low is not None and estimate.value is not None and estimate.high is not None
    assert 0.38 < estimate.low < estimate.value < estimate.high < 0.62
    assert estimate.n == 60
    assert estimate == summary(RUN * 20).measures["f1"]


def test_what_there_is_nothing_of_has_no_value() -> None:
    found = summary([result("d", refusal(), False)]).measures
    assert (found["f1"].value, found["f1"].n) == (None, 0)
    assert found["balanced"].value is None
    assert found["refusal_recall"].value == 1.0


def test_a_question_that_failed_counts_as_wrong_and_not_as_refused() -> None:
    failed = result("f", None, contained=False, f1=0.0)
    found = summary([RUN[0], failed])
    assert found.errors == 1
    assert found.measures["contained"].value == 0.5
    assert found.measures["false_refusals"].value == 0.0
    assert "1 could not be answered" in summarised(found)


def test_times_are_percentiles_of_the_answers_that_came_so_far() -> None:
    times = summary(RUN).times
    assert times["total_ms"]["p50"].value == 400
    assert times["first_token_ms"]["p50"].n == 3
    assert percentile([1, 2, 3, 4], 50).value == 2.5
    assert percentile([], 95).value is None


def test_what_came_of_a_question_is_said_in_a_word() -> None:
    told = [Outcome.RIGHT, Outcome.WRONG, Outcome.REFUSED_WRONGLY]
    told += [Outcome.REFUSED_RIGHTLY, Outcome.MADE_UP]
    assert [outcome(each) for each in RUN] == told
    assert outcome(result("f", None)) is Outcome.FAILED
    assert outcome(result("g", ANSWER)) is Outcome.ANSWERED
    assert outcome(result("h", ANSWER, right=1)) is Outcome.RIGHT


def test_the_trade_off_of_a_perfect_score_has_an_area_of_one() -> None:
    good = [result("a", answer_of(score=0.9)), result("b", refusal(0.8))]
    bad = [result("c", refusal(0.1), False), result("d", answer_of(score=0.2), False)]
    found = curve(good + bad)
    assert found is not None
    assert found.area == 1.0
    assert found.here == (0.5, 0.5)
    swapped = curve([result("a", refusal(0.1)), result("b", answer_of(score=0.9), False)])
    assert swapped is not None and swapped.area == 0.0
    assert curve(good) is None


def test_two_runs_are_compared_question_by_question() -> None:
    before = [result(str(n), ANSWER, contained=n % 2 == 0, f1=0.5) for n in range(40)]
    after = [result(str(n), ANSWER, contained=n != 0, f1=0.5) for n in range(40)]
    found = compare(before, after[:-1])
    assert (found.questions, found.left_out) == (39, 1)
    difference = found.differences["contained"]
    assert difference.value == pytest.approx((38 - 20) / 39, abs=1e-4)
    assert difference.low is not None and difference.low > 0
    same = found.differences["f1"]
    assert (same.value, same.low, same.high) == (0.0, 0.0, 0.0)
    assert [change.id for change in found.lost] == ["0"]
    assert len(found.won) == 19
    assert "From right to wrong: 1\n  Question 0?" in compared(found)


def test_the_pairing_makes_the_interval_narrower() -> None:
    rng = np.random.default_rng(1)
    base = rng.uniform(size=200)
    before = [result(str(n), ANSWER, f1=float(x)) for n, x in enumerate(base)]
    after = [result(str(n), ANSWER, f1=float(x) * 0.99 + 0.01) for n, x in enumerate(base)]
    paired = compare(before, after).differences["f1"]
    alone = summary(before).measures["f1"]
    assert paired.high is not None and paired.low is not None
    assert alone.high is not None and alone.low is not None
    assert paired.high - paired.low < (alone.high - alone.low) / 10


def test_runs_of_other_questions_cannot_be_compared() -> None:
    with pytest.raises(UsageError, match="no question in common"):
        compare([result("a", ANSWER)], [result("b", ANSWER)])


def test_the_score_of_a_group_is_the_mean_of_its_columns() -> None:
    shown = grouped({"files": summary(RUN)}).splitlines()[-1].split()
    assert shown == "files 33.3 % 33.3 % 66.7 % 50.0 % 45.8 % 5".split()

"""The report of a run as a page."""

from evaluation_results import answer_of

from assistant.answers import Support
from assistant.evaluation.judging import Scores
from assistant.evaluation.measures import summary
from assistant.evaluation.questions import Question, Source
from assistant.evaluation.report_page import report_page
from assistant.evaluation.runs import Result

HOSTILE = "<img src=x>"


def test_what_files_and_questions_are_called_is_text() -> None:
    source = Source(f"/docs/{HOSTILE}.txt", 1)
    question = Question(HOSTILE, HOSTILE, (HOSTILE,), (source,), True, HOSTILE)
    answer = answer_of((HOSTILE, Support.PARTIAL, (1,)))
    shown = Result(question, HOSTILE, (), answer, Scores(), error=HOSTILE)
    figures = summary([shown])
    page = report_page([shown], figures, {HOSTILE: figures})
    assert "<img" not in page
    assert page.count("&lt;img") >= 6

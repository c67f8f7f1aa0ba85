"""Asking every question, and keeping what comes of each at once."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from ..answers import Answer
from ..errors import FileMissing, ModelCrashed, PromptTooLong
from ..filters import Filter
from ..messages import Finished, Retrieved
from ..records import Hit
from .judging import Scores, judge
from .questions import Question
from .relevance import relevance
from .runs import Result, RunFile, require_same
from .wording_scores import short


def run(
    engine: Any,
    questions: Sequence[Question],
    model: str | None,
    scope: Filter,
    file: RunFile,
    done: Sequence[Result] = (),
) -> Iterator[Result]:
    """Yield the results, first those that are `done`. Raises CarrelError, OSError.

    Each of the others is in the file before it is yielded. `model` None is the default one.
    """
    name = engine.status().model or "none" if model is None else model
    require_same(done, questions, name, scope.paths)
    yield from done
    known = {result.question.id for result in done}
    engine.warm_up()  # a person has opened the window before asking
    for question in questions:
        if question.id not in known:
            result = ask(engine, question, name, scope)
            file.add(result)
            yield result


def ask(engine: Any, question: Question, model: str, scope: Filter) -> Result:
    """Ask the engine one question. Raises ModelError unless it concerns this question alone."""
    hits: tuple[Hit, ...] | None = None
    answer: Answer | None = None
    try:
        for event in engine.ask(question.id, question.question, scope, model):
            if isinstance(event, Retrieved):
                hits = event.hits
            elif isinstance(event, Finished):
                answer = event.answer
    except (PromptTooLong, ModelCrashed) as error:
        return Result(question, model, scope.paths, None, _failed(question), error=str(error))
    assert answer is not None
    near = relevance(question.question, answer, engine.embedder.embed)
    scores, found = judge(question, answer, hits, lambda p, n: _text(engine, p, n), near)
    return Result(question, model, scope.paths, answer, scores, found)


def _failed(question: Question) -> Scores:
    """Return the scores of no answer at all."""
    if not (question.answerable and question.answers):
        return Scores()
    contained = False if short(question.answers) else None
    return Scores(exact=0.0, f1=0.0, recall=0.0, contained=contained)


def _text(engine: Any, path: str, number: int) -> str | None:
    with suppress(FileMissing):
        return str(engine.page(path, number).page.text)
    return None

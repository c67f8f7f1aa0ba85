"""The questions of a run, sorted by what came of them, each to be opened."""

import os
from collections.abc import Sequence
from html import escape

from ..answers import Answer, Sentence, Support
from ..records import place_name, readable
from .outcomes import GOOD, Outcome, outcome
from .questions import Question
from .runs import Result

_WORST_FIRST = tuple(reversed(Outcome))


def question_list(results: Sequence[Result]) -> str:
    """Return the questions as HTML, the worst outcomes first and open."""
    by_outcome: dict[Outcome, list[Result]] = {kind: [] for kind in _WORST_FIRST}
    for result in results:
        by_outcome[outcome(result)].append(result)
    told = {kind: some for kind, some in by_outcome.items() if some}
    links = "".join(
        f'<a href="#{kind.name.lower()}">{escape(kind)} ({len(some)})</a>'
        for kind, some in told.items()
    )
    return f"<nav>{links}</nav>" + "".join(_kind(kind, some) for kind, some in told.items())


def _kind(kind: Outcome, results: Sequence[Result]) -> str:
    state = "" if kind in GOOD else " open"
    inside = "".join(map(_question, results))
    tone = "good" if kind in GOOD else "bad"
    title = f'<summary class="{tone}">{escape(kind)}: {len(results)}</summary>'
    return f'<details class="kind" id="{kind.name.lower()}"{state}>{title}{inside}</details>'


def _question(result: Result) -> str:
    rows = [("Gold", _gold(result.question))]
    if result.error:
        rows.append(("Error", escape(result.error)))
    if result.answer is not None:
        rows += [("Answer", _answer(result.answer)), ("Citations", _citations(result.answer))]
    rows += [("Found", _found(result)), ("Scores", escape(_scores(result)))]
    inside = "".join(f"<dt>{name}</dt><dd>{text}</dd>" for name, text in rows if text)
    summary = f"<summary>{escape(result.question.question)}</summary>"
    return f"<details>{summary}<dl>{inside}</dl></details>"


def _gold(question: Question) -> str:
    if not question.answerable:
        return "no answer in the files"
    at = ", ".join(
        os.path.basename(s.name) + (f", page {s.page}" if s.page else "") for s in question.sources
    )
    return escape(" / ".join(question.answers)) + (
        f' <span class="muted">{escape(at)}</span>' if at else ""
    )


def _answer(answer: Answer) -> str:
    if not answer.sentences:
        return escape(answer.answer)
    return "".join(map(_sentence, answer.sentences))


def _sentence(sentence: Sentence) -> str:
    marks = "".join(f"<sup>[{marker}]</sup>" for marker in sentence.markers)
    bare = escape(sentence.text.rstrip())
    if sentence.support == Support.SUPPORTED:
        return f"{bare}{marks} "
    kind = sentence.support.value
    return f'<span class="{kind}">{bare}</span>{marks} <span class="muted">({kind})</span> '


def _citations(answer: Answer) -> str:
    shown = []
    for c in answer.citations:
        place = place_name(c.label) or f"part {c.page}"
        source = f"[{c.marker}] {os.path.basename(c.path)}, {place}"
        quote = f"<blockquote>{escape(readable(c.quote))}</blockquote>"
        shown.append(f'<span class="muted">{escape(source)}</span>{quote}')
    return "".join(shown)


def _found(result: Result) -> str:
    if not result.found:
        return "nothing"
    rank = result.scores.rank
    files = ", ".join(dict.fromkeys(os.path.basename(place.path) for place in result.found))
    if rank is None:
        return escape(files)
    where = f"the right passage is number {rank}" if rank else "the right passage is not among them"
    return escape(f"{where}; {files}")


def _scores(result: Result) -> str:
    s = result.scores
    told = [
        ("F1", s.f1),
        ("exact", s.exact),
        ("recall", s.recall),
        ("relevance", s.relevance),
        ("quote", result.answer.quote.score if result.answer and result.answer.quote else None),
    ]
    said = [f"{name} {value:.2f}" for name, value in told if value is not None]
    took = [f"{result.answer.timings.total_ms:,.0f} ms"] if result.answer else []
    return ", ".join(said + took)

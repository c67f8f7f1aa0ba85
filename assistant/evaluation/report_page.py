"""The report of one run."""

from collections.abc import Mapping, Sequence

from . import charts
from .bootstrap import Estimate
from .measures import Summary, times
from .page import page, section, table, tile
from .question_list import question_list
from .runs import Result
from .tables import GROUP_HEAD, SECTIONS, STEPS, TITLES, group_cells, percent
from .tradeoff import curve

_FIRST = ("balanced", "contained", "refusal_recall", "verbatim", "citation_precision", "recall@4")
_ANCHORS = (
    ("figures", "Figures"),
    ("groups", "By group"),
    ("refusal", "Refusal"),
    ("time", "Time"),
    ("questions", "Questions"),
)


def report_page(
    results: Sequence[Result], figures: Summary, by_group: Mapping[str, Summary]
) -> str:
    """Return the page as HTML."""
    shown = dict(_ANCHORS)
    parts = {
        "figures": _pictures(figures)
        + f"<details><summary>As a table</summary>{_table(figures)}</details>",
        "groups": _by_group(by_group),
        "refusal": _refusal(results),
        "time": _time(results, figures),
        "questions": question_list(results),
    }
    tiles = [
        tile(percent(figures.measures[name].value), TITLES[name])
        for name in _FIRST
        if figures.measures[name].value is not None
    ]
    links = "".join(f'<a href="#{anchor}">{shown[anchor]}</a>' for anchor in parts if parts[anchor])
    body = f'<div class="tiles">{"".join(tiles)}</div><nav>{links}</nav>' + "".join(
        section(anchor, shown[anchor], text, card=anchor != "questions")
        for anchor, text in parts.items()
    )
    lead = (
        f"{figures.questions} questions, {figures.answerable} of them with an answer. "
        f"Model: {', '.join(figures.models)}."
    )
    return page("How well your files are answered from", lead, body)


def _pictures(figures: Summary) -> str:
    named = [(TITLES[name], figures.measures[name]) for _, names in SECTIONS for name in names]
    return charts.bars([(title, each) for title, each in named if each.value is not None])


def _table(figures: Summary) -> str:
    rows = [
        [f"{part}: {TITLES[name]}", *_cells(figures.measures[name])]
        for part, names in SECTIONS
        for name in names
        if figures.measures[name].value is not None
    ]
    return table(["Measure", "Value", "95 % interval", "n"], rows)


def _cells(each: Estimate) -> list[str]:
    return [percent(each.value), f"{percent(each.low)} to {percent(each.high)}", str(each.n)]


def _by_group(by_group: Mapping[str, Summary]) -> str:
    rows = [[name, *group_cells(each), str(each.questions)] for name, each in by_group.items()]
    return table(["", *GROUP_HEAD, "n"], rows) if rows else ""


def _refusal(results: Sequence[Result]) -> str:
    found = curve(results)
    if found is None:
        return ""
    told = (
        "The line is what other thresholds on the chance of an answer would refuse; the dot is "
        f"what was refused. Area under the line: {found.area:.2f} (chance: 0.50)."
    )
    return charts.trade_off(found) + f'<p class="muted">{told}</p>'


def _time(results: Sequence[Result], figures: Summary) -> str:
    steps = {title: times(results, name) for name, title in STEPS.items()}
    rows = [
        [STEPS[name], *(f"{mark.value:,.0f} ms" for mark in marks.values()), str(marks["p50"].n)]
        for name, marks in figures.times.items()
        if marks["p50"].value is not None
    ]
    return charts.latencies(steps) + table(["Step", "p50", "p95", "n"], rows) if rows else ""

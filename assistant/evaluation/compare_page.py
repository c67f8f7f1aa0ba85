"""The report of two runs beside each other."""

from collections.abc import Sequence
from html import escape

from . import charts
from .comparing import Change, Comparison
from .page import page, section, table
from .tables import STEPS, TITLES, is_clear, percent


def compare_page(a: str, b: str, comparison: Comparison) -> str:
    """Return the page as HTML; `a` and `b` name the runs."""
    known = [
        (name, title, comparison.differences[name])
        for name, title in TITLES.items()
        if comparison.differences[name].value is not None
    ]
    rows = [
        [
            title,
            percent(comparison.before[name]),
            percent(comparison.after[name]),
            _points(each.value),
            f"{_points(each.low)} to {_points(each.high)}",
            "yes" if is_clear(each) else "",
        ]
        for name, title, each in known
    ]
    head = ["Measure", "A", "B", "B − A", "95 % interval", "clear of zero"]
    times = [
        [STEPS[name], f"{each.value:+,.0f} ms", f"{each.low:+,.0f} to {each.high:+,.0f} ms"]
        for name, each in comparison.times.items()
        if each.value is not None
    ]
    body = (
        section("differences", "Differences", charts.differences([k[1:] for k in known]))
        + section("figures", "Figures", table(head, rows))
        + section("time", "Time", table(["Step", "B − A, median", "95 % interval"], times))
        + _changes("lost", "From right to wrong", comparison.lost)
        + _changes("won", "From wrong to right", comparison.won)
    )
    lead = f"A is {a}, B is {b}; {comparison.questions} questions of both."
    return page("Two runs compared", lead, body)


def _changes(anchor: str, title: str, changes: Sequence[Change]) -> str:
    items = "".join(
        f"<details><summary>{escape(change.question)}</summary>"
        f'<p class="muted">{escape(change.before)} → {escape(change.after)}</p></details>'
        for change in changes
    )
    return section(anchor, f"{title}: {len(changes)}", items or "None.")


def _points(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:+.1f}"

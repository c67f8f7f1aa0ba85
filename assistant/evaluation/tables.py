"""What `carrel eval` prints for people."""

from collections.abc import Mapping, Sequence

from .bootstrap import Estimate
from .comparing import Change, Comparison
from .measures import BALANCED, MEASURES, Summary
from .outcomes import Outcome

_MOST_CHANGES = 20

SECTIONS = (
    ("Found", ("recall@1", "recall@4", "recall@10", "mrr")),
    ("Answered", ("contained", "f1", "exact", "recall", "relevance")),
    ("Cited", ("verbatim", "citation_precision", "citation_recall")),
    ("Borne out", ("faithfulness", "supported", "partial", "unsupported", "unbacked")),
    ("Refused", ("refusal_recall", "refusal_precision", "false_refusals", "balanced")),
)
TITLES = {measure.name: measure.title for measure in (*MEASURES, BALANCED)}
STEPS = {
    "retrieval_ms": "Passages",
    "quote_ms": "Quote",
    "first_token_ms": "First word of the model",
    "total_ms": "Whole answer",
}
BY_GROUP = {
    "recall@4": "found",
    "contained": "right",
    "citation_precision": "cited",
    "refusal_recall": "refused",
}
GROUP_HEAD = (*BY_GROUP.values(), "score")
"""The columns of the table by group; the score is the mean of the others that are known.

Of right and refused alone it would not do: what is not found is refused, and that is half of it.
"""


def summarised(summary: Summary) -> str:
    """Return the figures of a run as tables."""
    asked = f"{summary.questions} questions, {summary.answerable} of them with an answer"
    lines = [f"{asked}; model: {', '.join(summary.models)}"]
    if summary.errors:
        lines.append(f"{summary.errors} could not be answered, which counts as wrong")
    for title, names in SECTIONS:
        told = [(TITLES[name], summary.measures[name]) for name in names]
        rows = [_row(name, estimate) for name, estimate in told if estimate.value is not None]
        lines += ["", title, *rows] if rows else []
    lines += ["", f"{'Milliseconds':<38}{'p50':>8}{'p95':>8}{'n':>8}"]
    lines += [
        f"  {STEPS[name]:<36}{marks['p50'].value:>8.0f}{marks['p95'].value:>8.0f}"
        f"{marks['p50'].n:>8}"
        for name, marks in summary.times.items()
        if marks["p50"].value is not None and marks["p95"].value is not None
    ]
    return "\n".join(lines)


def grouped(summaries: Mapping[str, Summary]) -> str:
    """Return a line of figures for each group; empty where there is none."""
    if not summaries:
        return ""
    width = min(40, max(len(name) for name in summaries))
    head = "".join(f"{title:>9}" for title in GROUP_HEAD)
    lines = ["", f"{'':<{width}}{head}{'n':>6}"]
    for name, summary in summaries.items():
        shares = "".join(f"{cell:>9}" for cell in group_cells(summary))
        shown = name if len(name) <= width else f"…{name[1 - width :]}"
        lines.append(f"{shown:<{width}}{shares}{summary.questions:>6}")
    return "\n".join(lines)


def group_cells(summary: Summary) -> list[str]:
    """Return what stands under `GROUP_HEAD`."""
    values = [summary.measures[name].value for name in BY_GROUP]
    known = [value for value in values if value is not None]
    return [percent(value) for value in (*values, sum(known) / len(known) if known else None)]


def compared(comparison: Comparison) -> str:
    """Return the differences between two runs as a table, with the questions that changed."""
    left = f"; {comparison.left_out} stand in one run alone" if comparison.left_out else ""
    lines = [f"{comparison.questions} questions of both runs{left}", ""]
    lines.append(f"{'':<38}{'A':>8}{'B':>8}{'B - A':>9}  95 % interval")
    for name, title in TITLES.items():
        difference = comparison.differences[name]
        if difference.value is not None:
            sides = (comparison.before[name], comparison.after[name])
            shown = "".join(f"{percent(side):>8}" for side in sides)
            interval = f"{_signed(difference.low)} to {_signed(difference.high)}"
            mark = "  *" if is_clear(difference) else ""
            lines.append(f"  {title:<36}{shown}{_signed(difference.value):>9}  {interval}{mark}")
    lines += ["", "* zero lies outside the interval", ""]
    lines += [
        f"  {STEPS[name] + ', ms':<36}{'':>16}{longer.value:>+9.0f}  "
        f"{longer.low:+.0f} to {longer.high:+.0f}"
        for name, longer in comparison.times.items()
        if longer.value is not None and longer.low is not None and longer.high is not None
    ]
    lines += _changed("From right to wrong", comparison.lost)
    lines += _changed("From wrong to right", comparison.won)
    return "\n".join(lines)


def is_clear(estimate: Estimate) -> bool:
    """Say whether zero lies outside a difference's interval."""
    low, high = estimate.low, estimate.high
    return low is not None and high is not None and (low > 0 or high < 0)


def percent(value: float | None) -> str:
    """Return a share as people read it: 83.3 %, or a dash."""
    return "–" if value is None else f"{100 * value:.1f} %"


def _row(title: str, estimate: Estimate) -> str:
    interval = f"{percent(estimate.low):>8} to {percent(estimate.high):>8}"
    return f"  {title:<36}{percent(estimate.value):>8}   {interval}   n {estimate.n}"


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:+.1f}"


def _changed(title: str, changes: Sequence[Change]) -> list[str]:
    lines = ["", f"{title}: {len(changes)}"]
    lines += [f"  {c.question}\n      {_said(c.before)} → {_said(c.after)}"
              for c in changes[:_MOST_CHANGES]]  # fmt: skip
    more = len(changes) - _MOST_CHANGES
    return [*lines, f"  and {more} more"] if more > 0 else lines


def _said(outcome: Outcome) -> str:
    return outcome.value

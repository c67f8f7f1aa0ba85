"""Print figures as tables of Markdown."""

from collections.abc import Iterable, Mapping, Sequence

HALVES = ("BM25", "dense")
CARREL = "Carrel"

Figures = Mapping[str, Mapping[str, float]]
"""Method -> collection -> figure."""


def print_table(rows: Sequence[Sequence[str]], names: int) -> None:
    """Print rows under the first of them; so many first columns hold names, the others figures."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    padded = [
        [cell.ljust(w) if n < names else cell.rjust(w)
         for n, (cell, w) in enumerate(zip(row, widths, strict=True))]
        for row in rows
    ]  # fmt: skip
    padded.insert(1, ["-" * width for width in widths])
    print(*(f"| {' | '.join(row)} |" for row in padded), sep="\n")
    print(flush=True)


def print_detail(head: Sequence[str], rows: Iterable[tuple[str, str, Sequence[float]]]) -> None:
    """Print every measure of every method on every collection of a kind."""
    body = [[name, method, *(f"{value:.3f}" for value in values)] for name, method, values in rows]
    print_table([head, *body], 2)


def print_summary(measure: str, figures: Figures, peers: Sequence[str]) -> None:
    """Print one measure, methods by collections, and how far Carrel is above the others."""
    names = list(next(iter(figures.values())))
    rows = [[measure, "mean", *names]]
    for method, by_name in figures.items():
        rows.append([method, *_cells([by_name.get(name) for name in names], ".3f")])
    for title, others in (("better half", HALVES), ("best peer", peers)):
        bars = [method for method in others if method in figures]
        if bars:
            gains = [_gain(figures, name, bars) for name in names]
            rows.append([f"% above the {title}", *_cells(gains, "+.1f")])
    print_table(rows, 1)


def _cells(values: Sequence[float | None], form: str) -> list[str]:
    """Return the mean, where all are known, and the values."""
    known = [value for value in values if value is not None]
    mean = sum(known) / len(known) if len(known) == len(values) else None
    return ["-" if value is None else format(value, form) for value in (mean, *values)]


def _gain(figures: Figures, name: str, others: Sequence[str]) -> float | None:
    bars = [figures[method][name] for method in others if name in figures[method]]
    return 100 * (figures[CARREL][name] / max(bars) - 1) if bars and max(bars) else None

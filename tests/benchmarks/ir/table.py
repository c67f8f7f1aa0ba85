"""Print figures as tables of Markdown."""

from collections.abc import Mapping, Sequence

HALVES = ("BM25", "dense")
CARREL = "Carrel"

Figures = Mapping[str, Mapping[str, float]]
"""Method -> collection -> figure."""


def line(cells: Sequence[str | float], widths: Sequence[int]) -> str:
    """Return a row; numbers have three decimals."""
    texts = [f"{cell:.3f}" if isinstance(cell, float) else cell for cell in cells]
    padded = [
        text.rjust(width) if isinstance(cell, float) else text.ljust(width)
        for cell, text, width in zip(cells, texts, widths, strict=True)
    ]
    return f"| {' | '.join(padded)} |"


def rule(widths: Sequence[int]) -> str:
    """Return the line between head and body."""
    return "|" + "|".join("-" * (width + 2) for width in widths) + "|"


def print_detail(head: Sequence[str], rows: Sequence[Sequence[str | float]]) -> None:
    """Print every measure of every method on every collection of a kind."""
    widths = [max(len(str(row[n])) for row in [head, *rows]) for n in (0, 1)]
    widths += [max(7, len(name)) for name in head[2:]]
    print(line(head, widths), rule(widths), *(line(row, widths) for row in rows), sep="\n")
    print(flush=True)


def print_summary(measure: str, figures: Figures, peers: Sequence[str]) -> None:
    """Print one measure, methods by collections, and how far Carrel is above the others."""
    names = list(next(iter(figures.values())))
    rows = {method: [by.get(name) for name in names] for method, by in figures.items()}
    for title, others in (("better half", HALVES), ("best peer", peers)):
        bars = [method for method in others if method in figures]
        if bars:
            rows[f"% above the {title}"] = [_gain(figures, name, bars) for name in names]
    widths = [max(map(len, [measure, *rows])), 7, *(max(7, len(name)) for name in names)]
    print(line([measure, "mean", *names], widths), rule(widths), sep="\n")
    for title, values in rows.items():
        known = [value for value in values if value is not None]
        mean = sum(known) / len(known) if len(known) == len(values) else None
        cells = ["-" if value is None else value for value in (mean, *values)]
        print(line([title, *cells], widths))
    print(flush=True)


def _gain(figures: Figures, name: str, others: Sequence[str]) -> float | None:
    bars = [figures[method][name] for method in others if name in figures[method]]
    return 100 * (figures[CARREL][name] / max(bars) - 1) if bars and max(bars) else None

"""Pictures of figures as SVG, for a page whose style sheet gives the colours.

The classes: ink, muted, line, bar, interval, dot, curve0 to curve3. Widths in user units; the page
scales them.
"""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from math import log10

from .bootstrap import Estimate
from .tradeoff import Curve

Across = Callable[[float], float]
"""From a value to where it stands, from the left."""
Told = Callable[[float], str]

_WIDTH = 720
_LABEL = 250
_ROW = 26
_PLOT = _WIDTH - _LABEL - 130
_SIDE = 300


def bars(rows: Sequence[tuple[str, Estimate]]) -> str:
    """Return a bar for each share from 0 to 1, with its interval."""
    parts = [_scale(len(rows), [0, 0.25, 0.5, 0.75, 1], lambda x: _LABEL + x * _PLOT, _share)]
    for n, (title, estimate) in enumerate(rows):
        y, value = n * _ROW + 14, estimate.value or 0.0
        parts.append(_text(_LABEL - 10, y + 4, title, "ink", "end"))
        parts.append(_rect(_LABEL, y - 7, value * _PLOT, 14, "bar"))
        parts.append(_interval(estimate, y, lambda x: _LABEL + x * _PLOT))
        told = f"{100 * value:.1f} %  (n {estimate.n})"
        parts.append(_text(_LABEL + _PLOT + 12, y + 4, told, "muted"))
    return _svg(_WIDTH, len(rows) * _ROW + 30, "Shares with 95 % intervals", parts)


def differences(rows: Sequence[tuple[str, Estimate]]) -> str:
    """Return a dot for each difference of shares, with its interval, left and right of zero."""
    ends = [abs(end) for _, e in rows for end in (e.low, e.high) if end is not None]
    most = max([0.05, *ends])

    def across(x: float) -> float:
        return _LABEL + (x / most + 1) / 2 * _PLOT

    parts = [_scale(len(rows), [-most, -most / 2, 0, most / 2, most], across, _points)]
    parts.append(_line(across(0), 2, across(0), len(rows) * _ROW, "axis"))
    for n, (title, estimate) in enumerate(rows):
        y, value = n * _ROW + 14, estimate.value or 0.0
        parts.append(_text(_LABEL - 10, y + 4, title, "ink", "end"))
        parts.append(_interval(estimate, y, across))
        parts.append(f'<circle class="dot" cx="{across(value):.1f}" cy="{y}" r="5"/>')
        parts.append(_text(_LABEL + _PLOT + 12, y + 4, _points(value), "muted"))
    return _svg(_WIDTH, len(rows) * _ROW + 30, "Differences with 95 % intervals", parts)


def trade_off(curve: Curve) -> str:
    """Return the share of refused unanswerable questions over that of answerable ones."""
    left, top = 46, 12

    def at(point: tuple[float, float]) -> str:
        return f"{left + point[0] * _SIDE:.1f},{top + (1 - point[1]) * _SIDE:.1f}"

    parts = []
    for n in range(5):
        along, up = left + n * _SIDE / 4, top + _SIDE - n * _SIDE / 4
        parts.append(_line(along, top, along, top + _SIDE, "line"))
        parts.append(_line(left, up, left + _SIDE, up, "line"))
        parts.append(_text(along, top + _SIDE + 16, f"{25 * n}", "muted", "middle"))
        parts.append(_text(left - 6, up + 4, f"{25 * n}", "muted", "end"))
    points = " ".join(map(at, curve.points))
    parts.append(f'<polyline class="chance" points="{at((0, 0))} {at((1, 1))}"/>')
    parts.append(f'<polyline class="curve0" points="{points}"/>')
    x, y = at(curve.here).split(",")
    parts.append(f'<circle class="dot" cx="{x}" cy="{y}" r="6"/>')
    middle = left + _SIDE / 2
    parts.append(_text(middle, top + _SIDE + 34, "answerable, refused (%)", "muted", "middle"))
    turned = f'transform="rotate(-90 12 {top + _SIDE / 2})"'
    parts.append(_text(12, top + _SIDE / 2, "unanswerable, refused (%)", "muted", "middle", turned))
    return _svg(left + _SIDE + 20, top + _SIDE + 44, "Trade-off of refusal", parts)


def latencies(steps: Mapping[str, Sequence[float]]) -> str:
    """Return for each step (name: milliseconds) the share of answers that had come by then."""
    known = {name: sorted(values) for name, values in steps.items() if values}
    every = [max(1.0, value) for values in known.values() for value in values]
    if not every:
        return ""
    low, high = log10(min(every)), log10(max(every)) + 0.02
    left, top, width, height = 46, 12, 520, 220

    def at(ms: float, share: float) -> str:
        part = (log10(max(1.0, ms)) - low) / max(1e-9, high - low)
        return f"{left + part * width:.1f},{top + (1 - share) * height:.1f}"

    parts = []
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = top + (1 - share) * height
        parts.append(_line(left, y, left + width, y, "line"))
        parts.append(_text(left - 6, y + 4, f"{100 * share:.0f}", "muted", "end"))
    for ms in _round_times(10**low, 10**high):
        x = float(at(ms, 0).split(",")[0])
        parts.append(_line(x, top, x, top + height, "line"))
        parts.append(_text(x, top + height + 16, _duration(ms), "muted", "middle"))
    for n, (name, values) in enumerate(known.items()):
        steps_up = [at(values[0], 0)]
        for i, value in enumerate(values, 1):
            steps_up += [at(value, (i - 1) / len(values)), at(value, i / len(values))]
        parts.append(f'<polyline class="curve{n}" points="{" ".join(steps_up)}"/>')
        y = top + 14 + 22 * n
        parts.append(f'<polyline class="curve{n}" points="{left + width + 16},{y} '
                     f'{left + width + 40},{y}"/>')  # fmt: skip
        parts.append(_text(left + width + 46, y + 4, name, "ink"))
    return _svg(_WIDTH + 40, top + height + 26, "Share of answers by the time they took", parts)


def _round_times(low: float, high: float) -> list[float]:
    some = [step * 10**power for power in range(7) for step in (1, 2, 5)]
    return [ms for ms in some if low <= ms <= high]


def _duration(ms: float) -> str:
    return f"{ms / 1000:g} s" if ms >= 1000 else f"{ms:g} ms"


def _scale(rows: int, marks: Sequence[float], across: Across, told: Told) -> str:
    bottom = rows * _ROW
    return "".join(
        _line(across(mark), 2, across(mark), bottom, "line")
        + _text(across(mark), bottom + 18, told(mark), "muted", "middle")
        for mark in marks
    )


def _interval(estimate: Estimate, y: float, across: Across) -> str:
    if estimate.low is None or estimate.high is None:
        return ""
    a, b = across(estimate.low), across(estimate.high)
    ends = "".join(_line(x, y - 5, x, y + 5, "interval") for x in (a, b))
    return _line(a, y, b, y, "interval") + ends


def _share(value: float) -> str:
    return f"{100 * value:.0f} %"


def _points(value: float) -> str:
    return f"{100 * value:+.1f}"


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" role="img"><title>{escape(title)}</title>{"".join(parts)}</svg>'
    )


def _text(x: float, y: float, text: str, kind: str, anchor: str = "start", more: str = "") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {more}'.rstrip()
    return f'<text class="{kind}" {place}>{escape(text)}</text>'


def _rect(x: float, y: float, width: float, height: float, kind: str) -> str:
    size = f'width="{max(0.0, width):.1f}" height="{height}"'
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" {size} rx="3"/>'


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line class="{kind}" {ends}/>'

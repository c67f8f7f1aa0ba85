"""The frame of a report: one HTML file that needs no network and no script, light or dark."""

from html import escape

_STYLE = """
:root { color-scheme: light dark;
  --paper: #f8f6f1; --surface: #fff; --ink: #201e1b; --muted: #625c52; --line: #ded9cd;
  --accent: #1b5e52; --soft: #ddebe6; --good: #2a6a3a; --warn: #745000; --bad: #972b2b;
  --warn-soft: #faeed2; --bad-soft: #f8e4e0; --second: #b5651d; --third: #4a6fa5;
  --fourth: #8a4f7d; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #1a1917; --surface: #272522; --ink: #ece7dd; --muted: #aaa296; --line: #393631;
  --accent: #86c9b7; --soft: #23403a; --good: #8fce9c; --warn: #e5c07b; --bad: #f0a29a;
  --warn-soft: #453a1f; --bad-soft: #4a2a27; --second: #e0a36a; --third: #9bb8e3;
  --fourth: #d3a3c9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--paper);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
p.lead, .muted { color: var(--muted); } p.lead { margin: 0; }
nav { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: 1rem 0; }
a { color: var(--accent); }
.tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .75rem; margin: 1.5rem 0; }
.tile { background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  padding: .75rem 1rem; }
.tile b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--accent); }
.tile span { color: var(--muted); font-size: .85rem; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  padding: 1rem; overflow-x: auto; }
svg { max-width: 100%; height: auto; display: block; font: 13px system-ui, sans-serif; }
svg .ink { fill: var(--ink); } svg .muted { fill: var(--muted); font-size: 12px; }
svg .line { stroke: var(--line); } svg .axis { stroke: var(--muted); }
svg .bar { fill: var(--accent); opacity: .55; }
svg .interval { stroke: var(--ink); stroke-width: 1.5; }
svg .dot { fill: var(--accent); stroke: var(--surface); stroke-width: 2; }
svg polyline { fill: none; stroke-width: 2; } svg .chance { stroke: var(--line); }
svg .curve0 { stroke: var(--accent); } svg .curve1 { stroke: var(--second); }
svg .curve2 { stroke: var(--third); } svg .curve3 { stroke: var(--fourth); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--muted); font-weight: 600; font-size: .85rem; }
td.number, th.number { text-align: right; white-space: nowrap; }
details { border-bottom: 1px solid var(--line); } details[open] { padding-bottom: .75rem; }
details details { border: none; }
summary { cursor: pointer; padding: .45rem 0; }
details.kind > summary { font-weight: 600; font-size: 1.05rem; }
details.kind > details { margin-left: 1.1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .35rem 1rem; margin: .25rem 0 0 1.1rem; }
dt { color: var(--muted); font-size: .85rem; padding-top: .15rem; } dd { margin: 0; }
blockquote { margin: .2rem 0 .6rem; padding-left: .75rem; border-left: 3px solid var(--line); }
.partial { background: var(--warn-soft); } .unsupported { background: var(--bad-soft); }
.good { color: var(--good); } .bad { color: var(--bad); }
sup { color: var(--accent); }
"""
_FRAME = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><style>{style}</style></head>
<body><h1>{title}</h1><p class="lead">{lead}</p>
{body}
</body></html>"""


def page(title: str, lead: str, body: str) -> str:
    """Return a whole page; `body` is HTML, the others text."""
    return _FRAME.format(title=escape(title), lead=escape(lead), style=_STYLE, body=body)


def section(anchor: str, title: str, body: str, card: bool = True) -> str:
    """Return a part with its heading; empty where there is no body."""
    inside = f'<div class="card">{body}</div>' if card else body
    return f'<h2 id="{anchor}">{escape(title)}</h2>{inside}' if body else ""


def tile(value: str, title: str) -> str:
    """Return a figure to be seen first."""
    return f'<div class="tile"><b>{escape(value)}</b><span>{escape(title)}</span></div>'


def table(head: list[str], rows: list[list[str]]) -> str:
    """Return a table of texts; all columns but the first are numbers."""

    def cells(tag: str, texts: list[str]) -> str:
        kinds = ["", *[' class="number"'] * (len(texts) - 1)]
        pairs = zip(kinds, texts, strict=True)
        return "".join(f"<{tag}{kind}>{escape(text)}</{tag}>" for kind, text in pairs)

    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f"<table><tr>{cells('th', head)}</tr>{body}</table>"

"""One palette for light, one for dark, one scale of spaces and one of type sizes."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from assistant.paths import RESOURCES

SPACE = (4, 8, 12, 16, 24, 32)
"""Margins and gaps, in pixels; use these and no others."""

TYPE = {
    "note": 11,
    "small": 12,
    "list": 13,
    "body": 14,
    "reading": 15,
    "lead": 16,
    "title": 19,
    "display": 26,
}
"""Type sizes, in pixels; use these and no others."""

RADIUS = (4, 8, 14)
"""Corners of marks, of controls, of cards, in pixels."""

SHEETS = ("carrel.qss", "controls.qss", "source.qss")

HIGHLIGHTER = QColor("#ffe27a")
"""The cited passage on a PDF page: multiplied onto white paper in both themes."""

OTHER_PASSAGE = QColor("#fff4c9")
"""The other passages that an answer cites, on paper."""

MATCH = QColor("#cfe6ff")
MATCH_HERE = QColor("#8fc6ff")
MATCH_EDGE = QColor("#1d5fa6")
"""Found words on paper; the one at hand is stronger and has an edge."""

SELECTED = QColor("#c3e2d9")
"""Selected text on paper."""


@dataclass(frozen=True)
class Colours:
    """Every colour the window uses; text on its ground reaches 4.5:1 (tests/gui)."""

    name: str
    paper: str
    side: str
    surface: str
    desk: str
    ink: str
    muted: str
    line: str
    edge: str
    field: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    good: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    mark: str
    mark_soft: str
    found: str
    found_now: str
    hover: str


LIGHT = Colours(
    name="light",
    paper="#f8f6f1",
    side="#f0ede5",
    surface="#ffffff",
    desk="#e4e0d6",
    ink="#201e1b",
    muted="#625c52",
    line="#ded9cd",
    edge="#b9b2a3",
    field="#8a8373",
    accent="#1b5e52",
    accent_strong="#134a40",
    accent_soft="#ddebe6",
    on_accent="#ffffff",
    good="#2a6a3a",
    warn="#745000",
    warn_soft="#faeed2",
    bad="#972b2b",
    bad_soft="#f8e4e0",
    mark="#ffe27a",
    mark_soft="#fff3cc",
    found="#d5e6fb",
    found_now="#9cc6f7",
    hover="#e8e4d9",
)

DARK = Colours(
    name="dark",
    paper="#1a1917",
    side="#201f1c",
    surface="#272522",
    desk="#131211",
    ink="#ece7dd",
    muted="#aaa296",
    line="#393631",
    edge="#5d584f",
    field="#857f74",
    accent="#86c9b7",
    accent_strong="#a5dccd",
    accent_soft="#2b3f39",
    on_accent="#10211c",
    good="#8ccb9b",
    warn="#e5be6c",
    warn_soft="#3a301b",
    bad="#f0988c",
    bad_soft="#432522",
    mark="#66511a",
    mark_soft="#3b3220",
    found="#23374c",
    found_now="#2f5888",
    hover="#2f2d29",
)

_current = LIGHT


def colours() -> Colours:
    """Return the palette in force; painted widgets read it each time they paint."""
    return _current


def resolve(choice: str) -> Colours:
    """Return the palette for "light", "dark" or "system"; an unknown system is light."""
    if choice == "system":
        scheme = QApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def apply(app: QApplication, choice: str) -> Colours:
    """Dress the whole application in the chosen theme and return its palette."""
    global _current
    _current = resolve(choice)
    # A style sheet wraps the style, so that its name cannot be asked for afterwards.
    if not app.property("dressed"):
        from .focus_ring import FocusRings  # it asks here for the colours

        app.setStyle(QStyleFactory.create("Fusion"))
        font = QFont(app.font())
        font.setPixelSize(TYPE["body"])
        app.setFont(font)
        FocusRings(app)
        app.setProperty("dressed", True)
    app.setPalette(make_palette(_current))
    sheet = make_style_sheet(_current)
    if sheet != app.styleSheet():  # Qt would dress every widget anew
        app.setStyleSheet(sheet)
    return _current


def make_palette(c: Colours) -> QPalette:
    """Return the QPalette, for what no style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, c.paper),
        (role.WindowText, c.ink),
        (role.Base, c.surface),
        (role.AlternateBase, c.side),
        (role.Text, c.ink),
        (role.Button, c.surface),
        (role.ButtonText, c.ink),
        (role.BrightText, c.bad),
        (role.ToolTipBase, c.surface),
        (role.ToolTipText, c.ink),
        (role.PlaceholderText, c.muted),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.accent),
        (role.Mid, c.line),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(c.edge))
    return palette


def make_style_sheet(c: Colours) -> str:
    """Return the style sheet with this palette's colours and the scales filled in."""
    text = "\n".join((RESOURCES / "styles" / name).read_text("utf-8") for name in SHEETS)
    spaces = {f"s{number}": f"{pixels}px" for number, pixels in enumerate(SPACE, start=1)}
    sizes = {f"t_{name}": f"{pixels}px" for name, pixels in TYPE.items()}
    radii = {f"r{number}": f"{pixels}px" for number, pixels in enumerate(RADIUS, start=1)}
    icons = {"icons": (RESOURCES / "icons").as_posix()}
    return Template(text).substitute(asdict(c) | spaces | sizes | radii | _sides() | icons)


def _sides() -> dict[str, str]:
    """Return where a line begins and where it ends, in the direction of the language."""
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return {"start": "right", "end": "left"}
    return {"start": "left", "end": "right"}

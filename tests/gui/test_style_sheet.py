"""The style sheet itself: contrast of every pair of colours it makes, and its scales."""

import re
from dataclasses import dataclass
from itertools import product

import pytest
from contrasts import contrast
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assistant.paths import RESOURCES
from ui.parts import theme

PANES = ("paper", "side", "surface")
"""What lies beneath a rule that says nothing of its ground."""
NOT_FOR_READING = (":disabled", "::indicator", "::handle", "::chunk", "::separator")
"""WCAG asks no contrast of what cannot be used; the others hold no text."""


@dataclass(frozen=True)
class Rule:
    """One selector with what is set for it."""

    selector: str
    values: dict[str, str]


def sheet() -> str:
    return "\n".join((RESOURCES / "styles" / name).read_text("utf-8") for name in theme.SHEETS)


def rules() -> list[Rule]:
    """Return every rule of the style sheet, one for each selector."""
    text = re.sub(r"/\*.*?\*/", "", sheet(), flags=re.S)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        values = {key.strip(): value.strip() for key, value in pairs}
        found += [Rule(" ".join(s.split()), values) for s in selectors.split(",")]
    return found


def parts(selector: str) -> tuple[str, str, str, str]:
    """Return what a selector lies in, and its kind, its role and its states."""
    *above, last = re.sub(r"\s*>\s*", " ", selector).split(" ")
    matched = re.fullmatch(r"(\w+)((?:\[[^\]]*\])*)(.*)", last)
    assert matched, selector
    return " ".join(above), matched[1], matched[2], matched[3]


def inherited(rule: Rule, everything: list[Rule]) -> dict[str, str]:
    """Return what holds for a rule: its own values over those it is laid over."""
    above, kind, role, state = parts(rule.selector)
    held = {"color": "$ink"}
    for other in everything:
        over, other_kind, other_role, other_state = parts(other.selector)
        same = other_kind in {kind, "QWidget"} and other_role in {"", role}
        if same and over in {"", above} and other_state in {"", state}:
            held |= {"color": held["color"]} | other.values
    return held | rule.values


def named(value: str) -> str:
    """Return the colour's name, or nothing for what is no colour of ours."""
    return value.removeprefix("$") if value.startswith("$") else ""


def pairs() -> list[tuple[str, str, str]]:
    """Return every text colour with every ground it may lie on, and the rule that says so."""
    everything = rules()
    found = []
    for rule in everything:
        if any(part in rule.selector for part in NOT_FOR_READING):
            continue
        held = inherited(rule, everything)
        texts = [("color", "background"), ("selection-color", "selection-background-color")]
        for text_key, ground_key in texts:
            text, ground = named(held.get(text_key, "")), named(held.get(ground_key, ""))
            if not text:
                continue
            grounds = (ground,) if ground else PANES
            found += [(text, under, rule.selector) for under in grounds]
    return found


THEMES = [theme.LIGHT, theme.DARK]


@pytest.mark.parametrize("colours", THEMES, ids=lambda c: c.name)
def test_every_text_of_the_style_sheet_has_contrast_aa(colours: theme.Colours) -> None:
    poor = {
        f"{text} on {ground}: {selector}"
        for text, ground, selector in pairs()
        if contrast(getattr(colours, text), getattr(colours, ground)) < 4.5
    }
    assert len(pairs()) > 100
    assert sorted(poor) == []


@pytest.mark.parametrize("colours", THEMES, ids=lambda c: c.name)
@pytest.mark.parametrize("ground", [*PANES, "accent_soft", "hover"])
def test_the_focus_and_the_edges_of_fields_are_seen(colours: theme.Colours, ground: str) -> None:
    assert contrast(colours.accent, getattr(colours, ground)) >= 3
    if ground in PANES:
        assert contrast(colours.field, getattr(colours, ground)) >= 3


def test_lines_begin_on_the_side_that_the_language_begins_on(qapp: QApplication) -> None:
    def side() -> list[str]:
        return re.findall(r"border-(left|right): 3px", theme.make_style_sheet(theme.LIGHT))

    assert side() and set(side()) == {"left"}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = side()
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    assert mirrored and set(mirrored) == {"right"}


def test_type_is_of_the_scale() -> None:
    sizes = re.findall(r"font-size:\s*([^;]+);", sheet())
    assert len(sizes) > 20
    assert [size for size in sizes if not re.fullmatch(r"\$t_\w+", size)] == []


def test_colours_are_of_the_palette() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", sheet()) == []


def test_a_pair_that_is_too_pale_would_be_found() -> None:
    assert ("on_accent", "accent", 'QPushButton[role="primary"]') in pairs()
    assert contrast("#aaaaaa", "#ffffff") < 4.5 <= contrast("#000000", "#ffffff")
    assert set(product(("ink",), PANES)) <= {pair[:2] for pair in pairs()}

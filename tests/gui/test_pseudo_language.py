"""In a made-up language every text of the window is in brackets, and none is cut off."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessible_tree import nodes_under
from fake_client import FakeClient
from gui_records import settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_states import STATES

from ui.main_window import MainWindow
from ui.parts.widgets import ElidedLabel
from ui.words import translating

LEAST_SCREEN = (1024, 700)

DATA = re.compile(
    r"Carrel|PDF|JSON|Markdown|GGUF|SHA-256|llama\.cpp|Apache-2\.0|MIT|MB|GB|kB"
    r"|Ctrl|Shift|Alt|Esc|Del|Return|Enter|Up|Down|Space|Home|End|Page|Left|Right|Tab|F\d+"
    r"|(?:SmolLM2|Qwen|Phi|Huge)[\w .]*|smollm2-135m|mine"  # models
    r"|[\w/.~-]*\.(?:pdf|md|txt)|/[\w/.-]+|\b[abc]\b"  # files
    r"|When[\w ]*\??|What\?|Nine\.|Ten\.|line \d+:[^”]*|room|it cannot be read"  # what is said
    r"|is ready\.|AM|PM|The engine stopped three times within a minute\."  # what a test says
    r"|Press shortcut"  # what Qt says, which has its own translations
    r"|" + "|".join(translating.LANGUAGES.values())
)
"""What no translator writes: names of products, models and files, questions and answers."""

LETTERS = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Speak the made-up language, and English again afterwards."""
    translating.install(qapp, "qps")
    yield
    translating.install(qapp, translating.ENGLISH)


@pytest.fixture(params=STATES)
def shown(
    pseudo: None,
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    ready: MainWindow,
    client: FakeClient,
    tmp_path: Path,
) -> QWidget:
    """The window, or a dialog of it, in one of the states, on a small screen."""
    ready.resize(*LEAST_SCREEN)
    widget = STATES[request.param](ready, client, tmp_path)
    qtbot.waitUntil(widget.isVisible)
    settle()
    qtbot.wait(20)
    return widget


def test_every_text_is_translated(shown: QWidget) -> None:
    plain = sorted({text for text in texts_of(shown) if untranslated(text)})
    assert plain == []


def test_nothing_is_cut_off(shown: QWidget) -> None:
    assert [what for widget in visible(shown, QWidget) if (what := cut(widget))] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("⟦Šéñď ~⟧", False),
        ("⟦Öñłý îñ handbook.pdf ~⟧", False),
        ("⟦Šöûŕçé ⟦þ. 4 ~⟧ ~⟧", False),
        ("Send", True),
        ("⟦Šéñď ~⟧ now", True),
        ("12 %", False),
    ],
)
def test_a_text_without_brackets_would_be_found(text: str, found: bool) -> None:
    assert untranslated(text) is found


def untranslated(text: str) -> bool:
    """Say whether words are left when what is in brackets and what is data is taken away."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", text)).replace("\u200b", "")
    while text != (text := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)):
        pass
    return bool(LETTERS.search(DATA.sub(" ", text)))


def texts_of(shown: QWidget) -> Iterator[str]:
    """Yield what a widget and all in it shows, and what it says to a screen reader."""
    yield shown.windowTitle()
    yield from (node.name for node in nodes_under(shown))
    for widget in visible(shown, QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for label in visible(shown, QLabel):
        yield label.text()
    for button in visible(shown, QAbstractButton):
        yield button.text()
    for field in visible(shown, QLineEdit):
        yield field.placeholderText()
    for box in visible(shown, QComboBox):
        yield from (box.itemText(number) for number in range(box.count()))
    for menu in shown.findChildren(QMenu):
        yield from (action.text() for action in menu.actions())


def visible(shown: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Return the visible widgets of a kind in another, itself first."""
    found = [one for one in shown.findChildren(kind) if one.isVisible()]
    return [shown, *found] if isinstance(shown, kind) else found


def cut(widget: QWidget) -> str:
    """Return what of a widget has no room, or nothing; what is elided says so itself."""
    if isinstance(widget, QScrollArea) and (bar := widget.horizontalScrollBar()).isVisible():
        return f"{widget.accessibleName()} is {bar.maximum()} too wide"
    if isinstance(widget, ElidedLabel) or any(map(widget.inherits, ("QMenu", "QLineEdit"))):
        return ""
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return f"{widget.text()}: {widget.height()} of {needed} high" * (widget.height() < needed)
    if isinstance(widget, QToolButton) and shows_an_icon_alone(widget):
        return ""
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        needed = widget.minimumSizeHint().width()
        if isinstance(widget, QToolButton | QLabel):
            needed = min(needed, widget.sizeHint().width())
        return f"{widget.text()}: {widget.width()} of {needed} wide" * (widget.width() < needed)
    return ""


def shows_an_icon_alone(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly

"""Contrast, names for screen readers, tab order, what is remembered."""

from itertools import pairwise, product

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, row, sentence
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import FileState, Hit, Page, Passage, Why
from ui import theme
from ui.exchange import EngineState
from ui.main_window import MainWindow

ON_GROUND = [
    *product(("ink", "muted"), ("paper", "side", "surface")),
    *product(("ink", "accent_strong"), ("accent_soft", "hover")),
    *product(("accent", "bad"), ("paper", "side", "surface")),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("warn", "warn_soft"),
    ("warn", "surface"),
    ("bad", "bad_soft"),
    ("good", "side"),
    ("ink", "mark"),
]


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    parts = QColor(colour).getRgbF()[:3]  # type: ignore[index]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=lambda c: c.name)
@pytest.mark.parametrize(("text", "ground"), ON_GROUND)
def test_text_has_contrast_aa(colours: theme.Colours, text: str, ground: str) -> None:
    lighter, darker = sorted(
        (luminance(getattr(colours, text)), luminance(getattr(colours, ground))), reverse=True
    )
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def is_control(widget: QWidget) -> bool:
    """Say whether the keyboard can reach it, and it is ours."""
    ours = not widget.objectName().startswith("qt_")
    kinds = (QAbstractButton, QLineEdit, QAbstractScrollArea, QAbstractSpinBox, QComboBox)
    boxes = (QAbstractSpinBox, QComboBox)
    above = widget.parent()
    inside = isinstance(above, boxes) or isinstance(above and above.parent(), boxes)
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return ours and isinstance(widget, kinds) and reached and not inside


def name_of(control: QWidget) -> str:
    """Return what a screen reader says."""
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or text


def test_every_control_has_a_name(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> None:
    cited = citation("/a.md", "abc", "b")
    ready.conversation.ask("?")
    client.reply(m.Ask, m.QuoteFound(quote_of(cited)))
    client.reply(m.Ask, m.Finished(answer(sentence("b", 1), citations=(cited,))))
    ready.show_models()
    ready.show_settings()
    controls = [w for w in ready.findChildren(QWidget) if is_control(w)]
    nameless = [control for control in controls if not name_of(control)]
    assert len(controls) > 20
    assert [(type(c).__name__, c.objectName(), c.parent()) for c in nameless] == []


def test_tab_goes_from_the_question_on(qtbot: QtBot, ready: MainWindow) -> None:
    ready.activateWindow()
    ready.box.edit.setFocus()
    qtbot.keyClicks(ready.box.edit, "x")
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_Tab)
    assert ready.focusWidget() is ready.box.button


def test_the_theme_changes_while_the_window_is_open(ready: MainWindow) -> None:
    before = ready.grab().toImage().pixelColor(640, 300).lightness()
    ready.header.theme.click()
    after = ready.grab().toImage().pixelColor(640, 300).lightness()
    assert before > 200 and after < 60
    ready.header.theme.click()


def test_the_size_is_remembered(qtbot: QtBot, ready: MainWindow, home: Home) -> None:
    ready.resize(820, 640)
    ready.close()
    again = MainWindow(FakeClient(), home)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (820, 640)
    assert (home.root / "window.ini").is_file()


def test_nothing_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    name = "/d/Northwind_Quarterly_Harbour_Dues_Reconciliation_2026_final_v3_of_it_all.txt"
    text = "Receipts are kept for ten years and " + "x" * 300 + "."
    ready.resize(ready.minimumSize())
    cited = citation(name, text, text)
    ready.conversation.ask("When " + "y" * 300 + "?")
    passage = Passage(1, name, 1, 0, len(text), text)
    why = Why(1.0, 0.5, None, ("x" * 300,) * 12)
    client.reply(
        m.Ask,
        m.Retrieved((Hit(passage, 1.0, why),), 1.0),
        m.Finished(answer(sentence("Ten years. " + "z" * 200, 1), citations=(cited,))),
    )
    ready.chat.cards[-1].why.click()
    ready.open_source(cited)
    client.reply(m.ReadPage, m.PageRead(name, "text", "t", 1, Page(1, "1", text)))
    qtbot.waitUntil(ready.source.isVisible)
    pane = ready.chat.viewport().width()
    qtbot.waitUntil(lambda: ready.chat.widget().width() <= pane)
    edges = [ready.library, ready.chat, ready.source]
    spans = [(w.mapTo(ready, w.rect().topLeft()).x(), w.width()) for w in edges]
    for (left, width), (following, _) in pairwise(spans):
        assert left + width <= following + 1


def test_tab_goes_through_the_newest_answer(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    cited = citation("/d/a.txt", "Ten years.", "Ten years.")
    for _ in range(2):
        ready.conversation.ask("When?")
        client.reply(m.Ask, m.QuoteFound(quote_of(cited)))
        client.reply(m.Ask, m.Finished(answer(sentence("Ten years.", 1), citations=(cited,))))
    card = ready.chat.cards[-1]
    stops = [ready.box.limits, *card.stops()]
    for first, second in pairwise(stops):
        follower = first.nextInFocusChain()
        while follower.focusPolicy() == Qt.FocusPolicy.NoFocus:
            follower = follower.nextInFocusChain()
        assert follower is second or follower.parent() is second


def test_a_library_that_cannot_be_opened_says_why_where_one_looks(
    ready: MainWindow, client: FakeClient
) -> None:
    client.enter(EngineState.STOPPED, "Another Carrel is using /home/a. Close the other Carrel.")
    assert ready.library.opening.isVisible()
    assert "Close the other Carrel" in ready.library.opening.text()


def test_a_failed_file_tells_its_reason_instead_of_opening(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    client.play(m.FileChanged(row("/d/scan.pdf", FileState.FAILED, 0, "only pictures were found")))
    qtbot.waitUntil(lambda: ready.library.files.model().rowCount() == 1)
    ready.library.files.activated.emit(ready.library.files.model().index(0, 0))
    assert ready.status.news.text() == "scan.pdf: Only pictures were found."
    assert not client.sent(m.ReadPage)

"""Contrast, names for screen readers, tab order, what is remembered."""

from itertools import pairwise, product

import pytest
from contrasts import contrast
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, row, sentence
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import FileState, Hit, Page, Passage, Why
from ui.link.exchange import EngineState
from ui.main_window import MainWindow
from ui.parts import theme

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
    *product(("ink",), ("mark", "mark_soft", "found", "found_now")),
    *product(("good", "accent"), ("surface", "side")),
]


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=lambda c: c.name)
@pytest.mark.parametrize(("text", "ground"), ON_GROUND)
def test_text_has_contrast_aa(colours: theme.Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


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

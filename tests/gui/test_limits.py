"""Types and dates that questions are limited to, from the button beside the question box."""

from datetime import date, timedelta

import pytest
from fake_client import FakeClient
from gui_records import answer
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import Collection
from ui.asking.days_dialog import DaysDialog
from ui.library.file_facts import KINDS
from ui.library.limits import NO_LIMITS, Limits, read, written
from ui.library.section import of_collection
from ui.main_window import MainWindow

TAX = Collection("Tax", ("/docs/tax",))


def action(window: MainWindow, words: str) -> QAction:
    menu = window.box.limits.menu()
    return next(each for each in menu.actions() if each.text() == words)


def asked(window: MainWindow, client: FakeClient) -> m.Ask:
    window.conversation.ask("How much?")
    client.reply(m.Ask, m.Finished(answer()))
    return client.last(m.Ask)


def test_questions_go_only_to_the_chosen_types(ready: MainWindow, client: FakeClient) -> None:
    assert not ready.box.scope.isVisible()
    action(ready, "PDF").trigger()
    action(ready, "Mail").trigger()
    assert ready.box.scope.isVisible()
    assert ready.box.scope.words.text() == "Only PDF, Mail"
    sent = asked(ready, client)
    assert sent.types == ("pdf", "mail") and (sent.since, sent.until, sent.scope) == (
        None,
        None,
        (),
    )
    assert ready.chat.questions[-1].scope == "Only PDF, Mail"
    action(ready, "PDF").trigger()
    assert asked(ready, client).types == ("mail",)
    action(ready, "Any type").trigger()
    assert asked(ready, client).types == () and not ready.box.scope.isVisible()


def test_a_period_reaches_up_to_today(ready: MainWindow, client: FakeClient) -> None:
    action(ready, "Changed in the past week").trigger()
    assert ready.box.scope.words.text() == "Only files changed in the past week"
    sent = asked(ready, client)
    assert (sent.since, sent.until) == (date.today() - timedelta(7), None)
    action(ready, "Changed at any time").trigger()
    assert asked(ready, client).since is None


def test_two_days_can_be_chosen(ready: MainWindow, client: FakeClient) -> None:
    action(ready, "Changed in the past month").trigger()
    action(ready, "Changed between two days…").trigger()
    assert action(ready, "Changed in the past month").isChecked(), "nothing is chosen yet"
    dialog = ready.findChild(DaysDialog)
    assert dialog is not None
    dialog.first.setDate(QDate(2024, 3, 1))
    dialog.last.setDate(QDate(2024, 2, 1))
    dialog.accept()
    sent = asked(ready, client)
    assert (sent.since, sent.until) == (date(2024, 3, 1), date(2024, 3, 1)), (
        "never before the first"
    )
    assert action(ready, "Changed between two days…").isChecked()
    assert "2024" in ready.box.scope.words.text() or "24" in ready.box.scope.words.text()


def test_limits_stand_beside_a_collection(ready: MainWindow, client: FakeClient) -> None:
    client.reply(m.ListCollections, m.CollectionsListed((TAX,)))
    ready.library.sections.choose(of_collection(TAX))
    action(ready, "Changed in the past year").trigger()
    assert ready.box.scope.words.text() == "Only in Tax · changed in the past year"
    sent = asked(ready, client)
    assert sent.scope == TAX.paths and sent.since is not None
    ready.box.scope.drop.click()
    sent = asked(ready, client)
    assert sent.scope == () and sent.since is None and not ready.box.scope.isVisible()
    assert action(ready, "Changed at any time").isChecked()


def test_limits_are_remembered(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, home: Home
) -> None:
    action(ready, "PDF").trigger()
    action(ready, "Changed in the past month").trigger()
    ready.close()
    again = MainWindow(FakeClient(), home)
    qtbot.addWidget(again)
    assert again.box.limits.limits == Limits(("pdf",), "month")
    for words in ("PDF", "Changed in the past month"):
        assert action(again, words).isChecked()
    assert again.box.scope.words.text() == "Only PDF · changed in the past month"


@pytest.mark.parametrize(
    "limits",
    [NO_LIMITS, Limits(("pdf", "image"), "year"), Limits(since=date(2020, 1, 2)),
     Limits((), "", date(2020, 1, 2), date(2021, 1, 2))],
)  # fmt: skip
def test_limits_are_read_as_they_were_written(limits: Limits) -> None:
    assert read(written(limits)) == limits


@pytest.mark.parametrize(
    "stored",
    ["", "null", "[]", "{", '{"types": 3}', '{"types": ["exe"]}', '{"period": "decade"}',
     '{"since": "soon"}'],
)  # fmt: skip
def test_what_is_stored_otherwise_limits_nothing(stored: str) -> None:
    assert read(stored) == NO_LIMITS


def test_every_kind_can_be_chosen(ready: MainWindow) -> None:
    words = [each.text() for each in ready.box.limits.menu().actions()]
    assert set(KINDS.values()) <= set(words)


def test_a_narrow_chip_says_all_in_its_tool_tip(ready: MainWindow) -> None:
    ready.resize(820, 520)
    for words in ("PDF", "Mail", "Changed in the past year"):
        action(ready, words).trigger()
    chip = ready.box.scope
    assert "Only PDF, Mail · changed in the past year" in chip.words.toolTip()
    assert chip.width() <= ready.box.width()


def test_tab_reaches_the_limits_before_the_answers(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    asked(ready, client)
    card = ready.chat.cards[-1]
    action(ready, "PDF").trigger()
    ready.activateWindow()
    qtbot.waitUntil(lambda: card.foot.again.isVisible() and ready.box.scope.drop.isVisible())
    first = next(stop for stop in card.stops() if stop.isVisible())
    ready.box.edit.setFocus()
    for expected in (ready.box.scope.drop, ready.box.form, ready.box.limits, first):
        qtbot.keyClick(ready.focusWidget(), Qt.Key.Key_Tab)
        assert ready.focusWidget() is expected


def test_what_the_library_has_nothing_of_is_told(ready: MainWindow, client: FakeClient) -> None:
    action(ready, "Book").trigger()
    ready.conversation.ask("How much?")
    told = m.Failed("nothing_in_scope", "nothing that can be searched lies within it", "Ask.")
    client.reply(m.Ask, told)
    assert "Nothing that can be searched" in ready.chat.cards[-1].banner.text()

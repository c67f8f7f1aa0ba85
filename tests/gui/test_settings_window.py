"""The settings dialog: few settings, explained, and the engine started anew where it must be."""

import shiboken6
from fake_client import FakeClient
from gui_records import LARGE, answer
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.settings import load
from ui.main_window import MainWindow


def test_recognition_and_battery_are_saved_at_once(ready: MainWindow, home: Home) -> None:
    dialog = ready.show_settings()
    assert dialog.ocr.isChecked()
    dialog.ocr.click()
    dialog.battery.setCurrentIndex(1)
    dialog.battery.activated.emit(1)
    saved = load(home.settings)
    assert not saved.ocr and saved.on_battery == "pause"
    dialog.reject()


def test_the_engine_starts_anew_only_for_what_it_reads_at_its_start(
    ready: MainWindow, client: FakeClient
) -> None:
    dialog = ready.show_settings()
    dialog.theme.setCurrentIndex(2)
    dialog.theme.activated.emit(2)
    dialog.reject()
    assert client.renewals == 0
    dialog = ready.show_settings()
    dialog.ocr.click()
    assert client.renewals == 0, "not before the dialog is closed"
    dialog.reject()
    assert client.renewals == 1
    ready.show_settings().reject()
    assert client.renewals == 1


def test_a_change_that_was_taken_back_costs_nothing(ready: MainWindow, client: FakeClient) -> None:
    dialog = ready.show_settings()
    dialog.ocr.click()
    dialog.ocr.click()
    dialog.reject()
    assert client.renewals == 0


def test_an_answer_and_a_download_are_not_cut_off(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("When?")
    ready.shelf.install(LARGE.name)
    dialog = ready.show_settings()
    dialog.ocr.click()
    dialog.reject()
    client.reply(m.Ask, m.Finished(answer()))
    assert client.renewals == 0
    client.reply(m.InstallModel, m.Failed("download_cancelled", "cancelled"))
    assert client.renewals == 1


def test_tidying_up_says_what_it_freed(ready: MainWindow, client: FakeClient) -> None:
    dialog = ready.show_settings()
    dialog.tidy.click()
    assert not dialog.tidy.isEnabled() and dialog.tidied.text() == "Tidying up…"
    client.reply(m.Compact, m.Compacted(90_000_000, 78_000_000))
    assert dialog.tidied.text() == "Freed 12 MB." == ready.status.news.text()
    dialog.tidy.click()
    client.reply(m.Compact, m.Compacted(78_000_000, 78_000_000))
    assert dialog.tidied.text() == "There was nothing to free."
    dialog.tidy.click()
    client.reply(m.Compact, m.Failed("disk_full", "no space is left", "Free some space."))
    assert dialog.tidied.text() == "No space is left. Free some space."
    dialog.reject()


def test_a_result_that_comes_after_the_dialog_is_closed_is_told_all_the_same(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    dialog = ready.show_settings()
    dialog.tidy.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    client.reply(m.Compact, m.Compacted(2_000_000, 1_000_000))
    assert ready.status.news.text() == "Freed 1 MB."

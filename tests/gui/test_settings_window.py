"""The settings dialog: few settings, explained, and the engine started anew where it must be."""

import pytest
import shiboken6
from fake_client import FakeClient
from gui_records import LARGE, SMALL, answer, installed
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.settings import Settings, load
from ui.main_window import MainWindow
from ui.parts.widgets import IconButton
from ui.settings.settings_dialog import SettingsDialog


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


def reset_of(dialog: SettingsDialog, name: str) -> IconButton:
    named = f"Reset to default: {name}"
    buttons = dialog.findChildren(IconButton)
    return next(button for button in buttons if button.accessibleName() == named)


def test_every_setting_goes_back_to_its_default(ready: MainWindow, home: Home) -> None:
    changed = {
        "theme": "light",
        "language": "de",
        "model": "none",
        "tray": True,
        "shortcut": "Ctrl+Shift+F9",
        "ocr": False,
        "on_battery": "pause",
        "max_file_mb": 7,
    }
    ready.preferences.change(**changed)
    dialog = ready.show_settings()
    resets = [b for b in dialog.findChildren(IconButton) if b.isEnabled()]
    assert len(resets) == len(changed)
    for button in resets:
        button.click()
        assert not button.isEnabled()
    saved = load(home.settings)
    assert {name: getattr(saved, name) for name in changed} == {
        name: getattr(Settings(), name) for name in changed
    }
    assert dialog.theme.currentData() == "system" and dialog.limit.value() == 200
    assert dialog.ocr.isChecked() and not dialog.tray.isChecked()
    assert dialog.shortcut.keySequence() == QKeySequence("Ctrl+Alt+Space")


@pytest.mark.parametrize("limit", [-5, 10_000, 99_999_999_999_999])
def test_a_number_beyond_the_box_stays_until_another_is_chosen(
    ready: MainWindow, home: Home, limit: int
) -> None:
    ready.preferences.change(max_file_mb=limit)
    dialog = ready.show_settings()
    assert dialog.limit.value() == (1 if limit < 1 else 4096)
    dialog.limit.editingFinished.emit()
    assert load(home.settings).max_file_mb == limit
    dialog.limit.setValue(70)
    dialog.limit.editingFinished.emit()
    assert load(home.settings).max_file_mb == 70


def test_a_reset_keeps_the_focus_beside_it(qtbot: QtBot, ready: MainWindow) -> None:
    ready.preferences.change(max_file_mb=7)
    dialog = ready.show_settings()
    dialog.activateWindow()
    reset = reset_of(dialog, "Largest file")
    reset.setFocus()
    qtbot.waitUntil(reset.hasFocus)
    qtbot.keyClick(reset, Qt.Key.Key_Space)
    assert dialog.limit.hasFocus() and not reset.isEnabled()


def test_languages_are_named_in_themselves(ready: MainWindow, home: Home) -> None:
    dialog = ready.show_settings()
    words = [dialog.language.itemText(i) for i in range(dialog.language.count())]
    assert words[0] == "As the system"
    assert {"Deutsch", "English", "Español", "Français", "日本語", "中文"} <= set(words)
    dialog.language.setCurrentIndex(words.index("Deutsch"))
    dialog.language.activated.emit(words.index("Deutsch"))
    assert load(home.settings).language == "de"


def test_keys_are_taken_as_they_are_pressed(qtbot: QtBot, ready: MainWindow, home: Home) -> None:
    dialog = SettingsDialog(ready.preferences, ready.shelf, ready.desk, ready)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.shortcut.setFocus()
    dialog.shortcut.clear()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(dialog.shortcut, Qt.Key.Key_F9, both)
    qtbot.waitUntil(lambda: load(home.settings).shortcut == "Ctrl+Shift+F9")


def test_a_model_that_is_installed_meanwhile_can_be_chosen(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.preferences.change(model=SMALL.name)
    dialog = ready.show_settings()
    ready.shelf.take(m.ModelsListed((installed(SMALL), installed(LARGE)), SMALL.name))
    assert dialog.model.findData(LARGE.name) >= 0
    assert dialog.model.currentData() == SMALL.name


def test_what_cannot_be_had_says_why(qtbot: QtBot, ready: MainWindow) -> None:
    why = "This desktop has no tray."
    dialog = SettingsDialog(ready.preferences, ready.shelf, ready.desk, ready, no_tray=why)
    qtbot.addWidget(dialog)
    assert not dialog.tray.isEnabled() and dialog.tray.accessibleDescription() == why
    assert dialog.shortcut.isEnabled()


def test_the_wheel_changes_no_value_that_it_passes_over(qtbot: QtBot, ready: MainWindow) -> None:
    dialog = ready.show_settings()
    dialog.activateWindow()
    dialog.ocr.setFocus()
    qtbot.waitUntil(dialog.ocr.hasFocus)
    for box in (dialog.limit, dialog.theme):
        before = dialog.limit.value(), dialog.theme.currentIndex()
        roll(box, -120)
        assert (dialog.limit.value(), dialog.theme.currentIndex()) == before
    dialog.limit.setFocus()
    qtbot.waitUntil(dialog.limit.hasFocus)
    roll(dialog.limit, -120)
    assert dialog.limit.value() == 199
    dialog.reject()


def roll(widget: QWidget, by: int) -> None:
    middle = QPointF(widget.rect().center())
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)

"""Models: the first run, the dialog, the settings."""

from fake_client import FakeClient
from gui_records import LARGE, SMALL, button_of, installed
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant import settings
from assistant.paths import Home
from ui import theme
from ui.main_window import MainWindow

NOTHING = m.ModelsListed((SMALL, LARGE), None)


def first_run(client: FakeClient) -> None:
    client.be_ready()
    client.reply(m.ListModels, NOTHING)


def test_the_first_run_fetches_the_recommended_model(
    window: MainWindow, client: FakeClient
) -> None:
    assert not window.install.isVisible()
    first_run(client)
    assert client.last(m.InstallModel).name == LARGE.name
    card = window.install
    assert card.words.text() == "Answers are written by Qwen 2.5 1.5B."
    told = "1.1 GB, licence Apache-2.0. It is on its way. Search and quotes already work."
    assert card.detail.text() == told
    client.reply(m.InstallModel, m.InstallProgress(LARGE.name, LARGE.size // 2, LARGE.size))
    assert card.progress.value() == 500
    assert window.status.offline.text() == "Downloading"
    client.reply(m.InstallModel, m.ModelInstalled(installed(LARGE)))
    client.reply(m.ListModels, m.ModelsListed((SMALL, installed(LARGE)), LARGE.name))
    assert not card.isVisible()
    assert window.status.model.text() == LARGE.title
    assert window.status.offline.text() == "Offline"


def test_cancelling_is_remembered(window: MainWindow, client: FakeClient, home: Home) -> None:
    first_run(client)
    window.install.cancel.click()
    assert client.last(m.Stop).target == client.last(m.InstallModel).id
    client.reply(m.InstallModel, m.Failed("download_cancelled", "Stopped."))
    client.reply(m.ListModels, NOTHING)
    assert settings.load(home.settings).offer_model is False
    assert window.install.install.isVisible() and window.install.install.text() == "Install"
    client.be_ready()
    client.reply(m.ListModels, NOTHING)
    assert len(client.sent(m.InstallModel)) == 1
    window.install.install.click()
    assert len(client.sent(m.InstallModel)) == 2


def test_a_failed_download_is_told_and_can_be_tried_again(
    window: MainWindow, client: FakeClient
) -> None:
    first_run(client)
    client.reply(m.InstallModel, m.Failed("download_failed", "No source.", "Check the network."))
    client.reply(m.ListModels, NOTHING)
    assert window.install.detail.text() == "No source. Check the network."
    assert window.install.install.text() == "Try again"
    window.install.install.click()
    assert len(client.sent(m.InstallModel)) == 2


def test_nothing_is_fetched_where_a_model_is_installed(
    window: MainWindow, client: FakeClient
) -> None:
    client.be_ready()
    client.reply(m.ListModels, m.ModelsListed((installed(SMALL), LARGE), SMALL.name))
    assert not client.sent(m.InstallModel) and not window.install.isVisible()


def test_not_now_hides_the_card(window: MainWindow, client: FakeClient) -> None:
    window.preferences.change(offer_model=False)
    first_run(client)
    assert not client.sent(m.InstallModel)
    window.install.dismiss.click()
    assert not window.install.isVisible()


def test_the_dialog_shows_licence_and_size_and_installs(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    dialog = ready.show_models()
    card = dialog.cards[LARGE.name]
    assert card.facts.text() == "1.1 GB · Licence: Apache-2.0"
    assert not card.radio.isEnabled()
    card.button.click()  # type: ignore[attr-defined]
    client.reply(m.InstallModel, m.InstallProgress(LARGE.name, 10, 100))
    card = dialog.cards[LARGE.name]
    qtbot.waitUntil(card.progress.isVisible)
    assert card.progress.value() == 100
    card.button.click()  # type: ignore[attr-defined]
    assert client.last(m.Stop).target == client.last(m.InstallModel).id


def test_the_dialog_chooses_who_answers(ready: MainWindow, client: FakeClient, home: Home) -> None:
    dialog = ready.show_models()
    assert dialog.cards[SMALL.name].radio.isChecked()
    dialog.none.click()
    assert settings.load(home.settings).model == "none"
    assert ready.status.model.text() == "Quotes only"
    ready.conversation.ask("?")
    assert client.last(m.Ask).model == "none"
    dialog.cards[SMALL.name].radio.click()
    assert settings.load(home.settings).model == SMALL.name


def test_removing_asks_first(ready: MainWindow, client: FakeClient) -> None:
    dialog = ready.show_models()
    dialog.cards[SMALL.name].button.click()  # type: ignore[attr-defined]
    box = dialog.findChild(QMessageBox)
    assert box is not None and not client.sent(m.RemoveModel)
    button_of(box, "Remove").click()
    assert client.last(m.RemoveModel).name == SMALL.name
    client.reply(m.RemoveModel, NOTHING)
    client.reply(m.ListModels, NOTHING)
    assert dialog.none.isChecked()


def test_settings_count_at_once_and_are_saved(ready: MainWindow, home: Home) -> None:
    dialog = ready.show_settings()
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.theme.activated.emit(dialog.theme.currentIndex())
    dialog.limit.setValue(50)
    dialog.limit.editingFinished.emit()
    assert theme.colours() is theme.DARK
    saved = settings.load(home.settings)
    assert (saved.theme, saved.max_file_mb) == ("dark", 50)
    ready.header.theme.click()
    assert theme.colours() is theme.LIGHT

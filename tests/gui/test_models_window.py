"""Models: the first run, the dialog, and what is done there."""

import tomllib
from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import LARGE, SMALL, answer, button_of, installed, sentence
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant import settings
from assistant.paths import RESOURCES, Home
from assistant.records import Machine, ModelRow, Speed
from ui.main_window import MainWindow
from ui.models.arrival import Arrival
from ui.parts import theme
from ui.settings import model_card, models_dialog
from ui.settings.models_dialog import ModelsDialog
from ui.words.engine_words import is_known

NOTHING = m.ModelsListed((SMALL, LARGE), None)
OWN = ModelRow("mine", "mine", "", 500_000_000, "dd", "installed", own=True)


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
    told = "1.1 GB, licence Apache-2.0. Search and quotes already work."
    assert card.detail.text() == told
    assert card.arrival.words.text() == "Starting…" and card.arrival.bar.maximum() == 0
    client.reply(m.InstallModel, m.InstallProgress(LARGE.name, LARGE.size // 2, LARGE.size))
    assert card.arrival.bar.value() == 500
    assert card.arrival.words.text() == "Downloading: 559 MB of 1.1 GB"
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
    detail = window.install.detail.text()
    assert detail.startswith("No source. Check the network. Search and quotes already work.")
    assert "GGUF" in detail
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


def test_who_chose_quotes_only_is_offered_no_model(window: MainWindow, client: FakeClient) -> None:
    window.preferences.change(offer_model=False, model="none")
    first_run(client)
    assert not window.install.isVisible()


def test_the_dialog_shows_licence_and_size_and_installs(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    dialog = ready.show_models()
    card = dialog.cards[LARGE.name]
    assert card.facts.text() == "1.1 GB on disk · Licence: Apache-2.0"
    assert not card.radio.isEnabled()
    card.install.click()
    client.reply(m.InstallModel, m.InstallProgress(LARGE.name, 10, 100))
    qtbot.waitUntil(card.arrival.isVisible)
    assert card.arrival.bar.value() == 100
    card.cancel.click()
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
    dialog.cards[SMALL.name].remove.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None and not client.sent(m.RemoveModel)
    button_of(box, "Remove").click()
    assert client.last(m.RemoveModel).name == SMALL.name
    client.reply(m.RemoveModel, NOTHING)
    client.reply(m.ListModels, NOTHING)
    assert dialog.none.isChecked()


def shown(
    window: MainWindow, client: FakeClient, *rows: ModelRow, **machine: object
) -> ModelsDialog:
    """Open the dialog on these models and a computer of 8 GB."""
    dialog = window.show_models()
    client.reply(m.ListModels, m.ModelsListed(rows, None))
    client.reply(m.ReadMachine, m.MachineRead(Machine(8 * 10**9, 5 * 10**9, 4)))
    return dialog


def visible(*controls: QWidget) -> list[bool]:
    return [not control.isHidden() for control in controls]


def test_what_this_computer_has_is_told_in_words(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, SMALL)
    assert dialog.machine.text() == (
        "This computer: 8.0 GB of memory, 5.0 GB of it free · 4 processor cores · "
        "no graphics processor is used: models run on the processor"
    )
    ready.shelf.read_machine()
    full = Machine(8 * 10**9, 10**9, 1, "CUDA", 2 * 10**9, SMALL.name)
    client.reply(m.ReadMachine, m.MachineRead(full))
    has, takes = dialog.machine.text().splitlines()
    assert has.endswith("· CUDA is not used: models run on the processor")
    assert takes == "Carrel takes 2.0 GB now, with SmolLM2 135M loaded."


@pytest.mark.parametrize(
    ("fits", "told"),
    [
        (True, "Fits this computer: needs 9.0 GB of memory"),
        (False, "Needs 9.0 GB of memory, this computer has 8.0 GB"),
    ],
)
def test_a_model_says_whether_it_fits(
    ready: MainWindow, client: FakeClient, fits: bool, told: str
) -> None:
    dialog = shown(ready, client, replace(LARGE, memory=9 * 10**9, fits=fits))
    card = dialog.cards[LARGE.name]
    assert told in (card.facts.text() if fits else card.misfit.text())
    assert told in card.radio.accessibleDescription()


def test_what_the_catalogue_says_of_its_models_is_known_to_the_translators() -> None:
    models = tomllib.loads((RESOURCES / "models.toml").read_text("utf-8"))["model"]
    notes = [model["note"] for model in models if "note" in model]
    assert len(notes) == len(models)
    assert [note for note in notes if not is_known(note)] == []


def test_an_unfinished_download_is_resumed(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, replace(LARGE, arrived=312_000_000))
    card = dialog.cards[LARGE.name]
    assert card.install.text() == "Resume"
    assert card.state.text() == "312 MB of 1.1 GB are here"
    card.install.click()
    assert client.last(m.InstallModel).name == LARGE.name
    assert visible(card.install, card.cancel, card.arrival) == [False, True, True]
    client.reply(m.InstallModel, m.Failed("download_failed", "no source answers", "Try later."))
    assert card.failure.text() == "No source answers. Try later."
    assert dialog.failure.isHidden()


def test_the_rate_and_the_time_left_are_those_of_the_last_seconds() -> None:
    moments = iter([0.0, 0.5, 2.0, 30.0, 32.0])
    arrival = Arrival(lambda: next(moments))
    arrival.advance(m.InstallProgress("a", 0, 100_000_000))
    arrival.advance(m.InstallProgress("a", 1_000_000, 100_000_000))
    assert arrival.rate is None and arrival.seconds_left is None
    arrival.advance(m.InstallProgress("a", 20_000_000, 100_000_000))
    assert arrival.rate == 10_000_000 and arrival.seconds_left == 8.0
    arrival.advance(m.InstallProgress("a", 20_000_000, 100_000_000))
    arrival.advance(m.InstallProgress("a", 22_000_000, 100_000_000))
    assert arrival.rate == 1_000_000


def test_measuring_is_told_while_it_runs_and_after(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, installed(SMALL), OWN)
    card, other = dialog.cards[SMALL.name], dialog.cards[OWN.name]
    card.measure.click()
    card.measure.click()
    assert len(client.sent(m.MeasureModel)) == 1
    assert card.measure.text() == "Measuring…" and not other.measure.isEnabled()
    fast = replace(installed(SMALL), speed=Speed(95.4, 12.2))
    client.reply(m.MeasureModel, m.ModelMeasured(fast))
    client.reply(m.ListModels, m.ModelsListed((fast, OWN), None))
    assert card.state.text() == "Installed · Reads 95, writes 12 tokens a second here"
    assert card.measure.text() == "Measure speed" and other.measure.isEnabled()
    other.measure.click()
    client.reply(m.MeasureModel, m.Failed("model_rejected", "cannot be read", "Remove it."))
    assert other.failure.text() == "Cannot be read. Remove it." and card.failure.isHidden()


def test_a_loaded_model_gives_its_memory_back(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, replace(installed(SMALL), loaded=True))
    card = dialog.cards[SMALL.name]
    assert visible(card.loaded, card.unload) == [True, True]
    card.unload.click()
    client.reply(m.UnloadModel, m.Done())
    client.reply(m.ListModels, m.ModelsListed((installed(SMALL),), None))
    assert visible(card.loaded, card.unload) == [False, False]


def test_checking_the_files_says_what_it_found(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, installed(SMALL), OWN)
    dialog.verify.click()
    assert dialog.verify.text() == "Checking…"
    client.reply(m.VerifyModels, m.ModelsListed((installed(SMALL), OWN), None))
    assert dialog.verified.text() == "2 models checked: all as they should be."
    dialog.verify.click()
    hurt = replace(SMALL, state="damaged", note="the file has not the published SHA-256")
    client.reply(m.VerifyModels, m.ModelsListed((hurt, OWN), None))
    assert dialog.verified.text() == "1 model damaged: remove and install again."
    assert dialog.cards[SMALL.name].note.text() == "The file has not the published SHA-256."


def test_an_own_file_is_added_and_marked(
    ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    dialog = shown(ready, client, installed(SMALL))
    chooser = dialog.choose_file()
    assert "*.gguf" in chooser.nameFilters()[0]
    chooser.fileSelected.emit(str(tmp_path / "mine.gguf"))
    chooser.reject()
    assert client.last(m.AddModel).path == str(tmp_path / "mine.gguf")
    assert visible(dialog.add, dialog.cancel, dialog.adding) == [False, True, True]
    client.reply(m.AddModel, m.InstallProgress("mine", 50, 100, "copy"))
    assert dialog.adding.words.text().endswith("· mine.gguf")
    client.reply(m.AddModel, m.ModelInstalled(OWN))
    card = dialog.cards["mine"]
    assert visible(dialog.add, dialog.cancel, card.own) == [True, False, True]
    assert "only as good as where it comes from" in card.note.text()


def test_an_own_file_that_is_none_is_refused_with_a_reason(
    ready: MainWindow, client: FakeClient
) -> None:
    dialog = shown(ready, client, installed(SMALL))
    ready.shelf.add("/home/a/song.gguf")
    client.reply(m.AddModel, m.Failed("model_rejected", "song.gguf is no GGUF file", "Look again."))
    assert dialog.failure.text() == "song.gguf is no GGUF file. Look again."
    assert not dialog.add.isHidden()


def dropped(dialog: ModelsDialog, *names: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/d/{name}") for name in names])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))


def test_a_model_file_can_be_dropped(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, installed(SMALL))
    dropped(dialog, "letter.pdf")
    assert "GGUF" in dialog.failure.text() and not client.sent(m.AddModel)
    dropped(dialog, "a.gguf", "b.gguf")
    assert dialog.failure.text() == "Models are added one at a time."
    dropped(dialog, "Mine.GGUF")
    assert client.last(m.AddModel).path == "/d/Mine.GGUF"
    assert dialog.failure.isHidden()


def test_the_focus_stays_where_it_was_when_the_list_is_told_anew(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    dialog = shown(ready, client, installed(SMALL), LARGE, OWN)
    card = dialog.cards[LARGE.name]
    dialog.activateWindow()
    card.install.setFocus()
    qtbot.waitUntil(card.install.hasFocus)
    ready.shelf.take(m.ModelsListed((installed(SMALL), LARGE, OWN), None))
    assert card.install.hasFocus()
    qtbot.keyClick(card.install, Qt.Key.Key_Space)
    assert card.cancel.hasFocus()
    client.reply(m.InstallModel, m.Failed("download_cancelled", "Stopped."))
    client.reply(m.ListModels, m.ModelsListed((installed(SMALL), LARGE, OWN), None))
    assert card.install.hasFocus()
    own = dialog.cards[OWN.name]
    own.remove.setFocus()
    ready.shelf.take(m.ModelsListed((installed(SMALL), LARGE), None))
    assert dialog.add.hasFocus() and own.isHidden()


def test_everything_is_in_the_order_of_the_tab_key(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, replace(installed(SMALL), loaded=True), LARGE)
    small, large = dialog.cards[SMALL.name], dialog.cards[LARGE.name]
    expected = [small.radio, small.measure, small.unload, small.remove]
    expected += [large.install, dialog.add, dialog.verify]  # arrows go from choice to choice
    reached: list[QWidget] = [small.radio]
    follower = small.radio.nextInFocusChain()
    while follower is not small.radio:
        tabbed = follower.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and follower.isEnabled() and not follower.isHidden() and follower in expected:
            reached.append(follower)
        follower = follower.nextInFocusChain()
    assert reached == expected


def test_enter_on_a_model_installs_nothing(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    dialog = shown(ready, client, LARGE, installed(SMALL))
    dialog.cards[SMALL.name].radio.setFocus()
    asked = len(client.requests)
    qtbot.keyClick(dialog.cards[SMALL.name].radio, Qt.Key.Key_Return)
    assert len(client.requests) == asked


def test_an_engine_that_ends_leaves_no_work_hanging(ready: MainWindow, client: FakeClient) -> None:
    dialog = shown(ready, client, installed(SMALL), LARGE)
    dialog.verify.click()
    dialog.cards[SMALL.name].measure.click()
    dialog.cards[LARGE.name].install.click()
    client.fail_pending(m.Failed("engine_crashed", "The engine ended.", "It starts again."))
    shelf = ready.shelf
    assert (shelf.verifying, shelf.measuring, shelf.fetching) == (False, "", False)
    assert dialog.cards[LARGE.name].failure.text() == "The engine ended. It starts again."


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


def test_what_becomes_of_a_model_is_said_to_who_cannot_see_it(
    monkeypatch: pytest.MonkeyPatch, ready: MainWindow, client: FakeClient
) -> None:
    said: list[tuple[str, bool]] = []
    for place in (model_card, models_dialog):
        monkeypatch.setattr(
            place, "announce", lambda _, text, assertive=False: said.append((text, assertive))
        )
    dialog = shown(ready, client, SMALL, LARGE)
    dialog.cards[SMALL.name].install.click()
    client.reply(m.InstallModel, m.Failed("download_failed", "no source answers", "Try later."))
    client.reply(m.ListModels, m.ModelsListed((SMALL, LARGE), None))
    assert said == [("No source answers. Try later.", True)]
    dialog.cards[SMALL.name].install.click()
    client.reply(m.InstallModel, m.ModelInstalled(installed(SMALL)))
    client.reply(m.ListModels, m.ModelsListed((installed(SMALL), LARGE), None))
    assert said[1:] == [("SmolLM2 135M is installed.", False)]
    dialog.verify.click()
    client.reply(m.VerifyModels, m.ModelsListed((installed(SMALL), LARGE), None))
    assert said[2:] == [("1 model checked: all as they should be.", False)]


def test_the_card_offers_an_own_file_where_nothing_can_be_fetched(
    window: MainWindow, client: FakeClient
) -> None:
    first_run(client)
    assert window.install.own.isHidden()
    client.reply(m.InstallModel, m.Failed("download_failed", "No source.", "Check the network."))
    client.reply(m.ListModels, NOTHING)
    assert not window.install.own.isHidden()
    window.install.own.click()
    dialog = window.findChild(ModelsDialog)
    assert dialog is not None and dialog.isVisible()
    window.shelf.add("/home/a/mine.gguf")
    assert not window.install.install.isEnabled()
    client.reply(m.AddModel, m.ModelInstalled(OWN))
    client.reply(m.ListModels, m.ModelsListed((SMALL, LARGE, OWN), OWN.name))
    assert not window.install.isVisible()


def test_the_card_says_how_much_is_here_already(window: MainWindow, client: FakeClient) -> None:
    window.preferences.change(offer_model=False)
    client.be_ready()
    half = replace(LARGE, arrived=312_000_000)
    client.reply(m.ListModels, m.ModelsListed((SMALL, half), None))
    assert window.install.install.text() == "Resume"
    assert "312 MB of 1.1 GB are here." in window.install.detail.text()


def test_the_arrows_choose_between_models(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, home: Home
) -> None:
    dialog = shown(ready, client, installed(SMALL), LARGE, OWN)
    dialog.activateWindow()
    dialog.cards[SMALL.name].radio.setFocus()
    qtbot.waitUntil(dialog.cards[SMALL.name].radio.hasFocus)
    qtbot.keyClick(dialog.cards[SMALL.name].radio, Qt.Key.Key_Down)
    assert dialog.cards[OWN.name].radio.hasFocus(), "what is not installed is passed over"
    assert settings.load(home.settings).model == OWN.name
    qtbot.keyClick(dialog.cards[OWN.name].radio, Qt.Key.Key_Down)
    assert settings.load(home.settings).model == "none"


def test_no_table_yet_and_no_table_at_all_are_told_apart(
    window: MainWindow, client: FakeClient
) -> None:
    dialog = window.show_models()
    assert not dialog.waiting.isHidden() and dialog.failure.isHidden()
    client.be_ready()
    client.reply(m.ListModels, m.Failed("engine_stopped", "The engine is not running."))
    assert dialog.waiting.isHidden()
    assert dialog.failure.text() == "The engine is not running."
    window.shelf.refresh()
    client.reply(m.ListModels, NOTHING)
    assert dialog.failure.isHidden() and LARGE.name in dialog.cards


def test_answers_name_their_model_as_people_do(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years."), model="own-one"), 1, 1))
    writer = ready.chat.cards[-1].foot.model
    assert writer.text().startswith("own-one · ")
    ready.shelf.take(m.ModelsListed((replace(OWN, name="own-one", title="One of mine"),), None))
    assert writer.text().startswith("One of mine · ")
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Finished(answer(sentence("Ten years."), model="own-one"), 1, 2))
    assert ready.chat.cards[-1].foot.model.text().startswith("One of mine · ")

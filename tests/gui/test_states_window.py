"""What the window says when something is wrong, and what one press does about it."""

import pytest
from fake_client import FakeClient
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import IndexReport
from ui.frame import honest_states
from ui.library.scope import scope_of
from ui.link.exchange import NEW, EngineState
from ui.main_window import MainWindow


def stop(client: FakeClient, kind: str, message: str = "It did not start.") -> None:
    """Have the engine end as if it had said why."""
    client.trouble = m.Failed(kind, message, "")
    client.enter(EngineState.STOPPED, message)


def offer(window: MainWindow, words: str) -> QPushButton:
    """Return the button of the banner with these words."""
    return next(
        button
        for button in window.banner.buttons
        if isinstance(button, QPushButton) and button.text() == words
    )


def test_all_is_well_and_there_is_no_banner(ready: MainWindow) -> None:
    assert ready.banner.isHidden()


def test_an_engine_that_gave_up_is_started_again_with_one_press(
    ready: MainWindow, client: FakeClient
) -> None:
    stop(client, "engine_gave_up")
    assert "three times within a minute" in ready.banner.text.text()
    offer(ready, "Start it again").click()
    assert client.restarts == 1
    client.be_ready()
    assert ready.banner.isHidden()


def test_a_question_cut_off_by_a_crash_is_asked_again_with_one_press(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("When is the reed bed closed?", whole=True)
    client.enter(EngineState.RESTARTING)
    client.fail_pending(m.Failed("engine_crashed", "It crashed.", ""))
    assert ready.banner.isHidden(), "nothing can be asked yet"
    client.be_ready()
    assert "runs again" in ready.banner.text.text()
    offer(ready, "Ask again").click()
    again = client.last(m.Ask)
    assert again.question == "When is the reed bed closed?" and again.whole
    assert len(client.sent(m.Ask)) == 2
    assert ready.banner.isHidden()


def test_what_was_cut_off_is_asked_again_of_the_same_files(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("When?", scope=scope_of("/docs/plan.md"))
    client.enter(EngineState.RESTARTING)
    client.fail_pending(m.Failed("engine_crashed", "It crashed.", ""))
    client.be_ready()
    offer(ready, "Ask again").click()
    assert [asked.scope for asked in client.sent(m.Ask)] == [("/docs/plan.md",)] * 2
    lines = [label.text() for label in ready.chat.findChildren(QLabel)]
    assert "Only in plan.md" in lines
    client.reply(m.Ask, m.Failed("crashed", "The model process died.", ""))
    assert not ready.conversation.busy


def test_a_quick_question_that_was_cut_off_is_none_of_the_large_window(
    ready: MainWindow, client: FakeClient
) -> None:
    client.request(m.Ask(id=NEW, question="When?"))
    client.enter(EngineState.RESTARTING)
    client.fail_pending(m.Failed("engine_crashed", "It crashed.", ""))
    client.be_ready()
    assert ready.banner.isHidden()


def test_a_crash_without_a_question_asks_nothing_of_the_person(
    ready: MainWindow, client: FakeClient
) -> None:
    client.enter(EngineState.RESTARTING)
    client.fail_pending(m.Failed("engine_crashed", "It crashed.", ""))
    client.be_ready()
    assert ready.banner.isHidden()
    assert ready.status.news.text() == "The engine is running again."


def test_another_carrel_that_owns_the_folder_is_named(
    ready: MainWindow, client: FakeClient
) -> None:
    stop(client, "library_locked")
    assert "Another Carrel uses this library" in ready.banner.text.text()
    offer(ready, "Try again").click()
    assert client.restarts == 1


def test_a_full_disk_is_told_until_indexing_goes_on(ready: MainWindow, client: FakeClient) -> None:
    client.play(m.Failed("disk_full", "no space left for the index", "Free some space."))
    assert "The disk is full" in ready.banner.text.text()
    client.play(m.IndexFinished(IndexReport()))
    assert ready.banner.isHidden()


def test_what_a_full_disk_kept_out_is_added_again(ready: MainWindow, client: FakeClient) -> None:
    for folder in ("/docs/a", "/docs/b"):
        ready.desk.add((folder,))
        client.reply(m.AddPaths, m.Failed("disk_full", "no space left", "Free some space."))
    assert "not in the library" in ready.banner.text.text()
    client.play(m.Failed("disk_full", "no space left for the index", "Free some space."))
    client.play(m.IndexFinished(IndexReport()))
    offer(ready, "Try again").click()
    assert client.last(m.AddPaths).paths == ("/docs/a", "/docs/b")
    assert ready.banner.isHidden()


def test_a_notice_can_be_closed(ready: MainWindow, client: FakeClient) -> None:
    client.play(m.Failed("disk_full", "no space left for the index", ""))
    ready.welcome.offer_samples(True)
    ready.activateWindow()
    ready.banner.shut.setFocus()
    ready.banner.shut.click()
    assert ready.banner.isHidden() and ready.focusWidget() is ready.box.edit


def test_damaged_settings_can_be_shown_or_set_aside(
    qtbot: QtBot, home: Home, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.settings.write_text("{nonsense")
    window = MainWindow(client, home)
    qtbot.addWidget(window)
    window.show()
    shown: list[str] = []
    monkeypatch.setattr(honest_states, "show_in_folder", shown.append)
    stop(client, "settings_damaged", "settings.json: no JSON. Correct it.")
    offer(window, "Show the file").click()
    assert shown == [str(home.settings)]
    offer(window, "Start with the defaults").click()
    assert client.restarts == 1 and not window.preferences.damage
    assert (home.root / "settings.damaged.json").read_text() == "{nonsense"
    window.preferences.change(theme="dark")
    assert "dark" in home.settings.read_text()


def test_a_change_while_the_settings_are_damaged_says_that_it_is_not_kept(
    qtbot: QtBot, home: Home, client: FakeClient
) -> None:
    home.settings.write_text("{nonsense")
    window = MainWindow(client, home)
    qtbot.addWidget(window)
    window.show()
    window.preferences.change(theme="dark")
    assert "settings.json" in window.banner.text.text().replace("\u200b", "")
    assert home.settings.read_text() == "{nonsense"


def test_the_banner_is_read_out_and_reached_by_keyboard(
    ready: MainWindow, client: FakeClient
) -> None:
    stop(client, "engine_gave_up")
    for button in (*ready.banner.buttons, ready.banner.shut):
        assert button.accessibleName()
        assert button.focusPolicy().value

"""Collections: named sets of files and folders that the list and the questions go to."""

import pytest
from fake_client import FakeClient
from gui_records import answer, button_of, row
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import Collection
from ui.library.scope import is_within
from ui.library.section import ALL, FAILED, of_collection, of_folder
from ui.main_window import MainWindow

FILES = (row("/docs/a.md"), row("/docs/tax/b.md"), row("/notes/c.md"))
TAX = Collection("Tax", ("/docs/tax", "/notes/c.md"))
CLUB = Collection("Club", ("/docs/a.md",))


@pytest.fixture
def library(ready: MainWindow, client: FakeClient) -> MainWindow:
    """A window with three files, two folders and two collections."""
    ready.library.show_files(m.FilesListed(FILES, ("/docs", "/notes")))
    client.reply(m.ListCollections, m.CollectionsListed((CLUB, TAX)))
    return ready


def shown(window: MainWindow) -> list[str]:
    model = window.library.model
    return [model.index(n).data() for n in range(model.rowCount())]


def trigger(menu: QMenu | None, *words: str) -> None:
    assert menu is not None
    for word in words[:-1]:
        inner = next(a.menu() for a in menu.actions() if a.text() == word)
        assert isinstance(inner, QMenu)
        menu = inner
    action = next(a for a in menu.actions() if a.text() == words[-1])
    assert action.isEnabled()
    action.trigger()


def answer_dialog(window: MainWindow, name: str) -> None:
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    dialog.accept()


def test_paths_are_compared_part_by_part() -> None:
    assert is_within("/docs/tax/b.md", {"/docs/tax"}) and is_within("/docs/tax", {"/docs/tax"})
    assert not is_within("/docs/taxes.md", {"/docs/tax"})
    assert is_within("/a", {""}), "everything is under the root"


def test_a_chosen_collection_limits_the_list_and_the_questions(
    library: MainWindow, client: FakeClient
) -> None:
    library.library.sections.choose(of_collection(TAX))
    assert shown(library) == ["b.md", "c.md"]
    chip = library.box.scope
    assert chip.isVisible() and chip.words.text() == "Only in Tax"
    library.conversation.ask("How much?")
    assert client.last(m.Ask).scope == TAX.paths
    assert library.chat.questions[-1].scope == "Only in Tax"
    client.reply(m.Ask, m.Finished(answer()))
    chip.drop.click()
    assert not chip.isVisible() and len(shown(library)) == 3
    library.conversation.ask("How much?")
    assert client.last(m.Ask).scope == ()


def test_a_collection_is_made_of_what_is_selected(
    qtbot: QtBot, library: MainWindow, client: FakeClient
) -> None:
    library.library.files.selectAll()
    menu = library.library.menu_for(FILES[0])
    trigger(menu, "Add to a collection", "New collection…")
    answer_dialog(library, "  All of it ")
    saved = client.last(m.SaveCollection)
    assert (saved.name, saved.paths) == ("All of it", tuple(file.path for file in FILES))
    made = Collection("All of it", saved.paths)
    client.reply(m.SaveCollection, m.CollectionsListed((CLUB, TAX, made)))
    assert of_collection(made) in library.library.sections.sections()
    assert library.status.news.text() == "“All of it” is a collection now."


def test_a_new_collection_of_a_known_name_loses_nothing(
    library: MainWindow, client: FakeClient
) -> None:
    library.collections.collect("tax", ("/docs/a.md",))
    saved = client.last(m.SaveCollection)
    assert saved.name == "Tax" and saved.paths == (*TAX.paths, "/docs/a.md")


def test_files_are_taken_out_of_the_chosen_collection(
    library: MainWindow, client: FakeClient
) -> None:
    library.library.sections.choose(of_collection(TAX))
    trigger(library.library.menu_for(FILES[2]), "Remove from “Tax”")
    assert client.last(m.SaveCollection).paths == ("/docs/tax",)
    left = Collection("Tax", ("/docs/tax",))
    client.reply(m.SaveCollection, m.CollectionsListed((CLUB, left)))
    assert shown(library) == ["b.md"]
    library.conversation.ask("How much?")
    assert client.last(m.Ask).scope == ("/docs/tax",)


def test_a_file_that_is_in_by_its_folder_cannot_be_taken_out_alone(library: MainWindow) -> None:
    library.library.sections.choose(of_collection(TAX))
    actions = {a.text(): a for a in library.library.menu_for(FILES[1]).actions()}
    assert not actions["Remove from “Tax”"].isEnabled()


def test_a_collection_is_renamed_and_stays_chosen(library: MainWindow, client: FakeClient) -> None:
    library.library.sections.choose(of_collection(TAX))
    trigger(library.library.menu_of(of_collection(TAX)), "Rename…")
    answer_dialog(library, "Taxes 2024")
    saved = client.last(m.SaveCollection)
    assert (saved.name, saved.paths, saved.instead_of) == ("Taxes 2024", TAX.paths, "Tax")
    renamed = Collection("Taxes 2024", TAX.paths)
    client.reply(m.SaveCollection, m.CollectionsListed((CLUB, renamed)))
    assert library.library.sections.current().name == "Taxes 2024"
    assert library.box.scope.words.text() == "Only in Taxes 2024"


def test_a_name_that_another_has_is_not_taken(library: MainWindow, client: FakeClient) -> None:
    library.collections.rename("Tax", "club")
    assert not client.sent(m.SaveCollection)
    assert library.status.news.text() == "There is another collection called “Club”."


def test_deleting_asks_first(library: MainWindow, client: FakeClient) -> None:
    library.library.sections.choose(of_collection(TAX))
    trigger(library.library.menu_of(of_collection(TAX)), "Delete this collection…")
    box = library.findChild(QMessageBox)
    assert box is not None and "stay in the library" in box.informativeText()
    assert not client.sent(m.RemoveCollection)
    button_of(box, "Delete").click()
    assert client.last(m.RemoveCollection).name == "Tax"
    client.reply(m.RemoveCollection, m.CollectionsListed((CLUB,)))
    assert library.library.sections.current() == ALL and not library.box.scope.isVisible()


def test_an_empty_collection_asks_nothing_instead_of_everything(
    library: MainWindow, client: FakeClient
) -> None:
    empty = Collection("Empty", ())
    library.library.show_collections((empty,))
    library.library.sections.choose(of_collection(empty))
    library.conversation.ask("How much?")
    assert not client.sent(m.Ask)
    assert "“Empty” is empty." in library.chat.cards[-1].banner.text()
    assert not library.box.busy


def test_one_folder_or_file_can_be_asked_alone(library: MainWindow, client: FakeClient) -> None:
    trigger(library.library.menu_of(of_folder("/docs")), "Ask only this folder")
    assert library.box.scope.words.text() == "Only in docs" and len(shown(library)) == 3
    library.conversation.ask("?")
    assert client.last(m.Ask).scope == ("/docs",)
    client.reply(m.Ask, m.Finished(answer()))
    trigger(library.library.menu_for(FILES[0]), "Ask only this file")
    library.conversation.ask("?")
    assert client.last(m.Ask).scope == ("/docs/a.md",)


def test_a_folder_narrows_the_list_and_not_the_questions(
    library: MainWindow, client: FakeClient
) -> None:
    library.library.sections.choose(of_folder("/notes"))
    assert shown(library) == ["c.md"] and not library.box.scope.isVisible()
    library.conversation.ask("?")
    assert client.last(m.Ask).scope == ()


def test_the_chosen_collection_is_remembered(
    qtbot: QtBot, library: MainWindow, client: FakeClient, home: Home
) -> None:
    library.library.sections.choose(of_collection(TAX))
    library.close()
    client = FakeClient()
    again = MainWindow(client, home)
    qtbot.addWidget(again)
    client.be_ready()
    client.reply(m.ListFiles, m.FilesListed(FILES, ("/docs",)))
    client.reply(m.ListCollections, m.CollectionsListed((CLUB, TAX)))
    assert again.library.sections.current().name == "Tax"
    again.conversation.ask("?")
    assert client.last(m.Ask).scope == TAX.paths


def test_sections_can_be_named_by_a_screen_reader(library: MainWindow) -> None:
    sections = library.library.sections
    role = Qt.ItemDataRole.AccessibleTextRole
    names = [sections.item(n).data(role) for n in range(sections.count())]
    assert names == [
        "All files",
        "Collection Club",
        "Collection Tax",
        "Folder docs",
        "Folder notes",
    ]


def test_a_failure_to_save_is_told(library: MainWindow, client: FakeClient) -> None:
    library.collections.collect("x" * 200, ("/docs/a.md",))
    client.reply(m.SaveCollection, m.Failed("usage_error", "a collection needs a shorter name"))
    assert library.status.news.text() == "A collection needs a shorter name."
    library.library.sections.choose(FAILED)
    assert library.library.sections.current() == ALL, "there is no such section now"
